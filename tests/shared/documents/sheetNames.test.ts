import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedSheetName, safeSheetName } from '#shared/documents/sheetNames.ts';

describe('the names of sheets', () => {
  it('leaves a good name as it is', () => {
    expect(safeSheetName('ផែនការ Workplan')).toBe('ផែនការ Workplan');
  });

  it.each([
    ['a/b\\c?d*e[f]g:h', 'a b c d e f g h'],
    ["'quoted'", 'quoted'],
    ['History', 'Sheet'],
    ['  ', 'Sheet'],
    ['x'.repeat(40), 'x'.repeat(31)],
  ])('makes %j acceptable', (wish, name) => {
    expect(safeSheetName(wish)).toBe(name);
  });

  it('tells two of one name apart, whatever their case', () => {
    expect(safeSheetName('budget', ['Budget', 'budget (2)'])).toBe('budget (3)');
  });

  it('tears no Khmer cluster where it shortens', () => {
    const name = safeSheetName('ស្ត្រី'.repeat(10));
    expect(name).toBe('ស្ត្រី'.repeat(5));
  });

  it('always gives a name that spreadsheets accept, and that it would leave as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(fc.string({ maxLength: 5 }), { maxLength: 4 }),
        (wish, wishes) => {
          const taken: string[] = [];
          for (const other of [...wishes, wish]) taken.push(safeSheetName(other, taken));
          const name = taken.at(-1) ?? '';
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
          expect(new Set(taken.map((one) => one.toLowerCase())).size).toBe(taken.length);
          expect(safeSheetName(name)).toBe(name);
        },
      ),
    );
  });

  it('doubles apostrophes for formulas', () => {
    expect(quotedSheetName("Year's end")).toBe("'Year''s end'");
  });
});
