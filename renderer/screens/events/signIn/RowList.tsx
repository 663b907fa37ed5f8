import { IconCheck, IconCircleDashed, IconX } from '@tabler/icons-react';
import {
  memo,
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { RowState } from '#shared/events/signIn/understood.model.ts';
import { writeDigits, digitsIn } from '#shared/text/khmerDigits.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './SignIn.module.css';

/** A row as the list shows it. */
export interface ShownRow {
  readonly number: number;
  readonly name: string;
  readonly body: string;
  readonly state: RowState;
  /** What more there is to say of it. */
  readonly note: string;
  /** Without a printed name: it cannot be marked, only named. */
  readonly nameless: boolean;
}

const icons = { present: IconCheck, absent: IconX, open: IconCircleDashed } as const;

interface RowProps {
  readonly id: string;
  readonly row: ShownRow;
  readonly active: boolean;
  /** `isState`: the state itself was clicked. */
  readonly onPick: (number: number, isState: boolean) => void;
}

const Row = memo(function Row(props: RowProps): ReactNode {
  const { id, row, active, onPick } = props;
  const { states } = useMessages().signIn.rows;
  const { language } = useLanguage();
  const StateIcon = icons[row.state];
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys of all its rows
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={row.state === 'present'}
      className={classes.row}
      data-state={row.state}
      data-active={active || undefined}
      onClick={({ target }) =>
        onPick(
          row.number,
          target instanceof Element && target.closest('[data-state-mark]') !== null,
        )
      }
    >
      <span className={classes.number}>{writeDigits(row.number, digitsIn(language))}</span>
      <span className={classes.who}>
        <span className={row.nameless ? classes.nameless : undefined}>{row.name}</span>
        {row.body !== '' && <span className={classes.of}>{row.body}</span>}
        {row.note !== '' && <span className={classes.note}>{row.note}</span>}
      </span>
      <span className={classes.state} data-state-mark>
        <StateIcon size={15} stroke={2} aria-hidden />
        {states[row.state]}
      </span>
    </div>
  );
}, sameRow);

function sameRow(a: RowProps, b: RowProps): boolean {
  const keys = ['number', 'name', 'body', 'state', 'note', 'nameless'] as const;
  return (
    a.active === b.active && a.onPick === b.onPick && keys.every((key) => a.row[key] === b.row[key])
  );
}

/** What a click makes of a state. */
const after = { open: 'present', present: 'absent', absent: 'open' } as const;

/** How far Page Up and Page Down go. */
const pageRows = 10;

/** The rows of a sheet as they will be entered; marked from the keyboard by those who would rather not type numbers. */
export function RowList(props: {
  readonly rows: readonly ShownRow[];
  readonly onMark: (number: number, state: RowState) => void;
}): ReactNode {
  const { rows, onMark } = props;
  const { rows: texts } = useMessages().signIn;
  const id = useId();
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const at = Math.min(active, Math.max(0, rows.length - 1));
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  });
  const latest = useRef({ rows, onMark });
  useLayoutEffect(() => {
    latest.current = { rows, onMark };
  });
  const pick = useCallback((number: number, isState: boolean) => {
    const { rows: now, onMark: mark } = latest.current;
    const index = now.findIndex((row) => row.number === number);
    const row = now[index];
    setActive(index);
    if (isState && row !== undefined && !row.nameless) mark(number, after[row.state]);
  }, []);

  const move = (to: number): void => {
    moved.current = true;
    setActive(Math.max(0, Math.min(rows.length - 1, to)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[at];
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + pageRows,
      PageUp: at - pageRows,
      Home: 0,
      End: rows.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      move(to);
      return;
    }
    const wanted = markOf(event.key, row?.state);
    if (wanted === null || row === undefined || event.ctrlKey || event.metaKey || event.altKey)
      return;
    event.preventDefault();
    if (!row.nameless) onMark(row.number, wanted);
  };
  return (
    <div className={classes.rows}>
      <p className={classes.hint} id={`${id}-hint`}>
        {texts.hint}
      </p>
      <div
        ref={list}
        role="listbox"
        aria-label={texts.label}
        aria-describedby={`${id}-hint`}
        aria-multiselectable
        aria-activedescendant={rows.length === 0 ? undefined : `${id}-${at}`}
        tabIndex={0}
        className={classes.list}
        onKeyDown={onKeyDown}
      >
        {rows.map((row, index) => (
          <Row
            key={row.number}
            id={`${id}-${index}`}
            row={row}
            active={index === at}
            onPick={pick}
          />
        ))}
      </div>
    </div>
  );
}

function markOf(key: string, state: RowState | undefined): RowState | null {
  switch (key) {
    case ' ':
      return state === 'present' ? 'open' : 'present';
    case '-':
      return state === 'absent' ? 'open' : 'absent';
    case 'Delete':
    case 'Backspace':
      return 'open';
    default:
      return null;
  }
}
