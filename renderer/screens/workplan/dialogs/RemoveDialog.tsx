import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { LineRow } from '../lineRow.ts';

/** Asks why lines are taken out. */
export function RemoveDialog(props: {
  readonly rows: readonly LineRow[];
  readonly onRemove: (reason: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { rows, onRemove, onClose } = props;
  const { workplan: texts, app } = useMessages();
  const { language } = useLanguage();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const remove = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') onRemove(reason);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.removeTitle(rows.length)}
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <form onSubmit={remove}>
        <Stack gap="md">
          <Text size="sm" lineClamp={3}>
            {rows
              .map(({ line }) => `${line.code ?? ''} ${inLanguage(line.activity, language)}`.trim())
              .join('; ')}
          </Text>
          <TextInput
            data-autofocus
            label={texts.reason}
            description={texts.removeHint}
            placeholder={texts.reasonPlaceholder}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && reason.trim() === '' ? texts.refusals['reason-missing'] : undefined}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {app.cancel}
            </Button>
            <Button type="submit" color="red">
              {texts.removeIt}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
