import type { OfficeDocument } from '../../documents/register/model.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import { searchKey } from '../../text/searchKey.ts';
import type { OtherName } from './model.ts';

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part) => textsOf(part));
}

const keys = new WeakMap<OfficeDocument, string>();

/** Everything that was typed into a document, as search compares it; each text on a line of its own. */
function keyOf(document: OfficeDocument): string {
  const known = keys.get(document);
  if (known !== undefined) return known;
  const { data, subject, addressee } = document;
  const key = textsOf([data, subject, addressee])
    .map((text) => searchKey(text))
    .join('\n');
  keys.set(document, key);
  return key;
}

/** In code units: a name of one word that is shorter («ដារ៉ា») is too many people's. */
const shortestWord = 8;

/**
 * A name as a pattern over search keys. Khmer runs on without blanks, so a title may stand right before the name,
 * and blanks within it may be missing; but no letter of a longer name may follow.
 */
function patternOf(name: string): RegExp | null {
  const words = searchKey(name).split(' ');
  const isKhmer = /[\u1780-\u17d3]/u.test(name);
  if (words.length < 2 && (!isKhmer || name.length < shortestWord)) return null;
  const pattern = words.map((word) => escapePattern(word)).join(isKhmer ? ' ?' : ' ');
  return isKhmer
    ? new RegExp(`${pattern}(?![\\u1780-\\u17d3])`, 'u')
    : new RegExp(`(?<![\\p{L}\\p{M}])${pattern}(?![\\p{L}\\p{M}])`, 'u');
}

/** Whether a document that is kept names a person, by any of the names; documents know no person but by name. */
export function namesPerson(names: readonly OtherName[]): (document: OfficeDocument) => boolean {
  const patterns = names
    .flatMap(({ khmerName, latinName }) => [khmerName, latinName])
    .flatMap((name) => patternOf(name) ?? []);
  return (document) => {
    if (patterns.length === 0) return false;
    const key = keyOf(document);
    return patterns.some((pattern) => pattern.test(key));
  };
}
