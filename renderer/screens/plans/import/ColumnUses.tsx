import { NativeSelect, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { yearColumns, type ColumnUse } from '#shared/matrix/import/columns.ts';
import { columnLetters, widthOf } from '#shared/matrix/import/rawTable.ts';
import { dateParts } from '#shared/calendar/plainDate.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { parseYears } from '../planYears.ts';
import { sourceColumns, type Draft } from './draft.ts';
import classes from './Import.module.css';

const named = [
  'ignore',
  'code',
  'title',
  'titleKm',
  'indicator',
  'indicatorKm',
  'source',
  'responsibility',
  'level',
  'yearsKnown',
] as const satisfies readonly ColumnUse['use'][];

const yearPrefix = 'year:';
/** How far from today years are offered. */
const yearsAround = 12;

function valueOf(use: ColumnUse): string {
  return use.use === 'year' ? `${yearPrefix}${use.year}` : use.use;
}

function readUse(value: string): ColumnUse {
  if (value.startsWith(yearPrefix)) return { use: 'year', year: Number(value.slice(5)) };
  return { use: named.find((use) => use === value) ?? 'ignore' };
}

/** Each column of the table, and what it is read as. */
export function ColumnUses(props: {
  readonly draft: Draft;
  readonly onUse: (column: number, use: ColumnUse) => void;
}): ReactNode {
  const { draft, onUse } = props;
  const { plans, importing } = useMessages();
  const texts = plans.import;
  const thisYear = dateParts(useStore().today()).year;
  const { mapping, table } = draft;
  const columns = sourceColumns(draft);
  const isRecord = (index: number): boolean => mapping.uses[index]?.use === 'record';
  const shown = columns.filter(({ index }) => !isRecord(index));
  const records = columns.length - shown.length;
  const empty = widthOf(table) - columns.length;
  const years = new Set([
    ...(parseYears(draft.fields.years) ?? []),
    ...yearColumns(mapping).map(({ year }) => year),
    ...Array.from({ length: 2 * yearsAround + 1 }, (_, index) => thisYear - yearsAround + index),
  ]);
  const options = [
    ...named.map((use) => ({
      value: use,
      label: use === 'ignore' ? `– ${importing.columns.ignore} –` : importing.columns[use],
    })),
    ...[...years]
      .sort((a, b) => a - b)
      .map((year) => ({ value: `${yearPrefix}${year}`, label: texts.yearColumn(year) })),
  ];
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.columns}>
          <thead>
            <tr>
              <th scope="col">{texts.column}</th>
              <th scope="col">{texts.heading}</th>
              <th scope="col">{texts.readAs}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ index, heading, examples }) => {
              const use = mapping.uses[index] ?? { use: 'ignore' };
              return (
                <tr key={index} data-ignored={use.use === 'ignore' || undefined}>
                  <th scope="row">{columnLetters(index + 1)}</th>
                  <td>
                    <div>{heading === '' ? '–' : heading}</div>
                    {examples.length > 0 && (
                      <div className={classes.examples} title={texts.examples}>
                        {examples.join(' · ')}
                      </div>
                    )}
                  </td>
                  <td>
                    <NativeSelect
                      size="xs"
                      aria-label={texts.readAsOf(columnLetters(index + 1))}
                      data={options}
                      value={valueOf(use)}
                      onChange={(event) => onUse(index, readUse(event.currentTarget.value))}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {records > 0 && (
        <Text size="xs" c="var(--ovop-text-muted)" mt="xs">
          {texts.hiddenColumns(records)}
        </Text>
      )}
      {empty > 0 && (
        <Text size="xs" c="var(--ovop-text-muted)" mt="xs">
          {texts.emptyColumns(empty)}
        </Text>
      )}
    </>
  );
}
