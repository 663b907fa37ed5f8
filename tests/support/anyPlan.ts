import * as fc from 'fast-check';
import type { Code, PlanId, QueryId, Signer } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { EntryLevel, MatrixEntry, StrategicPlan } from '#shared/matrix/model.ts';
import { parseStrategicPlan } from '#shared/matrix/schema.ts';

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/** Texts that a spreadsheet is apt to spoil, among ordinary ones. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
  fc.constantFrom(
    '=1+1',
    '+855 12 345 678',
    '-',
    '@home',
    "'quoted",
    ' spaces around ',
    'two\nlines',
    'carriage\r\nreturn',
    'a\ttab',
    '_x0041_',
    '1.10',
    '2019',
    'x',
    '?',
    'Programme I: as a title',
    '1.1.1',
    'ការប្រជុំគណៈកម្មាធិការជាតិ',
    '២០២៤',
    'Khmer ខ្មែរ mixed',
    'null',
    '__proto__',
    'yes',
    '<b>&amp;</b>',
    '\u0000\u0001',
    '\uD800',
    '#REF!',
  ),
);
const cell = fc.option(text, { nil: null });

interface Shape {
  readonly code: string;
  readonly level: EntryLevel;
  readonly parent: string | null;
}

/** Headings and activities as a plan may nest them, activities under strategies and sub-strategies. */
const shape: fc.Arbitrary<readonly Shape[]> = fc
  .array(fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }), { maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((programmes) =>
    programmes.flatMap((strategies, p): Shape[] => [
      { code: romans[p]!, level: 'programme', parent: null },
      ...strategies.flatMap((parts, s): Shape[] => {
        const strategy = `${p + 1}.${s + 1}`;
        return [
          { code: strategy, level: 'strategy', parent: romans[p]! },
          ...parts.flatMap((activities, i): Shape[] => {
            const code = `${strategy}.${i === 2 ? 10 : i + 1}`;
            if (activities === 0) return [{ code, level: 'activity', parent: strategy }];
            return [
              { code, level: 'substrategy', parent: strategy },
              ...Array.from({ length: activities }, (_, a): Shape => ({
                code: `${code}.${a + 9}`,
                level: 'activity',
                parent: code,
              })),
            ];
          }),
        ];
      }),
    ]),
  );

function yearsIn(years: readonly number[]): fc.Arbitrary<Partial<MatrixEntry>> {
  const bound = fc
    .tuple(fc.nat(years.length - 1), fc.nat(years.length - 1))
    .map(([a, b]) => [years[Math.min(a, b)]!, years[Math.max(a, b)]!] as const);
  return fc.record({
    years: fc.option(fc.subarray([...years]), { nil: null }),
    yearBounds: fc.array(bound, { maxLength: 4 }),
    markCells: fc.array(fc.constantFrom('x', '', 'x x', 'x \u00a0 x'), { maxLength: 5 }),
  });
}

function entryOf(shape: Shape, years: readonly number[]): fc.Arbitrary<MatrixEntry> {
  return fc
    .record(
      {
        title: cell,
        indicator: cell,
        source: cell,
        responsibility: cell,
        line: fc.option(fc.integer({ min: 1, max: 9999 }), { nil: null }),
        dated: yearsIn(years),
        titleKm: cell,
        indicatorKm: cell,
        fromOutline: fc.constant(true as const),
        outline: fc.record({ title: text, line: fc.integer({ min: 1, max: 999 }) }),
        proposedReading: fc.record({
          title: cell,
          indicator: cell,
          source: cell,
          responsibility: cell,
          query: fc.constant('H07' as QueryId),
        }),
        addedByHand: fc.record({
          by: text.map((name) => name as Signer),
          on: fc.constant('2026-11-22' as PlainDate),
        }),
      },
      { requiredKeys: ['title', 'indicator', 'source', 'responsibility', 'line', 'dated'] },
    )
    .map(({ dated, ...rest }) => ({
      ...rest,
      ...dated,
      ...shape,
      code: shape.code as Code,
      parent: shape.parent as Code | null,
      marks: dated.yearBounds!.length,
    })) as fc.Arbitrary<MatrixEntry>;
}

/** Any plan that the schema lets through, with the fields and texts that are hardest to keep. */
export const anyPlan: fc.Arbitrary<StrategicPlan> = fc
  .tuple(
    shape,
    fc.uniqueArray(fc.integer({ min: 1950, max: 2150 }), { minLength: 1, maxLength: 7 }),
    text,
    fc.option(text, { nil: undefined }),
  )
  .chain(([shapes, unsorted, title, titleKm]) => {
    const years = unsorted.sort((a, b) => a - b);
    return fc.tuple(...shapes.map((one) => entryOf(one, years))).map((entries) =>
      parseStrategicPlan({
        id: 'plan-of-a-test' as PlanId,
        title,
        ...(titleKm === undefined ? {} : { titleKm }),
        years,
        entries,
      }),
    );
  });
