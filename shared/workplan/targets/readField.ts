import type { Quantity } from '../../matrix/model.ts';
import type { Claim, Context, Draft, Pattern } from './grammar/claim.ts';
import { countsOf, isFiller } from './grammar/nouns.ts';
import { timesWords } from './grammar/numberWords.ts';
import { isParticiple } from './grammar/stops.ts';
import { tokenise, type Token } from './grammar/tokens.ts';
import { count } from './patterns/count.ts';
import { dates } from './patterns/dates.ts';
import { durations } from './patterns/durations.ts';
import { equation } from './patterns/equation.ts';
import { frequency } from './patterns/frequency.ts';
import { heldEvents } from './patterns/heldEvents.ts';
import { names } from './patterns/names.ts';
import { nounFirst } from './patterns/nounFirst.ts';
import { openCount } from './patterns/openCount.ts';
import { places } from './patterns/places.ts';
import { placesFirst } from './patterns/placesFirst.ts';
import { rhythm } from './patterns/rhythm.ts';
import type { Doubt } from './reading.model.ts';

/** The grammar; at each place the first that recognises something wins. */
const patterns: readonly Pattern[] = [
  equation,
  dates,
  names,
  durations,
  places,
  placesFirst,
  nounFirst,
  frequency,
  openCount,
  count,
  rhythm,
  heldEvents,
];

export interface ReadPlaces {
  readonly of: 'province' | 'region';
  readonly count: number;
}

/** What one text of a row says by itself. */
export interface FieldReading {
  readonly quantities: readonly Quantity[];
  /** The numbers of provinces or regions that the text names. */
  readonly places: readonly ReadPlaces[];
  readonly doubts: readonly Doubt[];
}

/** Reads one text from left to right. Every number is taken, recognised as something else, or doubted. */
export function readField(text: string, context: Context): FieldReading {
  const tokens = tokenise(text);
  const quantities: Quantity[] = [];
  const places: ReadPlaces[] = [];
  const doubts: Doubt[] = [];
  const state = (draft: Draft, verbatim: string): Quantity => ({
    ...draft,
    statedIn: context.field,
    verbatim,
  });
  let at = 0;
  let quoted = 0;
  while (at < tokens.length) {
    const claim = firstClaim(tokens, at, context);
    if (claim === null) {
      // Both ends of "5-10" stand in the same words.
      if (at >= quoted && isUnreadNumber(tokens, at)) {
        doubts.push({
          kind: 'not-understood',
          verbatim: around(text, tokens, at),
          because: 'number',
        });
        quoted = at + wordsAfter;
      }
      at += 1;
      continue;
    }
    const verbatim = slice(text, tokens, at, claim.next);
    switch (claim.kind) {
      case 'quantities':
        quantities.push(...claim.drafts.map((draft) => state(draft, verbatim)));
        break;
      case 'places':
        places.push({ of: claim.of, count: claim.count });
        break;
      case 'unclear':
        quantities.push(...claim.drafts.map((draft) => state(draft, verbatim)));
        doubts.push({ kind: 'not-understood', verbatim, because: claim.because });
        break;
      case 'equation': {
        const solved = solve(claim, quantities, context.unit);
        const total = state(solved.total, verbatim);
        if (solved.place !== null) places.push(solved.place);
        if (claim.factors[0] * claim.factors[1] !== claim.product) {
          const computed = { ...total, quantity: claim.factors[0] * claim.factors[1] };
          doubts.push({ kind: 'contradiction', verbatim, between: [computed, total] });
        }
        quantities.push(total);
        break;
      }
      case 'no-quantity':
        break;
    }
    at = claim.next;
  }
  return { quantities, places, doubts };
}

function firstClaim(tokens: readonly Token[], at: number, context: Context): Claim | null {
  for (const pattern of patterns) {
    const claim = pattern(tokens, at, context);
    if (claim !== null) return claim;
  }
  return null;
}

/** The total that a sum states, counted in the unit of the number "for each" that it multiplies. */
function solve(
  sum: Claim & { readonly kind: 'equation' },
  before: readonly Quantity[],
  unit: string,
): { readonly total: Draft; readonly place: ReadPlaces | null } {
  const [a, b] = sum.factors;
  const each = before.findLast(
    (one) => one.per !== 'unstated' && (one.quantity === a || one.quantity === b),
  );
  const named = sum.unit !== null && !isFiller(sum.unit) ? sum.unit : null;
  const counted = named ?? each?.unit ?? sum.unit ?? unit;
  const total: Draft = {
    quantity: sum.product,
    unit: counted,
    per: 'total',
    counts: each?.counts ?? countsOf(counted),
  };
  const isByPlace = each?.per === 'province' || each?.per === 'region';
  if (!isByPlace) return { total, place: null };
  return { total, place: { of: each.per, count: each.quantity === a ? b : a } };
}

/** "once" before a participle ("once approved") means "as soon as". */
function isUnreadNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number' || token.kind === 'figure') return true;
  return timesWords.has(token.word) && !isParticiple(tokens[at + 1]?.word ?? '');
}

function slice(text: string, tokens: readonly Token[], at: number, next: number): string {
  const first = tokens[at];
  const last = tokens[next - 1];
  if (first === undefined || last === undefined) return '';
  // A bracket that opened inside is closed with it where it directly follows.
  const after = tokens[next];
  const words = text.slice(first.from, last.to);
  const open = words.includes('(') && !words.includes(')') && after?.word === ')';
  return open ? text.slice(first.from, after.to) : words;
}

const wordsAfter = 4;

/** A number that was not understood, with the words beside it. */
function around(text: string, tokens: readonly Token[], at: number): string {
  return slice(text, tokens, Math.max(0, at - 2), Math.min(tokens.length, at + wordsAfter));
}
