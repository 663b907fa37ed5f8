import { weights } from './weights.ts';

/** How loudly a field speaks, in words; `none` where it neither speaks for it nor against it. */
export type Strength = 'strong' | 'clear' | 'weak' | 'none';

/** A weight in bits as a word; for it and against it alike. */
export function strengthOf(weight: number): Strength {
  const { strong, clear } = weights.strength;
  const size = Math.abs(weight);
  if (size >= strong) return 'strong';
  if (size >= clear) return 'clear';
  return size < 0.05 ? 'none' : 'weak';
}

export type Likelihood = 'veryLikely' | 'likely' | 'perhaps';

/** The score of two people as a word. */
export function likelihoodOf(score: number): Likelihood {
  const { veryLikely, likely } = weights.likelihood;
  if (score >= veryLikely) return 'veryLikely';
  return score >= likely ? 'likely' : 'perhaps';
}
