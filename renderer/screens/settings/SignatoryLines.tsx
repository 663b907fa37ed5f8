import { SimpleGrid, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Signatory } from '#shared/documents/workplan/facts.ts';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** Who signs: the role and the name of each block, in both languages. */
export function SignatoryLines(props: {
  readonly signatories: readonly Signatory[];
  readonly onEdit: (edit: (signatories: readonly Signatory[]) => readonly Signatory[]) => void;
}): ReactNode {
  const texts = useMessages().settings;
  const { signatories, onEdit } = props;
  const change = (index: number, edit: (signatory: Signatory) => Signatory): void =>
    onEdit((now) => now.map((signatory, at) => (at === index ? edit(signatory) : signatory)));
  return (
    <Stack gap="xs" role="group" aria-label={texts.signatories}>
      <Text size="sm" fw={500}>
        {texts.signatories}
      </Text>
      <SimpleGrid cols={{ base: 1, md: signatories.length }} spacing="lg">
        {signatories.map((signatory, index) => {
          const field = (part: 'role' | 'name', language: 'km' | 'en'): ReactNode => (
            <KeptText
              lang={language}
              aria-label={`${part === 'role' ? texts.role : texts.person} ${index + 1}, ${language === 'km' ? texts.khmer : texts.english}`}
              placeholder={`${part === 'role' ? texts.role : texts.person} (${language === 'km' ? texts.khmer : texts.english})`}
              value={signatory[part][language]}
              onKeep={(text) =>
                change(index, (now) => ({ ...now, [part]: { ...now[part], [language]: text } }))
              }
            />
          );
          return (
            // oxlint-disable-next-line react/no-array-index-key -- blocks have no identity but their place
            <Stack key={index} gap="xs">
              {field('role', 'km')}
              {field('role', 'en')}
              {field('name', 'km')}
              {field('name', 'en')}
            </Stack>
          );
        })}
      </SimpleGrid>
    </Stack>
  );
}
