import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { WorkplanStatus } from '#shared/workplan/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './Workplan.module.css';

/** Where a workplan stands: a draft is quiet, an approved one is green. */
export function StatusBadge({ status }: { readonly status: WorkplanStatus }): ReactNode {
  const { workplanStates } = useMessages().terms;
  return (
    <Badge
      variant="outline"
      radius="sm"
      tt="none"
      fw={600}
      className={classes.badge}
      data-status={status}
    >
      {workplanStates[status]}
    </Badge>
  );
}
