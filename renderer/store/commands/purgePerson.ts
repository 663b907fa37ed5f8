import type { Collection } from 'dexie';
import type { FileHash, PersonId } from '#shared/base/ids.ts';
import type { Change } from '#shared/history/model.ts';
import { allNames, erasedMark, personalTexts } from '#shared/people/directory/erasure.ts';
import { withoutMembers } from '#shared/people/directory/leaveGroup.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import { personName } from '#shared/people/directory/personName.ts';
import type { Membership } from '#shared/people/groups/model.ts';
import type { TakenRow } from '#shared/people/imports/model.ts';
import { escapePattern } from '#shared/text/escapePattern.ts';
import { forgetView } from '../localSettings.ts';
import type { TableName } from '../records.ts';
import type { Database } from '../schema.ts';
import { unreadView } from '../unreadContacts.ts';

/** What is purged, and what stays. */
interface Purge {
  /** The record as it is left. */
  readonly left: Person;
  /** The person and everybody who was made one with them. */
  readonly ids: ReadonlySet<PersonId>;
  /** People who were one with them for a time, and are not any more. */
  readonly partners: ReadonlySet<PersonId>;
}

/** Shorter texts («–») would be found in what is said of anybody. */
const shortestTelling = 5;

/**
 * Takes a person out of everything that is kept beside their own record: the change log, the records of people
 * who were made one with them, the lists that they came from, the bytes of their photographs, what this computer
 * alone keeps. Runs inside the transaction of the step that removes them for good, after it is written.
 */
export async function purgePerson(database: Database, purge: Purge): Promise<void> {
  const { left, ids, partners } = purge;
  const own = await changesOf(database, 'people', ids).toArray();
  const states = own.flatMap(statesIn);
  const texts = states.flatMap((state) => personalTexts(state));

  await rewrite(database, changesOf(database, 'people', ids), masked);
  await rewrite(database, changesOf(database, 'people', partners), (change) =>
    tells(change, texts) ? masked(change) : change,
  );
  await purgeNames(database, own, states, left);
  await purgeMerged(database, purge);
  await purgeRemarks(database, ids);
  await purgeLists(database, purge);
  await rewrite(database, changesIn(database, 'groups'), (change) =>
    mapped(change, 'members', (members: readonly Membership[]) => withoutMembers(members, ids)),
  );
  await rewrite(database, changesIn(database, 'judgements'), (change) =>
    change.record.split('|').some((one) => ids.has(one as PersonId)) ? masked(change) : change,
  );
  for (const id of ids) await forgetView(database, unreadView(id));
  await purgePhotographs(
    database,
    states.flatMap(({ photograph }) => photograph?.hash ?? []),
  );
}

function changesOf(
  database: Database,
  table: TableName,
  ids: ReadonlySet<string>,
): Collection<Change, string> {
  return database.changes.where('[table+record]').anyOf([...ids].map((id) => [table, id]));
}

function changesIn(database: Database, table: TableName): Collection<Change, string> {
  return database.changes.where('[table+record]').between([table, ''], [table, '\uFFFF']);
}

async function rewrite(
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

/** The record, whole or in part, that a change of a person tells of: before it and after it. */
function statesIn({ field, before, after }: Change): readonly Partial<Person>[] {
  return [before, after].flatMap((value) => {
    if (value === null || value === undefined) return [];
    return [field === '*' ? value : { [field]: value }];
  });
}

function hidden(value: unknown): unknown {
  return value === null || value === undefined ? value : erasedMark;
}

/** The change without what was changed; that nothing was there before, or is there since, may be told. */
function masked(change: Change): Change {
  if (change.field === 'erased') return change;
  return { ...change, before: hidden(change.before), after: hidden(change.after) };
}

function tells({ before, after }: Change, texts: readonly string[]): boolean {
  const said = JSON.stringify([before, after]);
  return texts.some(
    (text) => text.length >= shortestTelling && said.includes(JSON.stringify(text).slice(1, -1)),
  );
}

/** The change with one field of the record seen through a function, wherever the change tells of it. */
function mapped<Value>(change: Change, field: string, as: (value: Value) => Value): Change {
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

/** Names that the person had elsewhere or before go from what their steps are told by. */
async function purgeNames(
  database: Database,
  own: readonly Change[],
  states: readonly Partial<Person>[],
  left: Person,
): Promise<void> {
  const { khmerName, latinName } = left;
  const staying = new Set([khmerName, latinName]);
  const names = [
    ...new Set(
      [left, ...states]
        .flatMap((state) => allNames(state))
        .flatMap((name) => [name.khmerName, name.latinName])
        .filter((name) => name !== ''),
    ),
  ].toSorted((a, b) => b.length - a.length);
  // The longest first, so that no part of a name that stays is taken for another.
  const pattern = new RegExp(names.map((name) => escapePattern(name)).join('|'), 'gu');
  const steps = await database.steps.bulkGet([...new Set(own.map(({ step }) => step))]);
  await database.steps.bulkPut(
    steps.flatMap((step) => {
      if (step === undefined || !step.label.key.startsWith('person.')) return [];
      const { key, subject } = step.label;
      const told = subject.replaceAll(pattern, (name) =>
        staying.has(name) ? name : personName(left, 'km'),
      );
      return told === subject ? [] : [{ ...step, label: { key, subject: told } }];
    }),
  );
}

/** Whoever was made one with the person leaves an empty grave, and that they were made one is forgotten. */
async function purgeMerged(database: Database, { left, ids }: Purge): Promise<void> {
  const graves = [...ids]
    .filter((id) => id !== left.id)
    .map((id) => ({ ...newPerson(id, { erased: left.erased }), deleted: true as const }));
  await database.people.bulkPut(graves);
  const merges = (await database.merges.toArray()).filter(
    ({ kept, gone }) => ids.has(kept) || ids.has(gone),
  );
  const forgotten = new Set(merges.map(({ id }) => id));
  await rewrite(database, changesOf(database, 'merges', forgotten), masked);
  await database.merges.bulkDelete([...forgotten]);
}

async function purgeRemarks(database: Database, ids: ReadonlySet<PersonId>): Promise<void> {
  const parts = await database.participants
    .where('person')
    .anyOf([...ids])
    .toArray();
  // Those that were taken out again still lie there as they were.
  await database.participants.bulkPut(
    parts.filter(({ remarks }) => remarks !== '').map((part) => ({ ...part, remarks: '' })),
  );
  const asked = new Set(parts.map(({ id }) => id));
  await rewrite(database, changesOf(database, 'participants', asked), (change) =>
    change.field === 'remarks' ? masked(change) : mapped(change, 'remarks', () => ''),
  );
}

/**
 * Of a row of a list stays where it stood and that it was theirs, so that the same list does not bring them back
 * unasked; the key of what it said goes.
 */
async function purgeLists(database: Database, { left, ids }: Purge): Promise<void> {
  const emptied = (rows: readonly TakenRow[]): readonly TakenRow[] =>
    rows.some(({ person }) => ids.has(person))
      ? rows.map((row) => (ids.has(row.person) ? { ...row, person: left.id, entry: '' } : row))
      : rows;
  const lists = await database.listImports.toArray();
  await database.listImports.bulkPut(
    lists.flatMap((list) => {
      const rows = emptied(list.rows);
      return rows === list.rows ? [] : [{ ...list, rows }];
    }),
  );
  await rewrite(database, changesIn(database, 'listImports'), (change) =>
    mapped(change, 'rows', emptied),
  );
}

const notRecords: readonly string[] = ['files', 'changes', 'steps', 'local'];

/** Deletes the bytes of photographs that no record names any more. */
async function purgePhotographs(database: Database, hashes: readonly FileHash[]): Promise<void> {
  const unused = new Set(hashes);
  if (unused.size === 0) return;
  for (const table of database.tables) {
    if (notRecords.includes(table.name)) continue;
    const records: readonly unknown[] = await table.toArray();
    for (const record of records) {
      const said = JSON.stringify(record);
      for (const hash of unused) if (said.includes(hash)) unused.delete(hash);
    }
  }
  await database.files.bulkDelete([...unused]);
}
