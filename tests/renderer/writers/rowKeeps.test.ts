import { expect, test } from 'vitest';
import { rowKeeps } from '#renderer/writers/rowKeeps.ts';
import type { Row } from '#shared/documents/textDoc.ts';

const cell = { lines: [[{ text: 'x' }]] };
const plain: Row = { cells: [cell] };

function over(rowSpan: number): Row {
  return { cells: [{ ...cell, rowSpan }, cell] };
}

test('a group stays with its first row, the last row with the total', () => {
  expect(
    rowKeeps([{ ...plain, look: 'group' }, plain, plain, { ...plain, look: 'total' }]),
  ).toEqual([true, false, true, false]);
});

test('rows that a cell reaches across stay together, unless they are many', () => {
  expect(rowKeeps([over(3), plain, plain, plain])).toEqual([true, true, false, false]);
  expect(rowKeeps([over(7), ...Array.from({ length: 7 }, () => plain)])).not.toContain(true);
});

test('the end of a table that stays with what follows it stays together', () => {
  expect(rowKeeps([plain, plain, plain], true)).toEqual([false, true, true]);
  const total = { ...plain, look: 'total' } as const;
  expect(rowKeeps([plain, plain, total, total, total], true)).toEqual([
    false,
    true,
    true,
    true,
    true,
  ]);
});
