import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Bilingual } from '#shared/base/language.ts';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** Lines that stand in both languages, side by side. */
export function BilingualLines(props: {
  readonly title: string;
  readonly hint?: string;
  readonly lines: readonly Bilingual[];
  /** The number of lines does not change. */
  readonly fixed?: boolean;
  readonly onEdit: (edit: (lines: readonly Bilingual[]) => readonly Bilingual[]) => void;
}): ReactNode {
  const texts = useMessages().settings;
  const { lines, onEdit } = props;
  const change = (index: number, part: Partial<Bilingual>): void =>
    onEdit((now) => now.map((line, at) => (at === index ? { ...line, ...part } : line)));
  return (
    <Stack gap="xs" role="group" aria-label={props.title}>
      <div>
        <Text size="sm" fw={500}>
          {props.title}
        </Text>
        {props.hint !== undefined && (
          <Text size="xs" c="var(--ovop-text-muted)">
            {props.hint}
          </Text>
        )}
      </div>
      {lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
        <Group key={index} gap="sm" wrap="nowrap">
          <KeptText
            flex={1}
            lang="km"
            aria-label={`${props.title} ${index + 1}, ${texts.khmer}`}
            placeholder={texts.khmer}
            value={line.km}
            onKeep={(km) => change(index, { km })}
          />
          <KeptText
            flex={1}
            lang="en"
            aria-label={`${props.title} ${index + 1}, ${texts.english}`}
            placeholder={texts.english}
            value={line.en}
            onKeep={(en) => change(index, { en })}
          />
          {props.fixed !== true && (
            <ActionIcon
              aria-label={`${props.title}: ${texts.removeLine(index + 1)}`}
              onClick={() => onEdit((now) => now.filter((_, at) => at !== index))}
            >
              <IconTrash size={16} stroke={1.6} />
            </ActionIcon>
          )}
        </Group>
      ))}
      {props.fixed !== true && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => onEdit((now) => [...now, { km: '', en: '' }])}
        >
          {texts.addLine}
        </Button>
      )}
    </Stack>
  );
}
