import { Anchor } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { unreachable } from '#shared/base/outcome.ts';
import type { PlanId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import type { MarkProblem } from '#shared/matrix/markBounds.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import type { YearsRow } from './rows.ts';
import classes from './YearsScreen.module.css';

function useProblemText(problem: MarkProblem | null): string | null {
  const { problems } = useMessages().years;
  if (problem === null) return null;
  switch (problem.kind) {
    case 'fewer':
      return problems.fewer(problem.marks, problem.chosen);
    case 'late':
      return problems.late(problem.mark, problem.last);
    case 'early':
      return problems.early(problem.mark, problem.first);
    default:
      return unreachable(problem);
  }
}

/** The row under the cursor in full: its title, what its marks can stand for, and what does not fit. */
export function RowDetail(props: {
  readonly row: YearsRow | null;
  readonly planId: PlanId;
}): ReactNode {
  const texts = useMessages().years;
  const { language } = useLanguage();
  const problem = useProblemText(props.row?.problem ?? null);
  if (props.row === null) return <div className={classes.detail} />;
  const { code, entry } = props.row;
  return (
    <div className={classes.detail}>
      <div>
        <strong>{code}</strong> {inLanguage(entry.title, language)}{' '}
        <Anchor
          component={Link}
          href={paths.matrix(props.planId, code)}
          size="sm"
          underline="always"
        >
          {texts.openInPlan}
        </Anchor>
      </div>
      <div className={classes.bounds}>
        {problem === null ? (
          [
            texts.marksLeft(entry.printed.marks),
            ...entry.printed.yearBounds.map(([first, last], place) =>
              texts.bound(place + 1, first, last),
            ),
          ].join(' · ')
        ) : (
          <span className={classes.problem}>
            <IconAlertTriangle size={15} aria-hidden /> {problem}
          </span>
        )}
      </div>
    </div>
  );
}
