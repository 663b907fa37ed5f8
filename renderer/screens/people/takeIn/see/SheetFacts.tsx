import { Checkbox, NativeSelect, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ProvinceCode } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import type { ReadingChoices, SheetInHand } from '#shared/people/imports/listInHand.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import type { HeldList, TakeInDesk } from '#renderer/directory/takeInDesk.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useProvinces } from '#renderer/store/live/useReference.ts';
import classes from '../TakeIn.module.css';

/** What is asked about a sheet as a whole, and what a person can say of it. */
export function SheetFacts(props: {
  readonly desk: TakeInDesk;
  readonly list: HeldList;
  readonly sheet: SheetInHand;
  readonly onChoices: (changed: Partial<ReadingChoices>) => void;
}): ReactNode {
  const { desk, list, onChoices } = props;
  const { sheet, hidden, hiddenRows } = props.sheet;
  const texts = useMessages().takeIn;
  const { language } = useLanguage();
  const provinces = useProvinces() ?? [];
  const { inHand, choices, answers } = list;
  const about = inHand.about.filter((question) => question.sheet === sheet);
  const said = choices.provinces.get(sheet);
  const withoutProvince = inHand.rows.some(
    (row) =>
      row.sheet === sheet &&
      row.read.kind !== 'leftOut' &&
      row.read.entry?.person.province === null,
  );
  const several = inHand.sheets.length > 1 || hidden;
  const offersProvince = withoutProvince || said !== undefined;
  if (about.length === 0 && !several && hiddenRows.length === 0 && !offersProvince) return null;
  const toggle = (set: ReadonlySet<string>, on: boolean): ReadonlySet<string> => {
    const changed = new Set(set);
    if (on) changed.add(sheet);
    else changed.delete(sheet);
    return changed;
  };
  const takeProvince = (code: string): void => {
    const changed = new Map(choices.provinces);
    if (code === '') changed.delete(sheet);
    else changed.set(sheet, code as ProvinceCode);
    onChoices({ provinces: changed });
  };
  return (
    <Panel title={texts.about(about.length)}>
      <Stack gap="md">
        {about.length > 0 && (
          <ul className={classes.about}>
            {about.map(({ question, column }) => (
              <li key={`${question.en}${String(column)}`}>{question[language]}</li>
            ))}
          </ul>
        )}
        <div className={classes.says}>
          {several && (
            <Checkbox
              size="sm"
              label={texts.takeSheet}
              checked={!answers.sheetsLeft.has(sheet)}
              onChange={({ currentTarget: { checked } }) =>
                desk.answer((all) => ({ ...all, sheetsLeft: toggle(all.sheetsLeft, !checked) }))
              }
            />
          )}
          {hiddenRows.length > 0 && (
            <Checkbox
              size="sm"
              label={texts.leaveHidden(hiddenRows.length)}
              checked={answers.hiddenLeft.has(sheet)}
              onChange={({ currentTarget: { checked } }) =>
                desk.answer((all) => ({ ...all, hiddenLeft: toggle(all.hiddenLeft, checked) }))
              }
            />
          )}
          {offersProvince && (
            <NativeSelect
              size="xs"
              label={texts.sheetProvince}
              value={said ?? ''}
              onChange={(event) => takeProvince(event.currentTarget.value)}
              data={[
                { value: '', label: texts.noProvince },
                ...provinces.map(({ code, name }) => ({
                  value: code as string,
                  label: inLanguage(name, language),
                })),
              ]}
            />
          )}
        </div>
      </Stack>
    </Panel>
  );
}
