import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Code } from '#shared/base/ids.ts';
import type { DocumentLanguage } from '#shared/base/language.ts';
import type { Sheet, SheetCell, SheetDoc } from '#shared/documents/sheetDoc.ts';
import type { WorkplanDocumentFacts } from '#shared/documents/workplan/facts.ts';
import { workplanWorkbook } from '#tests/support/workplanDocuments.ts';
import { totals } from '#shared/workplan/totals.ts';
import { approval, lineFact, workplanFacts } from '../../../support/workplanFacts.ts';

function sheetAt(doc: SheetDoc, index: number): Sheet {
  return doc.sheets[index]!;
}

function textOf(cell: SheetCell | undefined): string {
  return cell?.kind === 'text' ? cell.text : '';
}

function figureOf(cell: SheetCell | undefined): number | null {
  if (cell?.kind === 'number') return cell.value;
  return cell?.kind === 'formula' ? cell.result : null;
}

/** The row whose first cell says so, with its number as a spreadsheet counts. */
function rowOf(sheet: Sheet, first: string) {
  const index = sheet.rows.findIndex(({ cells }) => textOf(cells[0]) === first);
  expect(index, `a row that begins with ${first}`).toBeGreaterThanOrEqual(0);
  return { number: index + 1, row: sheet.rows[index]!, cells: sheet.rows[index]!.cells };
}

function allTexts(doc: SheetDoc): string {
  return doc.sheets
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(textOf)))
    .join('\n');
}

function screenTotals(facts: WorkplanDocumentFacts) {
  const programmes = new Map(facts.lines.map(({ line, programme }) => [line.code, programme]));
  return totals({
    lines: facts.lines.map(({ line }) => line),
    rate: facts.exchangeRate,
    programmeOf: (code) => programmes.get(code) ?? null,
    sources: [],
  });
}

const riel = 12;
const dollar = 13;

describe("the workplan's main sheet", () => {
  const doc = workplanWorkbook(workplanFacts(), 'en');
  const main = sheetAt(doc, 0);

  it('keeps codes as text, whatever they look like', () => {
    for (const code of ['1.1.1', '2.2.1.9', '2.2.1.10']) {
      expect(rowOf(main, code).cells[0]).toEqual({ kind: 'text', text: code, look: 'code' });
    }
  });

  it('says in the opening who issues it, for which plan, for whom and where it stands', () => {
    const opening = main.rows
      .slice(0, main.frozenRows)
      .flatMap(({ cells }) => cells.map(textOf))
      .join('\n');
    for (const words of [
      'Kingdom of Cambodia',
      'Nation Religion King',
      'General Secretariat',
      'No.: 012/20 OVOP-SG',
      'Phnom Penh, 8 December 2020',
      'Annual Workplan 2021',
      'all responsible bodies',
      'Draft',
    ]) {
      expect(opening).toContain(words);
    }
  });

  it('computes an amount from units and unit cost, in the currency of the line', () => {
    const inRiel = rowOf(main, '1.1.1');
    expect(inRiel.cells[riel]).toEqual({
      kind: 'formula',
      formula: `ROUND(K${inRiel.number}*L${inRiel.number},0)`,
      result: 9_000_000,
      format: 'riel',
      look: 'number',
    });
    expect(inRiel.cells[dollar]?.kind).toBe('empty');
    const inDollars = rowOf(main, '2.2.1.9');
    expect(inDollars.cells[dollar]).toMatchObject({
      formula: `ROUND(K${inDollars.number}*L${inDollars.number},2)`,
      result: 22_001,
    });
    expect(inDollars.cells[riel]?.kind).toBe('empty');
  });

  it('sums programmes and strategies over the rows beneath them', () => {
    const programme = rowOf(main, 'I');
    const last = rowOf(main, '1.2.1.4').number;
    expect(programme.cells[riel]).toMatchObject({
      formula: `SUBTOTAL(9,M${programme.number + 1}:M${last})`,
      result: 69_600_000,
    });
    const strategy = rowOf(main, '1.1');
    expect(strategy.cells[riel]).toMatchObject({
      formula: `SUBTOTAL(9,M${strategy.number + 1}:M${rowOf(main, '1.1.4').number})`,
      result: 13_800_000,
    });
    expect(
      [programme, strategy, rowOf(main, '1.1.1')].map(({ row }) => row.outlineLevel ?? 0),
    ).toEqual([0, 1, 2]);
  });

  it('adds everything up, and both currencies at the stated rate', () => {
    expect(rowOf(main, 'Grand total').cells[riel]).toMatchObject({ result: 70_400_000 });
    expect(rowOf(main, 'Grand total').cells[dollar]).toMatchObject({ result: 29_052.5 });
    expect(rowOf(main, 'Exchange rate, riel for US$ 1').cells[riel]).toMatchObject({ value: 4100 });
    expect(rowOf(main, 'Grand total in riel at the stated rate').cells[riel]).toMatchObject({
      result: 70_400_000 + 29_052.5 * 4100,
    });
  });

  it('adds no riel to dollars where no rate is stated', () => {
    const none = workplanWorkbook(workplanFacts({ exchangeRate: null }), 'en');
    expect(allTexts(none)).toContain('No exchange rate is stated');
    expect(allTexts(none)).not.toContain('at the stated rate');
    expect(none.names).toBeUndefined();
    const formulas = none.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.map((cell) => (cell.kind === 'formula' ? cell.formula : '')),
      ),
    );
    expect(formulas.join()).not.toContain('ExchangeRate');
  });

  it('marks lines that rest on open queries or assumed years, and says what the signs mean', () => {
    expect(textOf(rowOf(main, '1.1.1').cells[1])).toBe('');
    expect(textOf(rowOf(main, '1.1.3').cells[1])).toBe('†');
    expect(textOf(rowOf(main, '1.2.1.4').cells[1])).toBe('†‡');
    const notes = main.rows
      .map(({ cells }) => textOf(cells[0]))
      .filter((text) => /^[†‡§]/.test(text));
    expect(notes.map((note) => note[0])).toEqual(['†', '‡']);
  });

  it('speaks of working translations only where Khmer is printed', () => {
    const khmer = sheetAt(workplanWorkbook(workplanFacts(), 'km'), 0);
    expect(textOf(rowOf(khmer, '1.1.3').cells[1])).toBe('†§');
  });

  it('shows quarters as settled or as proposed', () => {
    const [settled, proposed] = ['1.1.1', '1.2.1.4'].map((code) =>
      rowOf(main, code).cells.slice(6, 10).map(textOf),
    );
    expect(settled).toEqual(['', '●', '', '●']);
    expect(proposed).toEqual(['○', '○', '○', '']);
  });

  it('freezes and repeats the head, filters the lines and fits the width of an A3 page', () => {
    expect(main.page).toMatchObject({ size: 'A3', orientation: 'landscape' });
    expect(main.printTitles).toEqual({ from: main.frozenRows - 1, to: main.frozenRows });
    expect(main.autoFilter).toEqual({
      fromRow: main.frozenRows,
      toRow: rowOf(main, 'Grand total').number - 1,
      columns: 19,
    });
    for (const { cells } of main.rows)
      expect(cells.length).toBeLessThanOrEqual(main.columns.length);
  });

  it('prints bodies that a person chose in place of the printed party', () => {
    const facts = workplanFacts();
    const [first, ...others] = facts.lines;
    const base = { ...first!.line, lead: 'MAFF' as never };
    const edited = { ...first!, line: { ...first!.line, base } };
    const sheet = sheetAt(workplanWorkbook({ ...facts, lines: [edited, ...others] }, 'en'), 0);
    expect(textOf(rowOf(sheet, '1.1.1').cells[15])).toBe('OVOP-SG');
    expect(textOf(rowOf(sheet, '2.2.1.9').cells[15])).toBe(
      'NCMs (Maff, MOIH, MoC, MoEYS, MoH,...)',
    );
  });

  it('says under which letter an approved revision stands', () => {
    const approved = workplanWorkbook(
      workplanFacts({ status: 'approved', revision: 2, approved: approval }),
      'en',
    );
    expect(allTexts(approved)).toContain('Approved, revision 2');
    expect(allTexts(approved)).toContain('034/20 OVOP-SG');
  });

  it('can be empty', () => {
    const bare = workplanWorkbook(workplanFacts({ lines: [], headings: [], queries: [] }), 'both');
    const sheet = sheetAt(bare, 0);
    expect(sheet.autoFilter).toBeUndefined();
    expect(
      figureOf(
        sheet.rows.find(({ cells }) => textOf(cells[0]).includes('Grand total'))?.cells[riel],
      ),
    ).toBe(0);
  });
});

describe('the other sheets', () => {
  const doc = workplanWorkbook(workplanFacts(), 'en');

  it('are months, budget, open queries, undecided activities, source and version', () => {
    expect(doc.sheets.map(({ name }) => name)).toEqual([
      'Workplan',
      'Months',
      'Budget',
      'Open queries',
      'Undecided',
      'Source and version',
    ]);
  });

  it('show the months of a line', () => {
    const months = rowOf(sheetAt(doc, 1), '1.1.1').cells.slice(3, 15).map(textOf);
    expect(months).toEqual(['', '', '', '', '', '●', '', '', '', '', '', '●']);
  });

  it('budget every programme by source from the main sheet', () => {
    const budget = sheetAt(doc, 2);
    expect(textOf(budget.rows[1]!.cells[4])).toBe('Both in riel at the stated rate');
    const figures = budget.rows
      .filter(({ cells }) => cells.some(({ kind }) => kind === 'formula'))
      .map(({ cells }) => [
        textOf(cells[0]),
        textOf(cells[1]),
        figureOf(cells[2]),
        figureOf(cells[3]),
      ]);
    expect(figures).toContainEqual(['I', 'RGC-DPs', 55_800_000, 0]);
    expect(figures).toContainEqual(['I', 'RGC-JICA', 0, 7051.5]);
    expect(figures).toContainEqual(['II', 'RGC-DPs', 0, 22_001]);
    expect(figures).toContainEqual(['–', 'not stated', 800_000, 0]);
    expect(figures).toContainEqual(['', 'Grand total', 70_400_000, 29_052.5]);
    expect(figures).toContainEqual(['', 'RGC-DPs', 55_800_000, 22_001]);
  });

  it('group the forms of a source that mean the same, once the table says so', () => {
    const facts = workplanFacts();
    const fund = { key: 'partners', label: { en: 'With partners', km: 'ជាមួយដៃគូ' } };
    const lines = facts.lines.map((fact) =>
      fact.line.source.startsWith('RGC-') ? { ...fact, fund } : fact,
    );
    const budget = sheetAt(workplanWorkbook({ ...facts, lines }, 'en'), 2);
    const rows = budget.rows.filter(({ cells }) => textOf(cells[1]) === 'With partners');
    expect(
      rows.map(({ cells }) => [textOf(cells[0]), figureOf(cells[2]), figureOf(cells[3])]),
    ).toEqual([
      ['I', 55_800_000, 7051.5],
      ['II', 0, 22_001],
      ['', 55_800_000, 29_052.5],
    ]);
  });

  it('list every open query with its rows and lines, and every undecided activity', () => {
    expect(rowOf(sheetAt(doc, 3), 'H07').cells.slice(1, 3).map(textOf)).toEqual([
      '2.2.1.5, 2.2.1.10',
      '234, 240',
    ]);
    expect(textOf(rowOf(sheetAt(doc, 4), '2.2.1.5').cells[4])).toBe('H02, H07');
  });

  it('name removed lines with their reason', () => {
    const facts = workplanFacts();
    const gone = facts.lines[0]!;
    const removed = { by: 'Officer' as never, on: facts.date, reason: 'Merged with 1.1.2' };
    const version = sheetAt(
      workplanWorkbook(
        { ...facts, removedLines: [{ ...gone, line: { ...gone.line, removed } }] },
        'en',
      ),
      5,
    );
    expect(rowOf(version, '1.1.1').cells.map(textOf)).toEqual([
      '1.1.1',
      'Meeting of the OvOP National Committee',
      'Merged with 1.1.2',
      'Officer, 8 December 2020',
    ]);
  });
});

describe('languages', () => {
  it('prints Khmer first and English beneath it in a document of both', () => {
    const both = sheetAt(workplanWorkbook(workplanFacts(), 'both'), 0);
    expect(textOf(rowOf(both, '1.1.2').cells[2])).toBe(
      'កិច្ចប្រជុំក្រុមការងារអន្តរក្រសួងភូមិមួយ ផលិតផលមួយ\nInter-ministerial OvOP team meeting',
    );
    expect(textOf(rowOf(both, '1.1.2').cells[4])).toBe('កិច្ចប្រជុំ ៤\n4 meetings');
  });

  it('has the title of a Khmer document in Khmer digits', () => {
    expect(workplanWorkbook(workplanFacts(), 'km').properties.title).toBe(
      'ផែនការសកម្មភាពប្រចាំឆ្នាំ២០២១',
    );
  });

  it.each<DocumentLanguage>(['en', 'km', 'both'])(
    'has names of their own for the sheets (%s)',
    (language) => {
      const names = workplanWorkbook(workplanFacts(), language).sheets.map(({ name }) => name);
      expect(new Set(names).size).toBe(6);
      for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
    },
  );
});

const wishes = fc.record({
  programme: fc.constantFrom('I', 'II', null),
  strategy: fc.constantFrom('1.1', '1.2', '2.2'),
  source: fc.constantFrom('RGC', 'rgc', '', 'RGC*', '=1+1'),
  currency: fc.constantFrom('KHR' as const, 'USD' as const),
  units: fc.option(fc.integer({ min: 0, max: 20_000 }).map((thousandths) => thousandths / 1000)),
  cost: fc.option(fc.integer({ min: 0, max: 100_000_000 })),
});

describe('the figures', () => {
  it('are those of the screen, whatever the lines', () => {
    fc.assert(
      fc.property(
        fc.array(wishes, { maxLength: 25 }),
        fc.option(fc.integer({ min: 1, max: 50_000_000 }).map((part) => part / 10_000)),
        (list, exchangeRate) => {
          const lines = list.map(({ programme, strategy, source, currency, units, cost }, index) =>
            lineFact(
              {
                code: programme === null ? null : `${strategy}.${index + 1}`,
                programme,
                activity: { en: 'Activity', km: '' },
                source,
                currency,
                units,
                unitCost: cost === null ? null : currency === 'KHR' ? cost : cost / 100,
              },
              index,
            ),
          );
          const facts = workplanFacts({ lines, exchangeRate });
          const expected = screenTotals(facts);
          const doc = workplanWorkbook(facts, 'en');
          const main = sheetAt(doc, 0);
          const total = rowOf(main, 'Grand total').cells;
          expect(figureOf(total[riel])).toBe(expected.all.riel);
          expect(figureOf(total[dollar])).toBe(expected.all.dollars);
          if (exchangeRate !== null) {
            const together = rowOf(main, 'Grand total in riel at the stated rate').cells;
            expect(figureOf(together[riel])).toBe(expected.all.inRiel);
          }
          for (const { key, riel: sum, dollars } of expected.byProgramme) {
            const { cells } = rowOf(main, key ?? '–');
            expect([figureOf(cells[riel]), figureOf(cells[dollar])]).toEqual([sum, dollars]);
          }
          const outline = sheetAt(doc, 2).rows.findIndex(
            ({ cells }) => textOf(cells[0]) === 'All programmes by source of funds',
          );
          for (const { key, riel: sum, dollars } of expected.bySource) {
            const row = sheetAt(doc, 2)
              .rows.slice(outline)
              .find(({ cells }) => textOf(cells[5]) === (key === '' ? '–' : key));
            expect([figureOf(row?.cells[2]), figureOf(row?.cells[3])]).toEqual([sum, dollars]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keep a line that was moved by hand under a heading of its own strategy', () => {
    const facts = workplanFacts();
    const moved = [facts.lines[4]!, ...facts.lines.slice(0, 4), ...facts.lines.slice(5)];
    const main = sheetAt(workplanWorkbook({ ...facts, lines: moved }, 'en'), 0);
    const codes = main.rows.map(({ cells }) => textOf(cells[0]) as Code);
    const from = codes.indexOf('I' as Code);
    expect(codes.slice(from, from + 5)).toEqual(['I', '1.2', '1.2.1.4', '1.1', '1.1.1']);
  });
});
