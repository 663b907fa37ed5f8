import type { Bilingual } from '../../../base/language.ts';
import { inPrecedence } from '../../../people/precedence.ts';
import { groupedBy, inOrder, type RowGroup } from '../../build/arrange.ts';
import type { Filling, RowFilling } from '../../fields/filling.ts';
import type { OfficeFacts } from '../../template/model.ts';
import { attendanceWords } from './words.ts';

const body = (row: RowFilling) => row.text('body');

function byPrecedence(rows: readonly RowFilling[], { ranks }: OfficeFacts): readonly RowFilling[] {
  const standing = rows.map((row) => ({
    row,
    rank: row.key('rank'),
    honorific: row.key('honorific'),
  }));
  return inPrecedence(standing, ranks).map(({ row }) => row);
}

/** The people in the order that the list is wanted in; within a body by precedence. */
export function arrangedAttendance(filling: Filling, office: OfficeFacts): Filling {
  return inOrder(filling, 'participants', (rows) => {
    switch (filling.key('order')) {
      case 'precedence':
        return byPrecedence(rows, office);
      case 'body':
        // By the order in which the bodies were given, not by who of them ranks highest.
        return groupedBy(rows, body).flatMap((group) => byPrecedence(group.rows, office));
      default:
        return rows;
    }
  });
}

/** Rows that follow each other and are of one body; a body that comes again has a heading again. */
function stretches(rows: readonly RowFilling[]): readonly RowGroup[] {
  const groups: { title: Bilingual | null; rows: RowFilling[]; key: string }[] = [];
  for (const row of rows) {
    const text = body(row);
    const isNone = row.isTemplate || (text.km === '' && text.en === '');
    const key = isNone ? '' : JSON.stringify([text.km, text.en]);
    const last = groups.at(-1);
    if (last !== undefined && last.key === key) last.rows.push(row);
    else groups.push({ title: isNone ? null : text, rows: [row], key });
  }
  return groups.map((group) =>
    group.title === null && groups.length > 1 && group !== groups[0]
      ? { title: attendanceWords.noBody, rows: group.rows }
      : group,
  );
}

/** The arranged people, under their bodies where that is wanted. */
export function attendanceGroups(filling: Filling): readonly RowGroup[] {
  const rows = filling.rows('participants');
  switch (filling.key('order')) {
    case 'body':
      return groupedBy(rows, body);
    case 'givenByBody':
      return stretches(rows);
    default:
      return [{ title: null, rows }];
  }
}
