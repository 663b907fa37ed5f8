import type { OfficeDocument } from '#shared/documents/register/model.ts';
import type { Change } from '#shared/history/model.ts';
import type { KeptRecord, Obstacle } from '#shared/history/operations.ts';
import { isErased } from '#shared/people/directory/erasure.ts';
import type { TableName } from './records.ts';

/**
 * What stays as it is, whatever step is taken back: what was written on a draft once the paper is issued and has
 * left the house, and what was removed for good.
 */
export function frozenSince(
  touched: readonly Change[],
  current: (table: string, id: string) => KeptRecord | undefined,
): { readonly obstacles: readonly Obstacle[] } | null {
  const frozen = touched.filter(
    (change) => isErased(change.before) || isErased(change.after) || isIssued(change, current),
  );
  return frozen.length === 0
    ? null
    : { obstacles: frozen.map(({ table, record, field }) => ({ table, record, field })) };
}

function isIssued(
  { table, record }: Change,
  current: (table: string, id: string) => KeptRecord | undefined,
): boolean {
  if (table !== ('documents' satisfies TableName)) return false;
  const now = current(table, record) as (KeptRecord & Partial<OfficeDocument>) | undefined;
  return now !== undefined && now.deleted !== true && now.status !== 'draft';
}
