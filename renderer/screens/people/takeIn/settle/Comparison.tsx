import { IconCheck, IconEqualNot, IconPlus, IconTilde } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { inLanguage } from '#shared/base/language.ts';
import { postBodyText } from '#shared/people/directory/knownPeople.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { honorifics } from '#shared/people/honorifics.ts';
import type { ReadEntry } from '#shared/people/imports/listRows.ts';
import { phoneText } from '#shared/people/phoneText.ts';
import { postOn } from '#shared/people/posts.ts';
import type { ComparedField, FieldEvidence } from '#shared/people/same/evidence.ts';
import { sayAgreement } from '#shared/people/same/why.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from '../TakeIn.module.css';
import { useEntryTexts, type EntryField } from '../useEntryTexts.ts';
import { useBodiesById } from './useSettling.ts';

const shownFields = [
  'khmerName',
  'latinName',
  'honorific',
  'sex',
  'post',
  'organisation',
  'province',
  'phones',
  'email',
] as const satisfies readonly EntryField[];
type ShownField = (typeof shownFields)[number];

/** The fields under which a comparison says how they agree. */
const compared: Partial<Record<ShownField, ComparedField>> = {
  khmerName: 'khmerName',
  latinName: 'latinName',
  sex: 'sex',
  post: 'post',
  organisation: 'organisation',
  province: 'province',
  phones: 'phone',
  email: 'email',
};

/** A row of the list beside somebody of the directory, field by field. */
export function Comparison(props: {
  readonly entry: ReadEntry;
  /** Null while it is read, and where they are gone. */
  readonly person: Person | null;
  readonly fields: readonly FieldEvidence[];
}): ReactNode {
  const { entry, person, fields } = props;
  const texts = useMessages().takeIn;
  const { textOf } = useEntryTexts();
  const known = useKnownTexts(person);
  const shown = shownFields.filter((field) => textOf(entry, field) !== '' || known(field) !== '');
  const across = fields.find(({ field }) => field === 'acrossScripts');
  const nameField = entry.person.khmerName === '' ? 'latinName' : 'khmerName';
  return (
    <table className={classes.beside}>
      <thead>
        <tr>
          <th scope="col">{texts.field}</th>
          <th scope="col">{texts.inList}</th>
          <th scope="col">
            {person === null ? (
              texts.inDirectory
            ) : (
              <Link href={paths.person(person.id)} className={classes.link}>
                {texts.inDirectory}
              </Link>
            )}
          </th>
          <th scope="col">{texts.compared}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((field) => {
          const [listed, have] = [textOf(entry, field), known(field)];
          const evidence =
            fields.find((one) => one.field === compared[field]) ??
            (field === nameField ? across : undefined);
          return (
            <tr key={field} data-field={field}>
              <th scope="row">{texts.fields[field]}</th>
              <td>{listed}</td>
              <td>{have}</td>
              <td>
                <Agreement evidence={evidence} adds={listed !== '' && have === ''} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const looseAgreements: ReadonlySet<FieldEvidence['agreement']> = new Set([
  'initials',
  'part',
  'sound',
  'alike',
  'shared',
]);

function Agreement(props: {
  readonly evidence: FieldEvidence | undefined;
  readonly adds: boolean;
}): ReactNode {
  const texts = useMessages().takeIn;
  const { language } = useLanguage();
  const { evidence, adds } = props;
  if (evidence === undefined)
    return adds ? (
      <span className={classes.agreement}>
        <IconPlus size={15} aria-hidden /> {texts.listAdds}
      </span>
    ) : null;
  const { agreement } = evidence;
  const kind =
    agreement === 'differs' ? 'differs' : looseAgreements.has(agreement) ? 'loose' : 'same';
  const Icon = { differs: IconEqualNot, loose: IconTilde, same: IconCheck }[kind];
  return (
    <span className={classes.agreement} data-agreement={kind}>
      <Icon size={15} aria-hidden /> {sayAgreement(agreement)[language]}
    </span>
  );
}

/** The fields of somebody of the directory as texts, with the post of today. */
function useKnownTexts(person: Person | null): (field: ShownField) => string {
  const { language } = useLanguage();
  const today = useStore().today();
  const bodies = useBodiesById();
  const { province, sex } = useEntryTexts();
  const post =
    person === null ? null : (postOn(person.posts, today) ?? person.posts.at(-1) ?? null);
  return (field) => {
    if (person === null) return '';
    switch (field) {
      case 'khmerName':
      case 'latinName':
        return [person, ...person.otherNames]
          .map((name) => name[field])
          .filter((name, index, all) => name !== '' && all.indexOf(name) === index)
          .join(' · ');
      case 'honorific':
        return honorifics.find(({ value }) => value === person.honorific)?.label[language] ?? '';
      case 'sex':
        return sex(person.sex);
      case 'post':
        return post === null ? '' : inLanguage(post.title, language);
      case 'organisation':
        return post === null ? '' : postBodyText(post, bodies, today);
      case 'province':
        return province(person.province);
      case 'phones':
        return person.phones.map(phoneText).join(', ');
      case 'email':
        return person.emails.join(', ');
    }
  };
}
