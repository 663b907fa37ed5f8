import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { inLanguage, type Bilingual } from '#shared/base/language.ts';
import type { LineSpec, ProseSpec } from '#shared/documents/fields/spec.ts';
import { KeptArea } from '#renderer/components/field/KeptArea.tsx';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { DataPath } from './dataPath.ts';
import { valueAt } from './dataPath.ts';
import { useForm } from './FormContext.ts';
import { InTurn } from './InTurn.tsx';
import { pauseBeforeKeeping } from './pause.ts';
import classes from './Form.module.css';

/** A text in both languages: Khmer first, English beside it; long texts under each other. */
export function BilingualField(props: {
  readonly spec: LineSpec | ProseSpec;
  readonly path: DataPath;
}): ReactNode {
  const { spec, path } = props;
  const { documents: texts } = useMessages();
  const { language } = useLanguage();
  const { data, onSet, languages } = useForm();
  const value = (valueAt(data, path) as Bilingual | undefined) ?? { km: '', en: '' };
  const label = inLanguage(spec.label, language);
  return (
    <div role="group" aria-label={label}>
      <Text size="sm" fw={500} mb={3}>
        {label}
        {spec.required && <span className={classes.required}> *</span>}
      </Text>
      {spec.hint !== undefined && (
        <Text size="xs" c="var(--ovop-text-muted)" mb={3}>
          {inLanguage(spec.hint, language)}
        </Text>
      )}
      <div
        className={spec.kind === 'prose' || languages.length === 1 ? classes.stacked : classes.pair}
      >
        {languages.map((each) => {
          const field = {
            lang: each,
            'aria-label': `${label}, ${texts.languages[each]}`,
            placeholder: languages.length === 1 ? '' : texts.languages[each],
            value: value[each],
            pause: pauseBeforeKeeping,
            onKeep: (text: string) => onSet([...path, each], text),
          };
          return spec.kind === 'prose' ? (
            <InTurn key={each}>
              <KeptArea minRows={2} maxRows={14} {...field} />
            </InTurn>
          ) : (
            <KeptText key={each} {...field} />
          );
        })}
      </div>
    </div>
  );
}
