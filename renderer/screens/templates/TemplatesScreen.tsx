import { IconTemplate } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useParams } from 'wouter';
import type { DocumentLanguage } from '#shared/base/language.ts';
import { documentKinds } from '#shared/documents/kinds/kinds.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { untouchedTemplate } from '#renderer/store/commands/templates.ts';
import { useOfficeFacts, useTemplates } from '#renderer/store/live/useTemplates.ts';
import { BundleButtons } from './bundle/BundleButtons.tsx';
import { KindList } from './KindList.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';
import classes from './Templates.module.css';

/** How the office's documents read and look, kind by kind, with a preview beside it. */
export default function TemplatesScreen(): ReactNode {
  const texts = useMessages().templates;
  const wanted = useParams<{ readonly kind?: string }>().kind;
  const [language, setLanguage] = useState<DocumentLanguage>(useLanguage().language);
  const [opened, setOpened] = useState<string[]>([]);
  const office = useOfficeFacts();
  const records = useTemplates();
  const kind =
    wanted === undefined ? documentKinds[0] : documentKinds.find(({ id }) => id === wanted);
  // The same as long as nothing is kept: the preview is drawn anew for another.
  const record = useMemo(
    () =>
      kind === undefined || records === undefined
        ? undefined
        : (records.get(kind.id) ?? untouchedTemplate(kind.id)),
    [kind, records],
  );
  return (
    <Page
      fill
      title={texts.title}
      lead={texts.lead}
      actions={records !== undefined && <BundleButtons records={records} />}
    >
      {office !== undefined && records !== undefined && (
        <div className={classes.room}>
          <div className={classes.body}>
            <KindList chosen={kind?.id ?? null} office={office} records={records} />
            {kind === undefined || record === undefined ? (
              <EmptyState
                icon={IconTemplate}
                title={texts.unknownKind}
                text={texts.unknownKindHint}
              />
            ) : (
              <TemplateEditor
                key={kind.id}
                kind={kind}
                office={office}
                record={record}
                language={language}
                onLanguage={setLanguage}
                opened={opened}
                onOpened={setOpened}
              />
            )}
          </div>
        </div>
      )}
    </Page>
  );
}
