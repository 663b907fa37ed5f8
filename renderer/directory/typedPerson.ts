import type { BodyId, ProvinceCode } from '#shared/base/ids.ts';
import type { Bilingual } from '#shared/base/language.ts';
import type { Person } from '#shared/people/directory/model.ts';
import type { HonorificKey } from '#shared/people/honorifics.ts';
import { readPhones } from '#shared/people/phones.ts';

/** What is typed of a person who is about to be added. */
export interface TypedPerson {
  readonly khmerName: string;
  readonly latinName: string;
  readonly honorific: HonorificKey | '';
  readonly sex: 'F' | 'M' | null;
  readonly post: string;
  readonly body: BodyId | null;
  /** The organisation in words, where it is none of the directory. */
  readonly bodyText: string;
  readonly phone: string;
  readonly province: ProvinceCode | null;
}

export const nobodyTyped: TypedPerson = {
  khmerName: '',
  latinName: '',
  honorific: '',
  sex: null,
  post: '',
  body: null,
  bodyText: '',
  phone: '',
  province: null,
};

const khmerLetters = /[\u1780-\u17FF]/u;

/** A text in the language of its letters; the other one is not written yet. */
function inItsLanguage(typed: string): Bilingual {
  const text = typed.trim();
  return khmerLetters.test(text) ? { km: text, en: '' } : { km: '', en: text };
}

/** What is typed on begins in the field of its letters. */
export function typedName(text: string): Pick<TypedPerson, 'khmerName' | 'latinName'> {
  const { km, en } = inItsLanguage(text);
  return { khmerName: km, latinName: en };
}

/** What stands in the way of keeping what was typed. */
export function typingFaults(typed: TypedPerson): {
  readonly name: boolean;
  readonly phone: boolean;
} {
  const { phones, rest } = readPhones(typed.phone);
  return {
    name: typed.khmerName.trim() === '' && typed.latinName.trim() === '',
    phone: typed.phone.trim() !== '' && (phones.length === 0 || rest !== ''),
  };
}

/** What is known of the person by what was typed. */
export function personOf(typed: TypedPerson, makeId: () => string): Partial<Omit<Person, 'id'>> {
  const title = inItsLanguage(typed.post);
  const bodyText = typed.body === null ? inItsLanguage(typed.bodyText) : { km: '', en: '' };
  const hasPost = typed.post.trim() !== '' || typed.body !== null || typed.bodyText.trim() !== '';
  return {
    khmerName: typed.khmerName.trim(),
    latinName: typed.latinName.trim(),
    honorific: typed.honorific,
    sex: typed.sex,
    phones: readPhones(typed.phone).phones,
    posts: hasPost
      ? [{ id: makeId(), title, body: typed.body, bodyText, rank: '', from: null, to: null }]
      : [],
    province: typed.province,
  };
}

/** Less than this is the name of too many. */
function enough(name: string): string {
  return name.trim().length >= 4 ? name.trim() : '';
}

/** Texts to search the directory by for who is perhaps the same: names that say enough, and the telephone. */
export function searchedBy(typed: TypedPerson): {
  readonly khmer: string;
  readonly latin: string;
  readonly phone: string;
} {
  return {
    khmer: enough(typed.khmerName),
    latin: enough(typed.latinName),
    phone: readPhones(typed.phone).phones[0] ?? '',
  };
}
