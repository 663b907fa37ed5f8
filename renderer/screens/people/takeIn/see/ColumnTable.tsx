import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { columnLetters } from '#shared/matrix/import/rawTable.ts';
import type { SheetInHand } from '#shared/people/imports/listInHand.ts';
import type { ListUse } from '#shared/people/list/uses.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { Scroll } from '../Scroll.tsx';
import classes from '../TakeIn.module.css';

/** In the order in which lists mostly have them. */
const offered = [
  'number',
  'name',
  'familyName',
  'givenName',
  'honorific',
  'sex',
  'male',
  'female',
  'birth',
  'post',
  'organisation',
  'postAndBody',
  'province',
  'phone',
  'email',
  'remarks',
  'ignore',
] as const satisfies readonly ListUse[];

/** What is shown only where a column was found to be so. */
const foundOnly: ReadonlySet<ListUse> = new Set(['signature', 'unknown']);

const mostExamples = 3;

/** The columns of a sheet as the file has them, and over each what it is read as. */
export function ColumnTable(props: {
  readonly sheet: SheetInHand;
  readonly onUse: (column: number, use: ListUse) => void;
}): ReactNode {
  const { sheet, onUse } = props;
  const texts = useMessages().takeIn;
  const { columns, mapping, found } = sheet;
  const readAs = (column: number): ListUse => mapping.uses[column - 1] ?? 'unknown';
  const optionsAt = (column: number): readonly ListUse[] => {
    const special = [readAs(column), found.uses[column - 1]].filter(
      (use) => use !== undefined && foundOnly.has(use),
    );
    return [...new Set([...special, ...offered])].filter((use) => use !== undefined);
  };
  const remembered = new Set(sheet.remembered);
  return (
    <Scroll label={texts.columnsTitle}>
      <table className={classes.columns}>
        <thead>
          <tr>
            {columns.map(({ column }) => (
              <td key={column} data-use={readAs(column)}>
                <NativeSelect
                  size="xs"
                  aria-label={texts.meaningOf(columnLetters(column))}
                  data={optionsAt(column).map((use) => ({ value: use, label: texts.uses[use] }))}
                  value={readAs(column)}
                  onChange={(event) => {
                    const { value } = event.currentTarget;
                    onUse(column, optionsAt(column).find((use) => use === value) ?? 'ignore');
                  }}
                />
              </td>
            ))}
          </tr>
          <tr>
            {columns.map(({ column, heading, hidden }) => (
              <th key={column} scope="col">
                <span className={classes.letters}>{columnLetters(column)}</span> {heading}
                {hidden && <span className={classes.mark}>{texts.hiddenColumn}</span>}
                {remembered.has(column) && <span className={classes.mark}>{texts.asLastTime}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: mostExamples }, (_, index) => (
            <tr key={index}>
              {columns.map(({ column, examples }) => (
                <td key={column} data-use={readAs(column)}>
                  {examples[index] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
