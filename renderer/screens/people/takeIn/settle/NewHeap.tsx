import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ListRow } from '#shared/people/imports/listRows.ts';
import { withAnswer } from '#shared/people/imports/standing.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { ShownFirst } from '../ShownFirst.tsx';
import { Scroll } from '../Scroll.tsx';
import classes from '../TakeIn.module.css';
import { useEntryTexts, type EntryField } from '../useEntryTexts.ts';
import { EditDialog } from './EditDialog.tsx';
import type { HeapProps } from './model.ts';

const shownFields = [
  'khmerName',
  'latinName',
  'sex',
  'post',
  'organisation',
  'province',
  'phones',
] as const satisfies readonly EntryField[];

/** Rows that become new people. */
export function NewHeap({ desk, list, settling }: HeapProps): ReactNode {
  const texts = useMessages().takeIn;
  const { textOf } = useEntryTexts();
  const [editing, setEditing] = useState<ListRow | null>(null);
  return (
    <>
      <ShownFirst all={settling.heaps.new}>
        {(shown) => (
          <Scroll label={texts.heaps.new}>
            <table className={classes.rows}>
              <thead>
                <tr>
                  <th scope="col">{texts.row}</th>
                  {shownFields.map((field) => (
                    <th key={field} scope="col">
                      {texts.fields[field]}
                    </th>
                  ))}
                  <th scope="col">{texts.change}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((row) => {
                  const standing = settling.standings.get(row.key);
                  if (standing?.kind !== 'new') return null;
                  return (
                    <tr key={row.key}>
                      <td>
                        {row.row}
                        {settling.severalSheets && <div className={classes.note}>{row.sheet}</div>}
                      </td>
                      {shownFields.map((field) => (
                        <td key={field} data-field={field}>
                          {textOf(standing.entry, field)}
                        </td>
                      ))}
                      <td className={classes.actions}>
                        <Button
                          variant="subtle"
                          size="compact-xs"
                          aria-label={`${texts.edit}: ${texts.row} ${String(row.row)}`}
                          onClick={() => setEditing(row)}
                        >
                          {texts.edit}
                        </Button>
                        <Button
                          variant="subtle"
                          size="compact-xs"
                          aria-label={`${texts.leave}: ${texts.row} ${String(row.row)}`}
                          onClick={() =>
                            desk.answer((all) => withAnswer(all, [row.key], { kind: 'leave' }))
                          }
                        >
                          {texts.leave}
                        </Button>
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
