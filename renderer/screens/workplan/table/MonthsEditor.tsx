import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { tidyMonths, toggleMonth, toggleQuarter } from '#shared/workplan/months.ts';
import type { GridEditorProps } from '#renderer/components/grid/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { LineRow } from '../lineRow.ts';
import classes from './Months.module.css';

const twelve = Array.from({ length: 12 }, (_, index) => index + 1);

/** Sets months by keyboard: the arrows choose one, Space sets or clears it, Shift and an arrow draws it on. */
export function MonthsEditor({ row, label, onDraft }: GridEditorProps<LineRow>): ReactNode {
  const { workplan: texts, terms } = useMessages();
  const hint = useId();
  const root = useRef<HTMLDivElement>(null);
  const [months, setMonths] = useState(row.line.months);
  const [current, setCurrent] = useState(row.line.months[0] ?? 1);
  useLayoutEffect(() => root.current?.focus({ preventScroll: true }), []);

  const change = (next: readonly number[]): void => {
    setMonths(next);
    onDraft(next.join(', '));
  };
  const go = (month: number, draw: boolean): void => {
    const next = Math.min(12, Math.max(1, month));
    setCurrent(next);
    if (!draw) return;
    change(
      months.includes(current)
        ? tidyMonths([...months, next])
        : months.filter((other) => other !== next),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, shiftKey } = event;
    if (key === 'ArrowLeft') go(current - 1, shiftKey);
    else if (key === 'ArrowRight') go(current + 1, shiftKey);
    else if (key === 'Home') setCurrent(1);
    else if (key === 'End') setCurrent(12);
    else if (key === ' ') change(toggleMonth(months, current));
    else if (/^[1-4]$/.test(key)) change(toggleQuarter(months, Number(key) as 1 | 2 | 3 | 4));
    else if (key === 'Delete' || key === 'Backspace') change([]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const name = (month: number): string => terms.monthsLong[month - 1] ?? '';
  return (
    <div
      ref={root}
      role="listbox"
      aria-multiselectable
      aria-label={label}
      aria-describedby={hint}
      aria-activedescendant={`${hint}-${current}`}
      tabIndex={0}
      className={classes.editor}
      onKeyDown={onKeyDown}
    >
      <div className={classes.bar} role="presentation">
        {twelve.map((month) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the list's
          <span
            key={month}
            id={`${hint}-${month}`}
            role="option"
            tabIndex={-1}
            aria-selected={months.includes(month)}
            aria-label={`${month} ${name(month)}`}
            title={name(month)}
            className={classes.month}
            data-on={months.includes(month) || undefined}
            data-current={month === current || undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              setCurrent(month);
              change(toggleMonth(months, month));
            }}
          >
            {month}
          </span>
        ))}
      </div>
      <span id={hint} className={classes.hidden}>
        {texts.monthsEditor}
      </span>
    </div>
  );
}
