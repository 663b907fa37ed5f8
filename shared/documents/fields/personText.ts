import type { Bilingual } from '../../base/language.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import { withHonorific, type HonorificKey } from '../../people/honorifics.ts';
import { postOn, type PostHeld } from '../../people/posts.ts';
import { joined } from './joined.ts';

type Values = Readonly<Record<string, unknown>>;

const nothing: Bilingual = { en: '', km: '' };

function bilingual(values: Values, key: string): Bilingual {
  return (values[key] as Bilingual | undefined) ?? nothing;
}

function isWritten({ en, km }: Bilingual): boolean {
  return en !== '' || km !== '';
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

function titled(person: Values, text: Bilingual): Bilingual {
  return withHonorific((person['honorific'] as HonorificKey | '' | undefined) ?? '', text);
}

/** «ឯកឧត្តម កែវ មុនី», "H.E. Keo Mony"; empty where there is no name. */
export function fullNameOf(person: Values): Bilingual {
  return titled(person, bilingual(person, 'name'));
}

/**
 * Honorific, name, post and body: «ឯកឧត្តម កែវ មុនី រដ្ឋលេខាធិការ ក្រសួងពាណិជ្ជកម្ម». Who is named by the post alone
 * has the honorific before it: «ឯកឧត្តម រដ្ឋមន្ត្រី ក្រសួងពាណិជ្ជកម្ម».
 */
export function wholePersonOf(person: Values): Bilingual {
  const name = fullNameOf(person);
  const post = bilingual(person, 'post');
  const who = isWritten(name) ? [name, post] : [titled(person, post)];
  return joined([...who, bilingual(person, 'body')], { km: ' ', en: ', ' });
}
