import type { BodyId, PersonId } from '#shared/base/ids.ts';
import { countParticipants } from '#shared/events/countParticipants.ts';
import type { Participant, SignInSheet } from '#shared/events/model.ts';
import { enterAttendance } from '#shared/events/signIn/enterAttendance.ts';
import { presentOn } from '#shared/events/signIn/presentOn.ts';
import type { Understood } from '#shared/events/signIn/understood.model.ts';
import type { PeopleCount } from '#shared/people/counts.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import type { DirectoryRow } from '#shared/people/search/directoryRow.ts';
import { identify } from '#renderer/store/commands/signIn.ts';
import type { EventScene } from '../eventScene.ts';
import type { NamedShown } from './useEntry.ts';

/** As much of somebody as counting needs. */
function counted({ id, khmerName, latinName, honorific, sex }: DirectoryRow): Person {
  return newPerson(id, { khmerName, latinName, honorific, sex });
}

/** Ids of things that are never kept. */
function passingIds(): () => string {
  const made: string[] = [];
  return () => {
    made.push('');
    return `passing-${made.length}`;
  };
}

/**
 * What entering would come to, counted as everywhere: who is there by this sheet, and on its day by all sheets.
 * Whoever is still to be said to be somebody counts as somebody new until then.
 */
export function entryFigures(
  scene: EventScene,
  sheet: SignInSheet,
  text: string,
  understood: Understood,
  named: readonly NamedShown[],
  findBody: (text: string) => BodyId | null,
): { readonly present: PeopleCount; readonly onDay: PeopleCount } {
  const { participants, people, bodies, event, sheets, cameBefore } = scene;
  const makeId = passingIds();
  const offered = named.flatMap(({ match }) => (match?.kind === 'found' ? match.rows : []));
  const known = new Map([
    ...offered.map((row): [PersonId, Person] => [row.id, counted(row)]),
    ...people,
  ]);
  const asked = new Map(named.map(({ named: { key }, choice }) => [key, choice ?? 'new']));
  const entering = enterAttendance({
    event,
    sheet,
    sheets,
    participants,
    bodies,
    findBody,
    understood,
    identified: identify(understood, asked, known, findBody, makeId),
    makeId,
  });
  const changed = new Map(entering.changed.map((one) => [one.id, one]));
  const removed = new Set(entering.removed);
  const after: readonly Participant[] = [
    ...participants.filter(({ id }) => !removed.has(id)).map((one) => changed.get(one.id) ?? one),
    ...entering.added,
  ];
  for (const person of entering.newPeople) known.set(person.id, person);
  const signed = presentOn([{ ...sheet, entered: text, named: entering.named }], after);
  const count = (some: readonly Participant[]) =>
    countParticipants(some, known, bodies, { event, cameBefore, basis: 'present' });
  const ofDay = count(after).byDay.find(({ day }) => day === sheet.day);
  return {
    present: count(after.filter(({ id }) => signed.has(id))).whole,
    onDay: ofDay?.count ?? { total: 0, women: 0, unstated: 0 },
  };
}
