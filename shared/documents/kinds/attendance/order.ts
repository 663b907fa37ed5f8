import { inPrecedence } from '../../../people/precedence.ts';
import { groupedBy, inOrder, type RowGroup } from '../../build/arrange.ts';
import type { Filling, RowFilling } from '../../fields/filling.ts';
import type { OfficeFacts } from '../../template/model.ts';

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

/** The arranged people, under their bodies where that is wanted. */
export function attendanceGroups(filling: Filling): readonly RowGroup[] {
  const rows = filling.rows('participants');
  return filling.key('order') === 'body' ? groupedBy(rows, body) : [{ title: null, rows }];
}
