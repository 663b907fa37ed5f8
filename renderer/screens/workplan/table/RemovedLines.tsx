import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { LineRow } from '../lineRow.ts';
import { dayText } from '../texts.ts';
import classes from './Table.module.css';

/** Lines that were taken out, with who, when and why; folded until they are wanted. */
export function RemovedLines(props: {
  readonly rows: readonly LineRow[];
  /** The lines of the plan can be changed. */
  readonly open: boolean;
  readonly onRestore: (row: LineRow) => void;
}): ReactNode {
  const { rows, open, onRestore } = props;
  const { workplan: texts } = useMessages();
  const { language } = useLanguage();
  const [shown, setShown] = useState(false);
  if (rows.length === 0) return null;
  return (
    <section className={classes.removed} aria-label={texts.removedTitle(rows.length)}>
      <button
        type="button"
        className={classes.removedHead}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        <IconChevronDown size={14} aria-hidden />
        {texts.removedTitle(rows.length)}
      </button>
      {shown && (
        <ul className={classes.removedList}>
          {rows.map((row) => {
            const { id, code, activity, removed } = row.line;
            return (
              <li key={id} className={classes.removedLine}>
                <span>{code}</span>
                <span className={classes.struck} title={inLanguage(activity, language)}>
                  {inLanguage(activity, language)}
                </span>
                <span>
                  {removed?.reason}
                  {removed !== null && ` (${texts.removedBy(removed.by, dayText(removed.on))})`}
                </span>
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={!open}
                  onClick={() => onRestore(row)}
                >
                  {texts.menu.restore}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
