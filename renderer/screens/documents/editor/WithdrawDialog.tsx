import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { withdrawDocument } from '#renderer/store/commands/documents.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';

/** Asks for the reason before a paper is withdrawn; its number stays in the register. */
export default function WithdrawDialog(props: {
  readonly document: OfficeDocument;
  readonly onClose: () => void;
}): ReactNode {
  const { document, onClose } = props;
  const { documents: texts, app } = useMessages();
  const edge = useStore();
  const [reason, setReason] = useState('');
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.withdrawTitle(document.number)}
      size="md"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <Stack>
        <Text size="sm">{texts.withdrawText}</Text>
        <Textarea
          data-autofocus
          label={texts.reason}
          withAsterisk
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button
            color="red"
            disabled={reason.trim() === ''}
            onClick={() => {
              void withdrawDocument(edge, document, reason.trim());
              onClose();
            }}
          >
            {texts.withdrawIt}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
