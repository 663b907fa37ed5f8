import type { FileHash, PersonId } from '#shared/base/ids.ts';
import type { Participant } from '#shared/events/model.ts';
import type { Change } from '#shared/history/model.ts';
import { allNames, personalTexts } from '#shared/people/directory/erasure.ts';
import { withoutMembers } from '#shared/people/directory/leaveGroup.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import { personName } from '#shared/people/directory/personName.ts';
import type { Membership } from '#shared/people/groups/model.ts';
import type { TakenRow } from '#shared/people/imports/model.ts';
import { toLatinDigits } from '#shared/text/khmerDigits.ts';
import { escapePattern } from '#shared/text/escapePattern.ts';
import { forgetView } from '../localSettings.ts';
import { changesIn, changesOf, mapped, masked, rewrite, says, tells } from '../rewriteLog.ts';
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
  await purgeRemarks(database, purge);
  await purgeLists(database, purge);
  await rewrite(database, changesIn(database, 'groups'), (change) =>
    mapped(change, 'members', (members: readonly Membership[]) => withoutMembers(members, ids)),
  );
  await rewrite(database, changesIn(database, 'judgements'), (change) =>
    change.record.split('|').some((one) => ids.has(one as PersonId)) ? masked(change) : change,
  );
  for (const id of ids) await forgetView(database, unreadView(id));
  await purgeViews(database, texts);
  await purgePhotographs(
    database,
    states.flatMap(({ photograph }) => photograph?.hash ?? []),
  );
}

/** The record, whole or in part, that a change of a person tells of: before it and after it. */
function statesIn({ field, before, after }: Change): readonly Partial<Person>[] {
  return [before, after].flatMap((value) => {
    if (value === null || value === undefined) return [];
    return [field === '*' ? value : { [field]: value }];
  });
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

async function purgeRemarks(database: Database, { ids, partners }: Purge): Promise<void> {
  const parts = await partsOf(database, ids);
  // Those that were taken out again still lie there as they were.
  await database.participants.bulkPut(
    parts.filter(({ remarks }) => remarks !== '').map((part) => ({ ...part, remarks: '' })),
  );
  const asked = new Set(parts.map(({ id }) => id));
  const own = await changesOf(database, 'participants', asked).toArray();
  const remarks = own.flatMap(({ field, before, after }) => {
    const states = [before, after] as readonly (Partial<Participant> | string | null | undefined)[];
    return states.flatMap((state) => {
      if (typeof state === 'string') return field === 'remarks' ? [state] : [];
      return state?.remarks ?? [];
    });
  });
  await rewrite(database, changesOf(database, 'participants', asked), (change) =>
    change.field === 'remarks' ? masked(change) : mapped(change, 'remarks', () => ''),
  );
  // While two people were one, what was remarked on both stood in one participation.
  const others = new Set((await partsOf(database, partners)).map(({ id }) => id));
  await rewrite(database, changesOf(database, 'participants', others), (change) =>
    tells(change, remarks) ? masked(change) : change,
  );
}

async function partsOf(
  database: Database,
  people: ReadonlySet<PersonId>,
): Promise<readonly Participant[]> {
  return database.participants
    .where('person')
    .anyOf([...people])
    .toArray();
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

/** Of a telephone, that many digits at its end tell it from others, however it is written. */
const tellingDigits = 8;

function digitsOf(text: string): string {
  return toLatinDigits(text).replaceAll(/\D/gu, '');
}

/** How a screen was left may hold what was searched for: such a view is forgotten. */
async function purgeViews(database: Database, texts: readonly string[]): Promise<void> {
  const sought = texts
    .filter((text) => text.startsWith('+'))
    .map((phone) => phone.slice(-tellingDigits));
  const views = await database.local.where('key').startsWith('view:').toArray();
  const telling = views.filter(({ value }) => {
    const said = JSON.stringify(value);
    const digits = digitsOf(said);
    return says(said, texts) || sought.some((end) => digits.includes(end));
  });
  await database.local.bulkDelete(telling.map(({ key }) => key));
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
