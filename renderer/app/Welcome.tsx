import {
  Button,
  Group,
  Paper,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Signer } from '#shared/base/ids.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { longestSigner } from '#renderer/store/localSettings.ts';
import classes from './Welcome.module.css';

/** Asked once: who signs what is done at this computer. */
export function Welcome({
  onName,
}: {
  readonly onName: (signer: Signer) => Promise<void>;
}): ReactNode {
  const { welcome, name: programName, office, language: languageLabel } = useMessages().app;
  const { language, setLanguage } = useLanguage();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const trimmed = name.trim();
  const start = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (trimmed !== '') void onName(trimmed as Signer);
  };
  return (
    <main className={classes.page}>
      <Paper withBorder p="xl" className={classes.card}>
        <form onSubmit={start}>
          <Stack gap="lg">
            <Group justify="space-between" align="flex-start" wrap="nowrap">
              <div>
                <Text size="xs" c="var(--ovop-text-muted)">
                  {office}
                </Text>
                <Title order={1}>{programName}</Title>
              </div>
              <SegmentedControl
                size="xs"
                aria-label={languageLabel}
                value={language}
                onChange={(value) => setLanguage(value === 'km' ? 'km' : 'en')}
                data={[
                  { value: 'km', label: 'ខ្មែរ' },
                  { value: 'en', label: 'English' },
                ]}
              />
            </Group>
            <TextInput
              label={welcome.lead}
              description={welcome.hint}
              placeholder={welcome.placeholder}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              error={tried && trimmed === '' ? welcome.empty : undefined}
              ref={field}
              maxLength={longestSigner}
              size="md"
            />
            <Group justify="flex-end">
              <Button type="submit" size="md">
                {welcome.start}
              </Button>
            </Group>
          </Stack>
        </form>
      </Paper>
    </main>
  );
}
