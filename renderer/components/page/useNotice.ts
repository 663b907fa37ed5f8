import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

const colors = { done: 'lake', refused: 'amber', failed: 'red' } as const;

/** Shows a short message at the edge of the window; what failed stays until it is closed. */
export function useNotice(): (message: string, kind: keyof typeof colors) => void {
  const { close } = useMessages().app;
  return useCallback(
    (message, kind) => {
      notifications.show({
        message,
        color: colors[kind],
        closeButtonProps: { 'aria-label': close },
        ...(kind === 'failed' ? { autoClose: false } : {}),
      });
    },
    [close],
  );
}
