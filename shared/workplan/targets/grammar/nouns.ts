import type { Counts } from '../../../matrix/model.ts';

const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['pax', 'participant'],
  ['persons', 'person'],
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['criteria', 'criterion'],
  ['media', 'media'],
  ['medias', 'media'],
  ['staff', 'staff'],
]);

/** Words that end in s and are no plurals. */
const singularInS = new Set([
  'series',
  'news',
  'analysis',
  'basis',
  'status',
  'campus',
  'bus',
  'gas',
]);

const british: ReadonlyMap<string, string> = new Map([
  ['center', 'centre'],
  ['program', 'programme'],
  ['catalog', 'catalogue'],
  ['organization', 'organisation'],
]);

/** The singular of an English noun in lower case, in British spelling. */
export function singular(noun: string): string {
  const one = irregular.get(noun) ?? withoutPlural(noun);
  return british.get(one) ?? one;
}

function withoutPlural(noun: string): string {
  if (!noun.endsWith('s') || noun.endsWith('ss') || noun.endsWith("'s") || noun.length < 4) {
    return noun;
  }
  if (singularInS.has(noun)) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/u.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** Whether a noun is seen to be a plural. */
export function isPlural(noun: string): boolean {
  return irregular.has(noun) || withoutPlural(noun) !== noun;
}

/** Nouns of gatherings and missions, in the singular. */
const events = new Set(
  [
    'meeting workshop seminar training course forum visit tour exhibition fair competition contest event',
    'session celebration mission conference campaign consultation dialogue ceremony time',
  ]
    .join(' ')
    .split(' '),
);

/** Nouns of people, in the singular. */
const people = new Set(
  [
    'participant trainee trainer attendee person official officer staff student lecturer teacher expert',
    'farmer producer artisan provider entrepreneur woman man youth member delegate representative',
    'beneficiary villager supplier trader',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a noun (singular) is a gathering. */
export function isEventNoun(noun: string): boolean {
  return events.has(noun);
}

/** Whether a noun (singular) is a kind of people. */
export function isPersonNoun(noun: string): boolean {
  return people.has(noun);
}

/** Nouns that stand for whatever was named before: "Number of leading products: 10 items". */
export function isFiller(unit: string): boolean {
  return unit === 'item' || unit === 'unit' || unit === 'piece' || unit === 'time';
}

/** What a unit counts: gatherings, people, or results. */
export function countsOf(unit: string): Counts {
  const head = headOf(unit);
  if (isEventNoun(head) || head === 'dissemination') return 'event';
  if (isPersonNoun(head) || unit.endsWith('focal point')) return 'participant';
  return 'output';
}

/** The noun that carries a unit: the last word before any "of". */
export function headOf(unit: string): string {
  const [before = unit] = unit.split(' of ');
  return before.slice(before.lastIndexOf(' ') + 1);
}

/** Whether two units name the same thing, so that their numbers can be held against each other. */
export function sameUnit(one: string, other: string): boolean {
  return headOf(one) === headOf(other);
}
