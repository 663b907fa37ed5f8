import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budget } from '#shared/documents/kinds/budget/budget.ts';
import type { Sheet, SheetCell } from '#shared/documents/sheetDoc.ts';
import type { TextDoc } from '#shared/documents/textDoc.ts';
import { formatFigure, moneyOf, sumOf, times } from '#shared/money/money.ts';
import { cellTexts, tablesOf } from '../letterTree.ts';
import { inputOf, languages, templateFaults, templateInput, textsOf } from './kindSupport.ts';

const riel = (amount: number) => ({ currency: 'KHR' as const, amount });
const dollar = (amount: number) => ({ currency: 'USD' as const, amount });

function cost(description: string, more: object = {}) {
  return { description, ...more };
}

function given(lines: readonly object[], more: object = {}) {
  return { date: '2026-01-05', purpose: 'A workshop', lines, ...more };
}

function textOf(data: unknown, language: 'km' | 'en' | 'both' = 'en'): TextDoc {
  return budget.text(inputOf(budget, language, data));
}

function rowsIn(doc: TextDoc): readonly (readonly string[])[] {
  return tablesOf(doc)[0]!.rows.map(cellTexts);
}

function sheetOf(data: unknown, language: 'km' | 'en' | 'both' = 'en'): Sheet {
  return budget.sheets!(inputOf(budget, language, data)).sheets[0]!;
}

function rowNamed(sheet: Sheet, label: string): readonly SheetCell[] {
  const rows = sheet.rows.filter(
    ({ cells: [first] }) => first?.kind === 'text' && first.text === label,
  );
  expect(rows, label).toHaveLength(1);
  return rows[0]!.cells;
}

function figures(cells: readonly SheetCell[]): readonly number[] {
  return cells.flatMap((cell) => {
    if (cell.kind === 'formula') return [cell.result];
    return cell.kind === 'number' ? [cell.value] : [];
  });
}

describe('a budget estimate', () => {
  const both = given(
    [
      cost('Meals', {
        group: 'A',
        code: '60001',
        unit: 'person',
        quantity: 60,
        times: 2,
        unitCost: riel(10_000),
      }),
      cost('Banner', { group: 'B', unitCost: dollar(40) }),
      cost('Rooms', { group: 'A', quantity: 4, unitCost: dollar(25.5) }),
      cost('Note', { remarks: 'no cost yet' }),
    ],
    { rate: 4000 },
  );

  it('multiplies, groups and adds up, each currency for itself and both together', () => {
    expect(rowsIn(textOf(both))).toEqual([
      // Without a group it stands before all groups, and without a cost it comes to nothing.
      ['1', '', 'Note', '', '', '', '', '', '', 'no cost yet'],
      ['A', '1,200,000', '102.00', ''],
      ['2', '60001', 'Meals', 'person', '60', '2', 'KHR 10,000', '1,200,000', '', ''],
      ['3', '', 'Rooms', '', '4', '', 'USD 25.50', '', '102.00', ''],
      ['B', '0', '40.00', ''],
      ['4', '', 'Banner', '', '', '', 'USD 40.00', '', '40.00', ''],
      ['Total', '1,200,000', '142.00', ''],
      ['Together in riel', '1,768,000', '', ''],
      ['Together in US dollars', '442.00', '', ''],
    ]);
  });

  it('says the total in words, and what it comes to at the rate', () => {
    expect(textsOf(textOf(both))).toEqual(
      expect.arrayContaining([
        'Total in words: one million two hundred thousand riel and one hundred and forty-two US dollars.',
        'At the rate of 4,000 riel for one US dollar this comes to KHR 1,768,000 or USD 442.00.',
      ]),
    );
    expect(textsOf(textOf(both, 'km'))).toEqual(
      expect.arrayContaining([
        'សរុបទឹកប្រាក់ជាអក្សរ៖ មួយលានពីរសែនរៀល និងមួយរយសែសិបពីរដុល្លារអាមេរិក។',
        'តាមអត្រាប្តូរប្រាក់ ៤.០០០ រៀលក្នុង ១ ដុល្លារអាមេរិក ស្មើនឹង ១.៧៦៨.០០០ រៀល ឬ ៤៤២,០០ ដុល្លារ។',
      ]),
    );
  });

  it('writes figures once in both languages, texts twice', () => {
    const rows = rowsIn(textOf(both, 'both'));
    expect(rows[2]!.slice(4, 8)).toEqual(['៦០', '២', '១០.០០០ រៀល', '១.២០០.០០០']);
    expect(rows.at(-3)).toEqual(['សរុប\nTotal', '១.២០០.០០០', '១៤២,០០', '']);
  });

  it('has no column for a currency in which nothing is to be paid', () => {
    const doc = textOf(given([cost('Meals', { unitCost: riel(500) })]));
    expect(cellTexts(tablesOf(doc)[0]!.header[0]!)).not.toContain('Amount (US$)');
    expect(rowsIn(doc)).toEqual([
      ['1', '', 'Meals', '', '', '', 'KHR 500', '500', ''],
      ['Total', '500', ''],
    ]);
    const dollars = textOf(given([cost('Banner', { unitCost: dollar(4) })]));
    expect(cellTexts(tablesOf(dollars)[0]!.header[0]!)).not.toContain('Amount (riel)');
  });

  it('does not add riel and dollars together without a rate, and says so', () => {
    const open = { ...both, rate: null };
    expect(rowsIn(textOf(open)).at(-1)![0]).toBe('Total');
    for (const texts of [
      textsOf(textOf(open)),
      textsOf(budget.sheets!(inputOf(budget, 'en', open))),
    ]) {
      expect(texts).toContain(
        'No exchange rate is stated; riel and dollars are not added together.',
      );
      expect(texts.join('\n')).not.toMatch(/At the rate|Together/);
    }
  });

  it('comes to zero riel where nothing is listed', () => {
    const doc = textOf(given([]));
    expect(rowsIn(doc)).toEqual([['Total', '0', '']]);
    expect(textsOf(doc)).toContain('Total in words: zero riel.');
    expect(figures(rowNamed(sheetOf(given([])), 'Total'))).toEqual([0]);
  });

  it('reckons in the workbook by formulas over quantity, times and unit cost', () => {
    const sheet = sheetOf(both);
    const at = sheet.rows.findIndex(
      ({ cells }) => cells[2]?.kind === 'text' && cells[2].text === 'Meals',
    );
    const row = at + 1;
    expect(sheet.rows[at]!.cells.slice(4, 8)).toEqual([
      { kind: 'number', value: 60, format: 'rate', look: 'number' },
      { kind: 'number', value: 2, format: 'rate', look: 'number' },
      { kind: 'number', value: 10_000, format: 'riel', look: 'number' },
      {
        kind: 'formula',
        formula: `IF(OR(K${row}<>"KHR",G${row}=""),0,ROUND(PRODUCT(E${row},F${row},G${row}),0))`,
        result: 1_200_000,
        format: 'riel',
        look: 'number',
      },
    ]);
    expect(figures(rowNamed(sheet, 'A'))).toEqual([1_200_000, 102]);
    expect(figures(rowNamed(sheet, 'Total'))).toEqual([1_200_000, 142]);
    expect(figures(rowNamed(sheet, 'Together in riel'))).toEqual([1_768_000]);
    expect(figures(rowNamed(sheet, 'Together in US dollars'))).toEqual([442]);
  });

  it('reckons alike where the office does not show a column that the formulas need', () => {
    const columns = {
      lines: ['no', 'description', 'amountRiel', 'amountDollar'].map((key) => ({
        key,
        label: { km: key, en: key },
        width: 10,
      })),
    };
    const input = inputOf(budget, 'en', both, { changes: { columns } });
    const sheet = budget.sheets!(input).sheets[0]!;
    expect(sheet.columns.map(({ hidden }) => hidden === true)).toEqual([
      ...Array.from({ length: 4 }, () => false),
      ...Array.from({ length: 4 }, () => true),
    ]);
    expect(figures(rowNamed(sheet, 'Total'))).toEqual([1_200_000, 142]);
    expect(rowsIn(budget.text(input)).at(-3)).toEqual(['Total', '1,200,000', '142.00']);
  });

  it('still says the sums in words where the office shows no amounts', () => {
    const columns = { lines: [{ key: 'description', label: { km: 'ក', en: 'What' }, width: 1 }] };
    const doc = budget.text(inputOf(budget, 'en', both, { changes: { columns } }));
    expect(rowsIn(doc)).toEqual([['Note'], ['A'], ['Meals'], ['Rooms'], ['B'], ['Banner']]);
    expect(textsOf(doc).join('\n')).toContain('one million two hundred thousand riel');
  });

  it('refuses what is too large to be reckoned exactly, and names the line', () => {
    const line = cost('Much', { quantity: 999_999_999_999, unitCost: riel(999_999_999_999) });
    const { filling } = inputOf(budget, 'en', given([cost('Little', { unitCost: riel(1) }), line]));
    expect(budget.check!(filling).map(({ en }) => en)).toEqual([
      'Cost 2 comes to more than can be reckoned exactly. Check its quantity and unit cost.',
    ]);
    const many = Array.from({ length: 10 }, () =>
      cost('Much', { quantity: 1000, unitCost: riel(999_999_999_999) }),
    );
    const sum = inputOf(budget, 'en', given(many));
    expect(budget.check!(sum.filling).map(({ en }) => en)).toEqual([
      'The total is more than can be reckoned exactly. Check the quantities and unit costs.',
    ]);
    expect(() => budget.text(sum)).not.toThrow();
    expect(budget.check!(inputOf(budget, 'en').filling)).toEqual([]);
  });

  it('says nothing of what is not given', () => {
    const texts = textsOf(textOf(given([]))).join('\n');
    expect(texts).not.toMatch(/Date|Venue|Source of funds|No\. |At the rate/);
  });

  it.each(languages)('gives a template whose fields are all known, in %s', (language) => {
    const input = templateInput(budget, language);
    for (const doc of [budget.text(input), budget.sheets!(input)]) {
      expect(templateFaults(budget, doc)).toEqual([]);
      expect(textsOf(doc).join('\n')).toContain('{#lines}');
    }
  });

  it('comes to the same in the paper and in the workbook, whatever is listed', () => {
    const currency = fc.constantFrom('KHR' as const, 'USD' as const);
    const line = fc.record({
      group: fc.constantFrom('', 'A', 'B'),
      quantity: fc.option(fc.nat(500)),
      times: fc.option(fc.nat(30)),
      unitCost: fc.option(
        fc.tuple(currency, fc.nat(1_000_000)).map(([currency, minor]) => ({
          currency,
          amount: currency === 'KHR' ? minor : minor / 100,
        })),
      ),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const data = given(lines.map((one) => cost('Cost', one)));
        const sums = (['KHR', 'USD'] as const).flatMap((currency) => {
          const own = lines.flatMap(({ quantity, times: count, unitCost }) =>
            unitCost?.currency === currency
              ? [times(moneyOf(unitCost.amount, currency), (quantity ?? 1) * (count ?? 1))]
              : [],
          );
          const isAlone = lines.every(({ unitCost }) => unitCost === null) && currency === 'KHR';
          return own.length > 0 || isAlone ? [sumOf(own, currency)] : [];
        });
        const total = rowsIn(textOf(data)).find(([label]) => label === 'Total')!;
        expect(total.slice(1, -1)).toEqual(
          sums.map((sum) => formatFigure(sum, { language: 'en' })),
        );
        expect(figures(rowNamed(sheetOf(data), 'Total'))).toEqual(
          sums.map(({ minor, currency }) => (currency === 'KHR' ? minor : minor / 100)),
        );
      }),
      { numRuns: 60 },
    );
  });
});
