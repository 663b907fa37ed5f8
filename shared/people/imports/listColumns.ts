import type { RawTable } from '../../matrix/import/rawTable.ts';
import { headingKey, isScriptWord } from '../list/headings.ts';
import { listSheet } from '../list/listSheet.ts';
import type { ListMapping } from '../list/uses.ts';
import type { ListHeading } from './model.ts';

/** A column of a sheet as a person chooses what it means. */
export interface ListColumn {
  /** Counted from 1. */
  readonly column: number;
  /** All rows of its heading together; empty where there are none. */
  readonly heading: string;
  /** By which what is chosen for the heading is remembered; empty where it is not. */
  readonly key: string;
  readonly examples: readonly string[];
  readonly hidden: boolean;
}

const mostExamples = 3;

/** The columns of a sheet that hold anything. */
export function listColumns(table: RawTable, { header }: ListMapping): readonly ListColumn[] {
  const sheet = listSheet(table);
  const isHeading = (row: number): boolean =>
    header !== null && row >= header.from && row <= header.to;
  const headings = table.rows.filter(({ number }) => isHeading(number));
  const below = table.rows.filter(({ number }) => header === null || number > header.to);
  const hidden = new Set(table.hiddenColumns);
  const columns: ListColumn[] = [];
  for (let column = 1; column <= sheet.width; column += 1) {
    const texts = headings.map((row) => sheet.over(row, column)).filter((text) => text !== '');
    const examples = new Set<string>();
    for (const row of below) {
      const text = sheet.own(row, column);
      if (text !== '') examples.add(text);
      if (examples.size === mostExamples) break;
    }
    if (texts.length === 0 && examples.size === 0) continue;
    columns.push({
      column,
      heading: [...new Set(texts)].join(' / '),
      // The lowest says it, but for words such as «ខ្មែរ», which stand below headings of every kind.
      key: headingKey(texts.findLast((text) => !isScriptWord(text) && /\p{L}/u.test(text)) ?? ''),
      examples: [...examples],
      hidden: hidden.has(column),
    });
  }
  return columns;
}

/**
 * What is to be remembered of a sheet: headings for which a person chose something else than was found.
 * Headings that stand over several columns with different meanings say nothing for the next list.
 */
export function chosenHeadings(
  columns: readonly ListColumn[],
  found: ListMapping,
  chosen: ListMapping,
): readonly ListHeading[] {
  const uses = new Map<string, Set<ListHeading['use']>>();
  const changed = new Set<string>();
  for (const { column, key } of columns) {
    const use = chosen.uses[column - 1];
    if (key === '' || use === undefined) continue;
    uses.set(key, (uses.get(key) ?? new Set()).add(use));
    if (use !== found.uses[column - 1]) changed.add(key);
  }
  return [...changed].flatMap((id) => {
    const [use, another] = uses.get(id) ?? [];
    return use === undefined || another !== undefined ? [] : [{ id, use }];
  });
}
