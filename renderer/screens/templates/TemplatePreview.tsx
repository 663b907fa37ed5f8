import { Group } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState, type ReactNode } from 'react';
import type { DocumentLanguage } from '#shared/base/language.ts';
import { dataSchema } from '#shared/documents/fields/dataSchema.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import type { OfficeFacts, TemplateChanges } from '#shared/documents/template/model.ts';
import { Choice } from '#renderer/components/field/Choice.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { PaperPreview } from '#renderer/paper/PaperPreview.tsx';
import type { PaperSource } from '#renderer/writers/paperSource.ts';
import classes from './Templates.module.css';

/** Typing does not draw the preview anew with every letter; milliseconds. */
const settling = 300;

/** A document of the kind with made-up content, as the template makes it look now. */
export function TemplatePreview(props: {
  readonly kind: AnyKind;
  readonly office: OfficeFacts;
  readonly changes: TemplateChanges;
  readonly language: DocumentLanguage;
  readonly onLanguage: (language: DocumentLanguage) => void;
}): ReactNode {
  const { kind, office, changes, language, onLanguage } = props;
  const { templates: texts, paper } = useMessages();
  const [form, setForm] = useState<'text' | 'sheets'>('text');
  const [settled] = useDebouncedValue(changes, settling);
  const data = useMemo(() => dataSchema(kind.fields).parse(kind.example), [kind]);
  const source = useMemo(
    (): PaperSource => ({
      kind: 'composed',
      of: kind.id,
      data,
      office,
      changes: settled,
      language,
      shown: form,
    }),
    [kind, data, office, settled, language, form],
  );
  return (
    <section className={classes.previewPart} aria-label={texts.shows}>
      <Group gap="md" align="flex-end" className={classes.previewChoices}>
        <Choice
          label={paper.language}
          value={language}
          onChange={onLanguage}
          data={(['km', 'en', 'both'] as const).map((value) => ({
            value,
            label: paper.languages[value],
          }))}
        />
        {kind.sheets !== undefined && (
          <Choice
            label={texts.shows}
            value={form}
            onChange={setForm}
            data={[
              { value: 'text', label: texts.text },
              { value: 'sheets', label: texts.sheets },
            ]}
          />
        )}
      </Group>
      <PaperPreview source={source} />
    </section>
  );
}
