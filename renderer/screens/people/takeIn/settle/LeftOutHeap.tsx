import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatCivil } from '#shared/calendar/dateText.ts';
import type { ListRow } from '#shared/people/imports/listRows.ts';
import { withAnswer, type Standing } from '#shared/people/imports/standing.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { ShownFirst } from '../ShownFirst.tsx';
import { Scroll } from '../Scroll.tsx';
import classes from '../TakeIn.module.css';
import { EditDialog } from './EditDialog.tsx';
import type { HeapProps } from './model.ts';

/** Rows that are not taken, each with its reason; any of them can still be taken. */
export function LeftOutHeap({ desk, list, settling }: HeapProps): ReactNode {
  const texts = useMessages().takeIn;
  const { language } = useLanguage();
  const [editing, setEditing] = useState<ListRow | null>(null);
  const reason = (
    { read, before }: ListRow,
    by: (Standing & { kind: 'leftOut' })['by'],
  ): string => {
    switch (by) {
      case 'reading':
        return read.kind === 'leftOut' ? read.reason[language] : '';
      case 'before':
        return before === null ? '' : texts.leftBy.before(formatCivil(before.on, language));
      case 'row':
      case 'sheet':
      case 'hidden':
        return texts.leftBy[by];
    }
  };
  return (
    <>
      <ShownFirst all={settling.heaps.leftOut}>
        {(shown) => (
          <Scroll label={texts.heaps.leftOut}>
            <table className={classes.rows}>
              <thead>
                <tr>
                  <th scope="col">{texts.row}</th>
                  <th scope="col">{texts.reason}</th>
                  <th scope="col">{texts.asInFile}</th>
                  <th scope="col">{texts.change}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((row) => {
                  const standing = settling.standings.get(row.key);
                  if (standing?.kind !== 'leftOut') return null;
                  return (
                    <tr key={row.key}>
                      <td>
                        {row.row}
                        {settling.severalSheets && <div className={classes.note}>{row.sheet}</div>}
                      </td>
                      <td>{reason(row, standing.by)}</td>
                      <td>{row.cells.filter((text) => text !== '').join(' | ')}</td>
                      <td className={classes.actions}>
                        {standing.by === 'reading' && (
                          <Button
                            variant="subtle"
                            size="compact-xs"
                            aria-label={`${texts.takeAsPerson}: ${texts.row} ${String(row.row)}`}
                            onClick={() => setEditing(row)}
                          >
                            {texts.takeAsPerson}
                          </Button>
                        )}
                        {(standing.by === 'row' || standing.by === 'before') && (
                          <Button
                            variant="subtle"
                            size="compact-xs"
                            aria-label={`${texts.bringBack}: ${texts.row} ${String(row.row)}`}
                            onClick={() =>
                              desk.answer((all) =>
                                withAnswer(
                                  all,
                                  [row.key],
                                  row.before === null ? null : { kind: 'again' },
                                ),
                              )
                            }
                          >
                            {texts.bringBack}
                          </Button>
                        )}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </Scroll>
        )}
      </ShownFirst>
      <EditDialog {...{ desk, list, settling }} row={editing} onClose={() => setEditing(null)} />
    </>
  );
}
