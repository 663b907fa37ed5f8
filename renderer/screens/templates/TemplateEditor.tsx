import { Button, Group, Text, Title } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { inLanguage, type DocumentLanguage } from '#shared/base/language.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import { originalTemplate, templateWith } from '#shared/documents/template/defaults.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import { changedSettings } from '#shared/documents/template/settings.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { editTemplate, resetTemplate } from '#renderer/store/commands/templates.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { isTouched } from './bundle/carriedTemplates.ts';
import { DeskContext, type TemplateDesk, type TemplateEdit } from './desk.ts';
import { ResetDialog } from './ResetDialog.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';
import classes from './Templates.module.css';
import { TemplateSections } from './TemplateSections.tsx';
import { usableFields } from './usableFields.ts';

interface TemplateEditorProps {
  readonly kind: AnyKind;
  readonly office: OfficeFacts;
  readonly record: TemplateRecord;
  /** Of the preview. */
  readonly language: DocumentLanguage;
  readonly onLanguage: (language: DocumentLanguage) => void;
  readonly opened: readonly string[];
  readonly onOpened: (opened: string[]) => void;
}

/** What is typed and not kept yet, over what was kept when it was typed. */
interface Typed {
  readonly edit: TemplateEdit;
  readonly over: TemplateRecord;
}

/** The settings of a kind and, beside them, what they make of a document. */
export function TemplateEditor(props: TemplateEditorProps): ReactNode {
  const { kind, office, record, language, onLanguage, opened, onOpened } = props;
  const texts = useMessages().templates;
  const window = useLanguage().language;
  const edge = useStore();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [asking, setAsking] = useState(false);
  const fieldsFor = useMemo(() => usableFields(kind), [kind]);
  const desk = useMemo(
    (): TemplateDesk => ({
      kind,
      office,
      record,
      fieldsFor,
      original: originalTemplate(kind, office),
      template: templateWith(kind, office, record.changes),
      changed: changedSettings(kind, office, record.changes),
      language,
      keep: (edit) => void editTemplate(edge, kind.id, edit),
      show: (edit) => setTyped({ edit, over: record }),
    }),
    [kind, office, record, fieldsFor, language, edge],
  );
  // What was typed is kept, or something else was done, once there is another record.
  const isTyping = typed !== null && typed.over === record;
  const shown = useMemo(
    () => (isTyping ? typed.edit(record.changes) : record.changes),
    [isTyping, typed, record],
  );
  const name = inLanguage(kind.name, window);
  return (
    <DeskContext value={desk}>
      <section className={classes.settings} aria-label={texts.settings(name)}>
        <div className={classes.kindHead}>
          <Title order={2}>{name}</Title>
          <Group justify="space-between" gap="sm" align="flex-start">
            <Text size="sm" c="var(--ovop-text-muted)" className={classes.purpose}>
              {inLanguage(kind.purpose, window)}
            </Text>
            {isTouched(record) && (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconArrowBackUp size={15} stroke={1.7} />}
                onClick={() => setAsking(true)}
              >
                {texts.resetKind}
              </Button>
            )}
          </Group>
        </div>
        <TemplateSections opened={opened} onOpened={onOpened} />
      </section>
      <TemplatePreview
        kind={kind}
        office={office}
        changes={shown}
        language={language}
        onLanguage={onLanguage}
      />
      {asking && (
        <ResetDialog
          kind={name}
          onReset={() => {
            setAsking(false);
            void resetTemplate(edge, kind.id);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </DeskContext>
  );
}
