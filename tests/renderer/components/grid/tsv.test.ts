import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHtmlTable } from '#renderer/components/grid/clipboardHtml.ts';
import { formatTsv, parseTsv } from '#renderer/components/grid/tsv.ts';

const cell = fc.string({
  unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', '=', 'ក', '1'),
  maxLength: 8,
});
const block = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 5,
  }),
);

describe('blocks of cells on the clipboard', () => {
  it('reads back every block that it writes', () => {
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseTsv(formatTsv(rows))).toEqual(rows);
      }),
    );
  });

  it('never throws and keeps every character of unquoted text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\t', '\n', 'ខ') }), (text) => {
        const again = parseTsv(text)
          .map((row) => row.join('\t'))
          .join('\n');
        expect(again).toBe(text.replace(/\n$/, ''));
      }),
    );
  });

  it('reads what a spreadsheet puts there: line ends of Windows, quoted cells with lines and quotation marks', () => {
    expect(parseTsv('1.2\t"two\nlines ""quoted"""\r\n\tplain "word"\r\n')).toEqual([
      ['1.2', 'two\nlines "quoted"'],
      ['', 'plain "word"'],
    ]);
  });

  it('takes a quotation mark that is never closed as text', () => {
    expect(parseTsv('"a\tb\n12" pipe')).toEqual([['"a', 'b'], ['12" pipe']]);
  });

  it('marks as text what a spreadsheet would read as a date or a formula, and leaves numbers numbers', () => {
    const html = formatHtmlTable([['1.2.1', '=A1 & <b>', '1,200']], [false, false, true]);
    expect(html).toContain(`<td style="mso-number-format:'\\@'">1.2.1</td>`);
    expect(html).toContain('=A1 &amp; &lt;b&gt;');
    expect(html).toContain('<td>1,200</td>');
  });
});
