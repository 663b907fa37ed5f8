import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** One answer for all rows that are left, given only after its consequence was read. */
export function BulkChoice(props: {
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onDo: () => void;
}): ReactNode {
  const { app } = useMessages();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={open}>
        {props.label}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={props.title}
        closeButtonProps={{ 'aria-label': app.close }}
      >
        <Text size="sm">{props.text}</Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={close} data-autofocus>
            {app.cancel}
          </Button>
          <Button
            onClick={() => {
              close();
              props.onDo();
            }}
          >
            {props.action}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
