import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './AddPersonDialog.module.css';
import { DirectoryNote } from './DirectoryNote.tsx';
import { OfferedPerson } from './OfferedPerson.tsx';
import { searchedBy, type TypedPerson } from './typedPerson.ts';
import { usePeopleSearch } from './useDirectory.ts';

/** How many are shown. */
const shown = 4;

/** Who of the directory may be the person who is being typed: the same telephone first, then the names. */
export function PerhapsKnown(props: {
  readonly typed: TypedPerson;
  readonly onOpen: (id: PersonId) => void;
}): ReactNode {
  const { adding: texts } = useMessages().people;
  const { language } = useLanguage();
  const { khmer, latin, phone } = searchedBy(props.typed);
  const byPhone = usePeopleSearch(phone, language, shown);
  const byKhmer = usePeopleSearch(khmer, language, shown);
  const byLatin = usePeopleSearch(latin, language, shown);
  const found = new Map(
    [byPhone, byKhmer, byLatin].flatMap(({ rows }) => rows).map((row) => [row.id, row]),
  );
  const rows = [...found.values()].slice(0, shown);
  const asked = khmer + latin + phone !== '';
  return (
    <>
      <div role="status" className={rows.length === 0 ? undefined : classes.perhaps}>
        {rows.length > 0 && (
          <>
            <p>{texts.perhaps}</p>
            {rows.map((row) => (
              <UnstyledButton
                key={row.id}
                className={classes.known}
                onClick={() => props.onOpen(row.id)}
              >
                <OfferedPerson row={row} />
              </UnstyledButton>
            ))}
          </>
        )}
      </div>
      {asked && <DirectoryNote state={byPhone.state} />}
    </>
  );
}
