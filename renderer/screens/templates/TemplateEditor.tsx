import { Button, Group, Text, Title } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { inLanguage, type DocumentLanguage } from '#shared/base/language.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import { originalTemplate, templateWith } from '#shared/documents/template/defaults.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import { changedSettings } from '#shared/documents/template/settings.ts';
import { sameValue } from '#shared/history/equal.ts';
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

/** What is typed and not kept yet. */
interface Typed {
  readonly edit: TemplateEdit;
}

/** The settings of a kind and, beside them, what they make of a document. */
export function TemplateEditor(props: TemplateEditorProps): ReactNode {
  const { kind, office, record, language, onLanguage, opened, onOpened } = props;
  const texts = useMessages().templates;
  const window = useLanguage().language;
  const edge = useStore();
  const [typed, setTyped] = useState<Typed | null>(null);
  const lastTyped = useRef<Typed | null>(null);
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
      keep: (edit) => {
        const before = lastTyped.current;
        void editTemplate(edge, kind.id, edit).then(() => {
          // What was typed up to now is kept; what was typed since is not.
          setTyped((now) => (now === before ? null : now));
        });
      },
      show: (edit) => {
        const isKept = sameValue(edit(record.changes), record.changes);
        lastTyped.current = isKept ? null : { edit };
        setTyped(lastTyped.current);
      },
    }),
    [kind, office, record, fieldsFor, language, edge],
  );
  const shown = useMemo(
    () => (typed === null ? record.changes : typed.edit(record.changes)),
    [typed, record],
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
