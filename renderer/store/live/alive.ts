/** The records that were not deleted. */
export function alive<T extends { readonly deleted?: true }>(records: readonly T[]): readonly T[] {
  return records.some((record) => record.deleted)
    ? records.filter((record) => !record.deleted)
    : records;
}
