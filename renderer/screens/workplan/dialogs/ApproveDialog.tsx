import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { Signer } from '#shared/base/ids.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { approveWorkplan } from '#renderer/store/commands/workplan.ts';
import type { OfficeSettings } from '#renderer/store/records.ts';
import { useSigner } from '#renderer/store/SignerContext.tsx';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { documentFacts } from '../documents/documentFacts.ts';
import { readTypedDate } from '#shared/calendar/typed.ts';
import { dayText } from '../texts.ts';
import type { WorkplanScene } from '../useWorkplanScene.ts';

/** Asks by whom, when and under which letter number the workplan was approved, and freezes it. */
export function ApproveDialog(props: {
  readonly scene: WorkplanScene;
  readonly office: OfficeSettings;
  readonly onClose: () => void;
}): ReactNode {
  const { scene, office, onClose } = props;
  const { workplan: texts, app } = useMessages();
  const edge = useStore();
  const { signer } = useSigner();
  const approver = office.signatories.at(-1)?.name;
  const [by, setBy] = useState(approver?.en || approver?.km || '');
  const [typedDate, setTypedDate] = useState(dayText(edge.today()));
  const [letterNumber, setLetterNumber] = useState('');
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const date = readTypedDate(typedDate);

  const approve = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (date === null || by.trim() === '' || letterNumber.trim() === '') return;
    const outcome = await approveWorkplan(
      edge,
      scene.workplan.id,
      { by: by.trim() as Signer, on: date, letterNumber: letterNumber.trim() },
      (workplan, lines) =>
        documentFacts(scene, { workplan, lines }, office, {
          date,
          letterNumber,
          preparedBy: signer,
        }),
    );
    if (outcome.ok) onClose();
    else setProblem(texts.refusals[outcome.problem]);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.approveTitle}
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <form onSubmit={(event) => void approve(event)}>
        <Stack gap="md">
          <Text size="sm" c="var(--ovop-text-muted)">
            {texts.approveHint}
          </Text>
          <TextInput
            data-autofocus
            label={texts.approvedByLabel}
            value={by}
            onChange={(event) => setBy(event.currentTarget.value)}
            error={tried && by.trim() === '' ? texts.nameMissing : undefined}
          />
          <Group grow align="flex-start">
            <TextInput
              label={texts.letterLabel}
              placeholder={texts.letterPlaceholder}
              value={letterNumber}
              onChange={(event) => setLetterNumber(event.currentTarget.value)}
              error={
                tried && letterNumber.trim() === ''
                  ? texts.refusals['letter-number-missing']
                  : undefined
              }
            />
            <TextInput
              label={texts.dateLabel}
              value={typedDate}
              onChange={(event) => setTypedDate(event.currentTarget.value)}
              error={date === null ? texts.badDate : undefined}
            />
          </Group>
          {problem !== null && (
            <Alert role="alert" color="red" variant="light">
              {problem}
            </Alert>
          )}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {app.cancel}
            </Button>
            <Button type="submit">{texts.approveIt}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
