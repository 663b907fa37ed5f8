import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import { numberByHand, scopeFor, withNumber } from '#shared/documents/register/compose.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import { numberFor } from '#shared/documents/register/numbers.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import type { SheetDoc } from '#shared/documents/sheetDoc.ts';
import type { TextDoc } from '#shared/documents/textDoc.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { issueDocument, type IssueProblem } from '#renderer/store/commands/issueDocument.ts';
import { useDocuments } from '#renderer/store/live/useDocuments.ts';
import { useOffice } from '#renderer/store/live/useOffice.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { missingFields } from './missingFields.ts';
import { fillOfficeFile } from './officeFile.ts';
import { draftPaper } from './usePaper.ts';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Asks before a paper is issued: under which number, and what is still missing. */
export default function IssueDialog(props: {
  readonly document: OfficeDocument;
  readonly kind: AnyKind;
  readonly office: OfficeFacts;
  readonly template: TemplateRecord;
  readonly onClose: () => void;
}): ReactNode {
  const { document, kind, office, template, onClose } = props;
  const { documents: texts, app } = useMessages();
  const { language } = useLanguage();
  const edge = useStore();
  const register = useDocuments();
  const numbering = useOffice()?.numbering;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const missing = missingFields(kind.fields, document.data).map((label) =>
    inLanguage(label, language),
  );
  const byHand = numberByHand(document.data);
  const number =
    register === undefined || numbering === undefined || document.date === null
      ? null
      : numberFor(
          numbering,
          register.filter(({ status }) => status !== 'draft'),
          { kind: kind.id, date: document.date, byHand },
        );
  const said = (found: IssueProblem): string => {
    switch (found.kind) {
      case 'taken':
        return texts.numberTaken(
          found.number,
          inLanguage(shownSubject(register, found.by.id), language),
        );
      case 'no-date':
        return texts.noDate;
      case 'no-draft':
        return texts.notDraft;
    }
  };
  const refused = number !== null && !number.ok ? said(number.problem) : problem;

  const issue = async (): Promise<void> => {
    setBusy(true);
    const paperUnder = (written: string) =>
      draftPaper(
        { kind: kind.id, data: withNumber(document.data, written) },
        document.language,
        office,
        template,
      );
    const answer = await issueDocument(edge, document, {
      draw: (written) => {
        const { tree } = paperUnder(written);
        return {
          text: tree('text') as TextDoc,
          sheets: kind.sheets === undefined ? null : (tree('sheets') as SheetDoc),
        };
      },
      fill: async (written) => {
        const scope = scopeFor(paperUnder(written).composition);
        const own = [
          ['docx', template.word],
          ['xlsx', kind.sheets === undefined ? null : template.excel],
        ] as const;
        return Promise.all(
          own.flatMap(([extension, file]) =>
            file === null
              ? []
              : [
                  fillOfficeFile(edge.database, file, extension, kind, scope).then((bytes) => ({
                    name: `${kind.id}.${extension}`,
                    type: types[extension],
                    bytes,
                  })),
                ],
          ),
        );
      },
    });
    setBusy(false);
    if (!answer.ok) {
      setProblem(said(answer.problem));
      return;
    }
    notifications.show({ message: texts.issued(answer.value.number), color: 'green' });
    onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.issueTitle(inLanguage(kind.name, language))}
      size="md"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <Stack>
        {number?.ok === true && (
          <Text size="sm">
            {byHand === ''
              ? texts.issueText(number.value.number)
              : texts.issueByHand(number.value.number)}
          </Text>
        )}
        {missing.length > 0 && (
          <Alert color="yellow" variant="light" role="alert">
            {texts.missingFields(missing.join(', '))}
          </Alert>
        )}
        {refused !== null && (
          <Alert color="red" variant="light" role="alert">
            {refused}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button
            data-autofocus
            loading={busy}
            disabled={missing.length > 0 || number?.ok !== true}
            onClick={() => void issue()}
          >
            {texts.issueIt}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function shownSubject(
  register: readonly OfficeDocument[] | undefined,
  id: OfficeDocument['id'],
): OfficeDocument['subject'] {
  return register?.find((document) => document.id === id)?.subject ?? { en: '', km: '' };
}
