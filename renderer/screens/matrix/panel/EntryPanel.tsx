import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode, Ref } from 'react';
import type { BodyId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { formatCivil } from '#shared/calendar/dateText.ts';
import type { BodyName } from '#shared/matrix/bodies.model.ts';
import type { EffectiveEntry } from '#shared/matrix/effective.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { removeAddedEntry } from '#renderer/store/commands/decisions.ts';
import type { LivePlan } from '#renderer/store/live/usePlan.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { QueryCard } from '../queries/QueryCard.tsx';
import { queriesOfRow } from '../queries/queriesOfRow.ts';
import { isHeading } from '../rows.ts';
import { Bodies } from './Bodies.tsx';
import classes from './EntryPanel.module.css';
import { RowHistory } from './RowHistory.tsx';
import { Section } from './Section.tsx';
import { rowLines } from './sourceCells.ts';
import { SourceLines } from './SourceLines.tsx';
import { Targets } from './Targets.tsx';
import { Texts } from './Texts.tsx';
import { YearsEditor } from './YearsEditor.tsx';

/** Numbers of the source lines that show a row. */
function linesOf({ printed }: EffectiveEntry, source: readonly string[]): readonly number[] {
  return [
    ...(printed.line === null ? [] : rowLines(source, printed.line)),
    ...(printed.outline === undefined ? [] : [printed.outline.line]),
  ];
}

function AddedByHand(props: {
  readonly plan: LivePlan;
  readonly entry: EffectiveEntry;
}): ReactNode {
  const { panel } = useMessages().matrix;
  const { language } = useLanguage();
  const edge = useStore();
  const { plan, entry } = props;
  const { addedByHand } = entry.printed;
  if (addedByHand === undefined) return null;
  const blocked = (plan.effective.children.get(entry.code)?.length ?? 0) > 0;
  return (
    <div className={classes.added}>
      <p>{panel.addedByHand(addedByHand.by, formatCivil(addedByHand.on, language))}</p>
      <Button
        size="compact-sm"
        variant="default"
        disabled={blocked}
        onClick={() => void removeAddedEntry(edge, plan.record.id, entry.code)}
      >
        {panel.removeAdded}
      </Button>
      {blocked && <p className={classes.hint}>{panel.removeAddedBlocked}</p>}
    </div>
  );
}

/** Everything about one row: what is printed, what is doubtful, what was decided. */
export function EntryPanel({
  panelRef,
  onClose,
  ...props
}: {
  readonly plan: LivePlan;
  readonly entry: EffectiveEntry;
  readonly bodyNames: ReadonlyMap<BodyId, BodyName>;
  /** Takes the focus when the panel is opened by keyboard. */
  readonly panelRef: Ref<HTMLElement>;
  readonly onClose: () => void;
}): ReactNode {
  const { matrix, terms } = useMessages();
  const texts = matrix.panel;
  const { language } = useLanguage();
  const { plan, entry, bodyNames } = props;
  const planId = plan.record.id;
  const queries = queriesOfRow(plan.effective, entry);
  const firstOpen = queries.find(({ open, query }) => open && query.settledBy === 'answer')?.query
    .id;
  const lines = linesOf(entry, plan.record.sourceLines);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from anywhere inside
    <section
      ref={panelRef}
      className={classes.panel}
      aria-label={texts.name(entry.code)}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={classes.head}>
        <div className={classes.heading}>
          <span className={classes.level}>
            {terms.levels[entry.printed.level]} {entry.code}
          </span>
          <h2>{inLanguage(entry.title, language)}</h2>
        </div>
        <Tooltip label={texts.hide}>
          <ActionIcon aria-label={texts.hide} onClick={onClose}>
            <IconX size={17} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={texts.name(entry.code)}>
        <AddedByHand plan={plan} entry={entry} />
        <Section title={texts.asPrinted} hint={texts.asPrintedHint}>
          {lines.length === 0 ? (
            <p className={classes.hint}>{texts.noSource}</p>
          ) : (
            <SourceLines lines={plan.record.sourceLines} numbers={lines} />
          )}
        </Section>
        <Section title={texts.queries}>
          {queries.length === 0 && <p className={classes.hint}>{texts.noQueries}</p>}
          <ul className={classes.list}>
            {queries.map(({ query, open }) => (
              <li key={query.id}>
                <QueryCard
                  plan={plan}
                  query={query}
                  row={entry.code}
                  open={open}
                  bodyNames={bodyNames}
                  startUnfolded={query.id === firstOpen}
                />
              </li>
            ))}
          </ul>
        </Section>
        {!isHeading(entry) && (
          <>
            <YearsEditor
              key={entry.code}
              planId={planId}
              entry={entry}
              planYears={plan.effective.plan.years}
            />
            <Targets entry={entry} />
            <Bodies entry={entry} bodyNames={bodyNames} />
          </>
        )}
        <Texts planId={planId} entry={entry} />
        <RowHistory key={entry.code} planId={planId} code={entry.code} />
      </div>
    </section>
  );
}
