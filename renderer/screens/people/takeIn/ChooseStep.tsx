import { Alert, Button, Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconFileSpreadsheet } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { fileProblemText } from '#renderer/desktop/fileProblemText.ts';
import type { TakeInRefusal, TakeInState } from '#renderer/directory/takeInDesk.ts';
import { readProblemText } from '#renderer/i18n/importingText.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import classes from './TakeIn.module.css';
import type { TakingIn } from './useTakeIn.ts';

/** The first step: a file or a paste, how far its reading is, and why nothing came of it. */
export function ChooseStep(props: {
  readonly taking: TakingIn;
  readonly state: Extract<TakeInState, { kind: 'choose' | 'reading' }>;
}): ReactNode {
  const { taking, state } = props;
  const texts = useMessages().takeIn;
  if (state.kind === 'reading')
    return (
      <div className={classes.reading} role="status">
        <Text>{texts.reading(state.name)}</Text>
        <ReadingProgress desk={taking.desk} label={texts.reading(state.name)} />
        <Button variant="default" onClick={() => taking.desk.cancel()}>
          {texts.cancelReading}
        </Button>
      </div>
    );
  return (
    <Stack gap="lg">
      {state.refusal !== null && <Refused refusal={state.refusal} />}
      <div className={classes.ways}>
        <Panel title={texts.fileTitle} hint={texts.fileText}>
          <Stack gap="sm" align="flex-start">
            <Button
              leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
              onClick={() => void taking.chooseFile()}
            >
              {texts.chooseFile}
            </Button>
            <Text size="sm" c="var(--ovop-text-muted)">
              {texts.dropHere}
            </Text>
          </Stack>
        </Panel>
        <Panel title={texts.pasteTitle} hint={texts.pasteText}>
          <Textarea
            aria-label={texts.pasteField}
            placeholder={texts.pastePlaceholder}
            rows={4}
            value=""
            // Only what is pasted counts; typing into it would be lost.
            onChange={(event) => event.preventDefault()}
            onPaste={(event) => {
              event.preventDefault();
              void taking.takePaste({
                html: event.clipboardData.getData('text/html'),
                text: event.clipboardData.getData('text/plain'),
              });
            }}
          />
        </Panel>
      </div>
    </Stack>
  );
}

function Refused({ refusal }: { readonly refusal: TakeInRefusal }): ReactNode {
  const { takeIn: texts, importing } = useMessages();
  const { language } = useLanguage();
  const text = (): string => {
    switch (refusal.kind) {
      case 'file':
        return (
          fileProblemText(refusal.problem, language) ??
          importing.unreadable.cancelled({ kind: 'cancelled' })
        );
      case 'unreadable':
        return readProblemText(refusal.problem, importing);
      case 'no-table':
        return importing.noTable;
      case 'broken':
        return texts.broken(refusal.message);
    }
  };
  return (
    <Alert
      role="alert"
      className={classes.refused}
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={texts.refused}
    >
      <Text size="sm">{text()}</Text>
    </Alert>
  );
}
