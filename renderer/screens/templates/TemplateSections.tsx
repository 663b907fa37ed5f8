import { Accordion } from '@mantine/core';
import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import type { SettingName } from '#shared/documents/template/settings.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { Messages } from '#renderer/i18n/messages.ts';
import { useDesk, type TemplateDesk } from './desk.ts';
import { ColumnsSection } from './sections/ColumnsSection.tsx';
import { CopiesSection } from './sections/CopiesSection.tsx';
import { FilesSection } from './sections/FilesSection.tsx';
import { LayoutSection } from './sections/LayoutSection.tsx';
import { LettersSection } from './sections/LettersSection.tsx';
import { MarginsSection } from './sections/MarginsSection.tsx';
import { SignatoriesSection } from './sections/SignatoriesSection.tsx';
import { WordingSection } from './sections/WordingSection.tsx';
import classes from './Templates.module.css';
import { countFaults } from './wordingFaults.ts';

type SectionName = keyof Messages['templates']['sections'];

const contents: Readonly<Record<SectionName, () => ReactNode>> = {
  wording: WordingSection,
  columns: ColumnsSection,
  signatories: SignatoriesSection,
  copies: CopiesSection,
  layout: LayoutSection,
  letters: LettersSection,
  margins: MarginsSection,
  files: FilesSection,
};

const settingsOf: Readonly<Partial<Record<SettingName, SectionName>>> = {
  signatories: 'signatories',
  distribution: 'copies',
  header: 'layout',
  showEmblem: 'layout',
  datePlace: 'layout',
  lunarInEnglish: 'layout',
  fonts: 'letters',
  bodySize: 'letters',
  titleSize: 'letters',
  digits: 'letters',
  khmerWordBreaks: 'letters',
  margins: 'margins',
};

function sectionOf(setting: SettingName): SectionName | undefined {
  if (setting.startsWith('wording.')) return 'wording';
  return setting.startsWith('columns.') ? 'columns' : settingsOf[setting];
}

/** What a closed section says of what is in it. */
function summaryOf(
  section: SectionName,
  desk: TemplateDesk,
  { texts, language }: { readonly texts: Messages['templates']; readonly language: 'en' | 'km' },
): string {
  const { kind, template, record } = desk;
  const { count } = texts;
  switch (section) {
    case 'wording':
      return count.texts(kind.wording.length);
    case 'columns': {
      const shown = kind.tables.reduce(
        (sum, { key }) => sum + (template.columns[key]?.length ?? 0),
        0,
      );
      return count.columns(
        shown,
        kind.tables.reduce((sum, { columns }) => sum + columns.length, 0),
      );
    }
    case 'signatories':
      return template.signatories.length === 0
        ? count.nobody
        : template.signatories.map(({ role }) => inLanguage(role, language)).join(' · ');
    case 'copies':
      return template.distribution.length === 0
        ? count.none
        : count.copies(template.distribution.length);
    case 'layout':
      return texts.layout.headers[template.header];
    case 'letters':
      return `${template.fonts.khmer} · ${template.bodySize} ${texts.letters.points}`;
    case 'margins': {
      const { top, bottom, left, right } = template.margins;
      return `${top} · ${bottom} · ${left} · ${right} ${texts.margins.unit}`;
    }
    case 'files':
      return (
        [record.word, record.excel]
          .flatMap((file) => (file === null ? [] : [file.name]))
          .join(' · ') || texts.files.summary
      );
  }
}

/** All settings of a kind in sections that fold, each saying what is in it while it is closed. */
export function TemplateSections(props: {
  readonly opened: readonly string[];
  readonly onOpened: (opened: string[]) => void;
}): ReactNode {
  const { opened, onOpened } = props;
  const texts = useMessages().templates;
  const { language } = useLanguage();
  const desk = useDesk();
  const { kind, template, fieldsFor, changed, record } = desk;
  const faults: Partial<Record<SectionName, number>> = countFaults(kind, template, fieldsFor);
  const changedSections = new Set([...changed].map(sectionOf));
  if (record.word !== null || record.excel !== null) changedSections.add('files');
  const shown = (Object.keys(contents) as SectionName[]).filter(
    (section) =>
      (section !== 'wording' || kind.wording.length > 0) &&
      (section !== 'columns' || kind.tables.length > 0),
  );
  return (
    <Accordion
      multiple
      order={3}
      keepMounted={false}
      chevronPosition="left"
      value={[...opened]}
      onChange={onOpened}
      classNames={{
        item: classes.section,
        control: classes.sectionControl,
        content: classes.sectionContent,
        label: classes.sectionLabel,
      }}
    >
      {shown.map((section) => {
        const Content = contents[section];
        return (
          <Accordion.Item key={section} value={section}>
            <Accordion.Control>
              <span className={classes.sectionTitle}>{texts.sections[section]}</span>
              {(faults[section] ?? 0) > 0 && (
                <span className={classes.mark} data-mark="faulty">
                  {texts.faulty}
                </span>
              )}
              {changedSections.has(section) && (
                <span className={classes.mark}>
                  {section === 'files' ? texts.office : texts.changed}
                </span>
              )}
              <span className={classes.summary}>
                {summaryOf(section, desk, { texts, language })}
              </span>
            </Accordion.Control>
            <Accordion.Panel>
              <Content />
            </Accordion.Panel>
          </Accordion.Item>
        );
      })}
    </Accordion>
  );
}
