import { Button, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { unreachable } from '#shared/base/outcome.ts';
import { comparePlans, isNoDifference } from '#shared/matrix/import/comparePlans.ts';
import type { PlanImport } from '#shared/matrix/import/planImport.ts';
import { importRefusalText } from '#renderer/i18n/importingText.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { planTitle } from '#renderer/i18n/planTitle.ts';
import { importPlan, replacePlan, type IncomingPlan } from '#renderer/store/commands/plans.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { useNotice } from '#renderer/components/page/useNotice.ts';
import type { Draft, Source } from './draft.ts';
import classes from './Import.module.css';
import { ResultStep } from './ResultStep.tsx';
import { useJudged } from './useJudged.ts';

/** Writes what was judged, as one step, and says what came of it; resolves to whether it was written. */
function useTakeIn(
  source: Source,
  target: PlanRecord | null,
): (result: PlanImport) => Promise<boolean> {
  const edge = useStore();
  const texts = useMessages().plans.import;
  const { language } = useLanguage();
  const notice = useNotice();
  const refused = (problem: 'id-taken' | 'plan-gone' | 'plan-changed'): false => {
    switch (problem) {
      case 'id-taken':
        notice(texts.idTaken, 'refused');
        return false;
      case 'plan-gone':
        notice(texts.planGone, 'refused');
        return false;
      case 'plan-changed':
        notice(texts.planChanged, 'refused');
        return false;
      default:
        return unreachable(problem);
    }
  };
  return async ({ plan, queries, sourceLines }) => {
    const incoming: IncomingPlan = { plan, queries, sourceLines, takenFrom: source.file };
    const title = planTitle(plan, language);
    const waiting = (asked: number) => (asked === 0 ? [] : [texts.doneQueries(asked)]);
    if (target === null) {
      const kept = await importPlan(edge, incoming);
      if (!kept.ok) return refused(kept.problem);
      notice([texts.done(title), ...waiting(kept.value.asked)].join(' '), 'done');
      return true;
    }
    const kept = await replacePlan(edge, target, incoming);
    if (!kept.ok) return refused(kept.problem);
    const { asked, codes, queries: answered } = kept.value;
    const stranded = [...new Set([...codes, ...answered])];
    const said = [
      texts.replaced(title),
      ...waiting(asked),
      ...(stranded.length === 0 ? [] : [texts.replacedStranded(stranded.join(', '))]),
    ];
    notice(said.join(' '), 'done');
    return true;
  };
}

/** The last step: everything is shown, and one button writes it. */
export function TakeIn(props: {
  readonly source: Source;
  readonly draft: Draft;
  readonly target: PlanRecord | null;
  readonly onBack: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { source, draft, target, onBack, onClose } = props;
  const { plans, app, importing } = useMessages();
  const texts = plans.import;
  const takeIn = useTakeIn(source, target);
  const judged = useJudged(source, draft, target);
  const [busy, setBusy] = useState(false);
  const result = judged?.ok === true ? judged.value : undefined;
  const changesNothing =
    result !== undefined &&
    target !== null &&
    result.queries.length === 0 &&
    isNoDifference(comparePlans(target.plan, result.plan));

  const write = async (): Promise<void> => {
    if (result === undefined || busy) return;
    setBusy(true);
    const written = await takeIn(result);
    setBusy(false);
    if (written) onClose();
  };
  return (
    <>
      {judged?.ok === false ? (
        <Text role="alert" c="var(--ovop-doubt)">
          {importRefusalText(judged.problem, importing)}
        </Text>
      ) : (
        <ResultStep result={result} target={target} />
      )}
      <div className={classes.foot}>
        <Button variant="default" onClick={onClose}>
          {changesNothing ? app.close : app.cancel}
        </Button>
        <Button variant="default" onClick={onBack}>
          {texts.back}
        </Button>
        {!changesNothing && (
          <Button loading={busy} disabled={result === undefined} onClick={() => void write()}>
            {target === null ? texts.takeIn : texts.replacePlan}
          </Button>
        )}
      </div>
    </>
  );
}
