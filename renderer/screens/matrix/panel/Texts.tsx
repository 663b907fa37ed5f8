import type { ReactNode } from 'react';
import type { EffectiveEntry } from '#shared/matrix/effective.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { type CorrectableField, correctText } from '#renderer/store/commands/decisions.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { CorrectableText } from './CorrectableText.tsx';
import { Section } from './Section.tsx';

/** The texts of a row, each to be corrected in place. */
export function Texts(props: {
  readonly planId: PlanRecord['id'];
  readonly entry: EffectiveEntry;
}): ReactNode {
  const { panel } = useMessages().matrix;
  const edge = useStore();
  const { planId, entry } = props;
  const { printed, decision, title, indicator } = entry;
  const fields: readonly {
    readonly field: CorrectableField;
    readonly label: string;
    readonly language: 'en' | 'km';
    readonly text: string;
    readonly printed: string;
  }[] = [
    {
      field: 'title',
      label: panel.titleEn,
      language: 'en',
      text: title.en,
      printed: printed.title ?? '',
    },
    {
      field: 'titleKm',
      label: panel.titleKm,
      language: 'km',
      text: title.km,
      printed: printed.titleKm ?? '',
    },
    {
      field: 'indicator',
      label: panel.indicatorEn,
      language: 'en',
      text: indicator.en,
      printed: printed.indicator ?? '',
    },
    {
      field: 'indicatorKm',
      label: panel.indicatorKm,
      language: 'km',
      text: indicator.km,
      printed: printed.indicatorKm ?? '',
    },
  ];
  const noteOf = ({ language, text, printed }: (typeof fields)[number]): string | undefined => {
    if (text === printed) return undefined;
    return language === 'km' && printed === '' ? panel.workingTranslation : panel.otherRow;
  };
  return (
    <Section title={panel.texts}>
      {fields.map((each) => (
        <CorrectableText
          key={`${entry.code} ${each.field}`}
          label={each.label}
          language={each.language}
          text={each.text}
          printed={each.printed}
          correction={decision?.[each.field] ?? null}
          note={noteOf(each)}
          onCorrect={(text) => void correctText(edge, planId, entry.code, each.field, text)}
        />
      ))}
    </Section>
  );
}
