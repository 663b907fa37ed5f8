import { Spotlight } from '@mantine/spotlight';
import { IconUser } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { DirectoryNote } from '#renderer/directory/DirectoryNote.tsx';
import { usePeopleSearch } from '#renderer/directory/useDirectory.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { markFirst } from './markFirst.ts';
import classes from './Search.module.css';

/** The people whom a search finds: the directory answers from its worker, which begins with the first of them. */
export function SearchPeople(props: {
  readonly query: string;
  readonly limit: number;
  /** What is said where there is nobody either. */
  readonly empty: ReactNode;
  readonly onOpen: (path: string) => void;
}): ReactNode {
  const { query, limit, empty, onOpen } = props;
  const { people: texts } = useMessages();
  const { language } = useLanguage();
  const { rows, pending, state } = usePeopleSearch(query, language, limit);
  useEffect(markFirst, [rows]);
  return (
    <>
      {rows.length > 0 && (
        <Spotlight.ActionsGroup label={texts.searchPeople}>
          {rows.map((row) => {
            const name = personName(row, language);
            const other = language === 'km' ? row.latinName : row.khmerName;
            return (
              <Spotlight.Action
                key={row.id}
                label={other === '' || other === name ? name : `${name} · ${other}`}
                description={[row.post, row.organisation]
                  .map((text) => inLanguage(text, language))
                  .filter((text) => text !== '')
                  .join(' · ')}
                leftSection={<IconUser size={16} />}
                classNames={{ action: classes.action, actionDescription: classes.description }}
                onClick={() => onOpen(paths.person(row.id))}
              />
            );
          })}
        </Spotlight.ActionsGroup>
      )}
      {rows.length === 0 && !pending && empty}
      <DirectoryNote state={state} />
    </>
  );
}
