import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { typedDate } from '#shared/calendar/typed.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { LinkedList } from './LinkedList.tsx';
import { Nothing, Section } from './Section.tsx';

/** The documents of the register that bear the person's name. */
export function DocumentsSection(props: {
  readonly documents: readonly OfficeDocument[];
}): ReactNode {
  const { documents } = props;
  const { person: texts, documents: words } = useMessages();
  const { language } = useLanguage();
  if (documents.length === 0)
    return (
      <Section title={texts.documents}>
        <Nothing>{texts.noDocuments}</Nothing>
      </Section>
    );
  return (
    <Section title={texts.documents} hint={texts.documentsHint}>
      <LinkedList
        label={texts.documents}
        items={documents
          .toSorted((a, b) => ((a.date ?? a.createdOn) < (b.date ?? b.createdOn) ? 1 : -1))
          .map(({ id, kind, date, createdOn, number, subject, status }) => {
            const called = inLanguage(kindOf(kind).name, language);
            const shown = inLanguage(subject, language);
            return {
              key: id,
              href: paths.document(id),
              title: [number, shown === '' ? called : shown]
                .filter((text) => text !== '')
                .join(' · '),
              when: typedDate(date ?? createdOn),
              details: [shown === '' ? '' : called, words.status[status]],
            };
          })}
      />
    </Section>
  );
}
