import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import type { KindId } from '#shared/documents/template/model.ts';
import type { BundledTemplate } from '#shared/documents/template/templateBundle.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** Asks before templates are replaced, and tells which. */
export function TakeOverDialog(props: {
  readonly name: string;
  readonly templates: readonly BundledTemplate[];
  /** The kinds of which something would be lost. */
  readonly replaced: ReadonlySet<KindId>;
  readonly onTake: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { name, templates, replaced, onTake, onClose } = props;
  const { app, templates: messages } = useMessages();
  const texts = messages.bundle;
  const { language } = useLanguage();
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.title}
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <Stack gap="md">
        <Text size="sm">{texts.text(name)}</Text>
        <List size="sm" spacing={4}>
          {templates.map(({ kind, word, excel }) => {
            const notes = [
              replaced.has(kind) ? texts.replaces : texts.fresh,
              ...(word === null ? [] : [texts.withWord]),
              ...(excel === null ? [] : [texts.withExcel]),
            ];
            return (
              <List.Item key={kind}>
                <b>{inLanguage(kindOf(kind).name, language)}</b>: {notes.join('; ')}
              </List.Item>
            );
          })}
        </List>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {app.cancel}
          </Button>
          <Button data-autofocus onClick={onTake}>
            {texts.confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
