import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyId } from '#shared/base/ids.ts';
import { addDays, type PlainDate } from '#shared/calendar/plainDate.ts';
import { bodyNameOn } from '#shared/matrix/bodies.ts';
import type { BodyName } from '#shared/matrix/bodies.model.ts';
import { seedBodies } from '#shared/matrix/seed/bodies.ts';
import {
  withFirstDay,
  withNewName,
  withoutName,
  withTexts,
} from '#shared/people/organisations/bodyNames.ts';
import { bodyAndUnder } from '#shared/people/organisations/bodyTree.ts';
import { newBody } from '#shared/people/organisations/newBody.ts';

const day = (text: string) => text as PlainDate;
const texts = (called: string) => ({ name: { km: '', en: called }, abbreviation: called });
const first: readonly BodyName[] = [{ ...texts('A'), from: null, to: null }];

function renamed(names: readonly BodyName[], called: string, from: string): readonly BodyName[] {
  const outcome = withNewName(names, texts(called), day(from));
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
}

function calledOn(names: readonly BodyName[], date: string): string {
  const body = newBody('x' as BodyId, { name: { km: '', en: '' }, kind: 'ministry' });
  return bodyNameOn({ ...body, names }, day(date)).abbreviation;
}

const three = renamed(renamed(first, 'B', '2020-03-26'), 'C', '2024-01-01');

describe('the names of an organisation', () => {
  it('follow one another without a gap', () => {
    expect(three.map(({ abbreviation, from, to }) => [abbreviation, from, to])).toEqual([
      ['A', null, '2020-03-25'],
      ['B', '2020-03-26', '2023-12-31'],
      ['C', '2024-01-01', null],
    ]);
  });

  it('make of the ministry of industry what the seeds say', () => {
    const [former, present] = seedBodies().find(({ id }) => id === 'MoIH')?.names ?? [];
    if (former === undefined || present === undefined) throw new Error('not seeded');
    const { name, abbreviation } = present;
    const again = withNewName([{ ...former, to: null }], { name, abbreviation }, day('2020-03-26'));
    expect(again).toEqual({ ok: true, value: [former, present] });
  });

  it('cannot begin before the one that stands', () => {
    expect(withNewName(three, texts('D'), day('2024-01-01'))).toEqual({
      ok: false,
      problem: { after: '2024-01-01', until: null },
    });
    expect(withFirstDay(three, 1, day('2023-12-31')).ok).toBe(true);
    expect(withFirstDay(three, 1, day('2024-01-01'))).toEqual({
      ok: false,
      problem: { after: null, until: '2023-12-31' },
    });
    expect(withFirstDay(three, 2, day('2020-03-26'))).toMatchObject({ ok: false });
  });

  it('move their borders together', () => {
    const moved = withFirstDay(three, 2, day('2025-05-05'));
    expect(moved.ok && moved.value.map(({ from, to }) => [from, to])).toEqual([
      [null, '2020-03-25'],
      ['2020-03-26', '2025-05-04'],
      ['2025-05-05', null],
    ]);
  });

  it('change alone', () => {
    expect(withTexts(three, 1, { abbreviation: 'Z' }).map((one) => one.abbreviation)).toEqual([
      'A',
      'Z',
      'C',
    ]);
  });

  it('leave their days to a neighbour when they go, and one always stays', () => {
    expect(
      [0, 1, 2].map((place) => withoutName(three, place).map((one) => [one.from, one.to])),
    ).toEqual([
      [
        [null, '2023-12-31'],
        ['2024-01-01', null],
      ],
      [
        [null, '2023-12-31'],
        ['2024-01-01', null],
      ],
      [
        [null, '2020-03-25'],
        ['2020-03-26', null],
      ],
    ]);
    expect(withoutName(first, 0)).toBe(first);
  });

  it('call it on every day by the last name that has begun', () => {
    const start = day('2010-01-01');
    const gaps = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: -100, max: 12_000 }), (days, at) => {
        let from = start;
        let names = first;
        const begins: PlainDate[] = [];
        for (const [index, gap] of days.entries()) {
          from = addDays(from, gap);
          begins.push(from);
          names = renamed(names, `N${index}`, from);
        }
        const date = addDays(start, at);
        const begun = begins.filter((one) => one <= date).length;
        expect(calledOn(names, date)).toBe(begun === 0 ? 'A' : `N${begun - 1}`);
      }),
    );
  });
});

describe('organisations under one another', () => {
  const tree = [
    ['a', null],
    ['b', 'a'],
    ['c', 'b'],
    ['d', null],
    ['e', 'f'],
    ['f', 'e'],
  ].map(([id, parent]) => ({ id: id as BodyId, parent: parent as BodyId | null }));

  it('are found however far down, itself among them', () => {
    expect([...bodyAndUnder(tree, 'a' as BodyId)]).toEqual(['a', 'b', 'c']);
    expect([...bodyAndUnder(tree, 'd' as BodyId)]).toEqual(['d']);
  });

  it('end where they come round to the first', () => {
    expect([...bodyAndUnder(tree, 'e' as BodyId)]).toEqual(['e', 'f']);
  });
});
