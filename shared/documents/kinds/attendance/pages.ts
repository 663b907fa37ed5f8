import type { DocumentLanguage } from '../../../base/language.ts';
import type { DocumentLook } from '../../look.ts';
import type { Block, PageSetup, Row, Run, Table } from '../../textDoc.ts';
import { blockHeight, pointsPerMm, rowHeight } from './heights.ts';
import { attendanceWords } from './words.ts';

interface Layout {
  readonly page: PageSetup;
  readonly look: DocumentLook;
  readonly language: DocumentLanguage;
}

/** What stands over the table, the table, and what stands under it. */
interface Parts {
  readonly before: readonly Block[];
  readonly table: Table;
  readonly after: readonly Block[];
}

/** A4 in points. */
const sheet = {
  portrait: { width: 210 * pointsPerMm, height: 297 * pointsPerMm },
  landscape: { width: 297 * pointsPerMm, height: 210 * pointsPerMm },
} as const;
/** Left free on each page, in points: programs differ in a rule's breadth and a line's height. */
const spare = 14;

/** The heading of a group on the pages after its first. */
function continued(group: Row, language: DocumentLanguage): Row {
  const mark = (line: readonly Run[], index: number): readonly Run[] => {
    const last = line.at(-1);
    const words = attendanceWords.continued[language === 'en' || index === 1 ? 'en' : 'km'];
    return last === undefined ? line : [...line.slice(0, -1), { ...last, text: last.text + words }];
  };
  return { ...group, cells: group.cells.map((cell) => ({ ...cell, lines: cell.lines.map(mark) })) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/**
 * Cuts a paper of one table into pages: the blocks of each, the table's heading on every one, a group's name never
 * last and again where the group goes on. What follows the table stands on the page of its last rows.
 */
export function cutIntoPages(
  { page, look, language }: Layout,
  { before, table, after }: Parts,
): readonly (readonly Block[])[] {
  const { margins, orientation } = page;
  const width = sheet[orientation].width - (margins.left + margins.right) * pointsPerMm;
  const height = sheet[orientation].height - (margins.top + margins.bottom) * pointsPerMm - spare;
  const over = sum(before.map((block) => blockHeight(block, width, look)));
  const under = sum(after.map((block) => blockHeight(block, width, look)));
  const head = sum(table.header.map((row) => rowHeight(row, table, width, look, true)));
  const heights = table.rows.map((row) => rowHeight(row, table, width, look));

  const pages: Row[][] = [[]];
  let used = over + head;
  let group: Row | null = null;
  const turn = (isGroup: boolean): void => {
    const again = group === null || isGroup ? [] : [continued(group, language)];
    pages.push([...again]);
    used = head + sum(again.map((row) => rowHeight(row, table, width, look)));
  };
  for (const [index, row] of table.rows.entries()) {
    const isGroup = row.look === 'group';
    // A heading takes its first row with it, and the last two rows what follows the table.
    const left = table.rows.length - index;
    const needed =
      left <= 2
        ? sum(heights.slice(index)) + under
        : sum(heights.slice(index, index + (isGroup ? 2 : 1)));
    const isEmpty = used <= head + (pages.length === 1 ? over : 0);
    if (used + needed > height && !isEmpty) turn(isGroup || row.look === 'total');
    if (isGroup) group = row;
    pages.at(-1)?.push(row);
    used += heights[index] ?? 0;
  }
  return pages.map((rows, index) => [
    ...(index === 0 ? before : []),
    { ...table, rows },
    ...(index === pages.length - 1 ? after : []),
  ]);
}
