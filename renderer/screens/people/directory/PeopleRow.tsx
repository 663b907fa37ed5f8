/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one in a scrolled area, which table elements do not allow */
import { memo, type ReactNode } from 'react';
import { phoneText } from '#shared/people/phoneText.ts';
import type { SortColumn } from '#shared/people/search/directoryQuery.ts';
import type { DirectoryRow } from '#shared/people/search/directoryRow.ts';
import { cellText, type RowScene } from './columns.ts';
import classes from './PeopleTable.module.css';

/** A person in the list; while their row is on its way, the place where they will stand. */
export const PeopleRow = memo(function PeopleRow(props: {
  readonly id: string;
  /** Counted from 0. */
  readonly place: number;
  readonly top: number;
  readonly row: DirectoryRow | undefined;
  readonly columns: readonly SortColumn[];
  readonly scene: RowScene;
  readonly chosen: boolean;
  readonly cursor: boolean;
}): ReactNode {
  const { id, place, top, row, columns, scene, chosen, cursor } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the grid has the focus and names its row
    <div
      id={id}
      role="row"
      className={classes.row}
      // The heading is the first row.
      aria-rowindex={place + 2}
      aria-selected={chosen}
      data-place={place}
      data-cursor={cursor || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map((column, at) => (
        <div
          key={column}
          role="gridcell"
          aria-colindex={at + 1}
          className={classes.cell}
          data-column={column}
          {...(column === 'khmerName' ? { lang: 'km' } : {})}
        >
          {row === undefined ? (
            <span className={classes.waiting} />
          ) : (
            <CellContent row={row} column={column} scene={scene} />
          )}
        </div>
      ))}
    </div>
  );
});

function CellContent(props: {
  readonly row: DirectoryRow;
  readonly column: SortColumn;
  readonly scene: RowScene;
}): ReactNode {
  const { row, column, scene } = props;
  const text = cellText(row, column, scene);
  switch (column) {
    case 'khmerName':
    case 'latinName':
      return text === '' ? null : (
        <a
          href={scene.addressOf(row.id)}
          tabIndex={-1}
          draggable={false}
          className={classes.name}
          title={text}
        >
          {text}
        </a>
      );
    case 'phone': {
      const [first, ...others] = row.phones;
      if (first === undefined) return null;
      return (
        <span title={text}>
          {phoneText(first)}
          {others.length > 0 && (
            <span className={classes.more}>{scene.texts.more(others.length)}</span>
          )}
        </span>
      );
    }
    case 'sex':
    case 'post':
    case 'organisation':
    case 'province':
    case 'email':
      return <span title={text}>{text}</span>;
  }
}
