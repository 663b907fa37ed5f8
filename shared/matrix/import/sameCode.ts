import type { AnswerEffect, MatrixEntry } from '../model.ts';
import type { RowFault } from './collector.ts';
import { answerWords } from './questions.ts';

type Row = Omit<MatrixEntry, 'parent'>;

const texts = ['title', 'titleKm', 'indicator', 'indicatorKm', 'source', 'responsibility'] as const;

/** Whether two rows with one code say the same to a reader. */
export function saysTheSame(a: Row, b: Row): boolean {
  return (
    a.level === b.level &&
    texts.every((field) => (a[field] ?? null) === (b[field] ?? null)) &&
    JSON.stringify([a.years, a.yearBounds]) === JSON.stringify([b.years, b.yearBounds])
  );
}

/** What to ask about the second of two rows with one code; either may hold. */
export function faultOfSecond(
  first: Row,
  second: Row,
  firstRow: number,
  row: number,
  column: number | null,
): RowFault {
  const { code } = second;
  return {
    fault: { key: 'code-twice', code, firstRow },
    column,
    asked: {
      codes: [code],
      affects: ['structure', 'title', 'indicator', 'years', 'source', 'responsibility'],
      answers: [
        { id: 'first', text: answerWords.firstHolds(firstRow), effects: [] },
        { id: 'second', text: answerWords.secondHolds(row), effects: effectsOf(first, second) },
      ],
    },
  };
}

/** What the second row says otherwise; where it says nothing, the first one's text stays. */
function effectsOf(first: Row, second: Row): readonly AnswerEffect[] {
  const { code } = second;
  const effects: AnswerEffect[] = [];
  for (const field of ['title', 'indicator', 'source', 'responsibility'] as const) {
    const text = second[field];
    if (text !== null && text !== first[field]) effects.push({ kind: 'text', code, field, text });
  }
  if (second.years !== null) effects.push({ kind: 'years', code, years: second.years });
  return effects;
}
