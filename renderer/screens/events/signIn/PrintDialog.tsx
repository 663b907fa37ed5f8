import { Button, Group, Modal, NumberInput, Select, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { DocumentLanguage } from '#shared/base/language.ts';
import { daysOf } from '#shared/events/days.ts';
import type { SignInSheet } from '#shared/events/model.ts';
import { isBlankRow } from '#shared/events/signIn/blankRow.ts';
import { mostBlankRows, sheetRows } from '#shared/events/signIn/sheetRows.ts';
import { Choice } from '#renderer/components/field/Choice.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { printSheet } from '#renderer/store/commands/signIn.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { dayText } from '../dayText.ts';
import type { EventScene } from '../eventScene.ts';

const usualBlankRows = 5;
/** Of an event to which nobody is invited. */
const emptyBlankRows = 25;

/** Today where it is a day of the event, else the first day without a sheet, else the first. */
function firstDay(
  days: readonly SignInSheet['day'][],
  today: SignInSheet['day'],
  sheets: readonly SignInSheet[],
): SignInSheet['day'] | undefined {
  if (days.includes(today)) return today;
  const printed = new Set(sheets.map(({ day }) => day));
  return days.find((day) => !printed.has(day)) ?? days[0];
}

/** Asks how a new sheet is to be, and keeps it with its rows. */
export default function PrintDialog(props: {
  readonly scene: EventScene;
  readonly onMade: (sheet: SignInSheet) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { scene, onMade, onClose } = props;
  const edge = useStore();
  const { signIn, app } = useMessages();
  const texts = signIn.dialog;
  const { language: windowLanguage } = useLanguage();
  const days = daysOf(scene.event);
  const isEmpty = scene.participants.length === 0 && scene.event.seats.length === 0;
  const [day, setDay] = useState(firstDay(days, edge.today(), scene.sheets) ?? scene.event.from);
  const [language, setLanguage] = useState<DocumentLanguage>(windowLanguage);
  const [order, setOrder] = useState<SignInSheet['order']>('body');
  const [blankRows, setBlankRows] = useState<number | string>(
    isEmpty ? emptyBlankRows : usualBlankRows,
  );
  const [busy, setBusy] = useState(false);
  const rows = sheetRows(scene, {
    order,
    language: language === 'en' ? 'en' : 'km',
    blankRows: Number(blankRows) || 0,
  });
  const people = rows.filter(({ participant }) => participant !== null).length;
  const places = rows.filter((row) => !isBlankRow(row)).length - people;

  const make = async (): Promise<void> => {
    setBusy(true);
    onMade(await printSheet(edge, scene.event, { day, language, order, rows }));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.title}
      size="md"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (rows.length > 0 && !busy) void make();
        }}
      >
        <Stack>
          {days.length > 1 && (
            <Select
              label={texts.day}
              data={days.map((each) => ({ value: each, label: dayText(each) }))}
              value={day}
              allowDeselect={false}
              onChange={(value) => {
                const chosen = days.find((each) => each === value);
                if (chosen !== undefined) setDay(chosen);
              }}
            />
          )}
          <Choice
            label={texts.language}
            value={language}
            data={(['km', 'en', 'both'] as const).map((value) => ({
              value,
              label: texts.languages[value],
            }))}
            onChange={setLanguage}
          />
          <Choice
            label={texts.order}
            value={order}
            data={(['body', 'name'] as const).map((value) => ({
              value,
              label: texts.orders[value],
            }))}
            onChange={setOrder}
          />
          <NumberInput
            data-autofocus
            label={texts.blankRows}
            description={texts.blankHint}
            min={0}
            max={mostBlankRows}
            clampBehavior="blur"
            allowDecimal={false}
            allowNegative={false}
            value={blankRows}
            onChange={setBlankRows}
          />
          <Text size="sm" role="status">
            {texts.told(rows.length, people, places)}
          </Text>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" loading={busy} disabled={rows.length === 0}>
              {texts.make}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
