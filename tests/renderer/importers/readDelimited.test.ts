import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '#shared/matrix/import/rawTable.ts';
import { readDelimited } from '#renderer/importers/readDelimited.ts';

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(2 * marked.length));
  for (let at = 0; at < marked.length; at += 1) {
    view.setUint16(2 * at, marked.charCodeAt(at), order === 'le');
  }
  return new Uint8Array(view.buffer);
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Rows as [line, texts of the cells]. */
function rowsOf(bytes: Uint8Array) {
  const read = readDelimited(bytes, 'list');
  if (!read.ok) return read.problem;
  return read.value.rows.map(({ number, cells }) => [number, cells.map(textOf)]);
}

const list = 'No;Name;ភេទ\r\n1;Sok Dara;ប\r\n2;Chan, Thy;ស\r\n';
const rows = [
  [1, ['No', 'Name', 'ភេទ']],
  [2, ['1', 'Sok Dara', 'ប']],
  [3, ['2', 'Chan, Thy', 'ស']],
];

describe('a text with delimiters', () => {
  it.each([
    ['UTF-8', utf8(list)],
    ['UTF-8 with a mark', utf8(`\uFEFF${list}`)],
    ['UTF-16 with a mark', utf16(list, 'le', true)],
    ['UTF-16 the other way round', utf16(list, 'be', true)],
    ['UTF-16 without a mark', utf16(list, 'le', false)],
    ['UTF-16 the other way round without a mark', utf16(list, 'be', false)],
  ])('is read in %s', (_, bytes) => {
    expect(rowsOf(bytes)).toEqual(rows);
  });

  it.each([',', ';', '\t', '|'])('is cut by "%s"', (sign) => {
    const text = `Title of the list\n\nNo${sign}Name${sign}Sex\n1${sign}Sok Dara${sign}M\n2${sign}Chan Thy${sign}F`;
    expect(rowsOf(utf8(text))).toEqual([
      [1, ['Title of the list']],
      [3, ['No', 'Name', 'Sex']],
      [4, ['1', 'Sok Dara', 'M']],
      [5, ['2', 'Chan Thy', 'F']],
    ]);
  });

  it('counts the lines of the file, also within quotes', () => {
    const text = 'a,b\n"one\r\ntwo, ""three""",x\n\ny,z';
    expect(rowsOf(utf8(text))).toEqual([
      [1, ['a', 'b']],
      [2, ['one\ntwo, "three"', 'x']],
      [5, ['y', 'z']],
    ]);
  });

  it('takes a quote that opens nothing for a letter: a mark, a nickname', () => {
    const text = 'Sok,MoC,M\nChan,",F\nLy,",M\n"Bob" Kim,x,M\n"open,x,F';
    expect(rowsOf(utf8(text))).toEqual([
      [1, ['Sok', 'MoC', 'M']],
      [2, ['Chan', '"', 'F']],
      [3, ['Ly', '"', 'M']],
      [4, ['"Bob" Kim', 'x', 'M']],
      [5, ['"open', 'x', 'F']],
    ]);
  });

  it('minds what a spreadsheet says of its delimiter', () => {
    expect(rowsOf(utf8('sep=|\r\na,b|c\r\n'))).toEqual([[2, ['a,b', 'c']]]);
  });

  it('is refused by its name where it is none', () => {
    expect(rowsOf(new Uint8Array())).toEqual({ kind: 'empty-file' });
    expect(rowsOf(new Uint8Array([0x53, 0x6f, 0x6b, 0xe9, 0x2c, 0x41]))).toEqual({
      kind: 'unknown-encoding',
    });
    expect(rowsOf(utf8('a\u0001b,c'))).toEqual({ kind: 'not-a-workbook', looksLike: 'unknown' });
    expect(rowsOf(utf8('<html><table>'))).toEqual({ kind: 'not-a-workbook', looksLike: 'text' });
    expect(rowsOf(utf8('x,'.repeat(600_000)))).toMatchObject({ kind: 'too-large', what: 'cells' });
  });

  it('gives back every cell that was written with quotes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ស', '"', ',', '\n', ' ', ';') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(table, (cells) => {
        const solid = cells.map((row) => row.map((text) => `x${text}x`));
        const text = solid
          .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join('\t'))
          .join('\r\n');
        const read = readDelimited(utf8(`sep=\t\r\n${text}`), 'list');
        expect(read.ok && read.value.rows.map((row) => row.cells.map(textOf))).toEqual(solid);
      }),
    );
  });
});
