import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { inLanguage, type Bilingual, type Language } from '#shared/base/language.ts';
import type { WordingSlot } from '#shared/documents/kinds/kind.ts';
import { withWording } from '#shared/documents/template/settings.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useDesk, type TemplateEdit } from '../desk.ts';
import { Setting } from '../fields/Setting.tsx';
import { WordingBox } from '../fields/WordingBox.tsx';
import { bothText } from '../settingText.ts';
import classes from '../Templates.module.css';

function Slot({ slot }: { readonly slot: WordingSlot }): ReactNode {
  const texts = useMessages().templates;
  const window = useLanguage().language;
  const { original, template, changed, fieldsFor, keep, show } = useDesk();
  const label = inLanguage(slot.label, window);
  const brought = original.wording[slot.key] ?? slot.original;
  const text = template.wording[slot.key] ?? brought;
  const edit =
    (part: Partial<Bilingual>): TemplateEdit =>
    (now) =>
      withWording(original, now, slot.key, { ...(now.wording?.[slot.key] ?? brought), ...part });
  const box = (language: Language, name: string): ReactNode => (
    <WordingBox
      name={texts.list.of(label, name)}
      label={name}
      language={language}
      fields={fieldsFor(slot)}
      value={text[language]}
      onKeep={(typed) => keep(edit({ [language]: typed }))}
      onType={(typed) => show(edit({ [language]: typed }))}
    />
  );
  return (
    <Setting
      label={label}
      differs={changed.has(`wording.${slot.key}`)}
      original={bothText(brought)}
      onBack={() => keep((now) => withWording(original, now, slot.key, brought))}
    >
      <Stack gap="xs" role="group" aria-label={label}>
        <Text size="sm" fw={600} className={classes.settingName}>
          {label}
        </Text>
        <div className={classes.both}>
          {box('km', texts.khmer)}
          {box('en', texts.english)}
        </div>
      </Stack>
    </Setting>
  );
}

/** The texts of a kind, in both languages. */
export function WordingSection(): ReactNode {
  const { kind } = useDesk();
  const texts = useMessages().templates.wording;
  return (
    <Stack gap="lg">
      <Text size="xs" c="var(--ovop-text-muted)">
        {texts.hint}
      </Text>
      {kind.wording.map((slot) => (
        <Slot key={slot.key} slot={slot} />
      ))}
    </Stack>
  );
}
