import { failure } from '#shared/base/outcome.ts';
import { monthWords } from '#shared/documents/words.ts';
import { quartersOf } from '#shared/workplan/months.ts';
import type { LineRow } from '../lineRow.ts';
import type { ColumnsInput, ColumnTools } from './columnTools.tsx';
import type { LineColumn } from './linePatch.ts';
import { MonthsBar } from './MonthsBar.tsx';
import { MonthsEditor } from './MonthsEditor.tsx';
import { readMonths, readQuarters, type MonthNames } from './readCells.ts';

const monthNames: MonthNames = {
  names: monthWords.map(({ name, short }) => [name.en, name.km, short.en, short.km]),
};

/** The months as a bar of twelve, and the same as quarters for those who plan by them. */
export function monthColumns(
  { messages }: ColumnsInput,
  { isOpen, taken, marked }: ColumnTools,
): readonly LineColumn[] {
  const { workplan: texts, terms } = messages;
  const monthsText = ({ line }: LineRow): string =>
    line.months.map((month) => terms.monthsShort[month - 1]).join(', ');
  return [
    {
      id: 'months',
      header: texts.columns.months,
      description: texts.monthsHint,
      width: 224,
      text: monthsText,
      filterValues: ({ line }) => line.months.map((month) => terms.monthsLong[month - 1] ?? ''),
      sortKey: ({ line }) => line.months[0] ?? null,
      display: marked('months', (row) => {
        const { id, months, monthsTouched } = row.line;
        const label = months.length === 0 ? texts.noMonths : monthsText(row);
        return (
          <MonthsBar
            lineId={id}
            months={months}
            proposed={!monthsTouched}
            label={monthsTouched ? label : texts.monthsProposed(label)}
          />
        );
      }),
      edit: {
        editor: { custom: MonthsEditor },
        allowed: isOpen,
        text: ({ line }) => line.months.join(', '),
        parse: (typed, row) => {
          const months = readMonths(typed, monthNames);
          return months === null
            ? failure(texts.problems.months(typed))
            : taken(row, () => ({ months }));
        },
      },
    },
    {
      id: 'quarters',
      header: texts.columns.quarters,
      width: 110,
      hidden: true,
      text: ({ line }) =>
        quartersOf(line.months)
          .map((quarter) => terms.quartersShort[quarter - 1])
          .join(', '),
      edit: {
        editor: 'text',
        allowed: isOpen,
        parse: (typed, row) => {
          const months = readQuarters(typed, row.line.months);
          return months === null
            ? failure(texts.problems.quarters(typed))
            : taken(row, () => ({ months }));
        },
      },
    },
  ];
}
