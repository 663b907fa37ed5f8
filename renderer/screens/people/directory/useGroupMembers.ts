import { useEffect, useMemo, useState } from 'react';
import type { GroupId, PersonId } from '#shared/base/ids.ts';
import { resolveGroup } from '#renderer/directory/resolveGroup.ts';
import { useGroups } from '#renderer/store/live/usePeople.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';

interface Resolved {
  readonly group: GroupId;
  readonly members: ReadonlySet<PersonId>;
}

/**
 * Who belongs to a group today; null for no group, undefined while it is found out.
 * @param revision of the directory: a change there may change who the group's rule means
 */
export function useGroupMembers(
  group: GroupId | null,
  revision: number,
): ReadonlySet<PersonId> | null | undefined {
  const { database, today } = useStore();
  const groups = useGroups();
  const [resolved, setResolved] = useState<Resolved | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  // Asked anew when a group has changed, or somebody whom its rule may mean.
  const asked = useMemo(
    () => (group === null ? null : { group, groups, revision }),
    [group, groups, revision],
  );
  useEffect(() => {
    if (asked === null) return;
    let current = true;
    resolveGroup(database, asked.group, today()).then(
      (members) => {
        if (current) setResolved({ group: asked.group, members: new Set(members) });
      },
      (error: unknown) => setFault(error),
    );
    return () => {
      current = false;
    };
  }, [database, today, asked]);
  // A worker that fails is a fault of the program, which its boundary tells.
  if (fault !== null) throw fault;
  if (group === null) return null;
  return resolved?.group === group ? resolved.members : undefined;
}
