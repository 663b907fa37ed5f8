import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconCalendarPlus, IconTrash } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { failure, success } from '#shared/base/outcome.ts';
import type { Holiday } from '#shared/calendar/holiday.model.ts';
import { khmerWeekdays } from '#shared/calendar/khmerCalendarWords.ts';
import { dateParts, weekday } from '#shared/calendar/plainDate.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Grid } from '#renderer/components/grid/Grid.tsx';
import type { GridColumn } from '#renderer/components/grid/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import {
  addHoliday,
  copyFixedHolidays,
  editHolidays,
  removeHolidays,
} from '#renderer/store/commands/reference.ts';
import { useHolidays } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { AddHoliday } from './AddHoliday.tsx';
import { readTypedDate } from '#shared/calendar/typed.ts';

interface Patch {
  readonly date?: Holiday['date'];
  readonly name?: Partial<Holiday['name']>;
}

const rowKey = (row: Holiday): string => row.id;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** How many years ahead a list can be entered. */
const yearsAhead = 3;

/** The public holidays of a year; each year's list is the user's to set from the sub-decree. */
export function HolidaysTable({ search }: { readonly search: string }): ReactNode {
  const { reference: texts, grid } = useMessages();
  const { language } = useLanguage();
  const edge = useStore();
  const all = useHolidays();
  const thisYear = dateParts(edge.today()).year;
  const [year, setYear] = useState(thisYear);
  const [selected, setSelected] = useState<readonly Holiday[]>([]);

  const rows = useMemo(
    () =>
      (all ?? [])
        .filter((holiday) => dateParts(holiday.date).year === year)
        .toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    [all, year],
  );
  const years = useMemo(() => {
    const known = (all ?? []).map((holiday) => dateParts(holiday.date).year);
    const ahead = Array.from({ length: yearsAhead + 1 }, (_, index) => thisYear + index);
    return [...new Set([...known, ...ahead])].toSorted((a, b) => a - b);
  }, [all, thisYear]);

  const columns = useMemo((): readonly GridColumn<Holiday, Patch>[] => {
    const named = (text: string, name: Partial<Holiday['name']>) =>
      text.trim() === '' ? failure(texts.nameMissing) : success({ name });
    return [
      {
        id: 'date',
        header: texts.date,
        width: 130,
        text: (row) => row.date,
        edit: {
          editor: 'text',
          parse: (text) => {
            const date = readTypedDate(text);
            return date === null ? failure(texts.badDate(text)) : success({ date });
          },
        },
      },
      {
        id: 'weekday',
        header: texts.weekday,
        width: 130,
        text: (row) =>
          (language === 'km' ? khmerWeekdays[weekday(row.date)] : weekdays[weekday(row.date)]) ??
          '',
      },
      {
        id: 'km',
        header: texts.nameKm,
        width: 320,
        grow: 1,
        lang: 'km',
        text: (row) => row.name.km,
        edit: { editor: 'text', parse: (text) => named(text, { km: text.trim() }) },
      },
      {
        id: 'en',
        header: texts.nameEn,
        width: 320,
        grow: 1,
        lang: 'en',
        text: (row) => row.name.en,
        edit: { editor: 'text', parse: (text) => named(text, { en: text.trim() }) },
      },
      {
        id: 'origin',
        header: texts.origin,
        width: 200,
        text: (row) => texts.origins[row.source],
        tone: (row) => (row.source === 'computed' ? 'doubt' : 'muted'),
      },
    ];
  }, [texts, language]);

  const previous = years.findLast(
    (one) => one < year && (all ?? []).some((holiday) => dateParts(holiday.date).year === one),
  );
  return (
    <Stack h="100%" gap="sm">
      <Group gap="sm">
        <Select
          aria-label={texts.year}
          w={110}
          allowDeselect={false}
          value={String(year)}
          onChange={(value) => setYear(Number(value))}
          data={years.map(String)}
        />
        <Text size="sm" c="var(--ovop-text-muted)">
          {rows.length > 0 && texts.days(new Set(rows.map((row) => row.date)).size)}
        </Text>
        <Group gap="sm" ml="auto">
          {selected.length > 0 && rows.length > 0 && (
            <Button
              variant="default"
              leftSection={<IconTrash size={16} />}
              onClick={() => void removeHolidays(edge, selected)}
            >
              {texts.remove}
            </Button>
          )}
          <AddHoliday
            onAdd={(holiday) => {
              // The new row is seen, whatever year was shown.
              setYear(dateParts(holiday.date).year);
              void addHoliday(edge, holiday);
            }}
          />
        </Group>
      </Group>
      <div style={{ flex: 1, minHeight: 0 }}>
        <Grid
          label={texts.holidays}
          labels={grid}
          rows={rows}
          columns={columns}
          rowKey={rowKey}
          search={search}
          onSelectionChange={(selection) => setSelected(selection.rows)}
          onEdit={(edits) => {
            // A day moved into another year is followed there, as it would vanish here.
            const moved = edits.findLast(({ patch }) => patch.date !== undefined)?.patch.date;
            if (moved !== undefined) setYear(dateParts(moved).year);
            void editHolidays(edge, byHoliday(edits));
          }}
          empty={
            <EmptyState
              icon={IconCalendarPlus}
              title={texts.noYear(year)}
              text={texts.noYearHint}
              action={
                previous === undefined ? undefined : (
                  <Button
                    onClick={() =>
                      void copyFixedHolidays(
                        edge,
                        (all ?? []).filter((holiday) => dateParts(holiday.date).year === previous),
                        year,
                      )
                    }
                  >
                    {texts.copyFixed(previous)}
                  </Button>
                )
              }
            />
          }
        />
      </div>
    </Stack>
  );
}

/** Several cells of one row, pasted at once, are one change of it. */
function byHoliday(
  edits: readonly { readonly row: Holiday; readonly patch: Patch }[],
): readonly { readonly holiday: Holiday; readonly fields: Partial<Omit<Holiday, 'id'>> }[] {
  const changed = new Map<string, { holiday: Holiday; fields: Partial<Omit<Holiday, 'id'>> }>();
  for (const { row, patch } of edits) {
    const before = changed.get(row.id)?.fields ?? {};
    const { name, date } = patch;
    changed.set(row.id, {
      holiday: row,
      fields: {
        ...before,
        ...(date === undefined ? {} : { date }),
        ...(name === undefined ? {} : { name: { ...row.name, ...before.name, ...name } }),
      },
    });
  }
  return [...changed.values()];
}
