import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName, withExtension } from '#shared/desktop/fileName.ts';

const utf8 = (text: string): number => new TextEncoder().encode(text).length;

describe('a safe file name', () => {
  it('leaves the program’s own names alone', () => {
    for (const name of [
      'OVOP-SG workplan 2021 (revision 1).xlsx',
      'ផែនការសកម្មភាព ២០២១.docx',
      '2.2.1.10 workshop.pdf',
    ])
      expect(safeFileName(name)).toBe(name);
  });

  it('takes out what leads elsewhere or is forbidden', () => {
    expect(safeFileName('../../etc/passwd')).toBe('-..-etc-passwd');
    expect(safeFileName('C:\\plan?.xlsx')).toBe('C--plan-.xlsx');
    expect(safeFileName('plan.xlsx. ')).toBe('plan.xlsx');
    expect(safeFileName('con.xlsx')).toBe('_con.xlsx');
    expect(safeFileName('LPT1')).toBe('_LPT1');
    expect(safeFileName('a\u0000b\r\n')).toBe('ab');
    expect(safeFileName(' . ')).toBe('document');
  });

  it('cuts long names between characters and keeps their ending', () => {
    const name = safeFileName(`${'ផ'.repeat(100)}.xlsx`);
    expect(name).toBe(`${'ផ'.repeat(65)}.xlsx`);
  });

  it('is a plain name of bounded length for any text, and stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (wanted) => {
        const name = safeFileName(wanted);
        expect(name).not.toBe('');
        expect(name).not.toMatch(/["*/:<>?\\|]|^[\s.]|[\s.]$/u);
        expect(utf8(name)).toBeLessThanOrEqual(200);
        expect(safeFileName(name)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the ending', () => {
  it('is added where none of them is there', () => {
    expect(withExtension('plan', ['xlsx'])).toBe('plan.xlsx');
    expect(withExtension('plan.XLSX', ['xlsx'])).toBe('plan.XLSX');
    expect(withExtension('plan.csv', ['xlsx', 'csv'])).toBe('plan.csv');
    expect(withExtension('activity 2.2.1', ['docx'])).toBe('activity 2.2.1.docx');
  });
});
