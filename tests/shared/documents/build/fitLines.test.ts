import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedLines, type WishedLine } from '#shared/documents/build/fitLines.ts';
import { widthInEm } from '#shared/documents/build/textWidth.ts';

const look = { khmerScale: 0.92 };
const name: Omit<WishedLine, 'text'> = {
  hand: 'heading',
  most: 30,
  least: 6,
  broken: 'name',
  whole: 17,
};
const room = { width: 246, height: 90 };

function fit(text: string, wish: Partial<WishedLine> = {}, own = room) {
  const [line] = fittedLines([{ ...name, text, ...wish }], own, look);
  return line!;
}

function width(text: string): number {
  return widthInEm(text, 'running', 1);
}

describe('the width of a text', () => {
  it('counts the legs of Khmer letters, and nothing for signs over and under them', () => {
    expect(width('ក')).toBeCloseTo(0.76);
    expect(width('កុំ')).toBeCloseTo(width('ក'));
    expect(width('ណ')).toBeCloseTo(2 * width('ក'));
    // A subscript stands under its letter, but for those that stand out beside it.
    expect(width('ក្ម')).toBeCloseTo(width('ក'));
    expect(width('ក្រ')).toBeGreaterThan(width('ក'));
  });

  it('is wider in the heading hand, and follows the scale of Khmer alone', () => {
    expect(widthInEm('សុខ', 'heading', 1)).toBeGreaterThan(widthInEm('សុខ', 'running', 1));
    expect(widthInEm('សុខ', 'running', 0.5)).toBeCloseTo(widthInEm('សុខ', 'running', 1) / 2);
    expect(widthInEm('Sok', 'running', 0.5)).toBe(widthInEm('Sok', 'running', 1));
  });
});

describe('texts in a room', () => {
  it('stand as large as they are wished for where there is room', () => {
    expect(fit('សុខ ដារ៉ា')).toEqual({ size: 30, lines: ['សុខ ដារ៉ា'] });
  });

  it('are set smaller on one line before they are broken', () => {
    const text = 'ហេង សុវណ្ណារិទ្ធិវឌ្ឍនៈ';
    const { size, lines } = fit(text);
    // As wide as the room, and not wider.
    const wide = widthInEm(text, 'heading', look.khmerScale) * size;
    expect(wide).toBeLessThanOrEqual(246);
    expect(wide).toBeGreaterThan(246 * 0.9);
    expect(lines).toHaveLength(1);
    expect(size).toBeLessThan(30);
    expect(size).toBeGreaterThanOrEqual(17);
  });

  it('are broken between the words of a name, never within one', () => {
    const { lines } = fit('Chhim Channarithipolsereyvathana Ratanakvisal');
    expect(lines).toEqual(['Chhim Channarithipolsereyvathana', 'Ratanakvisal']);
  });

  it('may be broken after a hyphen', () => {
    expect(fit('Channarithipolsereyvathana-Ratanakvisal').lines).toEqual([
      'Channarithipolsereyvathana-',
      'Ratanakvisal',
    ]);
  });

  it('all become smaller where they are too high together', () => {
    const three = ['សុខ', 'ដារ៉ា', 'រតនា'].map((text) => ({ ...name, text }));
    const sizes = fittedLines(three, room, look).map(({ size }) => size);
    expect(new Set(sizes).size).toBe(1);
    expect(sizes[0]).toBeLessThan(30);
  });

  it('are never lost, wider than their room, or larger than wished for', () => {
    const letters = fc.constantFrom(...Array.from('កខគឈណរសុំ្រាៅabcMWil -'));
    const text = fc.string({ unit: letters, minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(text, (raw) => {
        const whole = raw.trim();
        const { size, lines } = fit(whole);
        expect(lines.join('').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
        expect(size).toBeLessThanOrEqual(30);
        expect(size).toBeGreaterThanOrEqual(6);
        if (size === 6) return;
        for (const line of lines)
          expect(widthInEm(line, 'heading', look.khmerScale) * size).toBeLessThanOrEqual(246);
      }),
    );
  });

  it('stay at their least where there is no room at all', () => {
    expect(fit('ក'.repeat(5000)).size).toBe(6);
  });
});
