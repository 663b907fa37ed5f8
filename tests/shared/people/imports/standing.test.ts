import { expect, it } from 'vitest';
import { heapsOf } from '#shared/people/imports/heaps.ts';
import { listRows, type ListRow } from '#shared/people/imports/listRows.ts';
import {
  countStandings,
  noAnswers,
  standingsOf,
  withAnswer,
  type Answer,
  type Answers,
} from '#shared/people/imports/standing.ts';
import { readList } from '#shared/people/list/readList.ts';
import { sheet } from '#tests/support/rawTables.ts';

const tables = [
  sheet(
    [
      ['Name', 'Sex', 'Position'],
      ['Sok Dara', 'M', 'Officer'],
      ['Sok Dara', 'M', 'Officer'],
      ['Chan Thy', '?', 'Director'],
      ['Total', '3'],
    ],
    { hiddenRows: [4] },
  ),
];
const rows: readonly ListRow[] = listRows(tables, readList(tables)).map((row) => ({
  ...row,
  before: null,
}));
const keyOf = (row: number): string => rows.find((one) => one.row === row)!.key;
const kindOf = (row: number, answers: Answers): string =>
  standingsOf(rows, answers).get(keyOf(row))!.kind;
const saying = (row: number, answer: Answer, answers = noAnswers): Answers =>
  withAnswer(answers, [keyOf(row)], answer);

it('counts every row once', () => {
  expect(countStandings(standingsOf(rows, noAnswers))).toEqual({
    new: 1,
    known: 0,
    perhaps: 0,
    unclear: 2,
    leftOut: 2,
  });
});

it('joins a row to the one that it repeats, as long as that one is taken', () => {
  const joined = saying(3, { kind: 'row' });
  expect(kindOf(3, joined)).toBe('row');
  expect(kindOf(3, saying(2, { kind: 'leave' }, joined))).toBe('unclear');
});

it('leaves out a sheet or its hidden rows, and takes them back again', () => {
  const hidden = { ...noAnswers, hiddenLeft: new Set(['Plan']) };
  expect(kindOf(4, hidden)).toBe('leftOut');
  expect(kindOf(2, hidden)).toBe('new');
  expect(kindOf(2, { ...noAnswers, sheetsLeft: new Set(['Plan']) })).toBe('leftOut');
});

it('keeps a settled row among those that were asked about, so that the answer can be taken back', () => {
  const left = saying(4, { kind: 'leave' });
  const heaps = heapsOf(rows, standingsOf(rows, left), left);
  expect(heaps.unclear.map(({ row }) => row)).toEqual([3, 4]);
  expect(heaps.leftOut.map(({ row }) => row)).toEqual([1, 4, 5]);
  expect(withAnswer(left, [keyOf(4)], null)).toEqual(noAnswers);
});
