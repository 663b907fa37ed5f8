import { Button, Stack, Text } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type {
  ReadingChoices,
  SheetChoice,
  SheetInHand,
} from '#shared/people/imports/listInHand.ts';
import type { ListUse } from '#shared/people/list/uses.ts';
import { countStandings, standingsOf } from '#shared/people/imports/standing.ts';
import type { HeldList, TakeInDesk } from '#renderer/directory/takeInDesk.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { ReadingProgress } from '../ReadingProgress.tsx';
import classes from '../TakeIn.module.css';
import { ColumnTable } from './ColumnTable.tsx';
import { HeaderRows } from './HeaderRows.tsx';
import { LeftOutRows } from './LeftOutRows.tsx';
import { PreviewRows } from './PreviewRows.tsx';
import { SheetFacts } from './SheetFacts.tsx';
import { SheetTabs } from './SheetTabs.tsx';
import { Panel } from '#renderer/components/page/Panel.tsx';

/** The second step: how each sheet was read, to be put right, and its first rows as they will be taken. */
export function SeeStep(props: { readonly desk: TakeInDesk; readonly list: HeldList }): ReactNode {
  const { desk, list } = props;
  const { inHand, answers, choices } = list;
  const texts = useMessages().takeIn;
  const [wanted, setWanted] = useState<string | null>(null);
  const sheet = inHand.sheets.find((one) => one.sheet === wanted) ?? inHand.sheets[0];
  const standings = useMemo(() => standingsOf(inHand.rows, answers), [inHand.rows, answers]);
  const counts = countStandings(standings);
  const change = (changed: Partial<ReadingChoices>): void => {
    void desk.choose({ ...choices, ...changed });
  };
  const choose = (name: string, wish: (choice: SheetChoice) => SheetChoice): void => {
    const before = choices.sheets.get(name) ?? { uses: new Map() };
    change({ sheets: new Map(choices.sheets).set(name, wish(before)) });
  };
  const open = counts.perhaps + counts.unclear;
  return (
    <Stack gap="lg">
      {inHand.sheets.length > 1 && sheet !== undefined && (
        <SheetTabs {...{ list, standings }} open={sheet.sheet} onOpen={setWanted} />
      )}
      {sheet === undefined ? (
        <Text role="alert" c="var(--ovop-doubt)">
          {texts.previewNone}
        </Text>
      ) : (
        <>
          <Panel title={texts.columnsTitle} hint={texts.columnsHint}>
            <HeaderRows
              key={sheet.sheet}
              sheet={sheet}
              onHeader={(header) => choose(sheet.sheet, (choice) => ({ ...choice, header }))}
            />
            <ColumnTable
              sheet={sheet}
              onUse={(column, use) => change({ sheets: withMeaning(list, sheet, column, use) })}
            />
          </Panel>
          <PreviewRows sheet={sheet.sheet} rows={inHand.rows} standings={standings} />
          <SheetFacts {...{ desk, list, sheet }} onChoices={change} />
          <LeftOutRows sheet={sheet.sheet} rows={inHand.rows} standings={standings} />
        </>
      )}
      <div className={classes.foot}>
        <Button variant="default" onClick={() => desk.cancel()}>
          {texts.discard}
        </Button>
        <Button disabled={list.busy !== null} onClick={() => desk.show('settle')}>
          {texts.nextSettle(open)}
        </Button>
        {list.busy === 'reading' ? (
          <div className={classes.busy} role="status">
            <Text size="sm">{texts.readingAgain}</Text>
            <ReadingProgress desk={desk} label={texts.readingAgain} />
          </div>
        ) : (
          <Text size="sm" role="status">
            {texts.summary(inHand.rows.length, {
              new: counts.new,
              known: counts.known,
              left: counts.leftOut,
              open,
            })}
          </Text>
        )}
      </div>
    </Stack>
  );
}

/** A meaning of a column, and of those with the same heading in the other sheets: a sheet a province is one list. */
function withMeaning(
  { inHand, choices }: HeldList,
  { sheet, columns }: SheetInHand,
  column: number,
  use: ListUse,
): ReadingChoices['sheets'] {
  const key = columns.find((one) => one.column === column)?.key ?? '';
  const sheets = new Map(choices.sheets);
  for (const other of inHand.sheets) {
    const alike = other.columns.filter((one) =>
      other.sheet === sheet ? one.column === column : key !== '' && one.key === key,
    );
    if (alike.length !== 1) continue;
    const choice = sheets.get(other.sheet) ?? { uses: new Map() };
    const uses = new Map(choice.uses);
    for (const one of alike) uses.set(one.column, use);
    sheets.set(other.sheet, { ...choice, uses });
  }
  return sheets;
}
