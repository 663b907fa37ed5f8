import { Button, SegmentedControl, Text } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { DocumentLanguage } from '#shared/base/language.ts';
import { safeFileName } from '#shared/desktop/fileName.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import type { KindId, OfficeFacts } from '#shared/documents/template/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { PaperActions, type PaperFile } from '#renderer/paper/PaperActions.tsx';
import { PaperPreview } from '#renderer/paper/PaperPreview.tsx';
import { usePrivacy } from '#renderer/paper/usePrivacy.tsx';
import { createDocument } from '#renderer/store/commands/documents.ts';
import { officeForm } from '#renderer/store/officeForms.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import type { ComposedPaper } from '#renderer/writers/paperSource.ts';
import { documentFile, filledFile } from '#renderer/writers/writeDocument.ts';
import classes from './PeoplePaper.module.css';

const languages = ['km', 'en', 'both'] as const;

/** A paper about people as it goes out: preview, what personal data it holds, the ways out, and into the register. */
export function PeoplePaper(props: {
  readonly of: KindId;
  /** The same object while nothing of it changes. */
  readonly data: DocumentData;
  readonly office: OfficeFacts;
  readonly template: TemplateRecord;
  readonly language: DocumentLanguage;
  readonly onLanguage: (language: DocumentLanguage) => void;
  /** Of the files, without their endings. */
  readonly name: string;
}): ReactNode {
  const { of, data, office, template, language, onLanguage, name } = props;
  const { peoplePapers: texts, paper: paperTexts, documents } = useMessages();
  const edge = useStore();
  const [, go] = useLocation();
  const [wanted, setShown] = useState<'text' | 'sheets'>('text');
  const hasSheets = kindOf(of).sheets !== undefined;
  const shown = hasSheets ? wanted : 'text';
  const { changes } = template;
  const paper = useMemo(
    (): ComposedPaper => ({ kind: 'composed', of, data, office, changes, language, shown }),
    [of, data, office, changes, language, shown],
  );
  const hasOwnFile = template.word !== null || (hasSheets && template.excel !== null);
  const privacy = usePrivacy(paper, hasOwnFile);
  const formats = hasSheets ? (['docx', 'xlsx'] as const) : (['docx'] as const);
  const files = formats.map((extension): PaperFile => {
    const which = extension === 'docx' ? 'text' : 'sheets';
    return {
      extension,
      primary: shown === which,
      make: async (signal) => {
        const source = { ...privacy.paper, shown: which } as const;
        const form = await officeForm(edge.database, template, extension);
        return form === null ? documentFile(source, signal) : filledFile(source, form, signal);
      },
    };
  });
  const begin = async (): Promise<void> => {
    const given = privacy.paper.data as unknown as Readonly<Record<string, unknown>>;
    const id = await createDocument(edge, { kind: of, language }, office, given);
    go(paths.document(id));
  };
  return (
    <div className={classes.paper}>
      <div className={classes.bar}>
        <SegmentedControl
          aria-label={paperTexts.language}
          value={language}
          onChange={(next) => onLanguage(languages.find((one) => one === next) ?? 'km')}
          data={languages.map((value) => ({ value, label: paperTexts.languages[value] }))}
        />
        {hasSheets && (
          <SegmentedControl
            aria-label={documents.show}
            value={shown}
            onChange={(next) => setShown(next === 'sheets' ? 'sheets' : 'text')}
            data={[
              { value: 'text', label: documents.shows.text },
              { value: 'sheets', label: documents.shows.sheets },
            ]}
          />
        )}
      </div>
      <div className={classes.preview}>
        <PaperPreview source={privacy.paper} />
      </div>
      {hasOwnFile && (
        <Text size="xs" c="var(--ovop-text-muted)">
          {documents.officeFile}
        </Text>
      )}
      {privacy.note}
      <PaperActions row name={safeFileName(name)} files={files} source={() => privacy.paper} />
      <div className={classes.begin}>
        <Button
          variant="default"
          leftSection={<IconFilePlus size={17} stroke={1.6} aria-hidden />}
          onClick={() => void begin()}
        >
          {texts.begin}
        </Button>
        <Text size="xs" c="var(--ovop-text-muted)">
          {texts.beginHint}
        </Text>
      </div>
    </div>
  );
}
