import { Button, Text } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { PlanId } from '#shared/base/ids.ts';
import { Page } from '#renderer/components/page/Page.tsx';
import { Steps } from '#renderer/components/steps/Steps.tsx';
import { DropVeil } from '#renderer/components/fileDrop/DropVeil.tsx';
import { useFileDrop } from '#renderer/components/fileDrop/useFileDrop.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { planTitle } from '#renderer/i18n/planTitle.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import { planFieldFaults } from '../planFields.ts';
import { ChooseStep } from './ChooseStep.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { firstDraft, type Draft, type Source } from './draft.ts';
import classes from './Import.module.css';
import { TakeIn } from './TakeIn.tsx';
import { usePlanReading } from './useReading.ts';

const steps = ['choose', 'columns', 'result'] as const;

interface Work {
  readonly source: Source;
  readonly draft: Draft;
  readonly step: Exclude<(typeof steps)[number], 'choose'>;
}

/** Takes a plan in, in three steps; nothing is written before the last button. */
export function ImportWizard(props: {
  readonly plans: readonly PlanRecord[];
  /** The plan that is to be replaced; null for any. */
  readonly replace: PlanId | null;
  /** A file that was dropped on the list. */
  readonly file: File | null;
  readonly onClose: () => void;
}): ReactNode {
  const { plans, replace, onClose } = props;
  const { plans: all, app } = useMessages();
  const texts = all.import;
  const { language } = useLanguage();
  const [work, setWork] = useState<Work | null>(null);

  const begin = useCallback(
    (source: Source) => {
      const draft = firstDraft(source, replace, plans);
      if (draft !== null) setWork({ source, draft, step: 'columns' });
    },
    [plans, replace],
  );
  const reading = usePlanReading(begin);
  const { takeFile } = reading;
  const over = useFileDrop((file) => {
    setWork(null);
    void takeFile(file);
  });
  const dropped = useRef(props.file);
  useEffect(() => {
    const file = dropped.current;
    dropped.current = null;
    if (file !== null) void takeFile(file);
  }, [takeFile]);

  const step = work?.step ?? 'choose';
  const replaced = plans.find(({ id }) => id === replace);
  return (
    <Page
      title={
        replaced === undefined
          ? texts.title
          : texts.titleReplace(planTitle(replaced.plan, language))
      }
      lead={texts.nothingYet}
      toolbar={<Steps label={texts.stepsLabel} steps={steps} names={texts.steps} current={step} />}
    >
      <StepBody key={step} name={texts.steps[step]}>
        <DropVeil over={over} text={texts.dropNow} />
        {work === null ? (
          <>
            <ChooseStep reading={reading} onMapByHand={begin} />
            <div className={classes.foot}>
              <Button variant="default" onClick={onClose}>
                {app.cancel}
              </Button>
            </div>
          </>
        ) : (
          <Checked {...{ plans, work, onClose }} onWork={setWork} />
        )}
      </StepBody>
    </Page>
  );
}

/** The contents of a step. Takes the keyboard when the step begins, so that Tab goes on within it. */
function StepBody(props: { readonly name: string; readonly children: ReactNode }): ReactNode {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.focus({ preventScroll: true });
    body.current?.closest('main')?.scrollTo({ top: 0 });
  }, []);
  return (
    <div ref={body} tabIndex={-1} className={classes.work} role="group" aria-label={props.name}>
      {props.children}
    </div>
  );
}

/** The two steps after something was read. */
function Checked(props: {
  readonly plans: readonly PlanRecord[];
  readonly work: Work;
  readonly onWork: (work: Work | null) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { plans, work, onWork, onClose } = props;
  const { source, draft } = work;
  const { plans: all, app } = useMessages();
  const texts = all.import;
  const target = plans.find(({ id }) => id === draft.target) ?? null;
  const faults = useMemo(() => {
    const others = plans.filter(({ id }) => id !== target?.id);
    const { id, ...rest } = planFieldFaults(draft.fields, new Set(others.map((one) => one.id)));
    // A plan on hand keeps its identifier, whatever it is.
    return target !== null || id === undefined ? rest : { ...rest, id };
  }, [draft.fields, plans, target]);
  if (work.step === 'result')
    return (
      <TakeIn
        {...{ source, draft, target, onClose }}
        onBack={() => onWork({ ...work, step: 'columns' })}
      />
    );
  const sentences = Object.values(faults).map((fault) => all.fields[fault]);
  return (
    <>
      <ColumnsStep
        {...{ source, draft, target, plans, faults }}
        onDraft={(changed) => onWork({ ...work, draft: changed })}
      />
      <div className={classes.foot}>
        <Button variant="default" onClick={onClose}>
          {app.cancel}
        </Button>
        <Button variant="default" onClick={() => onWork(null)}>
          {texts.back}
        </Button>
        <Button disabled={sentences.length > 0} onClick={() => onWork({ ...work, step: 'result' })}>
          {texts.next}
        </Button>
        <Text size="sm" c="var(--ovop-doubt)" role="status">
          {sentences.join(' ')}
        </Text>
      </div>
    </>
  );
}
