import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetter } from '#shared/documents/columnLetter.ts';
import { formulaPieces } from '#renderer/templates/excel/formulaPieces.ts';
import { copiedFormula, movedFormula } from '#renderer/templates/excel/moveFormula.ts';
import { RowLayout, type RepeatedRows } from '#renderer/templates/excel/rowLayout.ts';

const noNames: ReadonlySet<string> = new Set();

/** Row 8 stands three times: what was below goes down by two. */
const layout = new RowLayout([{ first: 8, last: 8, copies: 3 }]);
const moves = {
  layouts: new Map([
    ['list', layout],
    ["o'neil & sons", layout],
    ['បញ្ជី', layout],
    ['still', new RowLayout([])],
  ]),
  names: new Set(['tax2020', 'rate']),
};
const moved = (formula: string) => movedFormula(formula, moves, { sheet: 'list' });

describe('a formula whose rows move', () => {
  it.each([
    ['E9', 'E11'],
    ['$E$9+e9', '$E$11+E11'],
    ['SUM(E8:E8)', 'SUM(E8:E10)'],
    ['SUM(E5:E8)', 'SUM(E5:E10)'],
    ['SUM(E8:E5)', 'SUM(E10:E5)'],
    ['SUM(E2:E7)', 'SUM(E2:E7)'],
    ['SUM(E7:E20)', 'SUM(E7:E22)'],
    ['SUM(8:8,$9:$12)', 'SUM(8:10,$11:$14)'],
    ['SUM(A:A,$B:$C)', 'SUM(A:A,$B:$C)'],
    ['E8', 'E8'],
    ['List!E9+Still!E9', 'List!E11+Still!E9'],
    ['LIST!E9', 'LIST!E11'],
    ["'O''Neil & Sons'!$E$9", "'O''Neil & Sons'!$E$11"],
    ['បញ្ជី!A9', 'បញ្ជី!A11'],
    ['"E9 is "&E9&" ""E9"""', '"E9 is "&E11&" ""E9"""'],
    ['LOG10(E9)*ATAN2(E9,1)', 'LOG10(E11)*ATAN2(E11,1)'],
    ['TAX2020*E9', 'TAX2020*E11'],
    ['TAX2021*1', 'TAX2023*1'],
    ['Table1[[#This Row],[E9]]+Table1[E9]', 'Table1[[#This Row],[E9]]+Table1[E9]'],
    ["Table1[a'[E9]+E9", "Table1[a'[E9]+E11"],
    ["[1]List!E9+'[Book 2.xlsx]List'!E9", "[1]List!E9+'[Book 2.xlsx]List'!E9"],
    ['List:Still!E9', 'List:Still!E9'],
    ["'List:Still'!E9:E10", "'List:Still'!E9:E10"],
    ['#REF!+#N/A+E9', '#REF!+#N/A+E11'],
    ['#REF!E9', '#REF!E9'],
    ['1E9+1.5E9+E9', '1E9+1.5E9+E11'],
    ['INDEX(E9:E12,1):E13', 'INDEX(E11:E14,1):E15'],
    ['E9:INDEX(E9:E12,2)', 'E11:INDEX(E11:E14,2)'],
    ['E9:LOG10(3)', 'E11:LOG10(3)'],
    ['_xlfn.STDEV.S(E9:E9)', '_xlfn.STDEV.S(E11:E11)'],
    ['ABCD9+A1048577+XFE1+A0', 'ABCD9+A1048577+XFE1+A0'],
    ['A1048576+A9:A1048576', 'A1048576+A11:A1048576'],
    ['{1,2;3,4}*E9%', '{1,2;3,4}*E11%'],
    ['total_E9+E9.x', 'total_E9+E9.x'],
    ['=E9', '=E11'],
    ['"unclosed E9', '"unclosed E9'],
    ["'unclosed E9", "'unclosed E11"],
  ])('%s becomes %s', (formula, expected) => {
    expect(moved(formula)).toBe(expected);
  });

  it('is copied within repeated rows as a spreadsheet copies it down', () => {
    const [block] = layout.blocks;
    const inCopy = (formula: string, copy: number) =>
      movedFormula(formula, moves, { sheet: 'list', repeated: { block: block!, copy } });
    expect(inCopy('D8*E8', 0)).toBe('D8*E8');
    expect(inCopy('D8*E8', 2)).toBe('D10*E10');
    expect(inCopy('SUM(B8:D8)', 2)).toBe('SUM(B10:D10)');
    expect(inCopy('E8*$B$3+E$8', 2)).toBe('E10*$B$3+E$8');
    expect(inCopy('E8/SUM(E$8:E$8)', 2)).toBe('E10/SUM(E$8:E$10)');
    expect(inCopy('SUM(E$8:E8)', 2)).toBe('SUM(E$8:E10)');
    expect(inCopy('A7+1', 2)).toBe('A9+1');
    expect(inCopy('E8/$E$9', 1)).toBe('E9/$E$11');
    expect(inCopy('List!D8', 2)).toBe('List!D10');
  });

  it('is copied as the cells of a shared formula are', () => {
    expect(copiedFormula('A1+$A1+A$1+SUM(B:B)+SUM(2:2)', 2, 1, noNames)).toBe(
      'B3+$A3+B$1+SUM(C:C)+SUM(4:4)',
    );
    expect(copiedFormula('B2', -1, -1, noNames)).toBe('A1');
    expect(copiedFormula('A1', -1, -1, noNames)).toBe('XFD1048576');
  });
});

/** The filled sheet by the simplest means: which row of the template, and which copy, each of its rows is. */
function naiveRows(blocks: readonly RepeatedRows[], rows: number): { row: number; copy: number }[] {
  const filled: { row: number; copy: number }[] = [];
  for (let row = 1; row <= rows; row += 1) {
    const block = blocks.find(({ first }) => first === row);
    if (block === undefined) {
      filled.push({ row, copy: 0 });
      continue;
    }
    for (let copy = 0; copy < block.copies; copy += 1) {
      for (let one = block.first; one <= block.last; one += 1) filled.push({ row: one, copy });
    }
    row = block.last;
  }
  return filled;
}

const rows = 40;
const blocks = fc
  .array(fc.tuple(fc.nat(4), fc.nat(3), fc.integer({ min: 1, max: 5 })), { maxLength: 4 })
  .map((parts) => {
    let at = 0;
    return parts.map(([gap, more, copies]) => {
      const first = at + 1 + gap;
      at = first + more;
      return { first, last: at, copies };
    });
  });
const mark = fc.record({
  column: fc.integer({ min: 1, max: 60 }),
  row: fc.integer({ min: 1, max: rows }),
  columnFixed: fc.boolean(),
  rowFixed: fc.boolean(),
});
type Mark = typeof mark extends fc.Arbitrary<infer T> ? T : never;
const dollar = (fixed: boolean) => (fixed ? '$' : '');
const written = ({ column, row, columnFixed, rowFixed }: Mark, at = row) =>
  `${dollar(columnFixed)}${columnLetter(column)}${dollar(rowFixed)}${at}`;
/** What never moves, though it may look like a reference. */
const still = fc.constantFrom(
  '"A9 ""B9"""',
  '12.5E3',
  'LOG10(1)',
  'TAX2020',
  'Data[A9]',
  "'Other one'!A9",
  '#N/A',
  'TRUE',
);
const sheetPrefix = fc.constantFrom('', 'List!', "'List'!");

describe('references moved', () => {
  it('stand where a naive model of the filled sheet has their rows', () => {
    const parts = fc.array(
      fc.oneof(
        still.map((text) => ({ text })),
        fc.tuple(sheetPrefix, mark).map(([prefix, one]) => ({ prefix, one })),
        fc.tuple(sheetPrefix, mark, mark).map(([prefix, one, two]) => ({ prefix, one, two })),
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(blocks, parts, (repeated, all) => {
        const filled = naiveRows(repeated, rows + 10);
        const first = (row: number) => filled.findIndex((one) => one.row === row) + 1;
        const last = (row: number) => filled.findLastIndex((one) => one.row === row) + 1;
        const texts = all.map((part) => {
          if ('text' in part) return [part.text, part.text];
          const { prefix, one } = part;
          if (!('two' in part)) {
            return [prefix + written(one), prefix + written(one, first(one.row))];
          }
          const [upper, lower] = one.row <= part.two.row ? [one, part.two] : [part.two, one];
          return [
            `${prefix}${written(upper)}:${written(lower)}`,
            `${prefix}${written(upper, first(upper.row))}:${written(lower, last(lower.row))}`,
          ];
        });
        const result = movedFormula(
          texts.map(([before]) => before).join('+'),
          {
            layouts: new Map([['list', new RowLayout(repeated)]]),
            names: new Set(['tax2020']),
          },
          { sheet: 'list' },
        );
        expect(result).toBe(texts.map(([, after]) => after).join('+'));
      }),
      { numRuns: 500 },
    );
  });

  it('stay within their own copy of repeated rows', () => {
    const one = fc.tuple(
      fc.nat(3),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 30 }),
    );
    fc.assert(
      fc.property(one, fc.nat(), mark, ([more, copies, start], seed, reference) => {
        const block = { first: start, last: start + more, copies };
        const copy = seed % copies;
        const row = start + (seed % (more + 1));
        const filled = naiveRows([block], rows);
        const target = filled.findIndex(
          (line) => line.row === row && line.copy === (reference.rowFixed ? 0 : copy),
        );
        const at = { ...reference, row };
        const result = movedFormula(
          written(at),
          { layouts: new Map([['list', new RowLayout([block])]]), names: noNames },
          { sheet: 'list', repeated: { block, copy } },
        );
        expect(result).toBe(written(at, target + 1));
      }),
    );
  });

  it('are taken out of any text without losing a character of it', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'A1$:!\'"[]()#{},.E9 +é\u17d2'.split('')),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (formula) => {
        const pieces = formulaPieces(formula, noNames);
        expect(pieces.map(({ raw }) => raw).join('')).toBe(formula);
      }),
      { numRuns: 2000 },
    );
  });
});
