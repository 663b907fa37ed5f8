import type { Pattern } from '../grammar/claim.ts';
import { readNounPhrase } from '../grammar/nounPhrase.ts';
import type { Token } from '../grammar/tokens.ts';

const times = new Set(['x', '×', '*']);

/** "10 x 25 = 250 items", also with nouns between: "60 participants × 5 sessions = 300 participants". */
export const equation: Pattern = (tokens, at) => {
  const first = part(tokens, at);
  if (first === null || !times.has(tokens[first.next]?.word ?? '')) return null;
  const second = part(tokens, first.next + 1);
  if (second === null || tokens[second.next]?.word !== '=') return null;
  const product = part(tokens, second.next + 1);
  if (product === null) return null;
  return {
    kind: 'equation',
    factors: [first.value, second.value],
    product: product.value,
    unit: product.unit ?? first.unit,
    next: product.next,
  };
};

function part(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly unit: string | null; readonly next: number } | null {
  const number = tokens[at];
  if (number?.kind !== 'number') return null;
  const isMultiplied = times.has(tokens[at + 1]?.word ?? '');
  const phrase = isMultiplied ? null : readNounPhrase(tokens, at + 1, true);
  const unit = phrase?.unit ?? null;
  return { value: number.value, unit, next: phrase?.next ?? at + 1 };
}
