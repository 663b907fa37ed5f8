import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { personName } from '#shared/people/directory/personName.ts';
import type { DirectoryRow } from '#shared/people/search/directoryRow.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './PersonPicker.module.css';

/** How many of a telephone's digits tell it from another. */
const lastDigits = 4;

/** A person to choose: the name in both scripts, and below it what tells them from others of that name. */
export function OfferedPerson({ row }: { readonly row: DirectoryRow }): ReactNode {
  const { picker } = useMessages().people;
  const { language } = useLanguage();
  const name = personName(row, language);
  const other = language === 'km' ? row.latinName : row.khmerName;
  const phone = row.phones[0];
  const details = [
    inLanguage(row.post, language),
    inLanguage(row.organisation, language),
    phone === undefined ? '' : picker.phoneEnds(phone.slice(-lastDigits)),
  ].filter((text) => text !== '');
  return (
    <>
      <div className={classes.name}>
        <span>{name}</span>
        {other !== '' && other !== name && (
          <span className={classes.other} lang={language === 'km' ? 'en' : 'km'}>
            {other}
          </span>
        )}
      </div>
      {details.length > 0 && <div className={classes.details}>{details.join(' · ')}</div>}
    </>
  );
}
