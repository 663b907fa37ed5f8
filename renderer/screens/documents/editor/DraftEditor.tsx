import { Button, Menu, SegmentedControl, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDots, IconRubberStamp } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { inLanguage } from '#shared/base/language.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { PaperActions, type PaperFile } from '#renderer/paper/PaperActions.tsx';
import { PaperPreview } from '#renderer/paper/PaperPreview.tsx';
import { usePrivacy } from '#renderer/paper/usePrivacy.tsx';
import { copyDocument, editDocument, removeDraft } from '#renderer/store/commands/documents.ts';
import { officeForm } from '#renderer/store/officeForms.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { documentFile, filledFile } from '#renderer/writers/writeDocument.ts';
import { DocumentForm } from './form/DocumentForm.tsx';
import { withValue, type DataPath } from './form/dataPath.ts';
import { EditorHead } from './EditorHead.tsx';
import { fileNameOf } from './fileNameOf.ts';
import { MergeAction } from './MergeAction.tsx';
import { ShownChoice } from './ShownChoice.tsx';
import { draftPaper, useDraftPaper } from './usePaper.ts';
import classes from './Editor.module.css';

const IssueDialog = lazy(() => import('./IssueDialog.tsx'));

/** How long the preview waits for more typing, in milliseconds. */
const previewDelay = 250;

/** A draft: its form at the left, the paper as it will be at the right. */
export function DraftEditor(props: {
  readonly document: OfficeDocument;
  readonly office: OfficeFacts;
  readonly template: TemplateRecord;
}): ReactNode {
  const { document, office, template } = props;
  const messages = useMessages();
  const { documents: texts, paper: paperTexts } = messages;
  const { language } = useLanguage();
  const edge = useStore();
  const [, go] = useLocation();
  const [shown, setShown] = useState<'text' | 'sheets'>('text');
  const [issuing, setIssuing] = useState(false);
  const [settled] = useDebouncedValue(document, previewDelay);
  const paper = useDraftPaper(settled, office, template, shown);
  const kind = kindOf(document.kind);
  const hasSheets = kind.sheets !== undefined;
  const hasOwnFile = template.word !== null || (hasSheets && template.excel !== null);
  const privacy = usePrivacy(paper, hasOwnFile);
  const now = (which: 'text' | 'sheets') =>
    privacy.applied(draftPaper(document, document.language, office, template, which));
  const { id } = document;
  const onSet = useCallback(
    (path: DataPath, value: unknown) =>
      void editDocument(edge, id, office, ({ data }) => ({ data: withValue(data, path, value) })),
    [edge, id, office],
  );
  const formats = hasSheets ? (['docx', 'xlsx'] as const) : (['docx'] as const);
  const files = formats.map((extension): PaperFile => {
    const which = extension === 'docx' ? 'text' : 'sheets';
    return {
      extension,
      primary: shown === which,
      make: async (signal) => {
        const form = await officeForm(edge.database, template, extension);
        return form === null
          ? documentFile(now(which), signal)
          : filledFile(now(which), form, signal);
      },
    };
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
              leftSection={<IconRubberStamp size={17} stroke={1.6} />}
              onClick={() => setIssuing(true)}
            >
              {texts.issue}
            </Button>
            <Menu position="bottom-end">
              <Menu.Target>
                <Button variant="default" px={9} aria-label={texts.more}>
                  <IconDots size={17} stroke={1.6} />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item
                  onClick={() =>
                    void copyDocument(edge, document, office).then((copy) =>
                      go(paths.document(copy)),
                    )
                  }
                >
                  {texts.copy}
                </Menu.Item>
                <Menu.Item
                  color="red"
                  onClick={() => {
                    void removeDraft(edge, document);
                    go(paths.documents);
                  }}
                >
                  {texts.remove}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </>
        }
      />
      <div className={classes.columns}>
        <div className={classes.form}>
          <Text size="xs" c="var(--ovop-text-muted)" mb="sm">
            {texts.required}
          </Text>
          <DocumentForm
            fields={kind.fields}
            data={document.data}
            language={document.language}
            ranks={office.ranks}
            onSet={onSet}
          />
        </div>
        <div className={classes.paper}>
          <div className={classes.bar}>
            <SegmentedControl
              aria-label={texts.language}
              value={document.language}
              onChange={(next) => void editDocument(edge, id, office, () => ({ language: next }))}
              data={(['km', 'en', 'both'] as const).map((value) => ({
                value,
                label: paperTexts.languages[value],
              }))}
            />
            {hasSheets && <ShownChoice shown={shown} onShow={setShown} />}
          </div>
          <PaperPreview source={privacy.paper} />
          {hasOwnFile && (
            <Text size="xs" c="var(--ovop-text-muted)">
              {texts.officeFile}
            </Text>
          )}
          {privacy.note}
          <PaperActions
            row
            name={fileNameOf(document, inLanguage(kind.name, language), messages)}
            files={files}
            source={() => now(shown)}
          />
        </div>
      </div>
      <Suspense fallback={null}>
        {issuing && (
          <IssueDialog
            document={document}
            office={office}
            template={template}
            onClose={() => setIssuing(false)}
          />
        )}
      </Suspense>
    </div>
  );
}
