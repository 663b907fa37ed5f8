import type { ReactNode } from 'react';
import type { GroupId } from '#shared/base/ids.ts';
import { GroupPage } from './GroupPage.tsx';
import { GroupsList } from './GroupsList.tsx';

/** The groups, or the one that is asked for. */
export default function GroupsPage(props: { readonly wanted: GroupId | null }): ReactNode {
  const { wanted } = props;
  return wanted === null ? <GroupsList /> : <GroupPage key={wanted} id={wanted} />;
}
