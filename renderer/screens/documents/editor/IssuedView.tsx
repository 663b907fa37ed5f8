import { Alert, Button, Stack, Text } from '@mantine/core';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { inLanguage } from '#shared/base/language.ts';
import { formatCivil } from '#shared/calendar/dateText.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import type { KeptFile, OfficeDocument } from '#shared/documents/register/model.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { PaperActions, type PaperFile } from '#renderer/paper/PaperActions.tsx';
import { PaperPreview } from '#renderer/paper/PaperPreview.tsx';
import { copyDocument } from '#renderer/store/commands/documents.ts';
import { readPaper, type PaperTrees } from '#renderer/store/commands/issueDocument.ts';
import { readFile } from '#renderer/store/files.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { documentFile } from '#renderer/writers/writeDocument.ts';
import { EditorHead } from './EditorHead.tsx';
import { fileNameOf } from './fileNameOf.ts';
import { MergeAction } from './MergeAction.tsx';
import { ShownChoice } from './ShownChoice.tsx';
import { useIssuedPrivacy } from './useIssuedPrivacy.tsx';
import classes from './Editor.module.css';

const WithdrawDialog = lazy(() => import('./WithdrawDialog.tsx'));

/** An issued paper, as it went out: to be seen, saved and printed again, or withdrawn. */
export function IssuedView(props: {
  readonly document: OfficeDocument;
  readonly office: OfficeFacts;
  readonly template: TemplateRecord;
}): ReactNode {
  const { document, office, template } = props;
  const messages = useMessages();
  const { documents: texts } = messages;
  const { language } = useLanguage();
  const edge = useStore();
  const [, go] = useLocation();
  const [trees, setTrees] = useState<PaperTrees | null>(null);
  const [shown, setShown] = useState<'text' | 'sheets'>('text');
  const [withdrawing, setWithdrawing] = useState(false);
  const { issued, withdrawn } = document;
  useEffect(() => {
    let current = true;
    void readPaper(edge.database, { issued }).then((read) => {
      if (current) setTrees(read);
    });
    return () => {
      current = false;
    };
  }, [edge, issued]);
  const issuedPaper = useIssuedPrivacy(document, trees);
  if (issued === null || issuedPaper.trees === null) return null;
  const kind = kindOf(document.kind);
  const own = issuedPaper.trees;
  const tree = shown === 'sheets' && own.sheets !== null ? own.sheets : own.text;
  // The file that went out holds what it holds: a copy without it is written anew.
  const made = (extension: string): KeptFile | undefined =>
    issuedPaper.leftOut
      ? undefined
      : issued.files.find(({ name }) => name.endsWith(`.${extension}`));
  const files: readonly PaperFile[] = (
    [
      ['docx', 'text'],
      ['xlsx', 'sheets'],
    ] as const
  ).flatMap(([extension, which]) => {
    const tree = own[which];
    const kept = made(extension);
    if (tree === null && kept === undefined) return [];
    return [
      {
        extension,
        primary: shown === which,
        make: async (signal) => {
          if (kept !== undefined) return readFile(edge.database, kept.hash);
          if (tree === null) throw new Error('Nothing was kept');
          return documentFile(tree, signal);
        },
      } satisfies PaperFile,
    ];
  });
  return (
    <div className={classes.page}>
      <EditorHead
        document={document}
        kind={kind}
        actions={
          <>
            <MergeAction document={document} kind={kind} office={office} template={template} />
            <Button
              variant="default"
              onClick={() =>
                void copyDocument(edge, document, office).then((copy) => go(paths.document(copy)))
              }
            >
              {texts.copy}
            </Button>
            {document.status === 'issued' && (
              <Button variant="default" onClick={() => setWithdrawing(true)}>
                {texts.withdraw}
              </Button>
            )}
          </>
        }
      />
      <div className={classes.columns} data-issued>
        <PaperPreview source={tree} />
        <div className={classes.side}>
          <Stack gap="xs">
            <Text size="sm">{texts.issuedBy(issued.by, formatCivil(issued.on, language))}</Text>
            {withdrawn !== null && (
              <Alert color="gray" variant="light">
                {texts.withdrawnBy(
                  withdrawn.by,
                  formatCivil(withdrawn.on, language),
                  withdrawn.reason,
                )}
              </Alert>
            )}
            <Text size="xs" c="var(--ovop-text-muted)" className={classes.hash}>
              SHA-256 {issued.paper.hash}
            </Text>
          </Stack>
          {own.sheets !== null && <ShownChoice shown={shown} onShow={setShown} />}
          <div className={classes.out}>
            {issuedPaper.note}
            <PaperActions
              name={fileNameOf(document, inLanguage(kind.name, language), messages)}
              files={files}
              source={() => tree}
            />
          </div>
        </div>
      </div>
      <Suspense fallback={null}>
        {withdrawing && (
          <WithdrawDialog document={document} onClose={() => setWithdrawing(false)} />
        )}
      </Suspense>
    </div>
  );
}
