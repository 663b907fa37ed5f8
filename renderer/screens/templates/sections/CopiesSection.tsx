import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Bilingual, Language } from '#shared/base/language.ts';
import { withSetting } from '#shared/documents/template/settings.ts';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useDesk, type TemplateEdit } from '../desk.ts';
import { ItemList } from '../fields/ItemList.tsx';
import { Setting } from '../fields/Setting.tsx';
import { listText } from '../settingText.ts';
import classes from '../Templates.module.css';

const most = 60;
const empty: Bilingual = { km: '', en: '' };
const languages = ['km', 'en'] as const satisfies readonly Language[];

/** Who gets a copy. */
export function CopiesSection(): ReactNode {
  const texts = useMessages().templates;
  const { kind, original, template, changed, keep, show } = useDesk();
  const differs = changed.has('distribution');
  const edit =
    (change: (now: readonly Bilingual[]) => readonly Bilingual[]): TemplateEdit =>
    (now) =>
      withSetting(original, now, 'distribution', change(now.distribution ?? original.distribution));
  const line = (index: number, language: Language, text: string): TemplateEdit =>
    edit((now) => now.map((item, at) => (at === index ? { ...item, [language]: text } : item)));
  const names = { km: texts.khmer, en: texts.english };
  return (
    <Setting
      label={texts.sections.copies}
      differs={differs}
      original={listText(original.distribution)}
      onBack={() => keep(edit(() => original.distribution))}
    >
      <Stack gap="sm">
        <Text size="xs" c="var(--ovop-text-muted)" className={classes.settingName}>
          {texts.copies.hint}
          {kind.defaults.distribution === undefined && !differs && ` ${texts.list.fromOffice}`}
        </Text>
        <ItemList
          title={texts.sections.copies}
          items={template.distribution}
          most={most}
          addLabel={texts.copies.add}
          nameOf={texts.copies.one}
          empty={empty}
          onEdit={(change) => keep(edit(change))}
        >
          {(item, index) => (
            <div className={classes.both}>
              {languages.map((language) => (
                <KeptText
                  key={language}
                  lang={language}
                  aria-label={texts.list.of(texts.copies.one(index + 1), names[language])}
                  placeholder={names[language]}
                  value={item[language]}
                  onKeep={(text) => keep(line(index, language, text))}
                  onType={(text) => show(line(index, language, text))}
                />
              ))}
            </div>
          )}
        </ItemList>
      </Stack>
    </Setting>
  );
}
