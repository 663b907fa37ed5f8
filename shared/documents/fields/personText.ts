import { inLanguage, type Bilingual, type Language } from '../../base/language.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import { honorifics } from '../../people/honorifics.ts';
import { postOn, type PostHeld } from '../../people/posts.ts';

type Values = Readonly<Record<string, unknown>>;

function bilingual(values: Values, key: string): Bilingual {
  return (values[key] as Bilingual | undefined) ?? { en: '', km: '' };
}

/**
 * A person's values with the post, body and rank of the day, where posts by date are known.
 * @param date null where the document has none yet: the person stays as written
 */
export function personOn<Person extends Values>(person: Person, date: PlainDate | null): Person {
  if (date === null) return person;
  const held = postOn((person['posts'] as readonly PostHeld[] | undefined) ?? [], date);
  return held === null
    ? person
    : { ...person, post: held.post, body: held.body, rank: held.rank || (person['rank'] ?? '') };
}

function titleOf(values: Values): Bilingual {
  return honorifics.find(({ value }) => value === values['honorific'])?.label ?? { en: '', km: '' };
}

/** Parts that are written in neither language are left out; those written in the other stand in that. */
function joined(parts: readonly Bilingual[], language: Language, between: string): string {
  return parts
    .map((part) => inLanguage(part, language))
    .filter((text) => text !== '')
    .join(between);
}

/** A text in both languages, empty in one where none of its own parts is written in it. */
function inBoth(parts: readonly Bilingual[], text: (language: Language) => string): Bilingual {
  const written = (language: Language) => parts.some((part) => part[language] !== '');
  return { km: written('km') ? text('km') : '', en: written('en') ? text('en') : '' };
}

/** «ឯកឧត្តម កែវ មុនី», "H.E. Keo Mony"; empty where there is no name. */
export function fullNameOf(person: Values): Bilingual {
  const name = bilingual(person, 'name');
  return inBoth([name], (language) => joined([titleOf(person), name], language, ' '));
}

/**
 * Honorific, name, post and body: «ឯកឧត្តម កែវ មុនី រដ្ឋលេខាធិការ ក្រសួងពាណិជ្ជកម្ម». Who is named by the post alone
 * has the honorific before it: «ឯកឧត្តម រដ្ឋមន្ត្រី ក្រសួងពាណិជ្ជកម្ម».
 */
export function wholePersonOf(person: Values): Bilingual {
  const [name, post, body] = [
    bilingual(person, 'name'),
    bilingual(person, 'post'),
    bilingual(person, 'body'),
  ];
  const isNamed = name.km !== '' || name.en !== '';
  const titled = isNamed ? name : post;
  return inBoth([name, post, body], (language) => {
    const first = inLanguage(titled, language);
    const who = first === '' ? '' : joined([titleOf(person), titled], language, ' ');
    const rest = isNamed
      ? joined([post, body], language, language === 'km' ? ' ' : ', ')
      : joined([body], language, '');
    return [who, rest].filter((text) => text !== '').join(language === 'km' ? ' ' : ', ');
  });
}
