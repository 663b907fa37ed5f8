import type { Pattern } from '../grammar/claim.ts';
import { readNounPhrase } from '../grammar/nounPhrase.ts';
import { countsOf } from '../grammar/nouns.ts';

const held = new Set('organized organised held conducted hosted'.split(' '));

/** "Inter-Forum Meetings organized": gatherings in the plural that are counted later and have no number yet. */
export const heldEvents: Pattern = (tokens, at, context) => {
  if (context.field !== 'indicator' || tokens[at - 1]?.kind === 'word') return null;
  const phrase = readNounPhrase(tokens, at, false);
  if (phrase === null || !phrase.plural || countsOf(phrase.unit) !== 'event') return null;
  if (!held.has(tokens[phrase.next]?.word ?? '')) return null;
  return {
    kind: 'quantities',
    drafts: [{ quantity: null, unit: phrase.unit, per: 'unstated', counts: 'event' }],
    next: phrase.next + 1,
  };
};
