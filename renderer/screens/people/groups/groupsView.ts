import { z } from 'zod';
import { groupKinds, type GroupKind } from '#shared/people/groups/model.ts';
import type { GridPreferences } from '#renderer/components/grid/model.ts';

/** What the groups are narrowed down to. */
export interface GroupFilters {
  readonly search: string;
  readonly kind: GroupKind | null;
}

/** How the list of groups was left. */
export interface GroupsView {
  readonly filters: GroupFilters;
  readonly columns: GridPreferences;
}

export const noFilters: GroupFilters = { search: '', kind: null };

const kept = z.object({
  filters: z.object({ search: z.string(), kind: z.enum(groupKinds).nullable() }).catch(noFilters),
  columns: z
    .object({
      order: z.array(z.string()).optional(),
      widths: z.record(z.string(), z.number()).optional(),
      hidden: z.record(z.string(), z.boolean()).optional(),
      frozen: z.record(z.string(), z.boolean()).optional(),
    })
    .catch({}),
});

/** Takes what can be used of a kept view. */
export function judgeGroupsView(value: unknown): GroupsView {
  const read = kept.safeParse(value);
  return read.success ? read.data : { filters: noFilters, columns: {} };
}
