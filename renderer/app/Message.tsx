import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A whole-window message for the moments in which there is nothing else to show. */
export function Message(props: {
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}): ReactNode {
  return (
    <Stack h="100vh" align="center" justify="center" p="xl" component="main">
      <Paper withBorder p="xl" maw={560} role="alert">
        <Stack gap="md" align="flex-start">
          <Title order={1}>{props.title}</Title>
          <Text>{props.text}</Text>
          {props.action && <Button onClick={props.action.run}>{props.action.label}</Button>}
        </Stack>
      </Paper>
    </Stack>
  );
}
