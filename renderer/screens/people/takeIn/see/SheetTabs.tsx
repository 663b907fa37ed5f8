import { Tabs } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import type { Standing } from '#shared/people/imports/standing.ts';
import type { HeldList } from '#renderer/directory/takeInDesk.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from '../TakeIn.module.css';

/** The sheets of a file, with how many of their rows are taken or asked about. */
export function SheetTabs(props: {
  readonly list: HeldList;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly open: string;
  readonly onOpen: (sheet: string) => void;
}): ReactNode {
  const { list, standings, open, onOpen } = props;
  const texts = useMessages().takeIn;
  const counts = useMemo(() => {
    const bySheet = new Map<string, number>();
    for (const { key, sheet } of list.inHand.rows)
      if (standings.get(key)?.kind !== 'leftOut') bySheet.set(sheet, (bySheet.get(sheet) ?? 0) + 1);
    return bySheet;
  }, [list.inHand.rows, standings]);
  return (
    <Tabs value={open} onChange={(value) => onOpen(value ?? open)} className={classes.tabs}>
      <Tabs.List aria-label={texts.sheets}>
        {list.inHand.sheets.map(({ sheet, hidden }) => (
          <Tabs.Tab key={sheet} value={sheet}>
            {sheet}{' '}
            <span className={classes.note}>
              {list.answers.sheetsLeft.has(sheet)
                ? texts.sheetLeft
                : texts.sheetRows(counts.get(sheet) ?? 0)}
              {hidden && ` · ${texts.hiddenSheet}`}
            </span>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {list.inHand.sheets.map(({ sheet }) => (
        <Tabs.Panel key={sheet} value={sheet} className={classes.noPanel}>
          {null}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
