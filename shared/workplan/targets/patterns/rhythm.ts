import type { Claim, Pattern } from '../grammar/claim.ts';
import { readNounPhrase } from '../grammar/nounPhrase.ts';
import { countsOf, isEventNoun } from '../grammar/nouns.ts';
import { readPer } from '../grammar/per.ts';
import { isParticiple } from '../grammar/stops.ts';
import { isKhmer, type Token } from '../grammar/tokens.ts';

const rhythms: ReadonlyMap<string, number> = new Map([
  ['annual', 1],
  ['yearly', 1],
  ['semi-annual', 2],
  ['half-yearly', 2],
  ['quarterly', 4],
  ['monthly', 12],
  ['weekly', 52],
]);
const adverbs: ReadonlyMap<string, number> = new Map([
  ...rhythms,
  ['annually', 1],
  ['semi-annually', 2],
]);
/** Words that mean "twice in" to some and "every two" to others. */
const ambiguous = new Set([
  'biannual',
  'biannually',
  'bi-annual',
  'bi-annually',
  'bimonthly',
  'bi-monthly',
  'biweekly',
  'bi-weekly',
  'biennial',
]);
const deeds: ReadonlyMap<string, string> = new Map([
  ['updated', 'update'],
  ['reviewed', 'review'],
  ['revised', 'revision'],
  ['published', 'publication'],
]);

/** A rhythm instead of a number: "Monthly Regular Meeting", "updated annually", "held every year". */
export const rhythm: Pattern = (tokens, at, context) => {
  const word = tokens[at]?.word ?? '';
  if (ambiguous.has(word)) {
    return { kind: 'unclear', because: 'number', drafts: [], next: at + 1 };
  }
  const adjective = rhythms.get(word);
  if (adjective !== undefined) {
    const phrase = readNounPhrase(tokens, at + 1, true);
    if (phrase !== null) {
      const counts = countsOf(phrase.unit);
      // A title speaks of annual reports and plans without setting them as its target.
      if (context.field === 'title' && counts !== 'event') return null;
      return yearly(adjective, phrase.unit, phrase.next);
    }
    // Khmer puts the rhythm behind: «កិច្ចប្រជុំប្រចាំខែ».
    const before = tokens[at - 1]?.word ?? '';
    if (isEventNoun(before) && isKhmer(tokens[at - 1])) return yearly(adjective, before, at + 1);
  }
  return isParticiple(word) ? deed(tokens, at, context.unit) : null;
};

function deed(tokens: readonly Token[], at: number, unit: string): Claim | null {
  const done = tokens[at]?.word ?? '';
  const named = deeds.get(done) ?? unit;
  const adverb = adverbs.get(tokens[at + 1]?.word ?? '');
  if (adverb !== undefined && readNounPhrase(tokens, at + 2, true) === null) {
    return yearly(adverb, named, at + 2);
  }
  const per = readPer(tokens, at + 1);
  if (per === null || !per.known || per.per !== 'year') return null;
  return yearly(per.times, named, per.next);
}

function yearly(quantity: number, unit: string, next: number): Claim {
  return {
    kind: 'quantities',
    drafts: [{ quantity, unit, per: 'year', counts: countsOf(unit) }],
    next,
  };
}
