import { array, assert, constantFrom, integer, oneof, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';
import { firstPlanKhmer } from '#shared/matrix/seed/firstPlanKhmer.ts';
import { readQuantities } from '#shared/workplan/targets/readQuantities.ts';
import { compactReading } from './compact.ts';
import { planByHand } from './planByHand.ts';
import { asked, wordings } from './wordings.ts';

const activities = firstPlan().entries.filter(({ level }) => level === 'activity');

describe('the plan of 2019–2023, read by hand', () => {
  test('the table has every activity and no other', () => {
    expect(Object.keys(planByHand)).toEqual(activities.map(({ code }) => code));
    expect(activities).toHaveLength(132);
  });

  test.each(activities)('$code: $indicator', (entry) => {
    expect(compactReading(readQuantities(entry))).toEqual(planByHand[entry.code]);
  });

  test('no number of the plan stays without being understood but two that may hold for each kind', () => {
    const doubtful = activities.filter((entry) =>
      readQuantities(entry).doubts.some(({ kind }) => kind === 'not-understood'),
    );
    expect(doubtful.map(({ code }) => code)).toEqual(['1.1.4', '1.1.5']);
  });

  test('one row contradicts itself: monthly in the title, twice a year in the indicator', () => {
    const found = activities.flatMap((entry) =>
      readQuantities(entry).doubts.flatMap((doubt) =>
        doubt.kind === 'contradiction'
          ? [{ code: entry.code, numbers: doubt.between.map(({ quantity }) => quantity) }]
          : [],
      ),
    );
    expect(found).toEqual([{ code: '1.1.3', numbers: [2, 12] }]);
  });

  test('an open count is a missing number, and only that', () => {
    for (const entry of activities) {
      const { quantities, doubts } = readQuantities(entry);
      const missing = doubts.flatMap((doubt) =>
        doubt.kind === 'missing-number' ? [doubt.unit] : [],
      );
      const open = quantities.filter(({ quantity }) => quantity === null);
      expect(missing, entry.code).toEqual(open.map(({ unit }) => unit));
    }
  });
});

describe('other wordings', () => {
  test.each(wordings)('%s | %s', (title, indicator, ...read) => {
    const reading = readQuantities({ title: title || null, indicator: indicator || null });
    expect(compactReading(reading)).toEqual(read);
    expect(reading.doubts.filter(({ kind }) => kind !== 'missing-number')).toEqual([]);
  });

  test.each(asked)('“%s” is asked about (%s)', (indicator, because) => {
    const { quantities, doubts } = readQuantities({ title: null, indicator });
    expect(quantities).toEqual([]);
    expect(
      doubts.map((doubt) => (doubt.kind === 'not-understood' ? doubt.because : doubt.kind)),
    ).toContain(because);
  });

  test('a number of the title is asked about too', () => {
    const { doubts } = readQuantities({ title: 'Hold 5-10 workshops', indicator: 'Report' });
    expect(doubts).toMatchObject([{ kind: 'not-understood', because: 'number' }]);
  });

  test('fewer events than provinces: for each or for all is asked', () => {
    const few = readQuantities({ title: null, indicator: '10 workshops in 25 provinces' });
    expect(few.doubts).toMatchObject([{ kind: 'not-understood', because: 'each-or-all' }]);
    const enough = readQuantities({ title: null, indicator: '25 workshops in 25 provinces' });
    expect(enough.doubts).toEqual([]);
  });

  test.each([
    ['Hold 3 workshops', '4 workshops'],
    ['Monthly meeting', '4 meetings per year'],
    ['Centres (5 centres per year)', '23 centres established'],
    ['', '30 participants x 4 sessions = 130 participants'],
    ['Select 10 products in each province of 25 provinces', '200 products selected'],
  ])('“%s” against “%s” is a contradiction', (title, indicator) => {
    const { doubts } = readQuantities({ title, indicator });
    expect(doubts.map(({ kind }) => kind)).toEqual(['contradiction']);
  });
});

/** The numbers that a row gives, each with what it is for. */
function numbersOf(row: {
  readonly title: string | null;
  readonly indicator: string | null;
}): readonly string[] {
  return readQuantities(row).quantities.flatMap(({ quantity, per }) =>
    quantity === null ? [] : [`${quantity} ${per}`],
  );
}

describe('the Khmer translation of the plan', () => {
  // Where the printed texts ran together the translation follows the proposed reading.
  const shifted = new Set(['2.1.1.1', '2.1.1.2', '2.1.1.3', '2.1.1.4']);
  const english = new Map(activities.map((entry) => [entry.code, entry]));
  const rows = [...firstPlanKhmer()]
    .map(([code, texts]) => ({ code, ...texts }))
    .filter(({ code }) => english.has(code) && !shifted.has(code));
  test('gives no number that the English does not give, for the same span', () => {
    for (const { code, ...row } of rows) {
      const read = numbersOf(row);
      expect(numbersOf(english.get(code)!), code).toEqual(expect.arrayContaining([...read]));
    }
  });

  test('gives the number, or asks, wherever the English gives one', () => {
    const lost = rows.filter(({ code, ...row }) => {
      const silent = readQuantities(row).doubts.length === 0;
      return silent && numbersOf(row).length < numbersOf(english.get(code)!).length;
    });
    // «ធ្វើបច្ចុប្បន្នភាពប្រចាំឆ្នាំ»: "updated annually" holds no figure, and the verb is not in the lexicon.
    expect(lost.map(({ code }) => code)).toEqual(['5.2.1.3']);
  });
});

describe('never a wrong number in silence', () => {
  const words = constantFrom(
    ...'Number of workshops and participants per year province in each ( ) / : , x = ចំនួន សិក្ខាសាលា ដង once'.split(
      ' ',
    ),
    ...'annual monthly organized over a period years 2021 9 April to - % ISO ក្រុម ឆ្នាំ'.split(' '),
  );
  const numbers = integer({ min: 101, max: 999 }).map(String);
  const text = array(oneof(words, numbers), { maxLength: 12 }).map((all) => all.join(' '));

  test('any text is read; the words it was read from are in it; no number is made up', () => {
    assert(
      property(text, text, (title, indicator) => {
        const { quantities } = readQuantities({ title, indicator });
        for (const { quantity, verbatim, statedIn } of quantities) {
          expect(statedIn === 'title' ? title : indicator).toContain(verbatim);
          expect(quantity ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('a number in an unknown place is taken with its words, or asked about', () => {
    assert(
      property(
        text,
        numbers,
        constantFrom('zzz', '%', 'ក្រុម', '-7', '.5'),
        (before, number, after) => {
          const indicator = `${before} ; ${number}${after}`;
          const { quantities, doubts } = readQuantities({ title: null, indicator });
          const told = [...quantities, ...doubts].some(({ verbatim }) => verbatim.includes(number));
          expect(told).toBe(true);
        },
      ),
    );
  });
});
