/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one in a scrolled area, which table elements do not allow */
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useId,
  useRef,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { DirectorySort, SortColumn } from '#shared/people/search/directoryQuery.ts';
import type { DirectoryRow } from '#shared/people/search/directoryRow.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { choiceAfter, chooseAt, chosenSpan, type Choice } from './choice.ts';
import { columnTemplate, leastWidth, type RowScene } from './columns.ts';
import { PeopleHead } from './PeopleHead.tsx';
import { PeopleRow } from './PeopleRow.tsx';
import classes from './PeopleTable.module.css';

/** Pixels. */
const rowHeight = 33;
/** So many rows beyond those in sight are drawn. */
const overscan = 12;

/** The place of the row that an event is about. */
function placeOf(event: MouseEvent): number | null {
  const found = (event.target as HTMLElement).closest<HTMLElement>('[data-place]');
  return found === null ? null : Number(found.dataset['place']);
}

/**
 * The people of a list, of whom only those in sight are drawn. The table has the focus itself and names the row that
 * the keyboard is on; Enter and a double click open the person.
 */
export function PeopleTable(props: {
  /** The table itself, which may be given the focus. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly total: number;
  readonly columns: readonly SortColumn[];
  readonly scene: RowScene;
  readonly sort: DirectorySort | null;
  readonly onSort: (column: SortColumn) => void;
  readonly rowAt: (place: number) => DirectoryRow | undefined;
  readonly onNeed: (from: number, to: number) => void;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  readonly onOpen: (row: DirectoryRow, place: number) => void;
  readonly onCopy: () => void;
  /** Changes with every other list, which begins at its top. */
  readonly list: object | null;
  /** Where the list was left, to which it comes back. */
  readonly startAt: number;
}): ReactNode {
  const { scroller, total, columns, scene, choice, rowAt, onNeed, onChoice, onOpen, list } = props;
  const { people: texts } = useMessages();
  const id = useId();
  // oxlint-disable-next-line react/incompatible-library -- nothing here is handed to a component that remembers it
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    // The heading stands over the first row.
    scrollPaddingStart: rowHeight + 8,
    initialOffset: Math.max(0, props.startAt - 3) * rowHeight,
  });
  const items = virtualizer.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = (items.at(-1)?.index ?? -1) + 1;
  useEffect(() => {
    if (to > from) onNeed(from, to);
  }, [from, to, onNeed, list]);

  const shown = useRef(list);
  useEffect(() => {
    // The first list is where it was left; every other one begins at its top.
    if (shown.current !== null && shown.current !== list) virtualizer.scrollToOffset(0);
    shown.current = list;
  }, [list, virtualizer]);

  const { first, last } = chosenSpan(choice);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== scroller.current || event.altKey) return;
    const ctrl = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && !ctrl) {
      const row = rowAt(choice.cursor);
      if (row === undefined) return;
      event.preventDefault();
      onOpen(row, choice.cursor);
      return;
    }
    if (ctrl && event.key.toLowerCase() === 'c') {
      event.preventDefault();
      props.onCopy();
      return;
    }
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2;
    const press = { key: event.key, shift: event.shiftKey, ctrl };
    const next = choiceAfter(choice, press, { total, page });
    if (next === null) return;
    event.preventDefault();
    onChoice(next);
    // Everybody being chosen is no reason to go to the end.
    if (!ctrl || event.key !== 'a') virtualizer.scrollToIndex(next.cursor);
  };
  // Custom properties are no part of React's own type.
  const style = {
    '--people-columns': columnTemplate(columns),
    '--people-width': `${leastWidth(columns)}px`,
    '--people-row': `${rowHeight}px`,
  } as CSSProperties;

  return (
    <div className={classes.frame}>
      <p id={`${id}keys`} className={classes.hidden}>
        {texts.keys}
      </p>
      <div
        ref={scroller}
        className={classes.scroller}
        role="grid"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the grid is what the keyboard moves in
        tabIndex={0}
        aria-label={texts.table}
        aria-describedby={`${id}keys`}
        aria-rowcount={total + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        aria-activedescendant={
          choice.cursor >= from && choice.cursor < to ? `${id}${choice.cursor}` : undefined
        }
        style={style}
        onKeyDown={onKeyDown}
        onMouseDown={(event) => {
          const place = placeOf(event);
          if (place !== null && event.button === 0)
            onChoice(chooseAt(choice, place, event.shiftKey, total));
        }}
        onDoubleClick={(event) => {
          const place = placeOf(event);
          const row = place === null ? undefined : rowAt(place);
          if (place !== null && row !== undefined) onOpen(row, place);
        }}
      >
        <PeopleHead columns={columns} sort={props.sort} onSort={props.onSort} />
        <div
          role="rowgroup"
          className={classes.body}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {items.map(({ index, start }) => (
            <PeopleRow
              key={index}
              id={`${id}${index}`}
              place={index}
              top={start}
              row={rowAt(index)}
              columns={columns}
              scene={scene}
              chosen={index >= first && index <= last}
              cursor={index === choice.cursor}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
