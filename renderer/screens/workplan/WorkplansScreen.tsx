import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import type { WorkplanId } from '#shared/base/ids.ts';
import { WorkplanList } from './list/WorkplanList.tsx';
import { WorkplanPage } from './WorkplanPage.tsx';

/** All workplans, or the one that the address names. */
export default function WorkplansScreen(): ReactNode {
  const { workplanId } = useParams<{ readonly workplanId?: string }>();
  if (workplanId === undefined) return <WorkplanList />;
  return <WorkplanPage key={workplanId} id={workplanId as WorkplanId} />;
}
