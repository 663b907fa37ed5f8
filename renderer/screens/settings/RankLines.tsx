import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { usualRanks, type Rank } from '#shared/people/precedence.ts';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useStore } from '#renderer/store/StoreContext.tsx';

function moved(ranks: readonly Rank[], key: string, by: -1 | 1): readonly Rank[] {
  const from = ranks.findIndex((rank) => rank.key === key);
  const rank = ranks[from];
  const to = from + by;
  if (rank === undefined || to < 0 || to >= ranks.length) return ranks;
  return ranks.toSpliced(from, 1).toSpliced(to, 0, rank);
}

/** The office's ranks, the highest first. */
export function RankLines(props: {
  readonly ranks: readonly Rank[];
  readonly onEdit: (edit: (ranks: readonly Rank[]) => readonly Rank[]) => void;
}): ReactNode {
  const { ranks, onEdit } = props;
  const { papers: texts, settings } = useMessages();
  const { language } = useLanguage();
  const { makeId } = useStore();
  const rename = (key: string, part: Partial<Rank['label']>): void =>
    onEdit((now) =>
      now.map((rank) => (rank.key === key ? { ...rank, label: { ...rank.label, ...part } } : rank)),
    );
  return (
    <Stack gap="xs" role="group" aria-label={texts.ranks}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Text size="sm" fw={500}>
            {texts.ranks}
          </Text>
          <Text size="xs" c="var(--ovop-text-muted)">
            {texts.ranksHint}
          </Text>
        </div>
        <Button variant="default" size="compact-sm" onClick={() => onEdit(() => usualRanks)}>
          {texts.usualRanks}
        </Button>
      </Group>
      {ranks.map((rank, index) => {
        const name = inLanguage(rank.label, language);
        return (
          <Group key={rank.key} gap="sm" wrap="nowrap">
            {(['km', 'en'] as const).map((each) => (
              <KeptText
                key={each}
                flex={1}
                lang={each}
                aria-label={`${texts.rank(index + 1)}, ${each === 'km' ? settings.khmer : settings.english}`}
                placeholder={each === 'km' ? settings.khmer : settings.english}
                value={rank.label[each]}
                onKeep={(text) => rename(rank.key, { [each]: text })}
              />
            ))}
            <Group gap={2} wrap="nowrap">
              <ActionIcon
                aria-label={texts.up(name)}
                disabled={index === 0}
                onClick={() => onEdit((now) => moved(now, rank.key, -1))}
              >
                <IconArrowUp size={16} stroke={1.6} />
              </ActionIcon>
              <ActionIcon
                aria-label={texts.down(name)}
                disabled={index === ranks.length - 1}
                onClick={() => onEdit((now) => moved(now, rank.key, 1))}
              >
                <IconArrowDown size={16} stroke={1.6} />
              </ActionIcon>
              <ActionIcon
                aria-label={texts.remove(name)}
                onClick={() => onEdit((now) => now.filter(({ key }) => key !== rank.key))}
              >
                <IconTrash size={16} stroke={1.6} />
              </ActionIcon>
            </Group>
          </Group>
        );
      })}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          const key = makeId();
          onEdit((now) => [...now, { key, label: { km: '', en: '' } }]);
        }}
      >
        {texts.addRank}
      </Button>
    </Stack>
  );
}
