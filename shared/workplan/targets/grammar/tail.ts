import type { Per } from '../../../matrix/model.ts';
import { isYear, readNumber } from './numbers.ts';
import { readPer, together, type ReadPer } from './per.ts';
import { isParticiple } from './stops.ts';
import type { Token } from './tokens.ts';

/** What follows a count and says what it is given for. */
export type Tail =
  | {
      readonly known: true;
      readonly per: Per;
      /** How often `per` comes round in a year where it is a span of time: 12 for a month. */
      readonly times: number;
      readonly overYears: number | null;
      readonly next: number;
    }
  | {
      readonly known: false;
      readonly because: 'distribution' | 'one-year';
      readonly next: number;
    };

/** How many plain words may stand between a count and its tail: "2 workshops on climate change every year". */
const reach = 8;

/**
 * The tail of a count that ends before `at`: for each of something, over how many years, or "in total". Where
 * there is none the count is `unstated` and nothing is consumed. `leading`: what stood in front of the count
 * ("every year 2 workshops"), which holds together with the tail.
 */
export function readTail(
  tokens: readonly Token[],
  at: number,
  leading: ReadPer | null = null,
): Tail {
  const tail = trailing(tokens, at);
  if (leading === null) return tail;
  if (!tail.known) return tail;
  if (!leading.known) return { known: false, because: 'distribution', next: tail.next };
  if (tail.per === 'unstated') return { ...tail, per: leading.per, times: leading.times };
  const { per, times, next } = tail;
  const joint = together(leading, { known: true, per, times, next });
  return joint.known && per !== 'total'
    ? { ...joint, overYears: null }
    : { known: false, because: 'distribution', next };
}

function trailing(tokens: readonly Token[], at: number): Tail {
  for (let place = at; place <= at + reach; place += 1) {
    const found = tailAt(tokens, place);
    if (found !== null) return found;
    const token = tokens[place];
    if (token === undefined || token.kind !== 'word') break;
    if (token.word === 'and' && !isParticiple(tokens[place + 1]?.word ?? '')) break;
  }
  return { known: true, per: 'unstated', times: 1, overYears: null, next: at };
}

function tailAt(tokens: readonly Token[], at: number): Tail | null {
  const per = readPer(tokens, at);
  if (per !== null) {
    return per.known ? { ...per, overYears: null } : { ...per, because: 'distribution' };
  }
  const spread = readSpread(tokens, at);
  if (spread !== null) {
    return { known: true, per: 'total', times: 1, overYears: spread.years, next: spread.next };
  }
  const word = tokens[at]?.word;
  if (isYear(tokens[at + 1])) {
    // "20 centres by 2023" is a whole; "2 workshops in 2024" holds for that year alone.
    if (word === 'by')
      return { known: true, per: 'total', times: 1, overYears: null, next: at + 2 };
    if (word === 'in' || word === 'during') {
      return { known: false, because: 'one-year', next: at + 2 };
    }
  }
  const rhythm = adverbs.get(word ?? '');
  if (rhythm !== undefined && endsClause(tokens[at + 1])) {
    return { known: true, per: 'year', times: rhythm, overYears: null, next: at + 1 };
  }
  const whole = tokens[at + 1]?.word;
  if (word === 'in' && (whole === 'total' || whole === 'all') && endsClause(tokens[at + 2])) {
    return { known: true, per: 'total', times: 1, overYears: null, next: at + 2 };
  }
  return null;
}

const adverbs: ReadonlyMap<string, number> = new Map([
  ['annually', 1],
  ['yearly', 1],
  ['quarterly', 4],
  ['monthly', 12],
  ['weekly', 52],
]);

function endsClause(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark' || token.word === 'and';
}

/** "over a period of 4 years", "in four years". */
function readSpread(
  tokens: readonly Token[],
  at: number,
): { readonly years: number; readonly next: number } | null {
  if (!['over', 'in', 'within', 'during'].includes(tokens[at]?.word ?? '')) return null;
  const words = [0, 1, 2, 3].map((step) => tokens[at + 1 + step]?.word);
  let next = at + 1;
  if (words.slice(0, 3).join(' ') === 'a period of') next += 3;
  else if (words.slice(0, 3).join(' ') === 'the period of') next += 3;
  else if (words[0] === 'the') next += 1;
  const count = readNumber(tokens, next);
  if (count === null) return null;
  const span = tokens[count.next]?.word;
  return span === 'years' || span === 'year' ? { years: count.value, next: count.next + 1 } : null;
}
