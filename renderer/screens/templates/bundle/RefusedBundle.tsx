import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** Says why a file of templates was not taken over. */
export function RefusedBundle(props: {
  readonly reasons: readonly string[];
  readonly onClose: () => void;
}): ReactNode {
  const { reasons, onClose } = props;
  const { app, templates } = useMessages();
  const texts = templates.bundle;
  const [only] = reasons;
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.refused}
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <Stack gap="md" role="alert">
        {reasons.length === 1 ? (
          <Text size="sm">{only}</Text>
        ) : (
          <List size="sm" spacing={4}>
            {reasons.map((reason) => (
              <List.Item key={reason}>{reason}</List.Item>
            ))}
          </List>
        )}
        <Group justify="flex-end">
          <Button data-autofocus onClick={onClose}>
            {texts.close}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
