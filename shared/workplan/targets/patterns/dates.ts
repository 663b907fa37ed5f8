import type { Pattern } from '../grammar/claim.ts';
import { isYear } from '../grammar/numbers.ts';
import { isPlural } from '../grammar/nouns.ts';
import { timesAYear } from '../grammar/per.ts';
import type { Token } from '../grammar/tokens.ts';

const months = new Set(
  [
    'january february march april may june july august september october november december',
    'jan feb mar apr jun jul aug sep sept oct nov dec',
  ]
    .join(' ')
    .split(' '),
);
const dashes = new Set(['-', '–', '/', 'to']);
const beforeYear = new Set(
  'in of by from since until till to year for during before after and'.split(' '),
);

/** Dates ("9 April", "19/09/2019"), years and spans of years ("2019 -2023"). */
export const dates: Pattern = (tokens, at) => {
  const next = dateEnd(tokens, at) ?? yearsEnd(tokens, at);
  return next === null ? null : { kind: 'no-quantity', next };
};

function dateEnd(tokens: readonly Token[], at: number): number | null {
  const here = tokens[at];
  const following = tokens[at + 1];
  if (here === undefined || following === undefined) return null;
  const slashes = tokens[at + 1]?.word === '/' && tokens[at + 3]?.word === '/';
  if (slashes && isDay(here) && isDay(tokens[at + 2]) && isYear(tokens[at + 4])) return at + 5;
  const dayFirst = isDay(here) && months.has(following.word);
  const monthFirst = months.has(here.word) && isDay(following);
  const monthYear = months.has(here.word) && isYear(following);
  if (monthYear) return at + 2;
  if (!dayFirst && !monthFirst) return null;
  const comma = tokens[at + 2]?.word === ',' ? 1 : 0;
  return isYear(tokens[at + 2 + comma]) ? at + 3 + comma : at + 2;
}

function isDay(token: Token | undefined): boolean {
  return (
    token?.kind === 'ordinal' ||
    (token?.kind === 'number' &&
      /^\p{Nd}+$/u.test(token.text) &&
      token.value >= 1 &&
      token.value <= 31)
  );
}

/**
 * A year is recognised by a neighbour: another year, a preposition, a mark. Before a plural ("2020
 * participants") it may be a count, and is left to be asked about.
 */
function yearsEnd(tokens: readonly Token[], at: number): number | null {
  const here = tokens[at];
  if (!isYear(here)) return null;
  const dash = tokens[at + 1];
  if (dash !== undefined && dashes.has(dash.word) && isYear(tokens[at + 2])) return at + 3;
  const before = tokens[at - 1];
  if (before !== undefined && beforeYear.has(before.word)) return at + 1;
  const after = tokens[at + 1];
  if (after === undefined || (after.kind === 'mark' && !dashes.has(after.word))) return at + 1;
  return after.kind === 'word' && !isPlural(after.word) && timesAYear(after.word) === null
    ? at + 1
    : null;
}
