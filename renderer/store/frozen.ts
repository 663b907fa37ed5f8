import type { OfficeDocument } from '#shared/documents/register/model.ts';
import type { Change } from '#shared/history/model.ts';
import type { KeptRecord, Obstacle } from '#shared/history/operations.ts';
import type { TableName } from './records.ts';

/** What was written on a draft stays as it is once the paper is issued: it has left the house. */
export function frozenSince(
  touched: readonly Change[],
  current: (table: string, id: string) => KeptRecord | undefined,
): { readonly obstacles: readonly Obstacle[] } | null {
  const issued = touched.filter(({ table, record }) => {
    if (table !== ('documents' satisfies TableName)) return false;
    const now = current(table, record) as (KeptRecord & Partial<OfficeDocument>) | undefined;
    return now !== undefined && now.deleted !== true && now.status !== 'draft';
  });
  return issued.length === 0
    ? null
    : { obstacles: issued.map(({ table, record, field }) => ({ table, record, field })) };
}
