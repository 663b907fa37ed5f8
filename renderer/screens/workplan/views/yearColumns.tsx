import { inLanguage, type Language } from '#shared/base/language.ts';
import type { Holiday } from '#shared/calendar/holiday.model.ts';
import { dateParts } from '#shared/calendar/plainDate.ts';
import type { WorkingDays } from '#shared/calendar/workingDays.ts';
import type { GridColumn } from '#renderer/components/grid/model.ts';
import type { Messages } from '#renderer/i18n/messages.ts';
import type { LineRow } from '../lineRow.ts';
import classes from '../table/Months.module.css';

/** The columns of the months are called by this and the month's number. */
export const monthColumn = 'month-';

interface YearColumnsInput {
  readonly messages: Messages;
  readonly language: Language;
  readonly year: number;
  readonly holidays: readonly Holiday[];
  /** January first. */
  readonly calendar: readonly WorkingDays[];
}

/** Neighbouring headings with the same text would be printed as one: every other gets an unseen sign. */
function toldApart(text: string, month: number): string {
  return month % 2 === 0 ? `${text}\u200B` : text;
}

function holidaysIn(month: number, { holidays, year, language }: YearColumnsInput): string {
  return holidays
    .filter(({ date }) => {
      const parts = dateParts(date);
      return parts.year === year && parts.month === month;
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, name }) => `${dateParts(date).day} ${inLanguage(name, language)}`)
    .join('\n');
}

function monthOf(input: YearColumnsInput, working: number, month: number): GridColumn<LineRow> {
  const { messages, language } = input;
  const { workplan: texts, terms } = messages;
  const name = terms.monthsLong[month - 1] ?? '';
  return {
    id: `${monthColumn}${month}`,
    header: terms.monthsShort[month - 1] ?? '',
    group: toldApart(texts.workingDays(working), month),
    description: `${texts.workingDaysLong(name, working)}\n${holidaysIn(month, input)}`.trim(),
    width: language === 'km' ? 56 : 52,
    align: 'center',
    filterable: false,
    searchable: false,
    hideable: false,
    text: ({ line }) => (line.months.includes(month) ? 'x' : ''),
    display: ({ line }) => (
      <span
        className={classes.segment}
        data-month={month}
        data-line={line.id}
        data-on={line.months.includes(month) || undefined}
        data-proposed={!line.monthsTouched || undefined}
      />
    ),
    footer: (rows) => {
      const number = rows.filter(({ line }) => line.months.includes(month)).length;
      return number === 0 ? '' : String(number);
    },
  };
}

/** Code and activity, and a column for each month with its working days over it. */
export function yearColumns(input: YearColumnsInput): readonly GridColumn<LineRow>[] {
  const { messages, language, calendar } = input;
  const { terms } = messages;
  return [
    {
      id: 'code',
      header: terms.code,
      width: 84,
      freeze: true,
      text: ({ line }) => line.code ?? '',
    },
    {
      id: 'activity',
      header: terms.activity,
      width: 260,
      grow: 1,
      lang: language,
      text: ({ line }) => inLanguage(line.activity, language),
    },
    ...calendar.map(({ days }, index) => monthOf(input, days.length, index + 1)),
  ];
}
