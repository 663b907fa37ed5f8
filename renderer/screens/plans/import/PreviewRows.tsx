import { Text } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { shownYears } from '#shared/matrix/import/shownRow.ts';
import type { MatrixEntry } from '#shared/matrix/model.ts';
import { MarkCells } from '#renderer/components/marks/MarkCells.tsx';
import { importRefusalText } from '#renderer/i18n/importingText.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { PlanRecord } from '#renderer/store/records.ts';
import type { Draft, Source } from './draft.ts';
import classes from './Import.module.css';
import { beginningOf, judgeDraft, previewRows } from './judgeDraft.ts';

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
        // What scrolls must be reached by the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={classes.scroll} role="group" aria-label={texts.previewTitle} tabIndex={0}>
          <table className={classes.preview}>
            <thead>
              <tr>
                <th scope="col">{texts.row}</th>
                <th scope="col">{terms.code}</th>
                <th scope="col">{terms.activity}</th>
                <th scope="col">{terms.years}</th>
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
                      <td colSpan={2}>
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
                      <Details entry={entry} />
                    </td>
                    <td>
                      <Years entry={entry} years={judged.value.plan.years} />
                    </td>
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

/** What else the row says, each with its name. */
function Details({ entry }: { readonly entry: MatrixEntry }): ReactNode {
  const { terms } = useMessages();
  const details = [
    [terms.indicator, entry.indicator],
    [terms.indicator, entry.indicatorKm],
    [terms.responsible, entry.responsibility],
    [terms.sourceOfFunds, entry.source],
  ].flatMap(([name, text]) => (text === null || text === undefined ? [] : [`${name}: ${text}`]));
  return details.map((detail) => (
    <div key={detail} className={classes.examples}>
      {detail}
    </div>
  ));
}

const shapes = { x: 'certain', '?': 'possible', '': 'none' } as const;

function Years(props: {
  readonly entry: MatrixEntry;
  readonly years: readonly number[];
}): ReactNode {
  const { yearNames } = useMessages().matrix;
  const { marks, known } = shownYears(props.entry, props.years);
  if (known === null) return null;
  return (
    <MarkCells
      marks={props.years.map((year) => {
        const shape = shapes[marks.get(year) ?? ''];
        return { key: year, shape, name: yearNames[shape](String(year)) };
      })}
    />
  );
}
