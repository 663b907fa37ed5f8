import type { ReactNode } from 'react';
import { columnLetters } from '#shared/matrix/import/rawTable.ts';
import type { ListRow } from '#shared/people/imports/listRows.ts';
import type { HeldList } from '#renderer/directory/takeInDesk.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { Scroll } from '../Scroll.tsx';
import classes from '../TakeIn.module.css';

/** A row as the file shows it, each cell under its heading; the one that is asked about is set off. */
export function FileCells(props: { readonly list: HeldList; readonly row: ListRow }): ReactNode {
  const texts = useMessages().takeIn;
  const { sheet, cells, read } = props.row;
  const asked = read.kind === 'held' ? read.column : null;
  const columns = props.list.inHand.sheets.find((one) => one.sheet === sheet)?.columns ?? [];
  const filled = cells.flatMap((text, index) => (text === '' ? [] : [{ text, column: index + 1 }]));
  return (
    <Scroll label={texts.asInFile}>
      <table className={classes.rows}>
        <caption className={classes.caption}>{texts.asInFile}</caption>
        <thead>
          <tr>
            {filled.map(({ column }) => (
              <th key={column} scope="col">
                <span className={classes.letters}>{columnLetters(column)}</span>{' '}
                {columns.find((one) => one.column === column)?.heading ?? ''}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {filled.map(({ column, text }) => (
              <td key={column} data-asked={column === asked || undefined}>
                {text}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Scroll>
  );
}
