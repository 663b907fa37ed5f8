import type { Collection } from 'dexie';
import type { Change } from '#shared/history/model.ts';
import { erasedMark } from '#shared/people/directory/erasure.ts';
import type { TableName } from './records.ts';
import type { Database } from './schema.ts';

/** Shorter texts («–») would be found in what is said of anybody. */
const shortestTelling = 5;

/** The log's changes of some records. */
export function changesOf(
  database: Database,
  table: TableName,
  ids: ReadonlySet<string>,
): Collection<Change, string> {
  return database.changes.where('[table+record]').anyOf([...ids].map((id) => [table, id]));
}

/** The log's changes of a table. */
export function changesIn(database: Database, table: TableName): Collection<Change, string> {
  return database.changes.where('[table+record]').between([table, ''], [table, '\uFFFF']);
}

/** Writes changes of the log anew: the one place that does, for what is removed for good. */
export async function rewrite(
  database: Database,
  changes: Collection<Change, string>,
  as: (change: Change) => Change,
): Promise<void> {
  const found = await changes.toArray();
  const rewritten = found.flatMap((change) => {
    const now = as(change);
    return now === change ? [] : [now];
  });
  await database.changes.bulkPut(rewritten);
}

function hidden(value: unknown): unknown {
  return value === null || value === undefined ? value : erasedMark;
}

/** The change without what was changed; that nothing was there before, or is there since, may be told. */
export function masked(change: Change): Change {
  if (change.field === 'erased') return change;
  return { ...change, before: hidden(change.before), after: hidden(change.after) };
}

/** Whether something written as JSON says one of the texts. */
export function says(json: string, texts: readonly string[]): boolean {
  return texts.some(
    (text) => text.length >= shortestTelling && json.includes(JSON.stringify(text).slice(1, -1)),
  );
}

/** Whether a change says one of the texts. */
export function tells({ before, after }: Change, texts: readonly string[]): boolean {
  return says(JSON.stringify([before, after]), texts);
}

/** The change with one field of the record seen through a function, wherever the change tells of it. */
export function mapped<Value>(change: Change, field: string, as: (value: Value) => Value): Change {
  if (change.field !== '*' && change.field !== field) return change;
  const through = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (change.field === field) return as(value as Value);
    const record = value as Readonly<Record<string, unknown>>;
    if (!(field in record)) return value;
    const now = as(record[field] as Value);
    return now === record[field] ? value : { ...record, [field]: now };
  };
  const before = through(change.before);
  const after = through(change.after);
  return before === change.before && after === change.after ? change : { ...change, before, after };
}
