import { bodyKey } from '../organisations/bodyKey.ts';

/**
 * Posts below the one that a title names: «អនុប្រធាន» holds «ប្រធាន», and «Deputy Director» holds “director”, yet
 * whoever asks for the heads does not mean their deputies.
 */
const below = [
  /អនុ(?=ប្រធាន|រដ្ឋ|លេខាធិការ|នាយក|អគ្គ|អភិបាល)/u,
  /ឧប(?=នាយក|ប្រធាន|ការី)/u,
  /រង(?!\u17D2)/u,
  /ជំនួយការ/u,
  /\b(?:deputy|vice|under|assistant|acting)\b/u,
];

/** Alternatives («ប្រធាន / head») are parted by a slash or semicolon. */
const partings = /[/;]/u;
const latinLetter = /^[\p{Script=Latin}\d]/u;

/** What the words of a rule ask of a title. */
export type TitleTest = (titles: readonly string[]) => boolean;

/**
 * The test that a rule's words are for the titles of a post (one in each language): all words of one of the
 * alternatives stand in one title, Latin ones from the beginning of a word, Khmer ones anywhere; deputies,
 * vice-chairs and assistants only where the words name them.
 * @returns null for words that ask for nothing
 */
export function titleTest(words: string): TitleTest | null {
  const alternatives = words
    .split(partings)
    .map((alternative) => ({
      parts: wordsOf(alternative),
      below: isBelow(bodyKey(alternative)),
    }))
    .filter(({ parts }) => parts.length > 0);
  if (alternatives.length === 0) return null;
  const judge = (title: string): boolean => {
    const key = bodyKey(title);
    return alternatives.some(
      (wanted) =>
        (wanted.below || !isBelow(key)) && wanted.parts.every((part) => stands(part, key)),
    );
  };
  // Thousands of people share a few hundred titles.
  const judged = new Map<string, boolean>();
  return (titles) =>
    titles.some((title) => {
      const known = judged.get(title) ?? judge(title);
      judged.set(title, known);
      return known;
    });
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/\s+/u)
    .map(bodyKey)
    .filter((word) => word !== '');
}

function stands(word: string, key: string): boolean {
  if (!latinLetter.test(word)) return key.includes(word);
  return key.split(/[^\p{L}\p{N}']+/u).some((part) => part.startsWith(word));
}

function isBelow(key: string): boolean {
  return below.some((mark) => mark.test(key));
}
