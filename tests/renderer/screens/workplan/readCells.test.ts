import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthWords } from '#shared/documents/words.ts';
import type { Target } from '#shared/workplan/model.ts';
import { tidyMonths } from '#shared/workplan/months.ts';
import { messages } from '#renderer/i18n/messages.ts';
import {
  readCost,
  readMonths,
  readNumber,
  readQuarters,
  readTargets,
} from '#renderer/screens/workplan/table/readCells.ts';

const names = {
  names: monthWords.map(({ name, short }) => [name.en, name.km, short.en, short.km]),
};
const wordings = (quantity: number | null, unit: string) => [
  messages.en.terms.amount(quantity, unit),
  messages.km.terms.amount(quantity, unit),
];

describe('numbers and costs', () => {
  it.each([
    ['1250', 1250],
    ['1,250', 1250],
    ['1,250,000.5', 1_250_000.5],
    ['១២៥០', 1250],
    ['1 250', 1250],
    ['0', 0],
  ])('reads %s', (text, value) => expect(readNumber(text)).toBe(value));

  it.each(['', '12,5', '1,25', '-3', 'two', '1e3', '1.2.3'])('does not guess at %j', (text) =>
    expect(readNumber(text)).toBeNull(),
  );

  it.each([
    ['$12.50', 12.5, 'USD'],
    ['US$ 12', 12, 'USD'],
    ['400,000 ៛', 400_000, 'KHR'],
    ['៤០០០ រៀល', 4000, 'KHR'],
    ['15', 15, null],
    ['', null, null],
  ])('reads the cost %s with its currency', (text, unitCost, currency) =>
    expect(readCost(text)).toEqual({ unitCost, currency }),
  );

  it('refuses a cost in two currencies at once', () => expect(readCost('$5 ៛')).toBeNull());
});

describe('months', () => {
  it.each([
    ['3, 9', [3, 9]],
    ['9 ; 3', [3, 9]],
    ['4-6', [4, 5, 6]],
    ['4–6, 12', [4, 5, 6, 12]],
    ['Mar, September', [3, 9]],
    ['មីនា, កញ្ញា', [3, 9]],
    ['មីនា និង កញ្ញា', [3, 9]],
    ['Jan–Mar', [1, 2, 3]],
    ['៣, ៩', [3, 9]],
    ['', []],
  ])('reads %s', (text, months) => expect(readMonths(text, names)).toEqual(months));

  it.each(['13', '0', 'spring', '9-4', '1-2-3', 'Mar Sep'])('does not guess at %j', (text) =>
    expect(readMonths(text, names)).toBeNull(),
  );

  it('reads what a cell shows, in both languages', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
        fc.constantFrom('en' as const, 'km' as const),
        (list, language) => {
          const months = tidyMonths(list);
          const shown = months.map((month) => messages[language].terms.monthsShort[month - 1]);
          expect(readMonths(shown.join(', '), names)).toEqual(months);
        },
      ),
    );
  });

  it('sets quarters, keeping the months of those that stay', () => {
    expect(readQuarters('1, 3', [1, 5])).toEqual([1, 8]);
    expect(readQuarters('Q4', [1, 5])).toEqual([11]);
    expect(readQuarters('ទី១, ទី២', [1])).toEqual([1, 5]);
    expect(readQuarters('', [1, 5])).toEqual([]);
    expect(readQuarters('5', [1])).toBeNull();
    expect(readQuarters('first', [1])).toBeNull();
  });
});

describe('targets', () => {
  const meetings: Target = {
    quantity: 2,
    unit: 'meeting',
    counts: 'event',
    basis: 'yearly',
    verbatim: 'Twice a year',
  };
  const people: Target = { ...meetings, quantity: 60, unit: 'participant', counts: 'participant' };
  const before = [meetings, people];

  it('gives back what a cell shows, unchanged', () => {
    for (const language of ['en', 'km'] as const) {
      const shown = before.map(({ quantity, unit }) =>
        messages[language].terms.amount(quantity, unit),
      );
      expect(readTargets(shown.join('; '), before, wordings)).toEqual(before);
    }
  });

  it('takes a number alone for the target in its place', () =>
    expect(readTargets('3; 75', before, wordings)).toEqual([
      { ...meetings, quantity: 3 },
      { ...people, quantity: 75 },
    ]));

  it('knows a unit in the singular, the plural and Khmer, wherever it stands', () => {
    const three = { ...meetings, quantity: 3 };
    for (const text of ['3 meetings', '3 meeting', 'កិច្ចប្រជុំ 3', 'កិច្ចប្រជុំ ៣']) {
      expect(readTargets(text, before, wordings)).toEqual([three]);
    }
  });

  it('takes a new unit as a result of the year', () =>
    expect(readTargets('5 leaflets', before, wordings)).toEqual([
      { quantity: 5, unit: 'leaflets', counts: 'output', basis: 'yearly', verbatim: '' },
    ]));

  it('gives an open count the number that is typed', () => {
    const open: Target = { ...people, quantity: null, basis: 'open' };
    expect(readTargets('40', [open], wordings)).toEqual([
      { ...open, quantity: 40, basis: 'yearly' },
    ]);
  });

  it.each(['many', '3', '1.2.3 meetings'])('does not guess at %j without a target', (text) =>
    expect(readTargets(text, [], wordings)).toBeNull(),
  );

  it('is emptied by an empty cell', () => expect(readTargets('', before, wordings)).toEqual([]));
});
