import { Loader, Stack, Text } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import type { PlanImport } from '#shared/matrix/import/planImport.ts';
import { unknownBodies } from '#renderer/store/commands/unknownBodies.ts';
import { useSpellings } from '#renderer/store/live/useReference.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { PlanRecord } from '#renderer/store/records.ts';
import { Comparison } from './Comparison.tsx';
import classes from './Import.module.css';
import { ProblemList } from './ProblemList.tsx';

/** The third step: what was read, before anything of it is written. */
export function ResultStep(props: {
  /** undefined while the rows are being read. */
  readonly result: PlanImport | undefined;
  readonly target: PlanRecord | null;
}): ReactNode {
  const { result, target } = props;
  const texts = useMessages().plans.import;
  const { language } = useLanguage();
  const spellings = useSpellings();
  const bodies = useMemo(() => {
    if (result === undefined || spellings === undefined) return [];
    const asked = new Set(target?.queries.map(({ id }) => id));
    return unknownBodies(result.plan, spellings).queries.filter(({ id }) => !asked.has(id));
  }, [result, spellings, target]);
  if (result === undefined)
    return (
      <div className={classes.reading} role="status">
        <Loader size="sm" aria-hidden />
        <Text>{texts.judging}</Text>
      </div>
    );
  const count = (standing: PlanImport['rows'][number]['standing']): number =>
    result.rows.filter((row) => row.standing === standing).length;
  const counts = [
    { key: 'taken', number: count('entry'), doubt: false },
    { key: 'unclear', number: count('unclear'), doubt: true },
    { key: 'left', number: count('twice'), doubt: false },
    { key: 'queries', number: result.queries.length + bodies.length, doubt: true },
  ] as const;
  return (
    <Stack gap="lg">
      <div role="status">
        <dl className={classes.counts}>
          {counts.map(({ key, number, doubt }) => (
            <div key={key} data-doubt={(doubt && number > 0) || undefined} data-count={key}>
              <dt>{texts.counts[key]}</dt>
              <dd>{number}</dd>
            </div>
          ))}
        </dl>
      </div>
      {target !== null && <Comparison before={target} after={result.plan} />}
      {bodies.length > 0 && (
        <Panel title={texts.newBodies(bodies.length)} hint={texts.newBodiesHint}>
          <ul className={classes.rows}>
            {bodies.map(({ id, question }) => (
              <li key={id}>{question[language]}</li>
            ))}
          </ul>
        </Panel>
      )}
      <ProblemList result={result} />
    </Stack>
  );
}
