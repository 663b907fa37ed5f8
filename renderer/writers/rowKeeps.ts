import type { Row } from '#shared/documents/textDoc.ts';

/** Rows that one cell may hold together on a page; beyond them it is cut like the table itself. */
const mostKept = 6;

/**
 * Which rows of a table's body stay on the page of the row after them: those of a group's name, the last before a
 * total, and those that a cell reaches across.
 * @param keepLast the last two stay with what follows the table
 */
export function rowKeeps(rows: readonly Row[], keepLast = false): readonly boolean[] {
  let reach = 0;
  return rows.map(({ look, cells }, index) => {
    for (const { rowSpan = 1 } of cells)
      if (rowSpan <= mostKept) reach = Math.max(reach, index + rowSpan - 1);
    const heads = look === 'group' || look === 'subgroup';
    const isLast = keepLast && index >= rows.length - 2;
    return heads || isLast || index < reach || rows[index + 1]?.look === 'total';
  });
}
