import type { EventId, GroupId, ParticipantId, PersonId, SignInSheetId } from '#shared/base/ids.ts';
import { parsePlainDate } from '#shared/calendar/plainDate.ts';
import type { OfficeEvent, Participant, SignInSheet } from '#shared/events/model.ts';
import type { Group, Membership } from '#shared/people/groups/model.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { commit, write, type Edge } from '#renderer/store/commit.ts';
import { somePerson } from '#tests/shared/people/merge/somePerson.ts';

const day = parsePlainDate('2026-03-01')!;
const empty = { km: '', en: '' };

export const idOfPerson = (id: string) => id as PersonId;

export const someEvent = (id: string): OfficeEvent => ({
  id: id as EventId,
  kind: 'meeting',
  title: { km: id, en: id },
  series: '',
  from: day,
  to: day,
  place: empty,
  province: null,
  line: null,
  seats: [],
  notes: '',
});

export const takesPart = (
  person: string,
  event: string,
  given: Partial<Participant> = {},
): Participant => ({
  id: `${person} at ${event}` as ParticipantId,
  event: event as EventId,
  person: person as PersonId,
  honorific: '',
  post: empty,
  rank: '',
  body: null,
  bodyName: empty,
  province: null,
  role: 'participant',
  status: 'invited',
  substituteFor: null,
  days: [],
  remarks: '',
  ...given,
});

export const seat = (
  id: string,
  person: string | null,
  given: Partial<Membership> = {},
): Membership => ({
  id,
  person: person as PersonId | null,
  role: 'member',
  body: null,
  from: null,
  to: null,
  ...given,
});

export const someGroup = (id: string, members: readonly Membership[]): Group => ({
  id: id as GroupId,
  name: { km: id, en: id },
  kind: 'other',
  province: null,
  term: { from: null, to: null },
  seats: null,
  members,
  rule: null,
  note: '',
});

export const someSheet = (event: string, participants: readonly string[]): SignInSheet => ({
  id: `sheet of ${event}` as SignInSheetId,
  event: event as EventId,
  code: 'ABCD',
  day,
  language: 'km',
  order: 'name',
  printedOn: day,
  rows: participants.map((participant, at) => ({
    number: at + 1,
    participant: participant as ParticipantId,
    body: null,
  })),
  entered: '',
  scans: [],
});

export interface Scene {
  readonly people?: readonly (readonly [string, Partial<Omit<Person, 'id'>>])[];
  readonly events?: readonly OfficeEvent[];
  readonly participants?: readonly Participant[];
  readonly groups?: readonly Group[];
  readonly signInSheets?: readonly SignInSheet[];
}

/** Fills a store with a directory and events, as one step. */
export async function setScene(edge: Edge, scene: Scene): Promise<void> {
  const { people = [], events = [], participants = [], groups = [], signInSheets = [] } = scene;
  await commit(edge, { key: 'people.import', subject: '' }, [
    ...people.map(([id, known]) => write.put('people', somePerson(id, known))),
    ...events.map((one) => write.put('events', one)),
    ...participants.map((one) => write.put('participants', one)),
    ...groups.map((one) => write.put('groups', one)),
    ...signInSheets.map((one) => write.put('signInSheets', one)),
  ]);
}

const left = new Set(['steps', 'changes', 'merges', 'local', 'files']);

/** Every record that is kept and not buried, by table and id, as text with its fields in one order. */
export async function everything(edge: Edge): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>();
  for (const table of edge.database.tables) {
    if (left.has(table.name)) continue;
    for (const record of (await table.toArray()) as { id: string; deleted?: true }[])
      if (record.deleted !== true) all.set(`${table.name} ${record.id}`, canonical(record));
  }
  return all;
}

export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
