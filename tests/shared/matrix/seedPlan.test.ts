import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareCodes } from '#shared/matrix/codes.ts';
import type { MatrixEntry } from '#shared/matrix/model.ts';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';

const bytes = readFileSync(
  new URL('../../../seeds/source/ovop-strategic-plan-2019-2023.txt', import.meta.url),
);
const text = bytes.toString('utf8');
const rawLines = text.split('\n');
const plan = firstPlan();
const { entries } = plan;

/** The matrix as one text: from below its two header rows to the abbreviations. */
const matrix = text.slice(text.indexOf('2022\t\t\n') + 7, text.indexOf('**Abbreviation:**'));
const count = (pattern: RegExp, where = matrix) => [...where.matchAll(pattern)].length;
const codesOf = (pattern: RegExp, where = matrix) =>
  [...where.matchAll(pattern)].map((match) => match[1]);
const ofLevel = (level: MatrixEntry['level']) => entries.filter((entry) => entry.level === level);
const printed = entries.filter((entry) => entry.fromOutline !== true);

// A mark is a lone x between blanks; the x of "10 x 25" stands between numbers.
const mark = /(?<=[\t \u00a0])(?<!\d )x(?=[\t \u00a0])/g;
const marked = /^(\d(?:\.\d+)+)\t.*[\t \u00a0](?<!\d )x[\t \u00a0]/gm;

describe('the source text', () => {
  it('is the one that was handed over, byte for byte', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '63c80ad2a20608e2527b39b25303deeaa5fb22780ff745dd591476b9463753df',
    );
  });
});

describe('the first plan, recounted from the text', () => {
  it('has the programmes, strategies, sub-strategies and activities that are printed', () => {
    expect(codesOf(/^(?:<b>)?([IV]+)(?:<\/b>)?[\t ]/gm)).toEqual(
      ofLevel('programme').map((entry) => entry.code),
    );
    expect(codesOf(/^(?:<b>)?(\d\.\d)(?:<\/b>)?[\t ]/gm)).toEqual(
      ofLevel('strategy')
        .filter((entry) => entry.fromOutline !== true)
        .map((entry) => entry.code),
    );
    expect(codesOf(marked)).toEqual(ofLevel('activity').map((entry) => entry.code));
    const activities = new Set(codesOf(marked));
    expect(
      codesOf(/^(?:<b>)?(\d\.\d\.\d)(?:<\/b>)?[\t ]/gm).filter((code) => !activities.has(code)),
    ).toEqual(ofLevel('substrategy').map((entry) => entry.code));
  });

  it('comes to 5, 16 and 2, 28, 132', () => {
    expect(count(/^(?:<b>)?[IV]+(?:<\/b>)?[\t ]/gm)).toBe(5);
    expect(ofLevel('programme')).toHaveLength(5);
    expect(ofLevel('strategy').filter((entry) => entry.fromOutline !== true)).toHaveLength(16);
    expect(ofLevel('strategy')).toHaveLength(18);
    expect(ofLevel('substrategy')).toHaveLength(28);
    expect(ofLevel('activity')).toHaveLength(132);
    expect(entries).toHaveLength(183);
  });

  it('has every mark and no other x', () => {
    expect(count(mark)).toBe(332);
    expect(entries.reduce((sum, entry) => sum + entry.marks, 0)).toBe(332);
    for (const entry of printed) {
      expect([entry.code, entry.marks]).toEqual([entry.code, count(mark, lineOf(entry))]);
      expect(count(/x/g, entry.markCells.join(' '))).toBe(entry.marks);
      expect(lineOf(entry)).toContain(entry.markCells.join('\t'));
    }
    expect(entries.find((entry) => entry.code === '2.2.1.4')?.marks).toBe(2);
  });

  it('knows the years of twenty activities and of no other', () => {
    const firstPage = matrix.slice(0, matrix.indexOf('\n\n'));
    const byColumn = [...firstPage.matchAll(/^(\d(?:\.\d+)+)\t.*((?:\tx?){5})\tRGC\t/gm)];
    expect(byColumn).toHaveLength(10);
    const byCount = codesOf(/^(\d(?:\.\d+)+)\t.*\tx x x x x\t/gm);
    expect(byCount).toHaveLength(10);
    const expected = new Map<string | undefined, number[]>([
      ...byColumn.map(([, code, cells = '']): [string | undefined, number[]] => [
        code,
        cells
          .slice(1)
          .split('\t')
          .flatMap((cell, column) => (cell === 'x' ? [2019 + column] : [])),
      ]),
      ...byCount.map((code): [string | undefined, number[]] => [
        code,
        [2019, 2020, 2021, 2022, 2023],
      ]),
    ]);
    const known = ofLevel('activity').filter((entry) => entry.years !== null);
    expect(new Map(known.map((entry) => [entry.code, entry.years]))).toEqual(expected);
    expect(known).toHaveLength(20);
    expect(ofLevel('activity').filter((entry) => entry.years === null)).toHaveLength(112);
  });

  it('bounds each mark by the marks on either side of it', () => {
    for (const entry of entries) {
      expect(entry.yearBounds).toHaveLength(entry.marks);
      for (const [before, [first, last]] of entry.yearBounds.entries()) {
        const after = entry.marks - 1 - before;
        expect([first, last]).toEqual([2019 + before, 2023 - after]);
        const year = entry.years?.[before];
        if (year !== undefined) expect(first <= year && year <= last).toBe(true);
      }
    }
  });

  it('leaves headings without indicator, marks, years, source and responsible body', () => {
    for (const entry of entries.filter((entry) => entry.level !== 'activity')) {
      expect(entry).toMatchObject({
        indicator: null,
        marks: 0,
        markCells: [],
        years: null,
        source: null,
        responsibility: null,
      });
      expect(entry.title).not.toBeNull();
    }
  });

  it('stands in document order, which is the order of the codes', () => {
    const codes = entries.map((entry) => entry.code);
    expect(codes).toEqual(codes.toSorted(compareCodes));
    const lines = printed.map((entry) => entry.line ?? 0);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('puts every row under the heading that its code names', () => {
    const programmes = ['I', 'II', 'III', 'IV', 'V'];
    for (const { code, level, parent } of entries) {
      if (level === 'programme') expect(parent).toBeNull();
      else if (level === 'strategy') expect(parent).toBe(programmes[Number(code[0]) - 1]);
      else expect(parent).toBe(code.replace(/\.\d+$/, ''));
    }
  });
});

describe('the texts of the first plan', () => {
  it.each(printed.map((entry) => [entry.code, entry] as const))(
    'of %s stand on their line word for word and in their order, and nothing else does',
    (code, entry) => {
      let row = lineOf(entry).replaceAll(/<\/?[bi]>/g, '');
      expect(row.startsWith(code)).toBe(true);
      row = ' '.repeat(code.length) + row.slice(code.length);
      const places: number[] = [];
      for (const field of ['title', 'indicator', 'source', 'responsibility'] as const) {
        const words = entry[field];
        if (words === null) continue;
        const found = takeCell(row, words);
        places.push(found.at);
        row = found.rest;
      }
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(row.replaceAll(/[\s\u00a0]x(?=[\s\u00a0])/g, '').trim()).toBe('');
    },
  );

  it('of the two strategies that only the outline has stand there, in their place in the matrix', () => {
    const outlined = entries.filter((entry) => entry.fromOutline === true);
    expect(outlined.map(({ code, title, line }) => [code, title, line])).toEqual([
      ['4.2', 'Establishing OVOP member nationwide', 138],
      ['4.3', 'Organizing OVOP Product Champion Event', 139],
    ]);
    for (const { code, title, line } of outlined) {
      expect(rawLines[(line ?? 0) - 1]).toBe(`- ${code} ${title}`);
    }
    const codes = entries.map((entry) => entry.code as string);
    expect(codes.slice(codes.indexOf('4.1.2'), codes.indexOf('4.3.3'))).toEqual([
      '4.1.2',
      '4.2',
      '4.3',
    ]);
  });

  it('keep the wording of the outline beside the 21 headings that the matrix words differently', () => {
    const both = entries.filter((entry) => entry.outline !== undefined);
    expect(both.map((entry) => entry.code)).toEqual(
      [...ofLevel('programme'), ...ofLevel('strategy')]
        .filter((entry) => entry.fromOutline !== true)
        .map((entry) => entry.code)
        .toSorted(compareCodes),
    );
    const ordinals = ['1<sup>st', '2<sup>nd', '3<sup>rd', '4<sup>th', '5<sup>th'];
    for (const { code, level, title, outline } of both) {
      expect(outline?.title).not.toBe(title);
      const ordinal = ordinals[['I', 'II', 'III', 'IV', 'V'].indexOf(code)];
      expect(rawLines[(outline?.line ?? 0) - 1]).toBe(
        level === 'programme'
          ? `**${ordinal}</sup>: ${outline?.title}**`
          : `- ${code} ${outline?.title}`,
      );
    }
  });
});

describe('rows that ran together or shifted', () => {
  const proposed = entries.filter((entry) => entry.proposedReading !== undefined);
  const group = (query: string) =>
    proposed.filter((entry) => entry.proposedReading?.query === query);

  it('are these eight', () => {
    expect(group('M01').map((entry) => entry.code)).toEqual([
      '2.1.1.1',
      '2.1.1.2',
      '2.1.1.3',
      '2.1.1.4',
    ]);
    expect(group('M02').map((entry) => entry.code)).toEqual(['2.2.1.1', '2.2.1.2']);
    expect(group('H09').map((entry) => entry.code)).toEqual(['3.3.4.1', '3.3.4.2']);
    expect(proposed).toHaveLength(8);
  });

  it.each(['M01', 'M02'])('are parted in %s without a word more or less', (query) => {
    for (const field of ['title', 'indicator'] as const) {
      expect(joined(group(query).map((entry) => entry.proposedReading?.[field]))).toBe(
        joined(group(query).map((entry) => entry[field])),
      );
      expect(group(query).every((entry) => entry.proposedReading?.[field] !== null)).toBe(true);
    }
    for (const entry of group(query)) {
      const { source, responsibility } = entry;
      expect(entry.proposedReading).toMatchObject({ source, responsibility });
    }
  });

  it('get their source and responsible body back in H09, and nothing else', () => {
    expect(group('H09').map(({ source, responsibility }) => ({ source, responsibility }))).toEqual([
      { source: null, responsibility: 'MOWA' },
      { source: null, responsibility: 'RGC' },
    ]);
    for (const { title, indicator, proposedReading } of group('H09')) {
      expect(proposedReading).toEqual({
        title,
        indicator,
        source: 'RGC',
        responsibility: 'MOWA',
        query: 'H09',
      });
    }
  });
});

function joined(texts: readonly (string | null | undefined)[]): string {
  return texts.filter((text) => text !== null && text !== undefined).join(' ');
}

/** The row's line with, where the page broke inside the row, the rest of its cells from the next line. */
function lineOf(entry: MatrixEntry): string {
  const index = (entry.line ?? 0) - 1;
  const next = rawLines.slice(index + 1).find((line) => line.trim() !== '') ?? '';
  return `${rawLines[index] ?? ''}\n${next.startsWith('\t') ? next : ''}`;
}

/**
 * Blanks a whole cell of a row and says where it stood; a cell that goes on after a page break stands in two
 * pieces.
 */
function takeCell(row: string, words: string): { rest: string; at: number } {
  const whole = new RegExp(`(?<=^ *|\\t)${escape(words)}(?=[\\t\\n])`).exec(row);
  if (whole !== null) {
    const at = whole.index;
    return { rest: row.slice(0, at) + blank(words) + row.slice(at + words.length), at };
  }
  for (let cut = words.indexOf(' '); cut !== -1; cut = words.indexOf(' ', cut + 1)) {
    const [head, tail] = [words.slice(0, cut), words.slice(cut + 1)];
    const pieces = new RegExp(`\\t${escape(head)}\\t[^\\n]*\\n\\t+${escape(tail)}\\t`).exec(row);
    if (pieces !== null) {
      return { rest: row.replace(head, blank).replace(tail, blank), at: pieces.index };
    }
  }
  throw new Error(`"${words}" is no cell of: ${row}`);
}

function blank(piece: string): string {
  return ' '.repeat(piece.length);
}

function escape(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
