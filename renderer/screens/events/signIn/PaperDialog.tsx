import { Center, Checkbox, Loader, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import { signInText, signInWorkbook } from '#shared/documents/kinds/attendance/signInPaper.ts';
import type { OfficeFacts, TemplateChanges } from '#shared/documents/template/model.ts';
import type { SignInSheet } from '#shared/events/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { PaperActions } from '#renderer/paper/PaperActions.tsx';
import { PaperPreview } from '#renderer/paper/PaperPreview.tsx';
import { useOfficeFacts, useTemplate } from '#renderer/store/live/useTemplates.ts';
import { documentFile } from '#renderer/writers/writeDocument.ts';
import type { EventScene } from '../eventScene.ts';
import classes from './SignIn.module.css';

interface PaperDialogProps {
  readonly scene: EventScene;
  readonly sheet: SignInSheet;
  readonly onClose: () => void;
}

/** A sheet as it is printed, with the ways out: Word, Excel, PDF, printer. */
export default function PaperDialog(props: PaperDialogProps): ReactNode {
  const { sheet, onClose } = props;
  const { signIn, app } = useMessages();
  const office = useOfficeFacts();
  const template = useTemplate('attendance');
  return (
    <Modal
      opened
      onClose={onClose}
      title={signIn.paper.title(sheet.code)}
      size="min(1180px, 96vw)"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      {office === undefined || template === undefined ? (
        <Center h={300}>
          <Loader aria-label={app.loading} />
        </Center>
      ) : (
        <Paper {...props} office={office} changes={template.changes} />
      )}
    </Modal>
  );
}

function Paper(
  props: PaperDialogProps & { readonly office: OfficeFacts; readonly changes: TemplateChanges },
): ReactNode {
  const { scene, sheet, office, changes } = props;
  const { paper: texts } = useMessages().signIn;
  const [shown, setShown] = useState<'text' | 'sheets'>('text');
  const [withPhones, setWithPhones] = useState(false);
  const { event, participants, people, bodies } = scene;
  const input = useMemo(
    () => ({ sheet, event, participants, people, bodies, office, changes, withPhones }),
    [sheet, event, participants, people, bodies, office, changes, withPhones],
  );
  const text = useMemo(() => signInText(input), [input]);
  const book = useMemo(() => signInWorkbook(input), [input]);
  const source = shown === 'text' ? text : book;
  return (
    <div className={classes.paper}>
      <div className={classes.preview}>
        <PaperPreview source={source} />
      </div>
      <Stack gap="sm">
        <SegmentedControl
          fullWidth
          value={shown}
          onChange={(value) => setShown(value === 'sheets' ? 'sheets' : 'text')}
          data={[
            { value: 'text', label: texts.text },
            { value: 'sheets', label: texts.sheets },
          ]}
        />
        <Checkbox
          label={texts.phones}
          description={texts.phonesHint}
          checked={withPhones}
          onChange={(change) => setWithPhones(change.currentTarget.checked)}
        />
        <Text size="xs">{texts.personal(withPhones)}</Text>
        <PaperActions
          name={texts.fileName(sheet.code, sheet.day)}
          source={() => source}
          files={[
            {
              extension: 'docx',
              primary: shown === 'text',
              make: (signal) => documentFile(text, signal),
            },
            {
              extension: 'xlsx',
              primary: shown === 'sheets',
              make: (signal) => documentFile(book, signal),
            },
          ]}
        />
      </Stack>
    </div>
  );
}
