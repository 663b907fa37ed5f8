import { Loader, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PlanImport } from '#shared/matrix/import/planImport.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
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
    { key: 'queries', number: result.queries.length, doubt: true },
  ] as const;
  return (
    <Stack gap="lg">
      <dl className={classes.counts} role="status">
        {counts.map(({ key, number, doubt }) => (
          <div key={key} data-doubt={(doubt && number > 0) || undefined} data-count={key}>
            <dt>{texts.counts[key]}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      {target !== null && <Comparison before={target} after={result.plan} />}
      <ProblemList result={result} />
    </Stack>
  );
}
