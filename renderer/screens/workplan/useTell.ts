import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { Outcome } from '#shared/base/outcome.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { WorkplanRefusal } from '#renderer/store/commands/workplan.ts';

/** Waits for a command and says why it was refused, where it was. @returns whether it was carried out */
export function useTell(): (
  command: Promise<Outcome<unknown, WorkplanRefusal>>,
) => Promise<boolean> {
  const { refusals } = useMessages().workplan;
  return useCallback(
    async (command) => {
      const outcome = await command;
      if (!outcome.ok) notifications.show({ message: refusals[outcome.problem], color: 'red' });
      return outcome.ok;
    },
    [refusals],
  );
}
