import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

const colors = { done: 'lake', refused: 'amber', failed: 'red' } as const;

/** Shows a short message at the edge of the window; it can be closed, and goes by itself. */
export function useNotice(): (message: string, kind: keyof typeof colors) => void {
  const { close } = useMessages().app;
  return useCallback(
    (message, kind) => {
      const closeButtonProps = { 'aria-label': close };
      notifications.show({ message, color: colors[kind], closeButtonProps });
    },
    [close],
  );
}
