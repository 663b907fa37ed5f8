import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** Asks before a paper is issued: under which number, what is still missing, why it cannot be. */
export function IssueConfirm(props: {
  /** Of what kind it is. */
  readonly kindName: string;
  /** Null where none can be given. */
  readonly number: { readonly text: string; readonly byHand: boolean } | null;
  /** Labels of fields that are still empty. */
  readonly missing: readonly string[];
  readonly problem: string | null;
  readonly busy: boolean;
  readonly onIssue: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { kindName, number, missing, problem, busy, onIssue, onClose } = props;
  const { documents: texts, app } = useMessages();
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.issueTitle(kindName)}
      size="md"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <Stack>
        {number !== null && (
          <Text size="sm">
            {number.byHand ? texts.issueByHand(number.text) : texts.issueText(number.text)}
          </Text>
        )}
        {missing.length > 0 && (
          <Alert color="yellow" variant="light" role="alert">
            {texts.missingFields(missing.join(', '))}
          </Alert>
        )}
        {problem !== null && (
          <Alert color="red" variant="light" role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button
            data-autofocus
            loading={busy}
            disabled={missing.length > 0 || number === null}
            onClick={onIssue}
          >
            {texts.issueIt}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
