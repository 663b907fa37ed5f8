import { Alert, Button, Progress, Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconFileSpreadsheet } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { fileProblemText } from '#renderer/desktop/fileProblemText.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { importRefusalText, readProblemText } from '#renderer/i18n/importingText.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { Source } from './draft.ts';
import classes from './Import.module.css';
import type { PlanReading, Refusal } from './useReading.ts';

function useRefusalText(): (refusal: Refusal) => string {
  const { importing } = useMessages();
  const { language } = useLanguage();
  return (refusal) => {
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
      case 'no-plan':
        return importRefusalText(refusal.refusal, importing);
    }
  };
}

/** The first step: a file or a paste, and why nothing came of it. */
export function ChooseStep(props: {
  readonly reading: PlanReading;
  readonly onMapByHand: (source: Source) => void;
}): ReactNode {
  const texts = useMessages().plans.import;
  const refusalText = useRefusalText();
  const { reading, chooseFile, takePaste, cancel } = props.reading;
  return (
    <Stack gap="lg">
      {reading.state === 'refused' && (
        <Refused
          text={refusalText(reading.refusal)}
          source={reading.refusal.kind === 'no-plan' ? reading.refusal.source : null}
          onMapByHand={props.onMapByHand}
        />
      )}
      {reading.state === 'reading' && (
        <div className={classes.reading} role="status">
          <Text>{texts.reading(reading.name)}</Text>
          <Progress
            value={100 * reading.share}
            aria-label={texts.reading(reading.name)}
            className={classes.progress}
          />
          <Button variant="default" onClick={cancel}>
            {texts.cancelReading}
          </Button>
        </div>
      )}
      <div className={classes.ways}>
        <Panel title={texts.fileTitle} hint={texts.fileText}>
          <Stack gap="sm" align="flex-start">
            <Button
              leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
              onClick={() => void chooseFile()}
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
              takePaste({
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

function Refused(props: {
  readonly text: string;
  readonly source: Source | null;
  readonly onMapByHand: (source: Source) => void;
}): ReactNode {
  const texts = useMessages().plans.import;
  const { source } = props;
  return (
    <Alert
      role="alert"
      className={classes.refused}
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={texts.refused}
    >
      <Text size="sm">{props.text}</Text>
      {source !== null && source.tables.length > 0 && (
        <Button
          mt="sm"
          variant="default"
          size="compact-sm"
          onClick={() => props.onMapByHand(source)}
        >
          {texts.mapByHand}
        </Button>
      )}
    </Alert>
  );
}
