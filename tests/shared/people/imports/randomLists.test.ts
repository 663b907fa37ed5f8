import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PersonId, Signer } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { RawTable } from '#shared/matrix/import/rawTable.ts';
import { knownPeople } from '#shared/people/directory/knownPeople.ts';
import type { Merge, Person } from '#shared/people/directory/model.ts';
import { listInHand, noChoices, type Comparison } from '#shared/people/imports/listInHand.ts';
import type { ListImport } from '#shared/people/imports/model.ts';
import { planImport, type ImportPlan } from '#shared/people/imports/planImport.ts';
import {
  countStandings,
  noAnswers,
  standingsOf,
  withAnswer,
  type Answer,
  type Answers,
} from '#shared/people/imports/standing.ts';
import { whereaboutsIn } from '#shared/people/imports/whereabouts.ts';
import { matcherOver } from '#shared/people/same/matchPeople.ts';
import { sheet } from '#tests/support/rawTables.ts';

const today = '2026-11-22' as PlainDate;

/** A directory without a store. */
interface Held {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly merges: readonly Merge[];
  readonly imports: readonly ListImport[];
}
const nobody: Held = { people: new Map(), merges: [], imports: [] };

function comparisonWith({ people, merges, imports }: Held): Comparison {
  const known = [...people.values()].flatMap((person) => knownPeople(person, new Map(), today));
  return {
    people,
    matcher: matcherOver(known),
    whereabouts: whereaboutsIn(people, merges),
    imports,
    remembered: new Map(),
    bodies: new Map(),
    bodyOf: () => null,
    today,
  };
}

function plan(tables: readonly RawTable[], held: Held, said: (open: number) => Answer['kind']) {
  const { rows } = listInHand(tables, noChoices, comparisonWith(held));
  let answers: Answers = noAnswers;
  let asked = 0;
  // A row that repeats another is open again where that one is left out.
  for (let round = 0; round < 3; round += 1) {
    for (const [key, standing] of standingsOf(rows, answers)) {
      if (standing.kind !== 'perhaps' && standing.kind !== 'unclear') continue;
      const kind = round > 0 ? 'leave' : said(asked);
      asked += 1;
      answers = withAnswer(answers, [key], answerOf(kind, standing));
    }
  }
  const standings = standingsOf(rows, answers);
  let ids = held.people.size * 10;
  const planned = planImport(
    {
      fileName: 'list.xlsx',
      rows: rows.map(({ key, sheet: name, row, entry }) => ({
        key,
        sheet: name,
        row,
        entry,
        standing: standings.get(key)!,
      })),
      postsFrom: today,
    },
    {
      ...comparisonWith(held),
      by: 'Test Officer' as Signer,
      makeId: () => `id-${held.imports.length}-${(ids += 1)}`,
    },
  );
  if (!planned.ok) throw new Error(planned.problem.rows.join(', '));
  return { rows, standings, asked, planned: planned.value };
}

function answerOf(
  kind: Answer['kind'],
  standing: { readonly kind: string; readonly match?: { readonly id: string } },
): Answer {
  if (standing.match === undefined) return kind === 'row' ? { kind } : { kind: 'leave' };
  const person = standing.match.id as PersonId;
  if (kind === 'same') return { kind, person };
  return kind === 'new' ? { kind, not: [person] } : { kind: 'leave' };
}

function after(held: Held, { people, changes, list, nothingNew }: ImportPlan): Held {
  const now = new Map(held.people);
  for (const person of people) now.set(person.id, person);
  for (const { id, fields } of changes) now.set(id, { ...now.get(id)!, ...fields });
  return { ...held, people: now, imports: nothingNew ? held.imports : [...held.imports, list] };
}

const names = [
  'សុខ ដារ៉ា',
  'Sok Dara',
  'ចាន់ ថា',
  'Chan Tha',
  'លី ហួរ',
  'Keo Mony',
  'ម៉ៅ រិទ្ធី',
  'TBC',
  '〃',
  '',
];
const cells = fc.record({
  name: fc.constantFrom(...names),
  sex: fc.constantFrom('ប', 'ស', '', '?'),
  post: fc.constantFrom('មន្ត្រី', 'Director', ''),
  body: fc.constantFrom('MoWA', 'ក្រសួងពាណិជ្ជកម្ម', ''),
  phone: fc.constantFrom('012 345 678', '097 1234567', '12', ''),
});
const list = fc
  .array(cells, { minLength: 1, maxLength: 14 })
  .map((rows) =>
    sheet([
      ['ល.រ', 'ឈ្មោះ', 'ភេទ', 'តួនាទី', 'ស្ថាប័ន', 'ទូរស័ព្ទ'],
      ...rows.map(({ name, sex, post, body, phone }, index) => [
        index + 1,
        name,
        sex,
        post,
        body,
        phone,
      ]),
      ['សរុប', null, rows.length],
    ]),
  );
const answer = fc.constantFrom<Answer['kind']>('same', 'new', 'leave', 'row');

it('takes every row in or leaves it out, adds as many as are new, and only completes whoever is known', () => {
  fc.assert(
    fc.property(list, list, fc.array(answer, { minLength: 1 }), (first, second, kinds) => {
      const said = (at: number): Answer['kind'] => kinds[at % kinds.length]!;
      const one = plan([first], nobody, said);
      const held = after(nobody, one.planned);
      const two = plan([second], held, said);
      for (const { rows, standings, planned } of [one, two]) {
        const { counts } = planned;
        const stands = countStandings(standings);
        expect(counts.rowsNew + counts.rowsKnown + counts.rowsLeft).toBe(rows.length);
        expect(counts.rowsLeft).toBe(stands.leftOut);
        expect(planned.people).toHaveLength(stands.new);
        expect(planned.list.rows).toHaveLength(rows.length - stands.leftOut);
      }
      const now = after(held, two.planned);
      for (const [id, before] of held.people) {
        const person = now.people.get(id)!;
        expect(person.khmerName).toBe(
          before.khmerName === '' ? person.khmerName : before.khmerName,
        );
        expect(person.sex ?? null).toBe(before.sex ?? person.sex);
        expect(person.phones.slice(0, before.phones.length)).toEqual(before.phones);
        expect(person.posts.length).toBeGreaterThanOrEqual(before.posts.length);
      }
    }),
    { numRuns: 60 },
  );
});

it('adds nobody, asks nothing and changes nobody when a list comes again, also after merging', () => {
  fc.assert(
    fc.property(
      fc.array(list, { minLength: 1, maxLength: 2 }),
      fc.array(answer, { minLength: 1 }),
      fc.boolean(),
      (lists, kinds, merging) => {
        const tables = lists.map((table, index) => ({ ...table, sheet: `S${index}` }));
        const said = (at: number): Answer['kind'] => kinds[at % kinds.length]!;
        const once = plan(tables, nobody, said);
        let held = after(nobody, once.planned);
        const [kept, gone] = [...held.people.keys()];
        if (merging && kept !== undefined && gone !== undefined) {
          const people = new Map(held.people);
          people.delete(gone);
          const by = 'Test Officer' as Signer;
          held = {
            ...held,
            people,
            merges: [{ id: 'm', kept, gone, by, on: today, takenBack: null }],
          };
        }
        const again = plan(tables, held, () => 'new');
        expect(again.asked).toBe(0);
        expect(again.planned).toMatchObject({ people: [], changes: [], judgements: [] });
      },
    ),
    { numRuns: 60 },
  );
});

it('keeps no telephone number of a list in its record', () => {
  const { planned } = plan(
    [
      sheet([
        ['Name', 'Tel'],
        ['Sok Dara', '012345678'],
      ]),
    ],
    nobody,
    () => 'new',
  );
  expect(planned.people).toHaveLength(1);
  expect(JSON.stringify(planned.list)).not.toMatch(/345678|Dara/u);
});
