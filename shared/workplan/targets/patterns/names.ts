import type { Claim, Pattern } from '../grammar/claim.ts';
import type { Token } from '../grammar/tokens.ts';

const named = new Set(
  'iso article no phase quarter component objective section chapter annex grade level'.split(' '),
);
const afterOne = new Set(['of', 'another', 'or']);

/**
 * Numbers that belong to a name: "1st", "ISO 9001", "Phase 2", "COVID-19", and "one" where it counts nothing
 * ("One Village One Product", "one of").
 */
export const names: Pattern = (tokens, at) => {
  const here = tokens[at];
  if (here === undefined) return null;
  if (here.kind === 'ordinal' || here.kind === 'label') return claim(at + 1);
  // «លើកទី១»
  if (here.word === 'ordinal') return tokens[at + 1]?.kind === 'number' ? claim(at + 2) : null;
  if (named.has(here.word)) {
    const point = tokens[at + 1]?.word === '.' ? 1 : 0;
    const number = tokens[at + 1 + point];
    return number?.kind === 'number' || number?.kind === 'figure' ? claim(at + 2 + point) : null;
  }
  if (here.word !== 'one') return null;
  if (isMovement(tokens, at)) return claim(at + 4);
  return afterOne.has(tokens[at + 1]?.word ?? '') && !isCountOf(tokens, at) ? claim(at + 2) : null;
};

/** "One Village One Product", "one commune, one product" has the comma between. */
function isMovement(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.kind === 'word' &&
    tokens[at + 2]?.word === 'one' &&
    tokens[at + 3]?.kind === 'word'
  );
}

/** "One of participants/regional" counts; "one of the ministries" does not. */
function isCountOf(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.word === 'of' && !['the', 'these', 'those'].includes(tokens[at + 2]?.word ?? '')
  );
}

function claim(next: number): Claim {
  return { kind: 'no-quantity', next };
}
