import type { PersonId } from '../../base/ids.ts';
import type { Judgement, Merge } from '../directory/model.ts';

/**
 * Who a person is today: whoever went into another is that one, as long as the merge was not taken back. Rows of
 * lists that were taken in and judgements keep the ids that they were made with, and are read through this.
 */
export function afterMerges(
  merges: readonly Pick<Merge, 'kept' | 'gone' | 'takenBack'>[],
): (id: PersonId) => PersonId {
  const into = new Map(
    merges.filter(({ takenBack }) => takenBack === null).map(({ gone, kept }) => [gone, kept]),
  );
  return (id) => {
    const passed = new Set<PersonId>([id]);
    let now = id;
    for (let next = into.get(now); next !== undefined && !passed.has(next); next = into.get(now)) {
      passed.add(next);
      now = next;
    }
    return now;
  };
}

/** A pair of two people of today who were judged not to be one, and the judgements that say so. */
export interface JudgedPair {
  readonly left: PersonId;
  readonly right: PersonId;
  readonly judgements: readonly Judgement[];
}

/** The pairs who were judged apart, as they are after all merges; a pair who were made one since is none. */
export function judgedPairs(
  judgements: readonly Judgement[],
  merges: readonly Merge[],
): readonly JudgedPair[] {
  const today = afterMerges(merges);
  const pairs = new Map<string, JudgedPair>();
  for (const judgement of judgements) {
    const [left = judgement.left, right = judgement.right] = [
      today(judgement.left),
      today(judgement.right),
    ].toSorted();
    if (left === right) continue;
    const key = `${left}|${right}`;
    const known = pairs.get(key)?.judgements ?? [];
    pairs.set(key, { left, right, judgements: [...known, judgement] });
  }
  return [...pairs.values()];
}
