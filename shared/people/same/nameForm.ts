import { khmerKey, khmerWords } from './khmerName.ts';
import { latinKey, latinWords, looseLatinKey } from './latinName.ts';
import { remembered } from './remembered.ts';
import { khmerSkeleton, latinSkeleton } from './skeleton.ts';

/** A name of two or more words taken as family and given name. */
export interface NameParts {
  readonly family: string;
  /** All words but that of the family; empty where there is one word only. */
  readonly given: string;
  readonly looseFamily: string;
  readonly looseGiven: string;
  /** The consonants of each. */
  readonly familySounds: string;
  readonly givenSounds: string;
  readonly sounds: string;
}

/** A name of one script, ready to be compared; by itself with the family name first. */
export interface NameForm extends NameParts {
  readonly script: 'khmer' | 'latin';
  /** The words as typed, in small letters, without blanks: what is the same to a reader. */
  readonly exact: string;
  /** A key for each word, in which usual spellings meet. */
  readonly words: readonly string[];
  readonly whole: string;
  readonly looseWhole: string;
  /** The same with the family name last; null for a single word. */
  readonly turned: NameParts | null;
}

/** A name without letters of its script has no form. */
export function khmerForm(name: string): NameForm | null {
  return form('khmer', khmerWords(name), khmerWord);
}

export function latinForm(name: string): NameForm | null {
  return form('latin', latinWords(name), latinWord);
}

interface Word {
  readonly key: string;
  readonly loose: string;
  readonly sounds: string;
}

const khmerWord = remembered((word: string): Word => {
  const key = khmerKey(word);
  return { key, loose: key, sounds: khmerSkeleton(word) };
});

const latinWord = remembered((word: string): Word => ({
  key: latinKey(word),
  loose: looseLatinKey(word),
  sounds: latinSkeleton(word),
}));

function form(
  script: NameForm['script'],
  typed: readonly string[],
  read: (word: string) => Word,
): NameForm | null {
  if (typed.length === 0) return null;
  const words = typed.map(read);
  const keys = words.map(({ key }) => key);
  return {
    script,
    exact: typed.join(''),
    words: keys,
    whole: keys.join(''),
    looseWhole: read(typed.join('')).loose,
    ...partsOf(words),
    turned: words.length < 2 ? null : partsOf([...words.slice(-1), ...words.slice(0, -1)]),
  };
}

function partsOf([family, ...given]: readonly Word[]): NameParts {
  const givenOf = (field: keyof Word) => given.map((word) => word[field]).join('');
  const familySounds = family?.sounds ?? '';
  const givenSounds = givenOf('sounds');
  return {
    family: family?.key ?? '',
    given: givenOf('key'),
    looseFamily: family?.loose ?? '',
    looseGiven: givenOf('loose'),
    familySounds,
    givenSounds,
    sounds: familySounds + givenSounds,
  };
}
