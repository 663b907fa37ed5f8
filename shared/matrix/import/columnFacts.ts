import { readCode } from './readCode.ts';
import { readMark } from './marks.ts';
import { textOf, type RawRow } from './rawTable.ts';

/** What the contents of a column say about it. */
export interface ColumnFacts {
  readonly filled: number;
  /** How many cells are, or begin with, a code. */
  readonly codes: number;
  /** Mostly Khmer letters. */
  readonly khmer: boolean;
  /** Average length of what is filled. */
  readonly length: number;
  readonly onlyMarks: boolean;
}

/** Enough rows to tell; a long table is not read twice. */
const rowsLookedAt = 500;

export function columnFacts(rows: readonly RawRow[], width: number): readonly ColumnFacts[] {
  const sample = rows.slice(0, rowsLookedAt);
  return Array.from({ length: width }, (_, index) => {
    const texts = sample
      .map(({ cells }) => textOf(cells[index]).trim())
      .filter((text) => text !== '');
    const all = texts.join('');
    const khmer = all.match(/[\u1780-\u17FF]/gu)?.length ?? 0;
    const latin = all.match(/\p{Script=Latin}/gu)?.length ?? 0;
    return {
      filled: texts.length,
      codes: texts.filter((text) => readCode(text) !== null).length,
      khmer: khmer > latin,
      length: texts.length === 0 ? 0 : all.length / texts.length,
      onlyMarks: texts.length > 0 && texts.every((text) => readMark(text) !== 'unknown'),
    };
  });
}
