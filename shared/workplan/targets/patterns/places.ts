import type { Claim, Pattern } from '../grammar/claim.ts';
import { readNumber } from '../grammar/numbers.ts';
import { singular } from '../grammar/nouns.ts';
import { placeOf } from '../grammar/per.ts';
import type { Token } from '../grammar/tokens.ts';

const prepositions = new Set(
  'in from through across at of to among within throughout by for between with ('.split(' '),
);
const otherPlaces = new Set(
  'ministry country district commune village institution agency department community'.split(' '),
);
const descriptions = new Set([
  'target',
  'pilot',
  'different',
  'relevant',
  'line',
  'other',
  'whole',
]);

/**
 * Where something happens: "in 25 provinces", "through 10 ministries", "(3 regions )", "from 25 municipal and
 * province". Without a preposition or bracket before it the number counts the places themselves.
 */
export const places: Pattern = (tokens, at) => {
  const before = tokens[at - 1];
  const article = before?.word === 'the' || before?.word === 'all' ? tokens[at - 2] : before;
  if (article === undefined || !prepositions.has(article.word)) return null;
  if (article.word === 'of' && isCounting(tokens[at - 2])) return null;
  const number = readNumber(tokens, at);
  if (number === null) return null;
  const described = descriptions.has(tokens[number.next]?.word ?? '') ? 1 : 0;
  const noun = tokens[number.next + described];
  if (noun?.kind !== 'word') return null;
  const next = pastJoined(tokens, number.next + described + 1);
  const of = placeOf(noun.word);
  if (of !== null) return { kind: 'places', of, count: number.value, next } satisfies Claim;
  return otherPlaces.has(singular(noun.word)) ? { kind: 'no-quantity', next } : null;
};

function isCounting(token: Token | undefined): boolean {
  return ['number', 'total', 'quantity', 'selection'].includes(token?.word ?? '');
}

/** "Municipal and Provinces", "municipality/provinces", "Municipality/Provinces". */
function pastJoined(tokens: readonly Token[], at: number): number {
  const joint = tokens[at]?.word;
  const joined = joint === 'and' || joint === '/';
  return joined && placeOf(tokens[at + 1]?.word ?? '') !== null ? at + 2 : at;
}
