import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Language } from '#shared/base/language.ts';
import { withSetting } from '#shared/documents/template/settings.ts';
import type { Signatory } from '#shared/documents/workplan/facts.ts';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useDesk, type TemplateEdit } from '../desk.ts';
import { ItemList } from '../fields/ItemList.tsx';
import { Setting } from '../fields/Setting.tsx';
import { WordingBox } from '../fields/WordingBox.tsx';
import { signatoriesText } from '../settingText.ts';
import classes from '../Templates.module.css';

const most = 8;
const languages = ['km', 'en'] as const satisfies readonly Language[];
const nobody: Signatory = { role: { km: '', en: '' }, name: { km: '', en: '' } };

/** Who signs a kind of document. */
export function SignatoriesSection(): ReactNode {
  const texts = useMessages().templates;
  const { kind, original, template, changed, fieldsFor, keep, show } = useDesk();
  const differs = changed.has('signatories');
  const edit =
    (change: (now: readonly Signatory[]) => readonly Signatory[]): TemplateEdit =>
    (now) =>
      withSetting(original, now, 'signatories', change(now.signatories ?? original.signatories));
  const part =
    (index: number, what: 'role' | 'name', language: Language) =>
    (text: string): TemplateEdit =>
      edit((now) =>
        now.map((signatory, at) =>
          at === index
            ? { ...signatory, [what]: { ...signatory[what], [language]: text } }
            : signatory,
        ),
      );
  const names = { km: texts.khmer, en: texts.english };
  return (
    <Setting
      label={texts.sections.signatories}
      differs={differs}
      original={signatoriesText(original.signatories)}
      onBack={() => keep(edit(() => original.signatories))}
    >
      <Stack gap="sm">
        <Text size="xs" c="var(--ovop-text-muted)" className={classes.settingName}>
          {texts.signatories.hint}
          {kind.defaults.signatories === undefined && !differs && ` ${texts.list.fromOffice}`}
        </Text>
        <ItemList
          title={texts.sections.signatories}
          items={template.signatories}
          most={most}
          addLabel={texts.signatories.add}
          nameOf={texts.signatories.one}
          empty={nobody}
          onEdit={(change) => keep(edit(change))}
        >
          {(signatory, index) => {
            const nameOf = (what: 'role' | 'name', language: Language): string =>
              texts.list.of(
                `${texts.signatories.one(index + 1)}: ${texts.signatories[what]}`,
                names[language],
              );
            return (
              <div className={classes.both}>
                {languages.map((language) => (
                  <Stack key={language} gap="xs">
                    <WordingBox
                      name={nameOf('role', language)}
                      label={texts.list.of(texts.signatories.role, names[language])}
                      language={language}
                      fields={fieldsFor({})}
                      value={signatory.role[language]}
                      onKeep={(text) => keep(part(index, 'role', language)(text))}
                      onType={(text) => show(part(index, 'role', language)(text))}
                    />
                    <KeptText
                      lang={language}
                      label={texts.list.of(texts.signatories.name, names[language])}
                      aria-label={nameOf('name', language)}
                      classNames={{ label: classes.smallLabel }}
                      value={signatory.name[language]}
                      onKeep={(text) => keep(part(index, 'name', language)(text))}
                      onType={(text) => show(part(index, 'name', language)(text))}
                    />
                  </Stack>
                ))}
              </div>
            );
          }}
        </ItemList>
      </Stack>
    </Setting>
  );
}
