import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParticipantId } from '#shared/base/ids.ts';
import { parsePlainDate } from '#shared/calendar/plainDate.ts';
import type { Participant } from '#shared/events/model.ts';
import type { MergeChoices } from '#shared/people/merge/mergeFields.ts';
import type { Operation } from '#shared/history/operations.ts';
import { commit, write, type Edge } from '#renderer/store/commit.ts';
import { mergePeople, takeBackMerge } from '#renderer/store/commands/mergePeople.ts';
import { emptyStore } from '#tests/support/store.ts';
import {
  canonical,
  everything,
  idOfPerson,
  seat,
  setScene,
  someEvent,
  someGroup,
  someSheet,
  takesPart,
  type Scene,
} from './mergeScene.ts';

const persons = ['p0', 'p1', 'p2', 'p3', 'p4'] as const;
const events = ['e0', 'e1', 'e2'] as const;
const days = ['2026-03-01', '2026-03-02'].map((text) => parsePlainDate(text)!);

const anyPerson = fc.record({
  khmerName: fc.constantFrom('', 'ជា ពិសី', 'ជា ពិសីណា'),
  latinName: fc.constantFrom('Chea Pisey', 'Chea P.', 'Pisey'),
  sex: fc.constantFrom('F' as const, 'M' as const, null),
  birthYear: fc.constantFrom(null, 1980, 1981),
  phones: fc.subarray(['1', '2', '3']),
  tags: fc.subarray(['x', 'y']),
  notes: fc.constantFrom('', 'a', 'b'),
});

const attendance = fc.constantFrom<Pick<Participant, 'status' | 'days'>>(
  { status: 'invited', days: [] },
  { status: 'absent', days: [] },
  { status: 'attended', days: days.slice(0, 1) },
  { status: 'walked-in', days },
);

const anyScene: fc.Arbitrary<Scene> = fc
  .record({
    known: fc.tuple(...persons.map(() => anyPerson)),
    there: fc.uniqueArray(
      fc.record({
        person: fc.constantFrom(...persons),
        event: fc.constantFrom(...events),
        attendance,
      }),
      { selector: ({ person, event }) => `${person} ${event}`, maxLength: 12 },
    ),
    seats: fc.array(
      fc.record({
        person: fc.constantFrom(...persons, null),
        role: fc.constantFrom('member' as const, 'chair' as const),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ known, there, seats }) => ({
    people: persons.map((id, at) => [id, known[at]!] as const),
    events: events.map(someEvent),
    participants: there.map(({ person, event, attendance: was }, at) =>
      takesPart(person, event, {
        ...was,
        substituteFor:
          at % 3 === 2
            ? (there.find((one) => one.event === event && one.person !== person) ?? null) &&
              (`${there.find((one) => one.event === event && one.person !== person)!.person} at ${event}` as ParticipantId)
            : null,
      }),
    ),
    groups: [
      someGroup(
        'g',
        seats.map(({ person, role }, at) => seat(`${at}`, person, { role })),
      ),
    ],
    signInSheets: events.map((event) =>
      someSheet(
        event,
        there.filter((one) => one.event === event).map(({ person }) => `${person} at ${event}`),
      ),
    ),
  }));

/** What somebody does after a merge; things that are not there any more are left alone. */
type Edit = (edge: Edge) => Promise<readonly Operation[]>;

const editOfPerson = fc
  .record({
    id: fc.constantFrom(...persons),
    fields: fc.oneof(
      fc.record({ phones: fc.subarray(['1', '2', '9']) }),
      fc.record({ latinName: fc.constantFrom('Chea Pisey', 'Chea Sey') }),
      fc.record({ khmerName: fc.constantFrom('ជា ពិសី', 'ជា សី') }),
      fc.record({ birthYear: fc.constantFrom(1980, 1990) }),
      fc.record({ notes: fc.constantFrom('', 'new') }),
    ),
  })
  .map(({ id, fields }): Edit => async ({ database }) => {
    const now = await database.people.get(id);
    return now === undefined || now.deleted === true ? [] : [write.patch('people', id, fields)];
  });

const editOfParticipant = fc
  .record({
    id: fc.tuple(fc.constantFrom(...persons), fc.constantFrom(...events)),
    fields: fc.oneof(attendance, fc.record({ remarks: fc.constantFrom('', 'late') })),
    removed: fc.boolean(),
  })
  .map(({ id: [person, event], fields, removed }): Edit => async ({ database }) => {
    const id = `${person} at ${event}`;
    const now = await database.participants.get(id);
    if (now === undefined || now.deleted === true) return [];
    return [removed ? write.remove('participants', id) : write.patch('participants', id, fields)];
  });

const editOfGroup = fc
  .record({ at: fc.nat(6), what: fc.constantFrom('leave', 'chair', 'give', 'add') })
  .map(({ at, what }): Edit => async ({ database }) => {
    const members = (await database.groups.get('g'))!.members;
    const changed = members.flatMap((one, place) => {
      if (place !== at) return [one];
      if (what === 'leave') return [];
      if (what === 'give') return [{ ...one, person: idOfPerson('p4') }];
      return what === 'chair' ? [{ ...one, role: 'chair' as const }] : [one];
    });
    const added = what === 'add' ? [seat(`new ${members.length} ${at}`, 'p4')] : [];
    return [write.patch('groups', 'g', { members: [...changed, ...added] })];
  });

const anyEdit = fc.oneof(editOfPerson, editOfParticipant, editOfGroup);

const anyChoices: fc.Arbitrary<MergeChoices> = fc.record(
  {
    latinName: fc.constantFrom('left' as const, 'right' as const),
    phones: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
    sex: fc.constantFrom('left' as const, 'right' as const),
    notes: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
  },
  { requiredKeys: [] },
);

type Fields = Readonly<Record<string, unknown>>;
type State = ReadonlyMap<string, Fields>;

async function stateOf(edge: Edge): Promise<State> {
  const all = await everything(edge);
  return new Map([...all].map(([id, text]) => [id, JSON.parse(text) as Fields]));
}

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
const things = (list: unknown, key: string) =>
  new Map((list as readonly Fields[]).map((thing) => [thing[key], thing]));

/** Fields that are one: of these none goes back where one that the merge changed was changed again. */
const units = [
  ['birthYear', 'ageBand'],
  ['status', 'days'],
  ['body', 'bodyName', 'post', 'rank', 'province'],
];

/** What is to be there after the taking back, by the states before and after the merge and after the edits. */
function expectedRecord(was: Fields, merged: Fields, now: Fields): Fields {
  const touched = (field: string) => !same(merged[field], now[field]);
  const twice = (field: string) => touched(field) && !same(was[field], merged[field]);
  const stays = (field: string) =>
    touched(field) || units.some((unit) => unit.includes(field) && unit.some(twice));
  return Object.fromEntries(
    Object.keys({ ...was, ...now }).map((field) => [field, stays(field) ? now[field] : was[field]]),
  );
}

/** As `expectedRecord`, for the things of a list, whatever their order. */
function expectedThings(was: unknown, merged: unknown, now: unknown, key: string) {
  const [before, after, present] = [was, merged, now].map((list) => things(list, key)) as [
    Map<unknown, Fields>,
    Map<unknown, Fields>,
    Map<unknown, Fields>,
  ];
  const expected = new Map<unknown, Fields>(present);
  for (const [id, thing] of before) {
    const [then, here] = [after.get(id), present.get(id)];
    if (then === undefined) expected.set(id, thing);
    else if (here !== undefined) expected.set(id, expectedRecord(thing, then, here));
  }
  return expected;
}

function checkParted(was: State, merged: State, now: State, parted: State): void {
  for (const id of new Set([...was.keys(), ...now.keys(), ...parted.keys()])) {
    const [before, then, here, after] = [was, merged, now, parted].map((state) => state.get(id));
    if (before === undefined || (then !== undefined && here === undefined)) {
      expect(after, id).toEqual(here);
      continue;
    }
    if (then === undefined || here === undefined) {
      expect(canonical(after), id).toBe(canonical(before));
      continue;
    }
    const list = { groups: ['members', 'id'], signInSheets: ['rows', 'number'] }[
      id.split(' ')[0]!
    ] as [string, string] | undefined;
    if (list === undefined || same(then, here)) {
      expect(canonical(after), id).toBe(canonical(expectedRecord(before, then, here)));
      continue;
    }
    const [field, key] = list;
    expect(things(after![field], key), id).toEqual(
      expectedThings(before[field], then[field], here[field], key),
    );
  }
}

describe('taking a merge back', () => {
  it('brings back every field that nobody changed since, to the byte, and leaves the others', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyScene,
        fc.uniqueArray(fc.constantFrom(...persons), { minLength: 2, maxLength: 2 }),
        anyChoices,
        fc.array(anyEdit, { maxLength: 8 }),
        async (scene, pair, choices, edits) => {
          const { edge } = await emptyStore();
          await setScene(edge, scene);
          const was = await stateOf(edge);
          await mergePeople(edge, idOfPerson(pair[0]!), idOfPerson(pair[1]!), choices);
          const merged = await stateOf(edge);
          for (const edit of edits)
            await commit(edge, { key: 'person.edit', subject: '' }, await edit(edge));
          const now = await stateOf(edge);
          const [merge] = await edge.database.merges.toArray();
          const outcome = await takeBackMerge(edge, merge!.id);
          expect(outcome.ok).toBe(true);
          checkParted(was, merged, now, await stateOf(edge));
          if (same([...merged], [...now])) expect(outcome).toMatchObject({ value: [] });
          edge.database.close();
        },
      ),
      { numRuns: 150 },
    );
  });

  it('of many brings back everything, in whatever order it is tried', async () => {
    const pair = fc.uniqueArray(fc.constantFrom(...persons), { minLength: 2, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(
        anyScene,
        fc.array(pair, { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(4), { minLength: 1, maxLength: 10 }),
        async (scene, pairs, tries) => {
          const { edge } = await emptyStore();
          await setScene(edge, scene);
          const was = await everything(edge);
          for (const [kept, gone] of pairs)
            await mergePeople(edge, idOfPerson(kept!), idOfPerson(gone!), {});
          for (const at of [...tries, 4, 3, 2, 1, 0, 4, 3, 2, 1, 0, 4, 3, 2, 1, 0]) {
            const merges = (await edge.database.merges.toArray()).filter(
              ({ takenBack }) => takenBack === null,
            );
            const merge = merges[at];
            if (merge === undefined) continue;
            const outcome = await takeBackMerge(edge, merge.id);
            if (outcome.ok) expect(outcome.value).toEqual([]);
            else {
              expect(outcome.problem).toMatchObject({ kind: 'later' });
              // The one that is named is there, and is another.
              expect(merges).toContainEqual(
                outcome.problem.kind === 'later' && outcome.problem.merge,
              );
            }
          }
          const left = (await edge.database.merges.toArray()).filter(
            ({ takenBack }) => takenBack === null,
          );
          expect(left).toEqual([]);
          expect(await everything(edge)).toEqual(was);
          edge.database.close();
        },
      ),
      { numRuns: 60 },
    );
  });
});
