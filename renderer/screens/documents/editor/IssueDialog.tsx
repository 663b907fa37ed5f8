import { notifications } from '@mantine/notifications';
import { type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import { faultsOf, withNumber } from '#shared/documents/register/compose.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import type { SheetDoc } from '#shared/documents/sheetDoc.ts';
import type { TextDoc } from '#shared/documents/textDoc.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { filledFiles } from '#renderer/paper/filledFiles.ts';
import { IssueConfirm } from '#renderer/paper/IssueConfirm.tsx';
import { issueProblemText } from '#renderer/paper/issueProblemText.ts';
import { useIssuing } from '#renderer/paper/useIssuing.ts';
import { issueDocument } from '#renderer/store/commands/issueDocument.ts';
import { useNextNumber } from '#renderer/store/live/useNextNumber.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import { officeForms } from '#renderer/store/officeForms.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { documentTree } from '#renderer/writers/writeDocument.ts';
import { missingFields } from './missingFields.ts';
import { draftPaper } from './usePaper.ts';

/** Issues a draft, once the person has seen under which number. */
export default function IssueDialog(props: {
  readonly document: OfficeDocument;
  readonly office: OfficeFacts;
  readonly template: TemplateRecord;
  readonly onClose: () => void;
}): ReactNode {
  const { document, office, template, onClose } = props;
  const messages = useMessages();
  const { language } = useLanguage();
  const edge = useStore();
  const next = useNextNumber(document);
  const { busy, problem, issue } = useIssuing();

  const kind = kindOf(document.kind);
  const under = (number: string) => ({
    kind: document.kind,
    data: withNumber(document.data, number),
  });
  const issueIt = async (): Promise<void> => {
    const issued = await issue(() =>
      issueDocument(edge, document, {
        draw: async (number) => {
          const tree = (shown: 'text' | 'sheets') =>
            documentTree(draftPaper(under(number), document.language, office, template, shown));
          const sheets = kind.sheets === undefined ? null : ((await tree('sheets')) as SheetDoc);
          return { text: (await tree('text')) as TextDoc, sheets };
        },
        fill: async (number) => {
          const forms = await officeForms(edge.database, template);
          return filledFiles(
            {
              kind: 'composed',
              of: document.kind,
              data: under(number).data,
              office,
              changes: template.changes,
              language: document.language,
            },
            kind.sheets === undefined ? { ...forms, xlsx: null } : forms,
          );
        },
      }),
    );
    if (issued === null) return;
    notifications.show({ message: messages.documents.issued(issued.number), color: 'green' });
    onClose();
  };
  const missing = missingFields(kind.fields, document.data);
  const faults = faultsOf({ kind, data: document.data, office });
  const refused = [
    ...faults.map((fault) => inLanguage(fault, language)),
    ...(next?.ok === false ? [issueProblemText(next.problem, messages, language)] : []),
    ...(problem === null ? [] : [problem]),
  ];
  return (
    <IssueConfirm
      kindName={inLanguage(kind.name, language)}
      number={
        next?.ok === true && faults.length === 0
          ? { text: next.value.number, byHand: next.value.sequence === null }
          : null
      }
      missing={missing.map((label) => inLanguage(label, language))}
      problem={refused.length === 0 ? null : refused.join(' ')}
      busy={busy}
      onIssue={() => void issueIt()}
      onClose={onClose}
    />
  );
}
