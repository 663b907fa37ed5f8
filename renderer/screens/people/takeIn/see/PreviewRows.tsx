import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ListRow } from '#shared/people/imports/listRows.ts';
import type { Standing } from '#shared/people/imports/standing.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { Scroll } from '../Scroll.tsx';
import classes from '../TakeIn.module.css';
import { entryFields, useEntryTexts } from '../useEntryTexts.ts';

const shownRows = 10;

/** The first rows of a sheet as they would be taken now; those that are asked about among them. */
export function PreviewRows(props: {
  readonly sheet: string;
  readonly rows: readonly ListRow[];
  readonly standings: ReadonlyMap<string, Standing>;
}): ReactNode {
  const { rows, standings } = props;
  const texts = useMessages().takeIn;
  const { language } = useLanguage();
  const { textOf } = useEntryTexts();
  const listed = rows.filter(
    ({ key, sheet }) => sheet === props.sheet && standings.get(key)?.kind !== 'leftOut',
  );
  const shown = listed.slice(0, shownRows);
  // Few lists say when somebody was born.
  const fields = entryFields.filter(
    (field) =>
      field !== 'birthYear' ||
      shown.some(({ read }) => read.kind === 'person' && textOf(read.entry, field) !== ''),
  );
  return (
    <Panel
      title={texts.previewTitle}
      {...(shown.length > 0 && { hint: texts.previewOf(shown.length, listed.length) })}
    >
      {shown.length === 0 ? (
        <Text size="sm" c="var(--ovop-doubt)" role="status">
          {texts.previewNone}
        </Text>
      ) : (
        <Scroll label={texts.previewTitle}>
          <table className={classes.rows}>
            <thead>
              <tr>
                <th scope="col">{texts.row}</th>
                {fields.map((field) => (
                  <th key={field} scope="col">
                    {texts.fields[field]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ key, row, read }) => {
                const entry = read.kind === 'person' ? read.entry : null;
                if (entry === null)
                  return (
                    <tr key={key} data-doubt>
                      <td>{row}</td>
                      <td colSpan={fields.length}>
                        <span className={classes.tag}>{texts.heldBack}</span>{' '}
                        {read.kind === 'held' && read.question[language]}
                      </td>
                    </tr>
                  );
                return (
                  <tr key={key}>
                    <td>{row}</td>
                    {fields.map((field) => (
                      <td key={field} data-field={field}>
                        {textOf(entry, field)}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
      )}
    </Panel>
  );
}
