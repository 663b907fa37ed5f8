import { isEventNoun, isPersonNoun, isPlural, singular } from './nouns.ts';
import { isPerNoun } from './per.ts';
import { isParticiple, isStop } from './stops.ts';
import { isKhmer, isUnknownKhmer, type Token } from './tokens.ts';

export interface NounPhrase {
  /** Singular, lower case: "training course". */
  readonly unit: string;
  readonly plural: boolean;
  /** The place after it. */
  readonly next: number;
}

/**
 * The noun phrase that begins at a place: descriptions in front ("Printed"), names of bodies ("OVOP") and
 * alternatives after a slash ("sessions/workshops") fall away, the last noun is put in the singular.
 * `numbered`: a number stands before it, so that a slash before a singular noun means "for each".
 */
export function readNounPhrase(
  tokens: readonly Token[],
  at: number,
  numbered: boolean,
): NounPhrase | null {
  if (isKhmer(tokens[at])) return readKhmerPhrase(tokens, at);
  const words: string[] = [];
  let name: string | null = null;
  let next = at;
  for (;;) {
    const token = tokens[next];
    const last = words.at(-1);
    if (token?.word === '/' && last !== undefined) {
      const after = pastAlternative(tokens, next, last, numbered);
      if (after === null) break;
      next = after;
    } else if (
      token?.word === 'and' &&
      last !== undefined &&
      joinsDescriptions(last, tokens[next + 1])
    ) {
      words.push('and');
      next += 1;
    } else if (token === undefined || isStop(token)) break;
    else if (isParticiple(token.word)) {
      if (last !== undefined) break;
      next += 1;
    } else if (last !== undefined && isPlural(last) && token.word.endsWith('ing')) break;
    else if (isName(token.text)) {
      if (last !== undefined && !last.endsWith('ing')) break;
      name = token.word;
      next += 1;
    } else {
      words.push(token.word);
      next += 1;
    }
  }
  const head = words.at(-1);
  if (head === undefined) return name === null ? null : { unit: name, plural: false, next };
  return { unit: unitOf(words), plural: isPlural(head), next };
}

/** Khmer puts the noun first and describes it behind: «មជ្ឈមណ្ឌលសហគមន៍», a centre of the community. */
function readKhmerPhrase(tokens: readonly Token[], at: number): NounPhrase | null {
  const noun = tokens[at];
  if (noun === undefined || isStop(noun)) return null;
  let next = at + 1;
  for (;;) {
    if (isDescription(tokens, next)) next += 1;
    else if (tokens[next]?.word === '/' && isAlternative(tokens[next + 1])) next += 2;
    else break;
  }
  return { unit: singular(noun.word), plural: false, next };
}

function isDescription(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.from !== tokens[at - 1]?.to) return false;
  return isUnknownKhmer(token) || (isKhmer(token) && !isStop(token));
}

function isAlternative(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return isUnknownKhmer(token) || (isKhmer(token) && !isStop(token) && !isPerNoun(token.word));
}

/** Past "/workshops"; null where the slash means "for each", so that the phrase ends before it. */
function pastAlternative(
  tokens: readonly Token[],
  slash: number,
  last: string,
  numbered: boolean,
): number | null {
  const alternative = tokens[slash + 1];
  if (isStop(alternative) || alternative === undefined || isPerNoun(alternative.word)) return null;
  if (numbered && !isPlural(alternative.word)) return null;
  if (!isPlural(last)) return slash + 2;
  let next = slash + 1;
  while (tokens[next]?.word === '/' || (!isStop(tokens[next]) && !endsPhrase(tokens[next])))
    next += 1;
  return next;
}

function endsPhrase(token: Token | undefined): boolean {
  return token !== undefined && isParticiple(token.word);
}

/**
 * "Research and Technical Development Center", "youth and women's associations": after a singular that is no
 * thing counted, and before a possessive, "and" goes on with the phrase.
 */
function joinsDescriptions(last: string, following: Token | undefined): boolean {
  if (following === undefined || isStop(following) || isParticiple(following.word)) return false;
  if (/['’]s?$/u.test(following.word)) return true;
  return !isPlural(last) && !isEventNoun(last) && !isPersonNoun(last);
}

/** Abbreviations such as OVOP, OvOP, WDC; "NGOs" and "SMEs" are things counted. */
function isName(text: string): boolean {
  return (
    !/^\p{Lu}+s$/u.test(text) &&
    text.split('-').some((part) => (part.match(/\p{Lu}/gu) ?? []).length > 1)
  );
}

function unitOf(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const bare = word.replace(/['’]$/u, '');
      if (index === words.length - 1) return singular(bare.replace(/['’]s$/u, ''));
      return bare === 'women' || bare === 'men' ? bare : singular(bare);
    })
    .join(' ');
}
