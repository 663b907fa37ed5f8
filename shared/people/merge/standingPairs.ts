import type { PersonId } from '../../base/ids.ts';
import type { Judgement, Merge } from '../directory/model.ts';
import { afterMerges, judgedPairs } from './afterMerges.ts';

interface Pair {
  readonly left: PersonId;
  readonly right: PersonId;
  readonly score: number;
}

/** What tells a pair from the others. */
export function pairKey({ left, right }: Pick<Pair, 'left' | 'right'>): string {
  return `${left}|${right}`;
}

/**
 * The pairs that were found some time ago, as they stand now: whoever was merged since is the one that they went
 * into, and pairs that were made one or judged apart since are gone. The likeliest first; each pair once.
 */
export function standingPairs<Found extends Pair>(
  found: readonly Found[],
  judgements: readonly Judgement[],
  merges: readonly Merge[],
): readonly Found[] {
  const today = afterMerges(merges);
  const apart = new Set(judgedPairs(judgements, merges).map(pairKey));
  const standing = new Map<string, Found>();
  for (const pair of found) {
    const [left = pair.left, right = pair.right] = [today(pair.left), today(pair.right)].toSorted();
    const key = pairKey({ left, right });
    if (left === right || apart.has(key)) continue;
    const known = standing.get(key);
    if (known !== undefined && known.score >= pair.score) continue;
    const same = left === pair.left && right === pair.right;
    standing.set(key, same ? pair : { ...pair, left, right });
  }
  return [...standing.values()].toSorted((a, b) => b.score - a.score);
}
