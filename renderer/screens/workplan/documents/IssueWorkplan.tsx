import { Anchor, Button, Stack, Text } from '@mantine/core';
import { IconRubberStamp } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { WorkplanId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import type { SheetDoc } from '#shared/documents/sheetDoc.ts';
import type { TextDoc } from '#shared/documents/textDoc.ts';
import type { WorkplanDocumentFacts } from '#shared/documents/workplan/facts.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { filledFiles } from '#renderer/paper/filledFiles.ts';
import { IssueConfirm } from '#renderer/paper/IssueConfirm.tsx';
import { issueProblemText } from '#renderer/paper/issueProblemText.ts';
import { useIssuing } from '#renderer/paper/useIssuing.ts';
import { newDraft } from '#renderer/store/commands/documents.ts';
import { useDocuments } from '#renderer/store/live/useDocuments.ts';
import { issueDocument } from '#renderer/store/commands/issueDocument.ts';
import { useNextNumber } from '#renderer/store/live/useNextNumber.ts';
import { officeForms } from '#renderer/store/officeForms.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { documentTree } from '#renderer/writers/writeDocument.ts';
import { dataOf, type Wish, type WorkplanDocuments } from './useWorkplanDocuments.ts';

/** Which papers of this workplan the register holds, and the way to issue one. */
export function IssueWorkplan(props: {
  readonly workplanId: WorkplanId;
  readonly facts: WorkplanDocumentFacts;
  readonly wish: Wish;
  readonly office: OfficeFacts;
  readonly template: TemplateRecord;
  readonly documents: WorkplanDocuments;
}): ReactNode {
  const { workplanId, facts, wish, office, template, documents } = props;
  const messages = useMessages();
  const { documents: texts, workplan } = messages;
  const { language } = useLanguage();
  const edge = useStore();
  const [, go] = useLocation();
  const register = useDocuments();
  const [asking, setAsking] = useState(false);
  const { busy, problem, issue } = useIssuing();
  const draft = useMemo(() => {
    const wanted = { kind: 'workplan', language: wish.language } as const;
    const given = dataOf(facts) as Readonly<Record<string, unknown>>;
    const about = { kind: 'workplan', id: workplanId, revision: facts.revision } as const;
    return { ...newDraft(edge, wanted, office, given), about };
  }, [edge, wish.language, facts, office, workplanId]);
  const next = useNextNumber(draft);
  const issued = (register ?? []).filter(
    ({ about, status }) =>
      status !== 'draft' && about?.id === workplanId && about.revision === facts.revision,
  );

  const issueIt = async (): Promise<void> => {
    const paper = await issue(() =>
      issueDocument(edge, draft, {
        draw: async (number) => {
          const numbered = { ...facts, letterNumber: number };
          const { source } = documents;
          return {
            text: (await documentTree(source('letter', numbered, wish))) as TextDoc,
            sheets: (await documentTree(source('workbook', numbered, wish))) as SheetDoc,
          };
        },
        fill: async (number) =>
          filledFiles(
            {
              kind: 'composed',
              of: 'workplan',
              data: dataOf({ ...facts, letterNumber: number }),
              office,
              changes: template.changes,
              language: wish.language,
            },
            await officeForms(edge.database, template),
          ),
      }),
    );
    if (paper !== null) go(paths.document(paper.id));
  };

  return (
    <Stack gap={6}>
      {issued.map((paper) => (
        <Text key={paper.id} size="sm">
          <Anchor component={Link} href={paths.document(paper.id)}>
            {workplan.docs.issuedAs(paper.number, texts.status[paper.status])}
          </Anchor>
        </Text>
      ))}
      <Button
        variant="default"
        leftSection={<IconRubberStamp size={18} stroke={1.6} />}
        onClick={() => setAsking(true)}
      >
        {texts.issue}
      </Button>
      {asking && (
        <IssueConfirm
          kindName={inLanguage(kindOf('workplan').name, language)}
          number={
            next?.ok === true
              ? { text: next.value.number, byHand: next.value.sequence === null }
              : null
          }
          missing={[]}
          problem={
            next?.ok === false ? issueProblemText(next.problem, messages, language) : problem
          }
          busy={busy}
          onIssue={() => void issueIt()}
          onClose={() => setAsking(false)}
        />
      )}
    </Stack>
  );
}
