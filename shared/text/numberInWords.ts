import type { Language } from '../base/language.ts';

/** The largest whole number that can be put into words. */
export const largestNumberInWords = 999_999_999_999;

/**
 * A whole number from 0 to 999,999,999,999 in words, in small letters: «twelve thousand five hundred»,
 * «មួយម៉ឺនពីរពាន់ប្រាំរយ».
 * @throws RangeError outside that range: a programming fault.
 */
export function numberInWords(number: number, language: Language): string {
  if (!Number.isInteger(number) || number < 0 || number > largestNumberInWords) {
    throw new RangeError(`Not a whole number from 0 to ${largestNumberInWords}: ${number}`);
  }
  return language === 'km' ? khmer(number) : english(number);
}

const khmerUnits = ['សូន្យ', 'មួយ', 'ពីរ', 'បី', 'បួន', 'ប្រាំ', 'ប្រាំមួយ', 'ប្រាំពីរ', 'ប្រាំបី', 'ប្រាំបួន'];
const khmerTens = ['', 'ដប់', 'ម្ភៃ', 'សាមសិប', 'សែសិប', 'ហាសិប', 'ហុកសិប', 'ចិតសិប', 'ប៉ែតសិប', 'កៅសិប'];

/** Below a million: hundred thousands សែន, ten thousands ម៉ឺន, thousands ពាន់, hundreds រយ. */
const khmerPlaces = [
  [100_000, 'សែន'],
  [10_000, 'ម៉ឺន'],
  [1000, 'ពាន់'],
  [100, 'រយ'],
] as const;

/** Thousands of millions are said as «ពាន់លាន», as in the state budget, not with សែន or ម៉ឺន. */
function khmer(number: number): string {
  if (number === 0) return wordAt(khmerUnits, 0);
  const millions = Math.floor(number / 1_000_000);
  const thousands = Math.floor(millions / 1000);
  const head =
    (thousands > 0 ? `${khmerBelowMillion(thousands)}ពាន់` : '') +
    khmerBelowMillion(millions % 1000);
  return (millions > 0 ? `${head}លាន` : '') + khmerBelowMillion(number % 1_000_000);
}

/** Empty for 0. */
function khmerBelowMillion(number: number): string {
  let words = '';
  let rest = number;
  for (const [value, name] of khmerPlaces) {
    const count = Math.floor(rest / value);
    if (count > 0) words += wordAt(khmerUnits, count) + name;
    rest %= value;
  }
  words += wordAt(khmerTens, Math.floor(rest / 10));
  return rest % 10 === 0 ? words : words + wordAt(khmerUnits, rest % 10);
}

const englishSmall = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const englishTens = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
];
const englishPlaces = [
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
  [1000, 'thousand'],
] as const;

/** British: «one hundred and five», «two thousand and one». */
function english(number: number): string {
  if (number === 0) return wordAt(englishSmall, 0);
  const parts: string[] = [];
  let rest = number;
  for (const [value, name] of englishPlaces) {
    const count = Math.floor(rest / value);
    if (count > 0) parts.push(`${englishBelowThousand(count)} ${name}`);
    rest %= value;
  }
  if (rest > 0 && rest < 100 && parts.length > 0) parts.push('and');
  if (rest > 0) parts.push(englishBelowThousand(rest));
  return parts.join(' ');
}

function englishBelowThousand(number: number): string {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  const head = hundreds > 0 ? `${wordAt(englishSmall, hundreds)} hundred` : '';
  if (rest === 0) return head;
  return head === '' ? englishBelowHundred(rest) : `${head} and ${englishBelowHundred(rest)}`;
}

function englishBelowHundred(number: number): string {
  if (number < 20) return wordAt(englishSmall, number);
  const tens = wordAt(englishTens, Math.floor(number / 10));
  return number % 10 === 0 ? tens : `${tens}-${wordAt(englishSmall, number % 10)}`;
}

function wordAt(words: readonly string[], index: number): string {
  const word = words[index];
  if (word === undefined) throw new RangeError(`No word for ${index}`);
  return word;
}
