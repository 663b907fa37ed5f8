import { Alert, Button, Group, List, Loader, Stack, Text } from '@mantine/core';
import {
  IconFileDownload,
  IconFileTypeDocx,
  IconFileTypeXls,
  IconFileUpload,
  IconX,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { TemplateFormat } from '#shared/documents/fields/templateProblem.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useDesk } from '../desk.ts';
import { formats, sizeText } from '../files/formats.ts';
import { useTemplateFile } from '../files/useTemplateFile.ts';
import classes from '../Templates.module.css';

const icons = { docx: IconFileTypeDocx, xlsx: IconFileTypeXls };

/** What is told below the edge of the sections is brought into sight. */
function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function OneFormat({ format }: { readonly format: TemplateFormat }): ReactNode {
  const { templates, paper } = useMessages();
  const texts = templates.files;
  const { record } = useDesk();
  const { work, checking, refusal, saveOriginal, saveOwn, load, remove } = useTemplateFile(format);
  const own = record[formats[format].which];
  const busy = checking || work.stage !== null;
  const FormatIcon = icons[format];
  return (
    <Stack gap="xs" role="group" aria-label={texts.groups[format]} className={classes.item}>
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <FormatIcon size={22} stroke={1.5} aria-hidden />
        {own === null ? (
          <Text size="sm">{texts.own[format]}</Text>
        ) : (
          <div className={classes.fileName}>
            <Text size="sm" fw={600}>
              {own.name}
            </Text>
            <Text size="xs" className={classes.good}>
              {texts.inUse[format]} · {sizeText(own.size)}
            </Text>
          </div>
        )}
      </Group>
      {own !== null && (
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconFileDownload size={15} stroke={1.6} />}
            disabled={busy}
            onClick={saveOwn}
          >
            {texts.saveOwn}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconX size={15} stroke={1.6} />}
            disabled={busy}
            onClick={() => void remove()}
          >
            {texts.remove}
          </Button>
        </Group>
      )}
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconFileDownload size={15} stroke={1.6} />}
          disabled={busy}
          onClick={saveOriginal}
        >
          {own === null ? texts.save[format] : texts.saveProgram}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconFileUpload size={15} stroke={1.6} />}
          disabled={busy}
          onClick={() => void load()}
        >
          {texts.load[format]}
        </Button>
      </Group>
      {busy && (
        <Group gap="sm" role="status" wrap="nowrap">
          <Loader size="xs" aria-hidden />
          <Text size="sm" style={{ flex: 1 }}>
            {work.stage === null ? texts.checking : paper.stages[work.stage]}
          </Text>
          {work.stage !== null && (
            <Button size="compact-sm" variant="subtle" onClick={work.cancel}>
              {paper.cancel}
            </Button>
          )}
        </Group>
      )}
      {refusal !== null && (
        <Alert
          color="red"
          variant="outline"
          role="alert"
          ref={intoView}
          title={texts.refused(refusal.name, refusal.problems.length)}
          classNames={{ title: classes.bad }}
        >
          <List size="sm" spacing={4}>
            {refusal.problems.map((problem) => (
              <List.Item key={problem} className={classes.problem}>
                {problem}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}

/** The files that an office edits in Word and Excel in place of the program's own form. */
export function FilesSection(): ReactNode {
  const { templates, paper } = useMessages();
  const texts = templates.files;
  const { kind, language } = useDesk();
  return (
    <Stack gap="sm">
      <Text size="xs" c="var(--ovop-text-muted)">
        {texts.how} {texts.language(paper.languages[language])}
      </Text>
      <OneFormat format="docx" />
      {kind.sheets !== undefined && <OneFormat format="xlsx" />}
      <Alert variant="light" color="gray" role="note" className={classes.note}>
        {texts.note}
      </Alert>
    </Stack>
  );
}
