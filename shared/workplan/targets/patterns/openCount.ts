import type { Claim, Context, Draft, Pattern } from '../grammar/claim.ts';
import { readNounPhrase, type NounPhrase } from '../grammar/nounPhrase.ts';
import { readNumber } from '../grammar/numbers.ts';
import {
  countsOf,
  isEventNoun,
  isFiller,
  isPersonNoun,
  headOf,
  sameUnit,
} from '../grammar/nouns.ts';
import { readTail, type Tail } from '../grammar/tail.ts';
import { isUnknownKhmer, type Token } from '../grammar/tokens.ts';
import { count } from './count.ts';
import { nounFirst } from './nounFirst.ts';

const openers = new Set(['number', 'numbers', 'quantity', 'frequency', 'number-of', '#']);
const fillers = new Set(['of', 'total', 'the', 'all', 'different']);
/** "types of products" counts types; what stands after "of" belongs to the unit. */
const containers = new Set(['type', 'kind']);

/**
 * "Number of…", "# of…", "Quantity of…", "ចំនួន…": what is counted, and how many only where a number follows
 * (": 10 items/province", "(60 participants)"). Several things joined by "and" or commas are several counts.
 */
export const openCount: Pattern = (tokens, at, context) => {
  const opener = tokens[at];
  if (opener === undefined || !openers.has(opener.word)) return null;
  let start = at + 1;
  while (fillers.has(tokens[start]?.word ?? '')) start += 1;
  const first = readFirst(tokens, start);
  if (first === null) return null;
  const units = readThings(tokens, first);
  const end = units.at(-1)?.next ?? first.next;
  const tail = readTail(tokens, end);
  const per = tail.known ? tail : unstated(end);
  const drafts = units.map((thing): Draft => {
    const counts = opener.word === 'frequency' ? 'output' : countsOf(thing.unit);
    return { quantity: null, unit: thing.unit, per: per.per, counts };
  });
  return (
    filled(tokens, per.next, drafts, context, opener.word) ?? {
      kind: 'quantities',
      drafts,
      next: per.next,
    }
  );
};

function unstated(next: number): Tail & { readonly known: true } {
  return { known: true, per: 'unstated', times: 1, overYears: null, next };
}

/** "frequency of times" counts times; elsewhere the word follows a number and is no thing. */
function readFirst(tokens: readonly Token[], at: number): NounPhrase | null {
  const isTimes = tokens[at]?.word === 'times';
  if (isTimes) return { unit: 'time', plural: true, next: at + 1 };
  // What a Khmer word outside the lexicon counts stands in the verbatim words.
  if (isUnknownKhmer(tokens[at])) return { unit: 'item', plural: true, next: at + 1 };
  return readNounPhrase(tokens, at, false);
}

function readThings(tokens: readonly Token[], first: NounPhrase): readonly NounPhrase[] {
  if (containers.has(headOf(first.unit)) && tokens[first.next]?.word === 'of') {
    const inside = readNounPhrase(tokens, first.next + 1, false);
    if (inside !== null) return [{ ...inside, unit: `${first.unit} of ${inside.unit}` }];
  }
  const things = [first];
  for (;;) {
    const last = things.at(-1) ?? first;
    const more = readNext(tokens, last.next);
    if (more === null) return things;
    things.push(more);
  }
}

/** The next thing of a list: a plural or a kind of event or people, so that "and the report" is none. */
function readNext(tokens: readonly Token[], at: number): NounPhrase | null {
  let next = at;
  if (tokens[next]?.word === ',') next += 1;
  if (tokens[next]?.word === 'and') next += 1;
  if (next === at) return null;
  const phrase = readNounPhrase(tokens, next, false);
  if (phrase === null) return null;
  const head = headOf(phrase.unit);
  return phrase.plural || isEventNoun(head) || isPersonNoun(head) ? phrase : null;
}

/** The number that an open count goes on to state; it must count the same thing or name none. */
function filled(
  tokens: readonly Token[],
  at: number,
  drafts: readonly Draft[],
  context: Context,
  opener: string,
): Claim | null {
  const [open, ...others] = drafts;
  if (open === undefined || others.length > 0) return null;
  // Khmer sets the number behind without a mark: «ចំនួនសិក្ខាសាលា ៥».
  const skip = [':', '៖', '=', '('].includes(tokens[at]?.word ?? '') ? 1 : 0;
  if (skip === 0 && opener !== 'number-of') return null;
  const counted = nounFirst(tokens, at + skip, context) ?? count(tokens, at + skip, context);
  if (counted?.kind === 'quantities') {
    const fits = counted.drafts.every(
      ({ unit }) => isFiller(unit) || isFiller(open.unit) || sameUnit(unit, open.unit),
    );
    if (!fits) return null;
    const merged = counted.drafts.map((draft) => merge(open, draft));
    return { kind: 'quantities', drafts: merged, next: counted.next };
  }
  const number = readNumber(tokens, at + skip);
  if (
    number === null ||
    (tokens[number.next] !== undefined && tokens[number.next]?.kind !== 'mark')
  ) {
    return null;
  }
  return { kind: 'quantities', drafts: [{ ...open, quantity: number.value }], next: number.next };
}

function merge(open: Draft, counted: Draft): Draft {
  const per = counted.per === 'unstated' ? open.per : counted.per;
  return isFiller(counted.unit) || counted.unit === headOf(open.unit)
    ? { ...counted, per, unit: open.unit, counts: open.counts }
    : { ...counted, per };
}
