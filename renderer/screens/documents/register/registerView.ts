import { z } from 'zod';
import type { DocumentStatus, OfficeDocument } from '#shared/documents/register/model.ts';
import { registerYear } from '#shared/documents/register/registerOrder.ts';
import { kindIds, type KindId } from '#shared/documents/template/model.ts';
import type { GridPreferences } from '#renderer/components/grid/model.ts';
import { keptColumns } from './keptColumns.ts';

/** What the register is narrowed down to; null leaves a question out. */
export interface RegisterFilters {
  readonly search: string;
  readonly kind: KindId | null;
  readonly status: DocumentStatus | null;
  readonly year: number | null;
}

/** How the register was left. */
export interface RegisterView {
  readonly filters: RegisterFilters;
  readonly columns: GridPreferences;
}

export const noFilters: RegisterFilters = { search: '', kind: null, status: null, year: null };

export const statuses = ['draft', 'issued', 'withdrawn'] as const satisfies DocumentStatus[];

const kept = z.object({
  filters: z
    .object({
      search: z.string(),
      kind: z.enum(kindIds).nullable(),
      status: z.enum(statuses).nullable(),
      year: z.number().int().nullable(),
    })
    .catch(noFilters),
  columns: keptColumns,
});

/** Takes what can be used of a kept view. */
export function judgeRegisterView(value: unknown): RegisterView {
  const read = kept.safeParse(value);
  return read.success ? read.data : { filters: noFilters, columns: {} };
}

/** Whether a document is of the kind, state and year that are asked for; the search is not looked at. */
export function passes(
  { kind, status, year }: RegisterFilters,
  document: Pick<OfficeDocument, 'kind' | 'status' | 'sequence' | 'date' | 'createdOn'>,
): boolean {
  return (
    (kind === null || document.kind === kind) &&
    (status === null || document.status === status) &&
    (year === null || registerYear(document) === year)
  );
}

export function isFiltering({ search, kind, status, year }: RegisterFilters): boolean {
  return search.trim() !== '' || kind !== null || status !== null || year !== null;
}
