import type { KnownPerson } from '../list/model.ts';
import { blockKeys } from './blocks.ts';
import { type FieldEvidence, weigh } from './evidence.ts';
import { prepare, type Prepared } from './prepared.ts';
import { statisticsOf } from './statistics.ts';
import { weights } from './weights.ts';

/** Two people who may be one; a person decides. */
export interface DuplicateCandidate {
  /** The lesser id. */
  readonly left: string;
  readonly right: string;
  /** In bits above even chance; see weights.ts. */
  readonly score: number;
  /** What agrees and what differs, each with its weight. */
  readonly fields: readonly FieldEvidence[];
}

/** Candidates, the likeliest first, and how many pairs were compared to find them. */
export interface DuplicateSearch {
  readonly candidates: readonly DuplicateCandidate[];
  readonly compared: number;
}

/**
 * Pairs who may be one person. Pairs in `judgedApart` (ids, in either order) were judged not to be the same and
 * are never offered again. Only people who share a key are compared, and large blocks only between neighbours,
 * so that the work grows with the number of people and not with its square. The order of the people makes no
 * difference.
 */
export function duplicateCandidates(
  people: readonly KnownPerson[],
  judgedApart: Iterable<readonly [string, string]> = [],
): DuplicateSearch {
  const ordered = [...people].sort((a, b) => (a.id < b.id ? -1 : 1));
  const prepared = ordered.map(prepare);
  const statistics = statisticsOf(prepared);
  const apart = new Set([...judgedApart].map(([a, b]) => pairKey(a, b)));
  const pairs = pairsToCompare(prepared);
  const weighed = (left: number, right: number): WeighedPair | null => {
    const [a, b] = [prepared[left], prepared[right]];
    const [first, second] = [ordered[left], ordered[right]];
    if (a === undefined || b === undefined || first === undefined || second === undefined)
      return null;
    if (apart.has(pairKey(first.id, second.id))) return null;
    const { score, fields } = weigh(a, b, statistics);
    return { left, right, candidate: { left: first.id, right: second.id, score, fields } };
  };
  const direct: WeighedPair[] = [];
  for (const pair of pairs) {
    const found = weighed(Math.floor(pair / prepared.length), pair % prepared.length);
    if (found !== null && found.candidate.score >= weights.thresholds.offered) direct.push(found);
  }
  const candidates = [...direct, ...byThird(direct, weighed)].map(({ candidate }) => candidate);
  candidates.sort(
    (a, b) => b.score - a.score || byText(a.left, b.left) || byText(a.right, b.right),
  );
  return { candidates, compared: pairs.size };
}

/** A candidate and the places of its two people. */
interface WeighedPair {
  readonly left: number;
  readonly right: number;
  readonly candidate: DuplicateCandidate;
}

/** Pairs who say too little of each other (one in Khmer only, one in Latin only) but agree with a third. */
function byThird(
  direct: readonly WeighedPair[],
  weighed: (left: number, right: number) => WeighedPair | null,
): WeighedPair[] {
  const { strong, less, least } = weights.third;
  const near = new Map<number, { readonly place: number; readonly score: number }[]>();
  const seen = new Set(direct.map(({ left, right }) => `${left} ${right}`));
  const link = (from: number, place: number, score: number) => {
    const links = near.get(from);
    if (links === undefined) near.set(from, [{ place, score }]);
    else links.push({ place, score });
  };
  for (const { left, right, candidate } of direct) {
    if (candidate.score < strong) continue;
    link(left, right, candidate.score);
    link(right, left, candidate.score);
  }
  const found = new Map<string, WeighedPair>();
  for (const links of near.values()) {
    // Whoever agrees with more than these is one of a crowd, and no link between two others.
    if (links.length > weights.blocks.neighbours) continue;
    for (const [at, one] of links.entries()) {
      for (const other of links.slice(at + 1)) {
        const [left, right] = [Math.min(one.place, other.place), Math.max(one.place, other.place)];
        const key = `${left} ${right}`;
        const pair = seen.has(key) ? null : weighed(left, right);
        if (pair === null || pair.candidate.score < least) continue;
        const score = Math.min(one.score, other.score) - less;
        if (score <= (found.get(key)?.candidate.score ?? weights.thresholds.offered)) continue;
        const weight = score - pair.candidate.score;
        const fields: FieldEvidence[] = [
          ...pair.candidate.fields,
          { field: 'third', agreement: 'withBoth', weight },
        ];
        found.set(key, { ...pair, candidate: { ...pair.candidate, score, fields } });
      }
    }
  }
  return [...found.values()];
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}

/** Pairs of places as one number each, `lesser * length + greater`. */
function pairsToCompare(people: readonly Prepared[]): Set<number> {
  const pairs = new Set<number>();
  for (const block of blocksOf(people)) {
    const { whole, neighbours } = weights.blocks;
    const reach = block.length <= whole ? block.length : neighbours;
    const order = block.length <= whole ? block : inSoundOrder(block, people);
    order.forEach((one, at) => {
      for (const other of order.slice(at + 1, at + 1 + reach)) {
        pairs.add(Math.min(one, other) * people.length + Math.max(one, other));
      }
    });
  }
  return pairs;
}

function blocksOf(people: readonly Prepared[]): number[][] {
  const blocks = new Map<string, number[]>();
  people.forEach((person, place) => {
    for (const key of blockKeys(person)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [place]);
      else block.push(place);
    }
  });
  return [...blocks.values()].filter((block) => block.length > 1);
}

function inSoundOrder(block: readonly number[], people: readonly Prepared[]): number[] {
  const soundsAt = (place: number) => people[place]?.sounds ?? '';
  return [...block].sort((a, b) => byText(soundsAt(a), soundsAt(b)) || a - b);
}
