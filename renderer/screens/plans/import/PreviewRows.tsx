import { Text } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { importRefusalText } from '#renderer/i18n/importingText.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { PlanRecord } from '#renderer/store/records.ts';
import type { Draft, Source } from './draft.ts';
import classes from './Import.module.css';
import { beginningOf, judgeDraft, previewRows } from './judgeDraft.ts';
import { entryYearsText } from './entryYears.ts';

/** The first rows as they would be taken now. */
export function PreviewRows(props: {
  readonly source: Source;
  readonly draft: Draft;
  readonly target: PlanRecord | null;
}): ReactNode {
  const { source, draft, target } = props;
  const { plans, terms, importing } = useMessages();
  const texts = plans.import;
  const judged = useMemo(
    () => judgeDraft(source, { ...draft, table: beginningOf(draft) }, target),
    [source, draft, target],
  );
  return (
    <Panel title={texts.previewTitle}>
      {!judged.ok ? (
        <Text size="sm" c="var(--ovop-doubt)" role="status">
          {texts.previewNone} {importRefusalText(judged.problem, importing)}
        </Text>
      ) : (
        <div className={classes.scroll}>
          <table className={classes.preview}>
            <thead>
              <tr>
                <th scope="col">{texts.row}</th>
                <th scope="col">{terms.code}</th>
                <th scope="col">{terms.activity}</th>
                <th scope="col">{terms.years}</th>
                <th scope="col">{terms.sourceOfFunds}</th>
                <th scope="col">{terms.responsible}</th>
              </tr>
            </thead>
            <tbody>
              {judged.value.rows.slice(0, previewRows).map((row) => {
                const entry =
                  row.standing === 'entry'
                    ? judged.value.plan.entries.find(({ code }) => code === row.code)
                    : undefined;
                if (entry === undefined)
                  return (
                    <tr key={row.row} data-doubt>
                      <td>{row.row}</td>
                      <td>{row.code ?? '–'}</td>
                      <td colSpan={4}>
                        <span className={classes.tag}>
                          {row.standing === 'twice' ? texts.leftOut : texts.keptAside}
                        </span>{' '}
                        {row.cells.filter((cell) => cell.trim() !== '').join(' · ')}
                      </td>
                    </tr>
                  );
                return (
                  <tr key={row.row} data-level={entry.level}>
                    <td>{row.row}</td>
                    <td>{entry.code}</td>
                    <td>
                      {entry.title}
                      {(entry.titleKm ?? null) !== null && <div lang="km">{entry.titleKm}</div>}
                      {entry.indicator !== null && (
                        <div className={classes.examples}>{entry.indicator}</div>
                      )}
                    </td>
                    <td>{entryYearsText(entry, judged.value.plan.years, texts.possibleYear)}</td>
                    <td>{entry.source}</td>
                    <td>{entry.responsibility}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
