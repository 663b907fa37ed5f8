import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyId } from '#shared/base/ids.ts';
import { compareCodes } from '#shared/matrix/codes.ts';
import { programmeOfCode } from '#shared/matrix/effective.ts';
import { fallsIn } from '#shared/matrix/effectiveYears.ts';
import type { MatrixEntry, Quantity } from '#shared/matrix/model.ts';
import {
  code,
  planOf,
  queryId,
  queryOf,
  queryWith,
  resolve,
  row,
  signed,
  type Wish,
} from './effectivePlans.ts';

const headings = [row('I'), row('1.1')];

/** The effective row 1.1.1 of a plan that has little else. */
function effective(entry: Partial<MatrixEntry> = {}, wish: Wish = {}) {
  const plan = resolve(planOf(...headings, row('1.1.1', { level: 'activity', ...entry })), wish);
  return plan.byCode.get(code('1.1.1'))!;
}

const reading = {
  title: 'Read title',
  indicator: 'Once a year',
  source: 'DPs',
  responsibility: 'MAFF/PC',
  query: queryId('M01'),
};

/** A row whose title as printed is not the one that is proposed. */
function shifted(of: string, title: string | null, read: string) {
  return row(of, { level: 'activity', title, proposedReading: { ...reading, title: read } });
}

/** Twelve a year of something, as a person answered. */
function quantity(counts: Quantity['counts'], unit: string): Quantity {
  return { quantity: 12, unit, per: 'year', counts, statedIn: 'answer', verbatim: '12' };
}

/** The quantities of a meeting held twice a year, after an answer that gives these. */
function answeredQuantities(...given: readonly Quantity[]) {
  const effects = given.map((each) => ({
    kind: 'quantity' as const,
    code: code('1.1.1'),
    quantity: each,
  }));
  return effective(
    { title: 'Meeting of the team', indicator: 'Twice a year' },
    { queries: [queryOf('T01', { codes: [code('1.1.1')] })], answered: { T01: effects } },
  ).quantities;
}

function correction(text: string) {
  return { ...signed, text };
}

describe('the texts of a row', () => {
  it('are the printed ones until somebody decides otherwise, and the printed row stays', () => {
    const entry = effective({ indicator: null });
    expect(entry).toMatchObject({
      title: { en: 'Title 1.1.1', km: '' },
      indicator: { en: '', km: '' },
      source: 'RGC',
      responsibility: 'OVOP-SG',
      workingTranslation: false,
      decision: null,
    });
    expect(
      effective({}, { decided: { '1.1.1': { title: correction('Mine') } } }).printed.title,
    ).toBe('Title 1.1.1');
  });

  it('follow a correction before an answer, and an answer before the print', () => {
    const queries = [
      queryWith('T1', '1.1.1', {
        kind: 'text',
        code: code('1.1.1'),
        field: 'title',
        text: 'Answered',
      }),
    ];
    const answered = { T1: 'yes' };
    expect(effective({}, { queries }).title.en).toBe('Title 1.1.1');
    expect(effective({}, { queries, answered }).title.en).toBe('Answered');
    const decided = { '1.1.1': { title: correction('Corrected') } };
    expect(effective({}, { queries, answered, decided }).title.en).toBe('Corrected');
    expect(effective({}, { queries, answered, decided }).decision?.title?.by).toBe(signed.by);
  });

  it('take all four cells of a proposed reading once it is accepted', () => {
    const queries = [queryWith('M01', '1.1.1', { kind: 'reading', code: code('1.1.1') })];
    const before = effective({ proposedReading: reading }, { queries });
    expect([before.title.en, before.lead]).toEqual(['Title 1.1.1', 'OVOP-SG']);
    const after = effective({ proposedReading: reading }, { queries, answered: { M01: 'yes' } });
    expect(after).toMatchObject({
      title: { en: 'Read title' },
      indicator: { en: 'Once a year' },
      source: 'DPs',
      responsibility: 'MAFF/PC',
      lead: 'MAFF',
      partners: ['PC'],
    });
    expect(after.quantities.map(({ quantity }) => quantity)).toEqual([1]);
  });

  it('have Khmer by correction, print, or working translation, which is marked', () => {
    const khmer = { '1.1.1': { title: 'ការបកប្រែ', indicator: '' } };
    expect(effective({}, { khmer })).toMatchObject({
      title: { km: 'ការបកប្រែ' },
      workingTranslation: true,
    });
    expect(effective({ titleKm: 'បោះពុម្ព' }, { khmer })).toMatchObject({
      title: { km: 'បោះពុម្ព' },
      workingTranslation: false,
    });
    const decided = { '1.1.1': { titleKm: correction('កែ') } };
    expect(effective({ titleKm: 'បោះពុម្ព' }, { khmer, decided }).title.km).toBe('កែ');
    const blank = { '1.1.1': { titleKm: correction('') } };
    expect(effective({}, { khmer, decided: blank }).title.km).toBe('ការបកប្រែ');
  });

  it('have the working translation of what stands in English, also while rows are shifted', () => {
    const rows = [
      shifted('1.1.1', 'One Two', 'One'),
      shifted('1.1.2', 'Three', 'Two'),
      shifted('1.1.3', null, 'Three'),
    ];
    const khmer = {
      '1.1.1': { title: 'មួយ', indicator: '' },
      '1.1.2': { title: 'ពីរ', indicator: '' },
      '1.1.3': { title: 'បី', indicator: '' },
    };
    const effects = rows.map(({ code }) => ({ kind: 'reading' as const, code }));
    const titles = (wish: Wish) =>
      resolve(planOf(...rows), { khmer, ...wish }).entries.map(({ title }) => title.km);
    expect(titles({})).toEqual(['', 'បី', '']);
    const queries = [queryWith('M01', '1.1.1', ...effects)];
    expect(titles({ queries, answered: { M01: 'yes' } })).toEqual(['មួយ', 'ពីរ', 'បី']);
  });

  it('keep the working translation when the English wording is corrected', () => {
    const khmer = { '1.1.1': { title: 'ការបកប្រែ', indicator: '' } };
    const decided = { '1.1.1': { title: correction('Better wording') } };
    expect(effective({}, { khmer, decided }).title).toEqual({
      en: 'Better wording',
      km: 'ការបកប្រែ',
    });
  });
});

describe('the years of a row', () => {
  const three = [
    [2019, 2021],
    [2020, 2022],
  ] as const;

  it('are unknown within the bounds of the marks', () => {
    const { years } = effective({ yearBounds: three });
    expect(years).toEqual({ kind: 'unknown', bounds: three, possible: [2019, 2020, 2021, 2022] });
    expect([2018, 2019, 2023].map((year) => fallsIn(years, year))).toEqual([
      'no',
      'possible',
      'no',
    ]);
  });

  it('can be any of the plan where no mark is left', () => {
    expect(effective().years).toMatchObject({ possible: [2019, 2020, 2021, 2022, 2023] });
  });

  it('are certain where a mark can stand for one year only', () => {
    const { years } = effective({
      yearBounds: [
        [2019, 2019],
        [2020, 2022],
      ],
    });
    expect([2019, 2020].map((year) => fallsIn(years, year))).toEqual(['certain', 'possible']);
  });

  it('are exact as printed, until a person decides', () => {
    expect(effective({ years: [2019, 2021] }).years).toEqual({
      kind: 'exact',
      years: [2019, 2021],
    });
    const decided = (basis: 'settled' | 'assumed') =>
      effective(
        { years: [2019] },
        { decided: { '1.1.1': { years: { ...signed, years: [2022, 2020], basis } } } },
      ).years;
    expect(decided('settled')).toEqual({ kind: 'settled', years: [2020, 2022], decided: signed });
    expect(decided('assumed')).toMatchObject({ kind: 'assumed', years: [2020, 2022] });
    expect(fallsIn(decided('assumed'), 2020)).toBe('certain');
    expect(fallsIn(decided('assumed'), 2019)).toBe('no');
  });

  it('follow an answer, and before it what was decided about the row', () => {
    const queries = [
      queryWith('H11', '1.1.1', { kind: 'years', code: code('1.1.1'), years: [2019] }),
    ];
    const answered = { H11: 'yes' };
    expect(effective({}, { queries, answered }).years).toMatchObject({
      kind: 'settled',
      years: [2019],
    });
    const years = { ...signed, years: [2023], basis: 'assumed' as const };
    expect(
      effective({}, { queries, answered, decided: { '1.1.1': { years } } }).years,
    ).toMatchObject({ kind: 'assumed', years: [2023] });
    const withdrawn = { '1.1.1': { years: null } };
    expect(effective({}, { decided: withdrawn }).years.kind).toBe('unknown');
  });
});

describe('whom and how much', () => {
  it('reads the bodies by the table of spellings, and takes nobody for an unknown spelling', () => {
    expect(effective({ responsibility: 'MAFF/PC' })).toMatchObject({
      lead: 'MAFF',
      partners: ['PC'],
      responsibility: 'MAFF/PC',
    });
    expect(effective({ responsibility: 'Somebody' })).toMatchObject({ lead: null, partners: [] });
    expect(effective({ responsibility: null })).toMatchObject({ lead: null, responsibility: '' });
  });

  it('follows an answer about the bodies and keeps the printed form', () => {
    const bodies = ['PC', 'MAFF'] as BodyId[];
    const queries = [queryWith('B1', '1.1.1', { kind: 'bodies', code: code('1.1.1'), bodies })];
    expect(effective({}, { queries, answered: { B1: 'yes' } })).toMatchObject({
      lead: 'PC',
      partners: ['MAFF'],
      responsibility: 'OVOP-SG',
    });
  });

  it('lets an answered quantity replace what counts the same, and nothing else', () => {
    const meetings = quantity('event', 'session');
    expect(answeredQuantities().map((each) => each.quantity)).toEqual([2]);
    expect(answeredQuantities(meetings)).toEqual([meetings]);
    const people = quantity('participant', 'participant');
    expect(answeredQuantities(people).map((each) => [each.counts, each.quantity])).toEqual([
      ['event', 2],
      ['participant', 12],
    ]);
    const trips = quantity('event', 'trip');
    expect(answeredQuantities(meetings, trips)).toEqual([meetings, trips]);
  });

  it('reads the Khmer text of a plan that has no English', () => {
    const khmer = { title: null, titleKm: 'កិច្ចប្រជុំ', indicator: null, indicatorKm: '៤ដង/ឆ្នាំ' };
    expect(effective(khmer).quantities.map((each) => each.quantity)).toEqual([4]);
  });

  it('reads a text anew once it was corrected', () => {
    const plan = planOf(
      ...headings,
      row('1.1.1', { level: 'activity', title: 'Meeting of the team', indicator: 'Twice a year' }),
    );
    const quantities = (wish: Wish = {}) =>
      resolve(plan, wish)
        .byCode.get(code('1.1.1'))!
        .quantities.map((each) => each.quantity);
    expect(quantities()).toEqual([2]);
    const corrected = { '1.1.1': { indicator: correction('Four times a year') } };
    expect(quantities({ decided: corrected })).toEqual([4]);
    expect(quantities()).toEqual([2]);
  });
});

describe('open queries', () => {
  const about = { codes: [code('1.1.1')] };

  it('are closed by an answer, and not by one that the query does not have', () => {
    const queries = [queryWith('T01', '1.1.1')];
    const open = (wish: Wish) => effective({}, { queries, ...wish }).openQueries;
    expect(open({})).toEqual(['T01']);
    expect(open({ answered: { T01: 'yes' } })).toEqual([]);
    expect(open({ answered: { T01: [] } })).toEqual([]);
    expect(open({ answered: { T01: 'an answer of yore' } })).toEqual(['T01']);
  });

  it('about years are closed row by row, when the years are decided', () => {
    const queries = [queryOf('H02', { codes: [code('1.1.1'), code('1.1.2')], settledBy: 'years' })];
    const rows = ['1.1.1', '1.1.2'].map((of) => row(of, { level: 'activity', years: [2019] }));
    const years = { ...signed, years: [2019], basis: 'assumed' as const };
    const plan = resolve(planOf(...headings, ...rows), {
      queries,
      decided: { '1.1.1': { years } },
    });
    expect(rows.map(({ code }) => plan.byCode.get(code)?.openQueries)).toEqual([[], ['H02']]);
    expect([...plan.openQueries]).toEqual(['H02']);
  });

  it('about a spelling stand at every row that is so spelled, until answered or overruled', () => {
    const spellings = [{ printed: 'MoH', bodies: ['MOH' as BodyId], query: queryId('B9') }];
    const bodies = ['MAFF' as BodyId];
    const queries = [
      queryOf('B9'),
      queryWith('B1', '1.1.1', { kind: 'bodies', code: code('1.1.1'), bodies }),
    ];
    const open = (wish: Wish) =>
      effective({ responsibility: 'MoH' }, { queries, spellings, ...wish }).openQueries;
    expect(open({})).toEqual(['B1', 'B9']);
    expect(open({ answered: { B9: [] } })).toEqual(['B1']);
    expect(open({ answered: { B1: 'yes' } })).toEqual([]);
  });

  it('about the whole plan are open until answered', () => {
    const queries = [queryOf('H01'), queryOf('T01', about)];
    const plan = (answered: Wish['answered'] = {}) =>
      resolve(planOf(...headings, row('1.1.1')), { queries, answered }).openQueries;
    expect([...plan()].toSorted()).toEqual(['H01', 'T01']);
    expect([...plan({ H01: [], T01: [] })]).toEqual([]);
  });
});

describe('the rows of a plan', () => {
  it('stand as printed, with those added by hand at their place by code', () => {
    const plan = resolve(planOf(row('I'), row('1.1'), row('1.1.2'), row('II'), row('2.1')), {
      added: [row('2.1.1'), row('1.1.10'), row('1.1.1')],
    });
    expect(plan.entries.map((entry) => entry.code)).toEqual([
      'I',
      '1.1',
      '1.1.1',
      '1.1.2',
      '1.1.10',
      'II',
      '2.1',
      '2.1.1',
    ]);
  });

  it('are all there and in code order, whichever of them were added by hand', () => {
    const codes = ['I', '1.1', '1.1.1', '1.1.2', '1.1.2.1', '1.1.10', 'II', '2.1', '2.1.9', 'IV'];
    fc.assert(
      fc.property(
        fc.subarray(codes),
        fc.shuffledSubarray(codes, { minLength: 0 }),
        (printed, byHand) => {
          const added = byHand.map((of) => row(of, { title: 'By hand' }));
          const { entries } = resolve(planOf(...printed.map((of) => row(of))), { added });
          const all = [...new Set([...printed, ...byHand])].map(code);
          expect(entries.map((entry) => entry.code)).toEqual(all.toSorted(compareCodes));
          for (const entry of entries) {
            expect(entry.title.en === 'By hand').toBe(!printed.includes(entry.code));
          }
        },
      ),
    );
  });

  it('are found by code, under their heading and under their programme', () => {
    const plan = resolve(planOf(row('I'), row('1.1'), row('1.1.1'), row('II'), row('2.1')));
    expect(plan.programmes.map((entry) => entry.code)).toEqual(['I', 'II']);
    expect(plan.byCode.get(code('1.1.1'))?.title.en).toBe('Title 1.1.1');
    expect(plan.children.get(code('1.1'))?.map((entry) => entry.code)).toEqual(['1.1.1']);
    expect(plan.children.get(code('1.1.1'))).toBeUndefined();
    expect(programmeOfCode(plan, code('1.1.1'))).toBe('I');
    expect(programmeOfCode(plan, code('2.7.3'))).toBe('II');
    expect(programmeOfCode(plan, code('9.1.1'))).toBeNull();
  });
});
