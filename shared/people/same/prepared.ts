import { searchKey } from '../../text/searchKey.ts';
import type { ProvinceCode } from '../../base/ids.ts';
import type { ListedPerson } from '../list/model.ts';
import { type BodyConcept, bodyConcept, isProvincial } from './bodyConcepts.ts';
import { khmerForm, latinForm, type NameForm } from './nameForm.ts';
import { postConcept } from './postConcept.ts';
import { remembered } from './remembered.ts';

/** A listed or known person, ready to be compared with many. */
export interface Prepared {
  readonly khmer: NameForm | null;
  readonly latin: NameForm | null;
  /** The consonants of the name, of the Latin one where there is one. */
  readonly sounds: string;
  readonly sex: 'F' | 'M' | null;
  readonly phones: readonly string[];
  readonly email: string;
  readonly organisation: BodyName;
  /** In one word for both languages where it is a usual one. */
  readonly post: string;
  /** The province given, or else the one that the body's name names. */
  readonly province: string;
}

/** The name of a body by its words; `initials` is what an abbreviation of it would be. */
export interface BodyName {
  readonly key: string;
  readonly words: readonly string[];
  readonly initials: string;
  readonly concept: BodyConcept;
  /** The concept where it is understood, else the key: what bodies of one identity have in common. */
  readonly identity: string;
}

/** Makes a person ready; the sex of an honorific stands in for one that is not given. */
export function prepare(person: ListedPerson): Prepared {
  const khmer = khmerForm(person.khmerName);
  const latin = latinForm(person.latinName);
  const organisation = bodyName(person.organisation, person.province ?? '');
  return {
    khmer,
    latin,
    sounds: (latin ?? khmer)?.sounds ?? '',
    sex: person.sex ?? sexOf(person.honorific),
    phones: [...new Set(person.phones)],
    email: person.email.trim().toLowerCase(),
    organisation,
    post: postConcept(person.post) || wordsOf(person.post).join(' '),
    province: person.province ?? organisation.concept.province,
  };
}

function sexOf(honorific: ListedPerson['honorific']): 'F' | 'M' | null {
  switch (honorific) {
    case 'mr':
    case 'mr-dr':
      return 'M';
    case 'mrs':
    case 'mrs-dr':
    case 'miss':
    case 'lok-chumteav':
    case 'lok-chumteav-dr':
      return 'F';
    case 'excellency':
    case 'excellency-dr':
    case '':
      return null;
  }
}

const small = new Set(['of', 'the', 'and', 'for', 'in', 'at']);

const wordsOf = remembered((text: string): readonly string[] =>
  searchKey(text.replaceAll(/['’]/g, ''))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && !small.has(word)),
);

function bodyName(text: string, province: ProvinceCode | ''): BodyName {
  const words = wordsOf(text);
  const read = bodyConcept(text);
  // «Department of Commerce» of somebody in Takeo is that of Takeo.
  const concept = isProvincial(read) && read.province === '' ? { what: read.what, province } : read;
  const key = words.join(' ');
  return {
    key,
    words,
    initials: words.map((word) => word[0] ?? '').join(''),
    concept,
    identity: concept.what === '' ? key : `${concept.what} ${concept.province}`,
  };
}
