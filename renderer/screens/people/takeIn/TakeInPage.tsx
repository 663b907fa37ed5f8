import { useEffect, useRef, type ReactNode } from 'react';
import { Page } from '#renderer/components/page/Page.tsx';
import { Steps } from '#renderer/components/steps/Steps.tsx';
import { DropVeil } from '#renderer/components/fileDrop/DropVeil.tsx';
import { useFileDrop } from '#renderer/components/fileDrop/useFileDrop.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { SeeStep } from './see/SeeStep.tsx';
import { SettleStep } from './settle/SettleStep.tsx';
import { stepOf, steps, type StepName } from './steps.ts';
import classes from './TakeIn.module.css';
import { useTakeIn } from './useTakeIn.ts';

/** Takes a list of people in, in one page: choose it, see how it was read, settle what is open, done. */
export default function TakeInPage(): ReactNode {
  const texts = useMessages().takeIn;
  const taking = useTakeIn();
  const { desk, state, takeFile } = taking;
  const over = useFileDrop((file) => void takeFile(file));
  const step = stepOf(state);
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      toolbar={<Steps label={texts.stepsLabel} steps={steps} names={texts.steps} current={step} />}
    >
      <DropVeil over={over} text={texts.dropNow} />
      <StepBody key={step} step={step}>
        {state.kind === 'list' ? (
          state.step === 'see' ? (
            <SeeStep desk={desk} list={state} />
          ) : (
            <SettleStep desk={desk} list={state} />
          )
        ) : state.kind === 'done' ? (
          <DoneStep desk={desk} done={state} />
        ) : (
          <ChooseStep taking={taking} state={state} />
        )}
      </StepBody>
    </Page>
  );
}

/** The contents of a step. Takes the keyboard when the step begins, so that Tab goes on within it. */
function StepBody(props: { readonly step: StepName; readonly children: ReactNode }): ReactNode {
  const texts = useMessages().takeIn;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.focus({ preventScroll: true });
    body.current?.closest('main')?.scrollTo({ top: 0 });
  }, []);
  return (
    <div
      ref={body}
      tabIndex={-1}
      className={classes.work}
      role="group"
      aria-label={texts.steps[props.step]}
    >
      {props.children}
    </div>
  );
}
