import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** Asks before all that the office has made of a kind is taken back. */
export function ResetDialog(props: {
  readonly kind: string;
  readonly onReset: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { kind, onReset, onClose } = props;
  const { app, templates: texts } = useMessages();
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.resetTitle(kind)}
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <Stack gap="md">
        <Text size="sm">{texts.resetText}</Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" data-autofocus onClick={onClose}>
            {app.cancel}
          </Button>
          <Button onClick={onReset}>{texts.resetConfirm}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
