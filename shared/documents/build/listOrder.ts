import { inLanguage, type Bilingual, type DocumentLanguage } from '../../base/language.ts';
import type { Filling, RowFilling } from '../fields/filling.ts';
import { choice } from '../fields/specParts.ts';
import type { BuildInput } from '../kinds/kind.ts';
import type { Row } from '../textDoc.ts';
import { groupedBy, inOrder, type RowGroup } from './arrange.ts';
import { runLines } from './wording.ts';

/** In what order a list of people stands. */
export const listOrderField = choice({ km: 'លំដាប់ឈ្មោះ', en: 'Order of names' }, [
  { value: 'given', label: { km: 'តាមលំដាប់ដែលបានបញ្ចូល', en: 'As given' } },
  { value: 'body', label: { km: 'តាមស្ថាប័ន/អង្គភាព', en: 'Grouped by body' } },
  { value: 'name', label: { km: 'តាមលំដាប់អក្ខរក្រម', en: 'Alphabetical' } },
]);

const body = (row: RowFilling) => row.text('body');

function byName(rows: readonly RowFilling[], language: DocumentLanguage): readonly RowFilling[] {
  const { compare } = new Intl.Collator(language === 'en' ? 'en' : 'km', { numeric: true });
  return rows
    .map((row) => ({ row, name: inLanguage(row.text('name'), language === 'en' ? 'en' : 'km') }))
    .toSorted((a, b) => compare(a.name, b.name))
    .map(({ row }) => row);
}

/** The people of a list in its order; within a body, and those of one name, as they were given. */
export function arrangedList(filling: Filling, list: string, language: DocumentLanguage): Filling {
  return inOrder(filling, list, (rows) => {
    switch (filling.key('order')) {
      case 'name':
        return byName(rows, language);
      case 'body':
        return groupedBy(rows, body).flatMap((group) => group.rows);
      default:
        return rows;
    }
  });
}

/** The arranged people, under their bodies where that is wanted. */
export function listGroups(filling: Filling, list: string): readonly RowGroup[] {
  const rows = filling.rows(list);
  return filling.key('order') === 'body' ? groupedBy(rows, body) : [{ title: null, rows }];
}

/** The columns that say of each row what stands over its group already. */
export function groupingColumns(filling: Filling): readonly string[] {
  return filling.key('order') === 'body' ? ['body'] : [];
}

/** A row whose one text runs over all columns. */
export function wideRow(
  { language }: Pick<BuildInput, 'language'>,
  text: Bilingual,
  columns: number,
  look: NonNullable<Row['look']>,
): Row {
  return { look, cells: [{ colSpan: columns, lines: runLines(text, language) }] };
}

/** The rows that begin a group, with the heading that stands before each. */
export function groupHeads(
  input: Pick<BuildInput, 'language' | 'filling'>,
  list: string,
  columns: number,
  titleOf: (group: RowGroup, title: Bilingual) => Bilingual = (_, title) => title,
): (row: RowFilling) => readonly Row[] {
  const heads = new Map(
    listGroups(input.filling, list).flatMap((group) => {
      const [first] = group.rows;
      return group.title === null || first === undefined
        ? []
        : [[first.index, titleOf(group, group.title)] as const];
    }),
  );
  return ({ index }) => {
    const title = heads.get(index);
    return title === undefined ? [] : [wideRow(input, title, columns, 'group')];
  };
}
