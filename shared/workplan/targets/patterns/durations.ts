import type { Pattern } from '../grammar/claim.ts';
import { timesAYear } from '../grammar/per.ts';

const short = new Set(['day', 'days', 'hour', 'hours', 'minute', 'minutes']);

/** How long something lasts: "5-Year", "5 -Year", "5-year-OvOP", "3 days". No quantity of the activity. */
export const durations: Pattern = (tokens, at) => {
  if (tokens[at]?.kind !== 'number') return null;
  const dash = ['-', '–'].includes(tokens[at + 1]?.word ?? '') ? 1 : 0;
  const span = tokens[at + 1 + dash];
  if (span?.kind !== 'word') return null;
  const [noun = ''] = span.word.split('-');
  const isSpan = timesAYear(noun) !== null || short.has(noun);
  return isSpan ? { kind: 'no-quantity', next: at + 2 + dash } : null;
};
