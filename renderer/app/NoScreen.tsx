import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';

/** An address that leads to no screen: mistyped, or of another version of the program. */
export function NoScreen(): ReactNode {
  const { app } = useMessages();
  const [, navigate] = useLocation();
  return (
    <EmptyState
      icon={IconMapQuestion}
      title={app.noScreen}
      text={app.noScreenHint}
      action={<Button onClick={() => navigate(paths.home)}>{app.toHome}</Button>}
    />
  );
}
