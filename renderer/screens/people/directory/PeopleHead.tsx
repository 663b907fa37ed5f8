/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus -- the heading of a grid whose rows are placed one by one */
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DirectorySort, SortColumn } from '#shared/people/search/directoryQuery.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './PeopleTable.module.css';

/** The headings, which put the list in order: rising, falling, and as it was before. */
export function PeopleHead(props: {
  readonly columns: readonly SortColumn[];
  /** By what the list is in order; null where the best agreement comes first. */
  readonly sort: DirectorySort | null;
  readonly onSort: (column: SortColumn) => void;
}): ReactNode {
  const { columns, sort, onSort } = props;
  const { people: texts } = useMessages();
  return (
    <div role="row" className={classes.head} aria-rowindex={1}>
      {columns.map((column, at) => {
        const sorted = sort?.column === column ? sort : null;
        return (
          <div
            key={column}
            role="columnheader"
            aria-colindex={at + 1}
            aria-sort={sorted === null ? 'none' : sorted.descending ? 'descending' : 'ascending'}
            className={classes.heading}
          >
            <button
              type="button"
              className={classes.sorter}
              // Keys belong to the list itself; the mouse leaves the focus there.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onSort(column)}
            >
              {texts.columns[column]}
              {sorted !== null &&
                (sorted.descending ? (
                  <IconArrowDown size={14} aria-hidden />
                ) : (
                  <IconArrowUp size={14} aria-hidden />
                ))}
            </button>
          </div>
        );
      })}
    </div>
  );
}
