import { useMemo, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { formatCivil } from '#shared/calendar/dateText.ts';
import type { GridColumn } from '#renderer/components/grid/model.ts';
import { Mark } from '#renderer/components/marks/MarkCells.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { shapeOf, type YearsRow } from './rows.ts';
import classes from './YearsScreen.module.css';

const columnPrefix = 'y';

export function yearColumnId(year: number): string {
  return `${columnPrefix}${year}`;
}

/** The years among the given columns. */
export function yearsAmong(columnIds: readonly string[], planYears: readonly number[]): number[] {
  const wanted = new Set(columnIds);
  return planYears.filter((year) => wanted.has(yearColumnId(year)));
}

/** The mark cells of the page, empty ones included. */
function PrintedCells({ cells }: { readonly cells: readonly string[] }): ReactNode {
  return (
    <span className={classes.printed} aria-hidden>
      {cells.map((cell, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- the cells are told apart by their place alone
        <span key={place}>{cell === '' ? '\u00a0' : cell}</span>
      ))}
    </span>
  );
}

/** The columns of the sheet. */
export function useYearsColumns(planYears: readonly number[]): readonly GridColumn<YearsRow>[] {
  const { years: texts, terms } = useMessages();
  const { language } = useLanguage();
  return useMemo(() => {
    const fixed = { sortable: false, filterable: false } as const;
    const stateOf = ({ entry, draft }: YearsRow): string => {
      if (draft !== null) return texts.draft;
      const { years } = entry;
      const basis = terms.yearBases[years.kind];
      return years.kind === 'settled' || years.kind === 'assumed'
        ? texts.signed(basis, years.decided.by, formatCivil(years.decided.on, language))
        : basis;
    };
    return [
      {
        id: 'code',
        header: terms.code,
        width: 84,
        freeze: true,
        hideable: false,
        ...fixed,
        text: ({ code }) => code,
      },
      {
        id: 'activity',
        header: terms.activity,
        width: 240,
        grow: 2,
        ...fixed,
        text: ({ entry }) => inLanguage(entry.title, language),
      },
      {
        id: 'printed',
        header: texts.printed,
        description: texts.printedHint,
        width: 116,
        ...fixed,
        text: ({ entry }) => texts.marksLeft(entry.printed.marks),
        display: ({ entry }) => (
          <span className={classes.marks}>
            <PrintedCells cells={entry.printed.markCells} />
            <span className={classes.hidden}>{texts.marksLeft(entry.printed.marks)}</span>
          </span>
        ),
      },
      ...planYears.map((year, place): GridColumn<YearsRow> => ({
        id: yearColumnId(year),
        header: String(year),
        description: `${place + 1}: ${year}`,
        width: 62,
        align: 'center',
        hideable: false,
        ...fixed,
        text: (row) => texts.yearNames[shapeOf(row, year)](String(year)),
        display: (row) => {
          const shape = shapeOf(row, year);
          return <Mark shape={shape} name={texts.yearNames[shape](String(year))} />;
        },
      })),
      {
        id: 'state',
        header: texts.state,
        width: 230,
        grow: 1,
        ...fixed,
        text: (row) => (row.problem === null ? stateOf(row) : `⚠ ${stateOf(row)}`),
        tone: (row) => {
          if (row.problem !== null || row.entry.years.kind === 'assumed') return 'doubt';
          return row.draft === null && row.entry.years.kind !== 'unknown' ? undefined : 'muted';
        },
      },
    ];
  }, [planYears, texts, terms, language]);
}
