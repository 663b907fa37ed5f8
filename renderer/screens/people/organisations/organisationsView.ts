import { z } from 'zod';
import type { ProvinceCode } from '#shared/base/ids.ts';
import { bodyKinds, type Body, type BodyKind } from '#shared/matrix/bodies.model.ts';
import type { GridPreferences } from '#renderer/components/grid/model.ts';

/** What the organisations are narrowed down to. */
export interface OrganisationFilters {
  readonly search: string;
  readonly kind: BodyKind | null;
  readonly province: ProvinceCode | null;
}

/** How the list of organisations was left. */
export interface OrganisationsView {
  readonly filters: OrganisationFilters;
  readonly columns: GridPreferences;
}

export const noFilters: OrganisationFilters = { search: '', kind: null, province: null };

const kept = z.object({
  filters: z
    .object({
      search: z.string(),
      kind: z.enum(bodyKinds).nullable(),
      province: z
        .string()
        .transform((code) => code as ProvinceCode)
        .nullable(),
    })
    .catch(noFilters),
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
export function judgeOrganisationsView(value: unknown): OrganisationsView {
  const read = kept.safeParse(value);
  return read.success ? read.data : { filters: noFilters, columns: {} };
}

/** Whether an organisation passes the choices; the search is not looked at. */
export function passes({ kind, province }: OrganisationFilters, body: Body): boolean {
  return (kind === null || body.kind === kind) && (province === null || body.province === province);
}

export function isFiltering({ search, kind, province }: OrganisationFilters): boolean {
  return search.trim() !== '' || kind !== null || province !== null;
}
