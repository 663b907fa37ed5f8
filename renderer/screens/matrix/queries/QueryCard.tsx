import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { BodyId, Code } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import type { BodyName } from '#shared/matrix/bodies.model.ts';
import type { Query } from '#shared/matrix/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { reopenQuery } from '#renderer/store/commands/decisions.ts';
import type { LivePlan } from '#renderer/store/live/usePlan.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { SourceLines } from '../panel/SourceLines.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { GivenAnswer } from './GivenAnswer.tsx';
import classes from './QueryCard.module.css';

/** More lines than these would bury the question. */
const shownLines = 4;
const listedLines = 12;

/** The numbers of a query's source lines; some queries stand on seventy. */
function lineList(lines: readonly number[]): string {
  const list = lines.slice(0, listedLines).join(', ');
  return lines.length > listedLines ? `${list}, …` : list;
}

/** One query: the question, what stands in the source, what depends on it, and its answer. */
export function QueryCard(props: {
  readonly plan: LivePlan;
  readonly query: Query;
  /** The row in whose panel it stands; null in the list of all queries. */
  readonly row: Code | null;
  readonly open: boolean;
  readonly bodyNames: ReadonlyMap<BodyId, BodyName>;
  readonly startUnfolded?: boolean;
  /** Stands under the question: the rows it is about. */
  readonly about?: ReactNode;
}): ReactNode {
  const { matrix, terms } = useMessages();
  const texts = matrix.query;
  const { language } = useLanguage();
  const edge = useStore();
  const { plan, query, row, open, bodyNames } = props;
  const [unfolded, setUnfolded] = useState(props.startUnfolded ?? false);
  const [changing, setChanging] = useState(false);
  const given = plan.answers.get(query.id) ?? null;
  const ownLine = row === null ? null : plan.effective.byCode.get(row)?.printed.line;
  // Where each row is settled by itself, the lines of the others tell nothing.
  const further = query.settledBy === 'years' ? [] : query.lines.filter((line) => line !== ownLine);
  const Chevron = unfolded ? IconChevronDown : IconChevronRight;
  return (
    <article className={classes.card} data-open={open || undefined} aria-label={query.id}>
      <UnstyledButton
        className={classes.head}
        aria-expanded={unfolded}
        onClick={() => setUnfolded((before) => !before)}
      >
        <Chevron size={15} aria-hidden className={classes.chevron} />
        <span className={classes.id}>{query.id}</span>
        <span className={classes.state} data-open={open || undefined}>
          {open ? texts.open : texts.answered}
        </span>
        <span className={classes.question}>{inLanguage(query.question, language)}</span>
      </UnstyledButton>
      {props.about}
      {unfolded && (
        <div className={classes.body}>
          {query.affects.length > 0 && (
            <p className={classes.muted}>
              {texts.depends}: {query.affects.map((each) => terms.dependents[each]).join(', ')}
            </p>
          )}
          {further.length > 0 && plan.record.sourceLines.length > 0 && (
            <>
              <p className={classes.muted}>{texts.lines(lineList(query.lines))}</p>
              <SourceLines
                lines={plan.record.sourceLines}
                numbers={further.slice(0, shownLines)}
                short
              />
            </>
          )}
          {query.settledBy === 'years' ? (
            <p className={classes.muted}>{open ? texts.settledByYears : texts.yearsDone}</p>
          ) : given !== null && !changing ? (
            <GivenAnswer
              query={query}
              given={given}
              bodyNames={bodyNames}
              onChange={() => setChanging(true)}
              onReopen={() => void reopenQuery(edge, plan.record.id, query.id)}
            />
          ) : (
            <AnswerForm
              plan={plan}
              query={query}
              row={row}
              given={given}
              bodyNames={bodyNames}
              onDone={() => setChanging(false)}
              onCancel={changing ? () => setChanging(false) : null}
            />
          )}
        </div>
      )}
    </article>
  );
}
