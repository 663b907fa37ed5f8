import type { Change } from '#shared/history/model.ts';
import type { Messages } from './messages.ts';

/** Ids that no person gave: random, or one of a kind. */
const meaningless = /^(?:[\da-f]{8}-[\da-f-]{27}|office)$/u;

/** Which record a change is about, as people name it. A table of a newer program is shown by its key. */
export function recordText({ records }: Messages, change: Change): string {
  const names: Readonly<Record<string, string>> = records.tables;
  const name = names[change.table] ?? change.table;
  // Decisions carry the plan before the row: "ovop-2019-2023:1.2.1".
  const id = change.record.slice(change.record.lastIndexOf(':') + 1);
  return meaningless.test(id) ? name : `${name} · ${id}`;
}

/** The field that a change is about, as people name it; fields that only the program knows keep their own. */
export function fieldText({ history, records, workplan }: Messages, change: Change): string {
  if (change.field === '*') return history.whole;
  const names: Readonly<Record<string, string>> = {
    ...records.fields,
    ...(change.table === 'lines' ? workplan.fields : {}),
  };
  return names[change.field] ?? change.field;
}
