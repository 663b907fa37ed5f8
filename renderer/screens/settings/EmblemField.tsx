import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Picture } from '#shared/documents/textDoc.ts';
import { useDesktop } from '#renderer/desktop/DesktopContext.tsx';
import { fileProblemText } from '#renderer/desktop/fileProblemText.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { makePicture } from '#renderer/importers/pictures/makePicture.ts';
import { largestPicture } from '#renderer/importers/pictures/readPicture.ts';
import { setEmblem } from '#renderer/store/commands/office.ts';
import { useOfficeFacts } from '#renderer/store/live/useTemplates.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from './Emblem.module.css';

const types = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const;

function address({ type, base64 }: Picture): string {
  return `data:${types[type]};base64,${base64}`;
}

/** The institution's emblem: a picture of the office's own. */
export function EmblemField(): ReactNode {
  const texts = useMessages().papers;
  const { language } = useLanguage();
  const desktop = useDesktop();
  const edge = useStore();
  const emblem = useOfficeFacts()?.emblem ?? null;
  const [problem, setProblem] = useState<string | null>(null);

  const choose = async (): Promise<void> => {
    setProblem(null);
    const opened = await desktop.openFile({
      kinds: [{ name: texts.pictures, extensions: ['png', 'jpg', 'jpeg', 'svg'] }],
      maxBytes: largestPicture,
    });
    if (!opened.ok) {
      if (opened.problem.kind !== 'cancelled')
        setProblem(fileProblemText(opened.problem, language));
      return;
    }
    const { name, bytes } = opened.value;
    const made = await makePicture(bytes);
    if (made.ok) await setEmblem(edge, { name, picture: made.value });
    else setProblem(texts.refused(name, texts.pictureProblem(made.problem)));
  };

  return (
    <Stack gap="xs" role="group" aria-label={texts.emblem}>
      <div>
        <Text size="sm" fw={500}>
          {texts.emblem}
        </Text>
        <Text size="xs" c="var(--ovop-text-muted)">
          {texts.emblemHint}
        </Text>
      </div>
      <Group gap="lg">
        <div className={classes.frame}>
          {emblem === null ? (
            <Text size="xs" ta="center" className={classes.none}>
              {texts.noEmblem}
            </Text>
          ) : (
            <img src={address(emblem.picture)} alt={texts.emblemAlt} className={classes.picture} />
          )}
        </div>
        <Stack gap="xs">
          <Button variant="default" onClick={() => void choose()}>
            {texts.chooseEmblem}
          </Button>
          {emblem !== null && (
            <Button variant="subtle" size="compact-sm" onClick={() => void setEmblem(edge, null)}>
              {texts.removeEmblem}
            </Button>
          )}
        </Stack>
      </Group>
      {problem !== null && (
        <Alert color="red" variant="light" role="alert">
          {problem}
        </Alert>
      )}
    </Stack>
  );
}
