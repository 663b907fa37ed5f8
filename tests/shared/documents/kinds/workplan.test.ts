import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataSchema } from '#shared/documents/fields/dataSchema.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import type { WorkplanData } from '#shared/documents/kinds/workplan/fields.ts';
import { workplanData } from '#shared/documents/kinds/workplan/fromFacts.ts';
import { monthsOf, monthsWord } from '#shared/documents/kinds/workplan/months.ts';
import { workplanFactsOf } from '#shared/documents/kinds/workplan/toFacts.ts';
import { workplan } from '#shared/documents/kinds/workplan/workplan.ts';
import { scopeFor } from '#shared/documents/register/compose.ts';
import type { SheetDoc } from '#shared/documents/sheetDoc.ts';
import type { TextDoc } from '#shared/documents/textDoc.ts';
import { officeOf } from '#shared/documents/workplan/paper.ts';
import { workplanLetter, workplanWorkbook } from '#tests/support/workplanDocuments.ts';
import { approval, lineFact, target, workplanFacts } from '#tests/support/workplanFacts.ts';
import {
  inputOf,
  languages,
  office,
  templateFaults,
  templateInput,
  textsOf,
} from './kindSupport.ts';

const example = workplan.example as {
  readonly lines: readonly Readonly<Record<string, unknown>>[];
};

function built(given: unknown = example, language: 'en' | 'km' = 'en') {
  const input = inputOf(workplan, language, given);
  return { text: workplan.text(input), sheets: workplan.sheets!(input), input };
}

/** The example with one line, of which a test says something. */
function withLine(line: Readonly<Record<string, unknown>>) {
  return { ...example, lines: [{ ...example.lines[0], ...line }] };
}

function textOf(doc: TextDoc | SheetDoc): string {
  return textsOf(doc).join('\n');
}

describe('a kept workplan as data, and back', () => {
  const removed = lineFact({ code: '1.1.5', programme: 'I', activity: { en: 'Gone', km: '' } }, 9);
  const facts = workplanFacts({
    status: 'approved',
    revision: 2,
    approved: approval,
    lunarDate: 'ថ្ងៃតាមបញ្ជាក់',
    scope: { id: 'MAFF' as never, name: { en: 'Ministry', km: 'ក្រសួង' } },
    removedLines: [
      { ...removed, line: { ...removed.line, removed: { ...approval, reason: 'Not funded' } } },
    ],
  });
  const data = workplanData(facts);
  const again = workplanFactsOf(data, officeOf(facts, null));

  it.each(languages)('print the same papers (%s)', (language) => {
    expect(workplanLetter({ ...again, date: facts.date }, language)).toEqual(
      workplanLetter(facts, language),
    );
    const book = workplanWorkbook({ ...again, date: facts.date }, language);
    expect(book).toEqual(workplanWorkbook(facts, language));
  });

  it('agree line by line in what is planned', () => {
    const planned = facts.lines.map(({ line }) => [line.code, line.months, line.monthsTouched]);
    expect(again.lines.map(({ line }) => [line.code, line.months, line.monthsTouched])).toEqual(
      planned,
    );
    const money = facts.lines.map(({ line }) => [line.units, line.unitCost, line.currency]);
    expect(again.lines.map(({ line }) => [line.units, line.unitCost, line.currency])).toEqual(
      money,
    );
    expect(again.lines.map(({ openQueries, assumed }) => [openQueries, assumed])).toEqual(
      facts.lines.map(({ openQueries, assumed }) => [openQueries, assumed]),
    );
  });

  it('hold to the kind’s own schema', () => {
    const { approved, removed, ...rest } = data;
    expect(dataSchema(workplan.fields).safeParse({ ...rest, approved, removed }).error).toBe(
      undefined,
    );
  });

  it('group by the same names of funds', () => {
    const fund = { key: 'dps', label: { en: 'Development partners', km: 'ដៃគូ' } };
    const funded = workplanFacts({ lines: facts.lines.map((fact) => ({ ...fact, fund })) });
    const back = workplanFactsOf(workplanData(funded), officeOf(funded, null));
    expect(back.lines.map((fact) => fact.fund?.label)).toEqual(facts.lines.map(() => fund.label));
  });

  it('fill an office’s own file, row by row', () => {
    const scope = scopeFor({ kind: workplan, data, office, changes: {}, language: 'en' });
    expect(scope.text('phrase.lines')).toBe('8 activities');
    expect(scope.text('year')).toBe('2021');
    expect(scope.number('totalRiel')).toBe(70_400_000);
    expect(scope.text('totalDollars.words')).toContain('twenty-nine thousand and fifty-two');
    const row = scope.rows('lines')!.find((line) => line.text('code') === '1.2.1.4')!;
    expect(
      ['no', 'target', 'quarter1', 'quarter4', 'months', 'notes', 'amount', 'lead'].map((path) =>
        row.text(path),
      ),
    ).toEqual([
      '5',
      '360 participants\n3 workshops',
      '○',
      '',
      '3, 5, 7',
      '†‡',
      'KHR 55,800,000',
      'OVOP-SG',
    ]);
    expect(row.number('amount')).toBe(55_800_000);
  });
});

describe('a workplan from outside', () => {
  it('fills an office’s own file with what the program’s papers print', () => {
    const data = inputOf(workplan, 'en').filling.data as DocumentData;
    const scope = scopeFor({ kind: workplan, data, office, changes: {}, language: 'en' });
    expect(scope.text('issuer')).toBe('Secretariat-General');
    expect(
      scope
        .rows('lines')!
        .map((row) => ['target', 'responsible', 'lead'].map((at) => row.text(at))),
    ).toEqual([
      ['2 meetings', 'OVOP-SG', ''],
      ['4 meetings', 'OVOP-SG', ''],
      ['4 courses for 240 trainees', 'MAFF, OVOP-SG, MoC', 'MAFF'],
    ]);
  });

  it.each(languages)('is a paper and a workbook (%s)', (language) => {
    const input = inputOf(workplan, language);
    for (const doc of [workplan.text(input), workplan.sheets!(input)]) {
      expect(textOf(doc)).toContain('1.1.2');
      expect(textOf(doc)).not.toMatch(/undefined|null|NaN|\[object|\{/);
    }
  });

  it('sums what its lines cost, at the rate that it states', () => {
    const { text } = built();
    expect(textOf(text)).toContain('KHR 13,800,000');
    expect(textOf(text)).toContain('USD 22,001.00');
    expect(textOf(text)).toContain((13_800_000 + 22_001 * 4000).toLocaleString('en-US'));
  });

  it('prints a target as it is given, or from quantity and unit', () => {
    const { text } = built();
    expect(textOf(text)).toContain('2 meetings');
    expect(textOf(text)).toContain('4 courses for 240 trainees');
    expect(textOf(built(example, 'km').text)).toContain('កិច្ចប្រជុំ ២');
  });

  it('names lead and partners where no party is printed', () => {
    expect(textOf(built().text)).toContain('MAFF, OVOP-SG, MoC');
  });

  it('takes months as settled unless they are proposed', () => {
    const { text } = built();
    expect(textOf(text)).toMatch(/●\n2-3/);
    expect(textOf(text)).toMatch(/○\n3\n/);
  });

  it('heads a programme that is named without a title', () => {
    const { text } = built({ ...withLine({ programme: 'IX' }), headings: [] });
    expect(textsOf(text)).toContain('Programme IX');
  });

  it('is without its annexes where it says so', () => {
    const { text } = built({ ...example, annexes: 'none' });
    expect(text.sections).toHaveLength(built().text.sections.length - 1);
  });

  it('names its issuer and place, or else the office’s', () => {
    const own = textOf(built({ ...example, issuer: 'Provincial Committee', place: 'Kampot' }).text);
    expect(own).toContain('the Provincial Committee has drawn up');
    expect(own).toContain('Kampot, 8 December 2025');
    expect(textOf(built().text)).toContain('the Secretariat-General has drawn up');
  });

  it('needs no day to be seen, and no approval without a day', () => {
    const input = inputOf(workplan, 'en');
    const data = { ...(input.filling.data as WorkplanData), date: null };
    const facts = workplanFactsOf(
      { ...data, approved: { by: 'A', on: null, letterNumber: '1' } },
      office,
    );
    expect(facts).toMatchObject({ date: null, approved: null });
    const undated = { ...input, filling: { ...input.filling, data } };
    expect(textOf(workplan.text(undated))).toContain('Annual Workplan 2026');
    expect(textOf(workplan.sheets!(undated))).toContain('Annual Workplan 2026');
  });

  it.each([
    [withLine({ months: '3, 13' }), 'lines.0.months'],
    [withLine({ months: 'March' }), 'lines.0.months'],
    [withLine({ currency: 'EUR' }), 'lines.0.currency'],
    [withLine({ activity: '' }), 'lines.0.activity'],
    [withLine({ cost: 4 }), 'lines.0'],
    [{ ...example, year: undefined }, 'year'],
    [{ ...example, plan: {} }, 'plan.title'],
    [{ ...example, queries: [{ sourceLines: '5-7' }] }, 'queries.0.sourceLines'],
  ])('is refused with the place of the fault (%#)', (given, path) => {
    const { error } = dataSchema(workplan.fields).safeParse(given);
    expect(error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });

  it('names amounts that cannot be counted, and prints the rest', () => {
    const { text, sheets, input } = built({
      ...example,
      exchangeRate: 999_999_999_999,
      lines: [
        { ...example.lines[0], units: 999_999_999_999, unitCost: 999_999_999_999 },
        example.lines[1],
        example.lines[2],
      ],
    });
    expect(workplan.check!(input.filling).map(({ en }) => en)).toEqual([
      'Activity 1: the amount is too large to be counted exactly.',
      'The exchange rate is too large: the total in riel cannot be counted exactly.',
    ]);
    expect(textOf(text)).toContain('KHR 4,800,000');
    expect(textOf(sheets)).toContain('1.1.1');
    expect(workplan.check!(built().input.filling)).toEqual([]);
  });

  it('draws whatever amounts the schema lets in', () => {
    const figure = fc.option(fc.double({ min: 0, max: 999_999_999_999, noNaN: true }));
    const line = fc.record({
      activity: fc.string({ minLength: 1 }),
      units: figure,
      unitCost: figure,
      currency: fc.constantFrom('KHR', 'USD', ''),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), figure, (lines, exchangeRate) => {
        const { text, sheets } = built({ ...example, lines, exchangeRate });
        expect(textOf(text) + textOf(sheets)).not.toMatch(/NaN|Infinity|\de\+/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the file of placeholders', () => {
  it.each(languages)('uses fields that there are, and closes what it opens (%s)', (language) => {
    const input = templateInput(workplan, language);
    for (const doc of [workplan.text(input), workplan.sheets!(input)]) {
      expect(templateFaults(workplan, doc)).toEqual([]);
      expect(textOf(doc)).toContain('{#lines}');
    }
  });

  it('names once what reads the same in both languages', () => {
    const input = templateInput(workplan, 'both');
    for (const doc of [workplan.text(input), workplan.sheets!(input)]) {
      expect(textOf(doc)).toContain('{code}');
      expect(textOf(doc)).not.toContain('{code.');
      expect(textOf(doc)).toContain('{activity.en}');
    }
  });

  it('has header, title, particulars, one repeated row, totals and signatures', () => {
    const text = workplan.text(templateInput(workplan, 'en'));
    expect(text.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
      'nationalHeader',
      'dateBlock',
      'paragraph',
      'keyValues',
      'paragraph',
      'table',
      'keyValues',
      'paragraph',
      'signatures',
      'distribution',
    ]);
    for (const field of ['{number}', '{year}', '{code}', '{quarter4}', '{totalRiel}']) {
      expect(textOf(text)).toContain(field);
    }
    const sheet = textOf(workplan.sheets!(templateInput(workplan, 'en')));
    expect(sheet).toContain('{amountDollar}');
    expect(sheet).toContain('{totalDollars}');
  });

  it('shows fields of the list alone in the columns that an office may choose', () => {
    const [row] = templateInput(workplan, 'en').filling.rows('lines');
    for (const { columns } of workplan.tables) {
      for (const { key } of columns) expect(row!.knows(key), key).toBe(true);
    }
  });
});

describe('months as data write them', () => {
  it('read back, whichever they are', () => {
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), (months) => {
        expect(monthsOf(monthsWord(months))).toEqual(months);
      }),
    );
  });

  it.each([
    ['3, 5-7', [3, 5, 6, 7]],
    ['12,1', [1, 12]],
    ['2 – 3', [2, 3]],
    ['', []],
  ])('%s', (word, months) => {
    expect(monthsOf(word)).toEqual(months);
  });
});

it('marks a line of several targets by each of them', () => {
  const fact = lineFact(
    {
      code: '9.1',
      programme: null,
      activity: { en: 'x', km: '' },
      targets: [target(2, 'meeting'), target(null, 'thingamajig')],
    },
    1,
  );
  expect(workplanData(workplanFacts({ lines: [fact] })).lines[0]!.target).toEqual({
    en: '2 meetings\nthingamajigs',
    km: 'កិច្ចប្រជុំ ២\nthingamajigs',
  });
});
