import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { toLatinDigits } from '../text/khmerDigits.ts';

/** The telephone numbers of a text, and what is left of it. */
export interface ReadPhones {
  /** E.164, each once, in the order of the text. */
  readonly phones: readonly string[];
  /** What is no number, as it was typed: a name, a network, an extension, a number that cannot be one. */
  readonly rest: string;
}

interface Digits {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly phone: string;
  readonly start: number;
  readonly end: number;
}

/** What stands between the digits of one number: blanks, brackets, dots, hyphens and dashes, unseen characters. */
const within = /^[ \t\u00A0\u2000-\u200D\u202F\uFEFF().\-‐‑–—]{1,3}$/u;
/** «023/212 345»: a slash after the area or network code only; anywhere else it parts two numbers. */
const afterCode = /^ ?\/ ?$/u;

/** Words that say only that a number follows, in both languages, with what leads from them to it. */
const labels =
  /(?<![\p{L}\p{M}])(?:tel(?:ephone)?|(?:mobile|cell|hand)? ?phone|mobile|cell|h\/?p|ph|hotline|លេខទូរស័ព្ទ|លេខទូរសព្ទ|ទូរស័ព្ទ|ទូរសព្ទ|លេខ|តេឡេហ្វូន)(?:\s?(?:no|number|ដៃ))?\s?[.៖:៖]*\s*(?:n[o°]\.?\s*)?$/iu;

/** Number blocks that Cambodia has given out, behind the 0: asked where a spreadsheet has eaten the 0. */
const givenOut = /^(?:1\d|2[3-6]|3[1-689]|4[2-4]|5[2-5]|[6-9]\d)/;

/**
 * Every telephone number of a text, in any form: local (0 and 8–9 digits), with 855, +855 or 00855, foreign
 * ones with + or 00, digits of either script, parted by blanks, dots, hyphens. Numbers of 8–9 digits without
 * the 0, as spreadsheets leave them, count where the text says nothing else. What is no number stays in `rest`.
 */
export function readPhones(text: string): ReadPhones {
  // One for one, so that every place in `plain` is the same place in `typed`.
  const typed = text.replace(/(?<=^\s*[\d០-៩]{8,12})\.[0០](?=\s*$)/u, '');
  const plain = toLatinDigits(typed);
  const groups = [...plain.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    digits,
    start: index,
    end: index + digits.length,
  }));
  const written = findAll(plain, groups, phoneOf);
  const found = written.length > 0 ? written : numbersOnly(plain, groups);
  return { phones: [...new Set(found.map(({ phone }) => phone))], rest: restOf(typed, found) };
}

/** Numbers without their 0, where the text holds nothing but such numbers. */
function numbersOnly(plain: string, groups: readonly Digits[]): Found[] {
  const found = findAll(plain, groups, withoutZero);
  return /[\p{L}\d@]/u.test(restOf(plain, found)) ? [] : found;
}

function findAll(
  plain: string,
  groups: readonly Digits[],
  read: (digits: string, international: boolean) => string | null,
): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < groups.length;) {
    const hit = longestAt(plain, groups, at, read);
    if (hit === null) {
      at += 1;
    } else {
      found.push(hit.found);
      at += hit.groups;
    }
  }
  return found;
}

/** The longest number that begins with the group, and how many groups it takes. */
function longestAt(
  plain: string,
  groups: readonly Digits[],
  at: number,
  read: (digits: string, international: boolean) => string | null,
): { readonly found: Found; readonly groups: number } | null {
  const first = groups[at];
  if (first === undefined) return null;
  const lead = /(?:\(\s?)?\+[\s(]*$/u.exec(before(plain, first.start));
  const start = first.start - (lead?.[0].length ?? bracketBefore(plain, first.start));
  if (hangsOnWord(plain, start)) return null;

  let digits = '';
  let best: { readonly found: Found; readonly groups: number } | null = null;
  for (let to = at; to < groups.length && digits.length <= 17; to += 1) {
    const group = groups[to];
    const last = groups[to - 1];
    if (group === undefined) break;
    if (to > at && last !== undefined) {
      const between = plain.slice(last.end, group.start);
      const codeSlash = to === at + 1 && /^0\d\d$/.test(first.digits) && afterCode.test(between);
      if (!within.test(between) && !codeSlash) break;
    }
    // «+855 (0)12»: the 0 in brackets is for those who call within the country.
    const trunk = group.digits === '0' && /\(\s?$/u.test(before(plain, group.start));
    if (!(trunk && digits !== '')) digits += group.digits;
    const phone = read(digits, lead !== null);
    if (phone !== null && !/^[@_\w]/u.test(plain.slice(group.end))) {
      best = { found: { phone, start, end: group.end }, groups: to - at + 1 };
    }
  }
  return best;
}

/** What stands just before a place: enough for any word that announces a number. */
function before(plain: string, place: number): string {
  return plain.slice(Math.max(0, place - 40), place);
}

function bracketBefore(plain: string, start: number): number {
  return plain[start - 1] === '(' ? 1 : 0;
}

/** «N012345678», «_012»: digits of something else, unless the word only announces a number. */
function hangsOnWord(plain: string, start: number): boolean {
  const text = before(plain, start);
  return /[A-Za-z_\d]['’]?$|[.,/=#]$/u.test(text) && !announced(text);
}

function announced(text: string): boolean {
  return labels.test(text) || /\d\s?[/,]$/u.test(text) || /[^A-Za-z\d][.,/]$/u.test(text);
}

/** The digits as E.164 where they say themselves that they are a whole number. */
function phoneOf(digits: string, international: boolean): string | null {
  if (international) return abroad(digits);
  if (/^00[1-9]/.test(digits)) return abroad(digits.slice(2));
  if (/^0[1-9]\d{7,8}$/.test(digits)) return `+855${digits.slice(1)}`;
  return digits.startsWith('855') ? cambodian(digits.slice(3)) : null;
}

function withoutZero(digits: string, international: boolean): string | null {
  return !international && /^\d{8,9}$/.test(digits) && givenOut.test(digits)
    ? `+855${digits}`
    : null;
}

function abroad(digits: string): string | null {
  if (digits.startsWith('855')) return cambodian(digits.slice(3));
  const number = parsePhoneNumberFromString(`+${digits}`);
  return number?.isValid() === true ? number.number : null;
}

function cambodian(national: string): string | null {
  const digits = national.startsWith('0') ? national.slice(1) : national;
  return /^[1-9]\d{7,8}$/.test(digits) ? `+855${digits}` : null;
}

/** The text without the numbers, the words that announce them and what parts them. */
function restOf(text: string, found: readonly Found[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of found) {
    parts.push(text.slice(from, start).replace(labels, ''));
    from = end;
  }
  parts.push(text.slice(from));
  if (found.length === 0) return text.trim();
  return parts
    .map((part) => part.replaceAll(unseen, '').replace(leading, '').replace(trailing, ''))
    .filter((part) => !/^(?:និង|ឬ|and|or)?$/iu.test(part))
    .join(' ')
    .replace(/^\((.*)\)$/u, '$1');
}

const unseen = /[\u200B-\u200D\uFEFF]/g;
/** Punctuation that parted the numbers; brackets around a word that stays are kept. */
const leading = /^[\s,;:៖/|&+.·•'’‐‑–—-]+/u;
const trailing = /[\s,;:៖/|&+.·•'’‐‑–—-]+$/u;
