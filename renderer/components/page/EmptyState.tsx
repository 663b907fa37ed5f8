import { Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** An empty screen says what to do first. */
export function EmptyState(props: {
  readonly icon: Icon;
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}): ReactNode {
  return (
    <Stack align="center" gap="md" py={64} px="lg" ta="center">
      <ThemeIcon variant="light" size={48} radius="xl">
        <props.icon size={24} stroke={1.5} />
      </ThemeIcon>
      <Title order={2}>{props.title}</Title>
      <Text maw={520} c="var(--ovop-text-muted)">
        {props.text}
      </Text>
      {props.action}
    </Stack>
  );
}
