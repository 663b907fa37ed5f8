import type { BodyId, ParticipantId, PersonId, SignInSheetId } from '#shared/base/ids.ts';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { OfficeEvent, Participant, SignInSheet } from '#shared/events/model.ts';
import { enterAttendance, type Entering } from '#shared/events/signIn/enterAttendance.ts';
import { isBare, personOfNamed } from '#shared/events/signIn/namedPerson.ts';
import { sheetCode } from '#shared/events/signIn/pageCode.ts';
import { liveRows } from '#shared/events/signIn/presentOn.ts';
import { readEntry } from '#shared/events/signIn/readEntry.ts';
import { understand } from '#shared/events/signIn/understand.ts';
import type { Named, Understood } from '#shared/events/signIn/understood.model.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { bodyFinder } from '#shared/people/organisations/bodyFinder.ts';
import type { Operation } from '#shared/history/operations.ts';
import { commit, write, type Edge, type StepLabel } from '../commit.ts';
import type { PreparedFile } from '../files.ts';
import { alive } from '../live/alive.ts';
import { toldEvent } from './events.ts';

/** What a sheet is printed with; its code and the day are the store's. */
export type NewSheet = Pick<SignInSheet, 'day' | 'language' | 'order' | 'rows'>;

function told(event: OfficeEvent, { code }: Pick<SignInSheet, 'code'>): string {
  return `${toldEvent(event)} · ${code}`;
}

/** Keeps a sheet as it is printed, under a code that no other sheet has. */
export async function printSheet(
  edge: Edge,
  event: OfficeEvent,
  sheet: NewSheet,
): Promise<SignInSheet> {
  const { signInSheets, steps, changes } = edge.database;
  return edge.database.transaction('rw', [signInSheets, steps, changes], async () => {
    // Those of sheets that were taken back too: their paper may still lie about.
    const taken = new Set((await signInSheets.toArray()).map(({ code }) => code));
    let code = sheetCode(edge.makeId());
    while (taken.has(code)) code = sheetCode(edge.makeId());
    const made: SignInSheet = {
      ...sheet,
      id: edge.makeId() as SignInSheetId,
      event: event.id,
      code,
      printedOn: edge.today(),
      entered: '',
      scans: [],
    };
    const label: StepLabel = { key: 'signIn.print', subject: told(event, made) };
    await commit(edge, label, [write.put('signInSheets', made)]);
    return made;
  });
}

/** Who the named of an entry are, by their keys: somebody of the directory, or somebody new. */
export type ChosenPeople = ReadonlyMap<string, PersonId | 'new'>;

/** The body of somebody who is named: as it is written, else that of the place that they fill. */
function bodyOfNamed(
  { row, person }: Named,
  { rows }: Pick<Understood, 'rows'>,
  findBody: (text: string) => BodyId | null,
): BodyId | null {
  if (person.body !== '') return findBody(person.body);
  return rows.find((said) => said.row.number === row)?.row.body ?? null;
}

/** People for those who are named: the directory's, or made for the entry. */
export function identify(
  understood: Understood,
  chosen: ChosenPeople,
  known: ReadonlyMap<PersonId, Person>,
  findBody: (text: string) => BodyId | null,
  makeId: () => string,
): Parameters<typeof enterAttendance>[0]['identified'] {
  const named = [
    ...understood.rows.flatMap((said) => (said.named === null ? [] : [said.named])),
    ...understood.walkIns,
  ];
  return new Map(
    named.flatMap((one): [string, { person: Person; isNew: boolean }][] => {
      const choice = chosen.get(one.key);
      if (choice === undefined) return [];
      if (choice !== 'new') {
        const person = known.get(choice);
        return person === undefined ? [] : [[one.key, { person, isNew: false }]];
      }
      const body = bodyOfNamed(one, understood, findBody);
      const person = personOfNamed(makeId() as PersonId, one.person, body, makeId());
      return [[one.key, { person, isNew: true }]];
    }),
  );
}

function participantChange({ status, days, substituteFor, id }: Participant): Operation {
  return write.patch('participants', id, { status, days, substituteFor });
}

/** People whom an earlier entry made, of whom nothing else is known and nobody else knows. */
async function removable(
  { database }: Edge,
  people: readonly PersonId[],
  removed: ReadonlySet<ParticipantId>,
): Promise<readonly PersonId[]> {
  const idle: PersonId[] = [];
  const groups = alive(await database.groups.toArray());
  for (const id of people) {
    const person = await database.people.get(id);
    if (person === undefined || person.deleted === true || !isBare(person)) continue;
    const parts = alive(await database.participants.where('person').equals(id).toArray());
    const isMember = groups.some(({ members }) => members.some((one) => one.person === id));
    if (!isMember && parts.every((part) => removed.has(part.id))) idle.push(id);
  }
  return idle;
}

function operationsOf(sheet: SignInSheet, typed: string, entering: Entering): readonly Operation[] {
  const { newPeople, added, changed, removed, named } = entering;
  return [
    ...newPeople.map((person) => write.put('people', person)),
    ...added.map((participant) => write.put('participants', participant)),
    ...changed.map(participantChange),
    ...removed.map((id) => write.remove('participants', id)),
    write.patch('signInSheets', sheet.id, { entered: typed, named }),
  ];
}

/**
 * Enters what came back on a sheet, in one step: the participants' attendance, those who are named and new, and the
 * text as it was typed. What an earlier entry of the sheet did and this one no longer says is taken back.
 * @param chosen who those are whom the sheet does not know yet; whoever is not chosen is not entered
 */
export async function enterSheet(
  edge: Edge,
  sheetId: SignInSheetId,
  typed: string,
  chosen: ChosenPeople,
): Promise<Outcome<Entering, 'gone'>> {
  const { database } = edge;
  const { events, participants, people, groups, bodies, signInSheets, steps, changes } = database;
  const tables = [events, participants, people, groups, bodies, signInSheets, steps, changes];
  return database.transaction('rw', tables, async () => {
    const sheet = await signInSheets.get(sheetId);
    const event = sheet === undefined ? undefined : await events.get(sheet.event);
    if (sheet === undefined || sheet.deleted === true) return failure('gone');
    if (event === undefined || event.deleted === true) return failure('gone');
    const there = alive(await participants.where('event').equals(event.id).toArray());
    const sheets = alive(await signInSheets.where('event').equals(event.id).toArray());
    const all = new Map<BodyId, Body>(alive(await bodies.toArray()).map((body) => [body.id, body]));
    const understood = understand(readEntry(typed), liveRows(sheet, there));
    const ids = [...chosen.values()].filter((choice) => choice !== 'new');
    const found = alive((await people.bulkGet(ids)).filter((one) => one !== undefined));
    const known = new Map(found.map((person) => [person.id, person]));
    const findBody = bodyFinder([...all.values()]);
    const entering = enterAttendance({
      event,
      sheet,
      sheets,
      participants: there,
      bodies: all,
      findBody,
      understood,
      identified: identify(understood, chosen, known, findBody, edge.makeId),
      makeId: edge.makeId,
    });
    const idle = await removable(edge, entering.idlePeople, new Set(entering.removed));
    await commit(edge, { key: 'attendance.enter', subject: told(event, sheet) }, [
      ...operationsOf(sheet, typed, entering),
      ...idle.map((id) => write.remove('people', id)),
    ]);
    return success(entering);
  });
}

/** Attaches pages as they were scanned or photographed, behind those that are there; the same page stands once. */
export async function attachScans(
  edge: Edge,
  event: OfficeEvent,
  sheet: SignInSheet,
  pages: readonly PreparedFile[],
): Promise<void> {
  const { signInSheets, files, steps, changes } = edge.database;
  await edge.database.transaction('rw', [signInSheets, files, steps, changes], async () => {
    const now = await signInSheets.get(sheet.id);
    if (now === undefined || now.deleted === true) return;
    const there = new Set(now.scans.map(({ hash }) => hash));
    const fresh = pages.filter(({ file }, at) => {
      const first = pages.findIndex((other) => other.file.hash === file.hash);
      return !there.has(file.hash) && first === at;
    });
    if (fresh.length === 0) return;
    const scans = [...now.scans, ...fresh.map(({ file }) => file)];
    await commit(
      edge,
      { key: 'signIn.scan', subject: told(event, now) },
      [write.patch('signInSheets', now.id, { scans })],
      fresh.map(({ record }) => record),
    );
  });
}

/** Takes a page off a sheet; its bytes stay for undo. */
export async function removeScan(
  edge: Edge,
  event: OfficeEvent,
  sheet: SignInSheet,
  hash: SignInSheet['scans'][number]['hash'],
): Promise<void> {
  const scans = sheet.scans.filter((scan) => scan.hash !== hash);
  await commit(edge, { key: 'signIn.scan', subject: told(event, sheet) }, [
    write.patch('signInSheets', sheet.id, { scans }),
  ]);
}

/** The sheet of a code, of whatever event. */
export async function findSheet(edge: Edge, code: string): Promise<SignInSheet | null> {
  const sheets = alive(await edge.database.signInSheets.toArray());
  return sheets.find((sheet) => sheet.code === code) ?? null;
}
