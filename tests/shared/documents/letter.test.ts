import { describe, expect, test } from 'vitest';
import type { DocumentLanguage } from '#shared/base/language.ts';
import { hasKhmer } from '#shared/documents/build/scripts.ts';
import { workplanLetter } from '#tests/support/workplanDocuments.ts';
import type { Table } from '#shared/documents/textDoc.ts';
import { amountInWords } from '#shared/money/inWords.ts';
import { approval, lineFact, workplanFacts } from '#tests/support/workplanFacts.ts';
import { allTexts, blocksOf, cellTexts, tablesOf, textOf } from './letterTree.ts';

const languages: readonly DocumentLanguage[] = ['en', 'km', 'both'];

function activities(language: DocumentLanguage, facts = workplanFacts()): Table {
  const table = tablesOf(workplanLetter(facts, language)).find(({ header }) => header.length === 2);
  if (table === undefined) throw new Error('The letter has no table of activities.');
  return table;
}

/** The row of an activity by its code. */
function rowOf(table: Table, code: string): readonly string[] {
  const row = table.rows.map(cellTexts).find((cells) => cells[1] === code);
  if (row === undefined) throw new Error(`No row of ${code}`);
  return row;
}

function textsOf(language: DocumentLanguage, facts = workplanFacts()): string {
  return allTexts(workplanLetter(facts, language)).join('\n');
}

describe.each(languages)('the workplan as a paper (%s)', (language) => {
  test('holds nothing that was not filled in', () => {
    for (const text of allTexts(workplanLetter(workplanFacts(), language))) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test('has every part of an official paper, the opening first and the notes after the signatures', () => {
    const kinds = blocksOf(workplanLetter(workplanFacts(), language)).map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(['nationalHeader', 'dateBlock']);
    const signatures = kinds.indexOf('signatures');
    expect(signatures).toBeGreaterThan(kinds.lastIndexOf('dateBlock'));
    expect(kinds[signatures + 1]).toBe('distribution');
  });

  test('tables fit together: shares sum to one, and every row spans all columns', () => {
    for (const table of tablesOf(workplanLetter(workplanFacts(), language))) {
      const columns = table.widths.length;
      expect(table.widths.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      const tall = table.header[0]!.cells.filter(({ rowSpan }) => rowSpan === 2).length;
      for (const [index, row] of [...table.header, ...table.rows].entries()) {
        const across = row.cells.reduce((sum, { colSpan }) => sum + (colSpan ?? 1), 0);
        expect(across).toBe(table.header.length === 2 && index === 1 ? columns - tall : columns);
      }
      expect(table.description).not.toBe('');
    }
  });

  test('more than eight columns stand on pages across, the rest upright', () => {
    for (const { page, blocks } of workplanLetter(workplanFacts(), language).sections) {
      const wide = blocks.some((block) => block.kind === 'table' && block.widths.length > 8);
      expect(page.orientation).toBe(wide ? 'landscape' : 'portrait');
    }
  });

  test('groups the lines by programme and strategy', () => {
    const bands = activities(language).rows.filter(({ look }) => look?.endsWith('group') === true);
    expect(bands.map(({ look }) => look)).toEqual([
      'group',
      'subgroup',
      'subgroup',
      'group',
      'subgroup',
      'group',
    ]);
  });
});

describe('languages', () => {
  test('an English paper has English headings and no lunar date', () => {
    const doc = workplanLetter(workplanFacts(), 'en');
    const [header, date] = doc.sections[0]!.blocks;
    expect(header).toMatchObject({
      country: ['Kingdom of Cambodia'],
      number: 'No. 012/20 OVOP-SG',
    });
    expect(date).toEqual({ kind: 'dateBlock', lines: ['Phnom Penh, 8 December 2020'] });
    const khmer = allTexts(doc).filter(hasKhmer);
    expect(khmer).toEqual(['ឈ្មោះសាកល្បង']);
  });

  test('a Khmer paper has the lunar line over the civil one, Khmer digits, and codes as printed', () => {
    const doc = workplanLetter(workplanFacts(), 'km');
    const [header, date] = doc.sections[0]!.blocks;
    expect(header).toMatchObject({
      country: ['ព្រះរាជាណាចក្រកម្ពុជា'],
      motto: ['ជាតិ សាសនា ព្រះមហាក្សត្រ'],
      number: 'លេខ៖ ០១២/២០ OVOP-SG',
    });
    expect(date).toEqual({
      kind: 'dateBlock',
      lines: ['ថ្ងៃអង្គារ ៨រោច ខែមិគសិរ ឆ្នាំជូត ទោស័ក ព.ស.២៥៦៤', 'រាជធានីភ្នំពេញ ថ្ងៃទី៨ ខែធ្នូ ឆ្នាំ២០២០'],
    });
    expect(rowOf(activities('km'), '2.2.1.10')[4]).toBe('សហគ្រាស ៦៣');
  });

  test('a paper in both puts Khmer first and English beneath', () => {
    expect(rowOf(activities('both'), '1.1.1')[2]).toBe(
      'កិច្ចប្រជុំគណៈកម្មាធិការជាតិភូមិមួយ ផលិតផលមួយ\nMeeting of the OvOP National Committee',
    );
  });

  test('a paper in both keeps each language of the header together', () => {
    expect(workplanLetter(workplanFacts(), 'both').sections[0]!.blocks[0]).toMatchObject({
      country: ['ព្រះរាជាណាចក្រកម្ពុជា', 'Kingdom of Cambodia'],
      issuer: [
        ...workplanFacts().issuer.map(({ km }) => km),
        ...workplanFacts().issuer.map(({ en }) => en),
      ],
    });
  });

  test('a text that is not written in the language yet stands in the other', () => {
    const line = lineFact(
      { code: '1.1.1', programme: 'I', activity: { en: 'Only English', km: '' } },
      1,
    );
    expect(rowOf(activities('km', workplanFacts({ lines: [line] })), '1.1.1')[2]).toBe(
      'Only English',
    );
  });
});

describe('what a line rests on', () => {
  test('open queries are marked, named in the remarks and listed once in the notes', () => {
    const table = activities('en');
    expect(rowOf(table, '1.2.1.4')[2]).toMatch(/Plan †‡$/);
    expect(rowOf(table, '1.2.1.4').at(-1)).toBe('H02 H08');
    expect(rowOf(table, '1.1.1')[2]).not.toMatch(/[†‡§]/);
    const notes = blocksOf(workplanLetter(workplanFacts(), 'en')).flatMap((block) =>
      block.kind === 'keyValues' ? block.pairs.map(({ key }) => key) : [],
    );
    expect(notes.slice(-4)).toEqual(['H02', 'H07', 'H08', 'T03']);
  });

  test('a query of many rows counts them, and source lines that follow each other are a range', () => {
    const codes = Array.from({ length: 13 }, (_, index) => `1.1.${index + 1}`);
    const lines = codes.map((code, index) =>
      lineFact(
        { code, programme: 'I', activity: { en: code, km: '' }, openQueries: ['H02'] },
        index,
      ),
    );
    const { queries } = workplanFacts();
    const wide = {
      ...queries[0]!,
      codes: lines.map(({ line }) => line.code!),
      lines: [5, 7, 6, 9],
    };
    const text = textsOf('en', workplanFacts({ lines, queries: [wide] }));
    expect(text).toContain('13 activities · source, line 5-7, 9');
  });

  test('a query that nothing here rests on is not listed', () => {
    const facts = workplanFacts({
      lines: workplanFacts().lines.filter(({ openQueries }) => openQueries.length === 0),
      undecided: [],
    });
    expect(textsOf('en', facts)).not.toContain('open quer');
  });

  test('working translations are marked where Khmer is printed, and only there', () => {
    expect(textsOf('km')).toContain('§ អត្ថបទខ្មែរជាការបកប្រែបណ្តោះអាសន្ន');
    expect(textsOf('en')).not.toContain('§');
  });

  test('proposed months are open circles, settled ones full, with the months under them', () => {
    const table = activities('en');
    expect(rowOf(table, '1.1.1').slice(5, 9)).toEqual(['', '●\n6', '', '●\n12']);
    expect(rowOf(table, '1.1.3').slice(5, 9)).toEqual(['○\n1-3', '○\n4-6', '○\n7-9', '○\n10-12']);
  });

  test('undecided activities are listed apart and stand in no total', () => {
    const doc = workplanLetter(workplanFacts(), 'en');
    const annex = tablesOf(doc).at(-1)!;
    expect(annex.rows.map((row) => cellTexts(row)[0])).toEqual(['2.2.1.5']);
    expect(activities('en').rows.map((row) => cellTexts(row)[1])).not.toContain('2.2.1.5');
  });
});

describe('totals', () => {
  /** Summed here line by line, in riel and cents, apart from the code under test. */
  const facts = workplanFacts();
  const sum = (currency: 'KHR' | 'USD') =>
    facts.lines
      .filter(({ line }) => line.currency === currency)
      .reduce((total, { line }) => {
        return total + Math.round((line.unitCost ?? 0) * (line.units ?? 0) * 100);
      }, 0) / 100;
  const riel = sum('KHR');
  const dollars = sum('USD');
  const together = riel + Math.round(dollars * 4100);

  test.each(['en', 'km'] as const)('in words agree with the figures (%s)', (language) => {
    const text = textsOf(language);
    expect(text).toContain(amountInWords(riel, 'KHR', language));
    expect(text).toContain(amountInWords(dollars, 'USD', language));
    expect(text).toContain(amountInWords(together, 'KHR', language));
  });

  test('the last row of the summary is the sum, and the rate is stated', () => {
    const doc = workplanLetter(facts, 'en');
    const summary = tablesOf(doc)[0]!;
    expect(cellTexts(summary.rows.at(-1)!)).toEqual([
      'Total',
      '8',
      riel.toLocaleString('en-US'),
      dollars.toLocaleString('en-US', { minimumFractionDigits: 2 }),
      together.toLocaleString('en-US'),
    ]);
    expect(textsOf('en')).toContain('US$ 1 = 4,100 riel');
  });

  test('without a rate the currencies stay apart, and the paper says so', () => {
    const apart = workplanFacts({ exchangeRate: null });
    expect(tablesOf(workplanLetter(apart, 'en'))[0]!.widths).toHaveLength(4);
    expect(textsOf('en', apart)).toContain('riel and dollars are not added together');
    expect(textsOf('en', apart)).not.toContain(amountInWords(together, 'KHR', 'en'));
  });

  test('without any amount the paper says so instead of naming zero', () => {
    const lines = facts.lines.map((fact) => ({ ...fact, line: { ...fact.line, unitCost: null } }));
    const text = textsOf('en', workplanFacts({ lines }));
    expect(text).toContain('No amount is entered for any activity yet.');
    expect(text).not.toContain('zero');
  });

  test('an amount too large for words stands in figures alone', () => {
    const first = facts.lines[0]!;
    const lines = [{ ...first, line: { ...first.line, unitCost: 900_000_000_000, units: 2 } }];
    expect(textsOf('en', workplanFacts({ lines }))).toContain('comes to KHR 1,800,000,000,000.');
  });
});

describe('where a workplan stands', () => {
  test('a draft says so on every page, with room for number, dates and names', () => {
    const doc = workplanLetter(workplanFacts({ letterNumber: '' }), 'en');
    for (const { footer } of doc.sections)
      expect(textOf(footer!)).toBe('Annual Workplan 2021 – Draft');
    expect(doc.sections[0]!.blocks[0]).toMatchObject({
      number: expect.stringMatching(/^No\. \.+$/),
    });
    const signatures = blocksOf(doc).find(({ kind }) => kind === 'signatures');
    expect(signatures).toMatchObject({
      blocks: [
        { roles: ['Prepared by'], name: '' },
        { roles: ['Checked by'], name: '' },
        {
          roles: ['Seen and approved'],
          name: '',
          dateLines: ['Phnom Penh', expect.stringContaining('....')],
        },
      ],
    });
  });

  test('an approved one carries number, revision, date and name, its approval at the left in Khmer', () => {
    const facts = workplanFacts({ status: 'approved', revision: 2, approved: approval });
    const doc = workplanLetter(facts, 'km');
    expect(textOf(doc.sections[0]!.footer!)).toBe(
      'ផែនការសកម្មភាពប្រចាំឆ្នាំ២០២១ – បានអនុម័ត លើកទី២ លិខិតលេខ ០៣៤/២០ OVOP-SG',
    );
    const signatures = blocksOf(doc).find(({ kind }) => kind === 'signatures');
    expect(signatures).toMatchObject({
      blocks: [
        {
          roles: ['បានឃើញ និងឯកភាព'],
          name: 'Head of the secretariat',
          dateLines: ['រាជធានីភ្នំពេញ', 'ថ្ងៃទី២០ ខែធ្នូ ឆ្នាំ២០២០'],
        },
        { roles: ['អ្នកត្រួតពិនិត្យ'] },
        { roles: ['អ្នករៀបចំ'] },
      ],
    });
  });

  test('an empty workplan is a paper too', () => {
    const doc = workplanLetter(workplanFacts({ lines: [], undecided: [], queries: [] }), 'en');
    expect(tablesOf(doc)).toEqual([]);
    expect(allTexts(doc)).toContain('No activity stands in this workplan yet.');
  });

  test('texts are taken as they are, whatever they begin with', () => {
    const title = '=HYPERLINK("x") <b>&amp; +1 @';
    const line = lineFact({ code: '1.1.1', programme: 'I', activity: { en: title, km: '' } }, 1);
    expect(rowOf(activities('en', workplanFacts({ lines: [line] })), '1.1.1')[2]).toBe(title);
  });
});
