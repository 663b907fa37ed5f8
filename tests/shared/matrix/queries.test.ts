import { describe, expect, it } from 'vitest';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';
import { firstPlanQueries } from '#shared/matrix/seed/queries.ts';
import { lines, outline, rows } from './queriesSource.ts';

const queries = firstPlanQueries();
const rowOf = new Map(rows.map((row) => [row.code, row]));

describe('the queries of the first plan', () => {
  it('are one for each defect of a row, a heading or a body, and leave out four of the prose alone', () => {
    const defects = Object.entries({ D: 12, H: 14, S: 12, M: 2, T: 30, P: 18 }).flatMap(
      ([letter, count]) =>
        Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(2, '0')),
    );
    expect(defects).toHaveLength(88);
    // The Policy's date of endorsement, the letter of a section, the lost figure, the signing date and name.
    const proseAlone = new Set(['D01', 'D03', 'D04', 'D06']);
    expect(queries.map(({ id }) => id as string)).toEqual(
      defects.filter((id) => !proseAlone.has(id)),
    );
  });

  it('name codes that the text prints, in the order of the document', () => {
    const order = firstPlan().entries.map((entry) => entry.code);
    for (const { id, codes } of queries) {
      for (const code of codes) expect(rowOf.has(code) || outline.has(code), id + code).toBe(true);
      expect(codes, id).toEqual(order.filter((code) => codes.includes(code)));
    }
  });

  it('point at every line of their rows, and at no line of another row', () => {
    // Rows that a question cites beside its own: the dissemination in D09, where the text resumes in S01.
    const cited = new Map([
      ['D09', ['4.1.1.2', '4.1.1.3']],
      ['S01', ['4.3.3']],
    ]);
    for (const { id, codes, lines: pointed } of queries) {
      for (const code of codes) {
        const own = rowOf.get(code)?.lines ?? [outline.get(code)!];
        expect(pointed, `${id} ${code}`).toEqual(expect.arrayContaining(own));
      }
      const known: readonly string[] = [...codes, ...(cited.get(id) ?? [])];
      for (const line of codes.length === 0 ? [] : pointed) {
        const row = rows.find((row) => row.lines.includes(line));
        if (row !== undefined) expect(known, `${id} line ${line}`).toContain(row.code);
      }
    }
  });

  it('point at lines that hold words, but for the gap of the lost page; in order', () => {
    for (const { id, lines: pointed } of queries) {
      expect(pointed.length, id).toBeGreaterThan(0);
      expect(pointed, id).toEqual([...new Set(pointed)].sort((a, b) => a - b));
      const blank = pointed.filter((line) => (lines[line - 1] ?? '').trim() === '');
      expect(blank, id).toEqual(id === 'S01' ? [301, 302, 303] : []);
    }
  });

  it('are whole sentences in English and in Khmer, and so are their answers', () => {
    for (const { id, question, answers } of queries) {
      expect(question.en, id).toMatch(/^["A-Z].*\?$/u);
      expect(question.km, id).toMatch(/[\u1780-\u17b3].*\?$/u);
      for (const text of [question, ...answers.map((answer) => answer.text)]) {
        expect(text.en, id).not.toMatch(/\p{Script=Khmer}/u);
        expect(text.km, id).toMatch(/\p{Script=Khmer}/u);
        expect(text.en + text.km, id).not.toMatch(/[\u200b-\u200d\ufeff]| {2}/u);
      }
    }
  });

  it('can each be settled: by an answer, or by the years of their rows', () => {
    const byYears = queries.filter(({ settledBy }) => settledBy === 'years');
    expect(byYears.map(({ id }) => id as string)).toEqual('H02 H03 H04 H05 H08 H12 H13'.split(' '));
    for (const { id, answers, settledBy, affects } of queries) {
      if (settledBy === 'answer') expect(answers.length, id).toBeGreaterThan(0);
      else expect(affects, id).toContain('years');
    }
  });
});
