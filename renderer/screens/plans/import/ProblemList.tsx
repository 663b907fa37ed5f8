import { SegmentedControl, Text } from '@mantine/core';
import { IconHelpCircle, IconInfoCircle } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { JudgedRow, PlanImport } from '#shared/matrix/import/planImport.ts';
import type { ImportProblem, Severity } from '#shared/matrix/import/problems.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { importProblemText } from '#renderer/i18n/importingText.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './Import.module.css';
import { ShowMore } from './ShowMore.tsx';
import { useShownFirst } from './useShownFirst.ts';

const severities = ['all', 'question', 'remark'] as const;
type Filter = (typeof severities)[number];

interface RowProblems {
  readonly key: string;
  /** null: about the sheet as a whole. */
  readonly row: JudgedRow | null;
  readonly problems: readonly ImportProblem[];
}

/** Problems by row in the table's order, those of the whole sheet first. */
function byRow(result: PlanImport, filter: Filter): readonly RowProblems[] {
  const wanted = (problem: ImportProblem): boolean =>
    filter === 'all' || problem.severity === filter;
  const ofSheet = result.problems.filter((problem) => problem.row === null && wanted(problem));
  const ofRows = result.rows.map((row) => ({
    key: String(row.row),
    row,
    problems: row.problems.flatMap((index) => result.problems[index] ?? []).filter(wanted),
  }));
  return [{ key: 'sheet', row: null, problems: ofSheet }, ...ofRows].filter(
    ({ problems }) => problems.length > 0,
  );
}

/** Every row with something the matter, the row's own cells beside what is asked or said about it. */
export function ProblemList({ result }: { readonly result: PlanImport }): ReactNode {
  const texts = useMessages().plans.import;
  const [filter, setFilter] = useState<Filter>('all');
  const rows = useMemo(() => byRow(result, filter), [result, filter]);
  const { shown, next, showMore } = useShownFirst(rows);
  const count = (severity: Severity): number =>
    result.problems.filter((problem) => problem.severity === severity).length;
  if (result.problems.length === 0) return <Text c="var(--ovop-good)">{texts.allClear}</Text>;
  const counts = {
    all: result.problems.length,
    question: count('question'),
    remark: count('remark'),
  };
  return (
    <Panel
      title={texts.problemsTitle}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={texts.severityLabel}
          value={filter}
          onChange={(value) => setFilter(severities.find((one) => one === value) ?? 'all')}
          data={severities.map((one) => ({
            value: one,
            label: `${texts.severity[one]} (${counts[one]})`,
          }))}
        />
      }
    >
      {rows.length === 0 && <Text c="var(--ovop-text-muted)">{texts.noneOfKind}</Text>}
      <ul className={classes.problems}>
        {shown.map(({ key, row, problems }) => (
          <li key={key}>
            <div>
              {problems.map((problem, index) => (
                // One row can have the same problem twice, and the list never changes its order.
                // oxlint-disable-next-line react/no-array-index-key
                <Problem key={index} problem={problem} />
              ))}
            </div>
            {row !== null && <SourceCells row={row} problems={problems} />}
          </li>
        ))}
      </ul>
      <ShowMore next={next} onMore={showMore} />
    </Panel>
  );
}

function Problem({ problem }: { readonly problem: ImportProblem }): ReactNode {
  const { plans, importing } = useMessages();
  const texts = plans.import;
  const isQuestion = problem.severity === 'question';
  const Icon = isQuestion ? IconHelpCircle : IconInfoCircle;
  return (
    <div className={classes.problem} data-severity={problem.severity}>
      <Icon size={17} aria-hidden />
      <div>
        {importProblemText(problem, importing)}
        <div className={classes.severity}>{isQuestion ? texts.question : texts.remark}</div>
      </div>
    </div>
  );
}

/** The row as it stands in the table; the cells that a problem names are set off. */
function SourceCells(props: {
  readonly row: JudgedRow;
  readonly problems: readonly ImportProblem[];
}): ReactNode {
  const texts = useMessages().plans.import;
  const named = new Set(props.problems.map(({ column }) => column));
  return (
    <div className={classes.source}>
      <div className={classes.sourceTitle}>{texts.sourceCells}</div>
      <div className={classes.cells}>
        {props.row.cells.map((cell, index) => (
          <span
            // Cells of a row have no other name than their place.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            data-empty={cell.trim() === '' || undefined}
            data-named={named.has(index + 1) || undefined}
          >
            {cell.trim() === '' ? texts.emptyCell : cell}
          </span>
        ))}
      </div>
    </div>
  );
}
