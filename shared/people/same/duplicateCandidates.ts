import type { KnownPerson } from '../list/model.ts';
import { blockKeys } from './blocks.ts';
import { type Evidence, type FieldEvidence, weigh } from './evidence.ts';
import { prepare, type Prepared } from './prepared.ts';
import { type Statistics, statisticsOf } from './statistics.ts';
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
 * difference. Several entries under one id are one person by several names: compared with others by the name
 * that speaks the loudest, and never with themselves.
 * @param onProgress told from time to time how much of the work is done, from 0 to 1
 */
export function duplicateCandidates(
  people: readonly KnownPerson[],
  judgedApart: Iterable<readonly [string, string]> = [],
  onProgress: (done: number) => void = () => {},
): DuplicateSearch {
  const progress = progressOf(onProgress);
  const all = byPerson(people, progress);
  const statistics = statisticsOf(
    all.flatMap(({ names }) => names),
    all.flatMap(({ id, names }) => names.map(() => id)),
  );
  const apart = new Set([...judgedApart].map(([a, b]) => pairKey(a, b)));
  const pairs = pairsToCompare(all);
  const weighed = (left: number, right: number): WeighedPair | null => {
    const [first, second] = [all[left], all[right]];
    if (first === undefined || second === undefined) return null;
    if (apart.has(pairKey(first.id, second.id))) return null;
    const evidence = weighNames(first.names, second.names, statistics);
    return { left, right, candidate: { left: first.id, right: second.id, ...evidence } };
  };
  const direct: WeighedPair[] = [];
  let looked = 0;
  for (const pair of pairs) {
    const found = weighed(Math.floor(pair / all.length), pair % all.length);
    if (found !== null && found.candidate.score >= weights.thresholds.offered) direct.push(found);
    looked += 1;
    progress(half + (half * looked) / pairs.size);
  }
  const candidates = [...direct, ...byThird(direct, weighed)].map(({ candidate }) => candidate);
  candidates.sort(
    (a, b) => b.score - a.score || byText(a.left, b.left) || byText(a.right, b.right),
  );
  onProgress(1);
  return { candidates, compared: pairs.size };
}

/** Making the names ready takes about as long as comparing them. */
const half = 0.5;

/** Passes on whole hundredths, each once. */
function progressOf(onProgress: (done: number) => void): (done: number) => void {
  let said = -1;
  return (done) => {
    const hundredth = Math.floor(done * 100);
    if (hundredth <= said || hundredth >= 100) return;
    said = hundredth;
    onProgress(hundredth / 100);
  };
}

/** A person by all names. */
interface ByNames {
  readonly id: string;
  readonly names: readonly Prepared[];
}

/** By id; the names of one person in an order of their own, so that the order of the entries makes no difference. */
function byPerson(
  people: readonly KnownPerson[],
  progress: (done: number) => void,
): readonly ByNames[] {
  const entries = new Map<string, KnownPerson[]>();
  for (const person of people) {
    const own = entries.get(person.id);
    if (own === undefined) entries.set(person.id, [person]);
    else own.push(person);
  }
  const inOrder = [...entries].sort(([a], [b]) => byText(a, b));
  return inOrder.map(([id, own], at) => {
    progress((half * at) / inOrder.length);
    own.sort((a, b) => byText(a.khmerName, b.khmerName) || byText(a.latinName, b.latinName));
    return { id, names: own.map(prepare) };
  });
}

/** The names of two people that speak the loudest for their being one. */
function weighNames(
  left: readonly Prepared[],
  right: readonly Prepared[],
  statistics: Statistics,
): Evidence {
  return left
    .flatMap((one) => right.map((other) => weigh(one, other, statistics)))
    .reduce((best, next) => (next.score > best.score ? next : best));
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
function pairsToCompare(people: readonly ByNames[]): Set<number> {
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

function blocksOf(people: readonly ByNames[]): number[][] {
  const blocks = new Map<string, number[]>();
  people.forEach(({ names }, place) => {
    for (const key of new Set(names.flatMap(blockKeys))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [place]);
      else block.push(place);
    }
  });
  return [...blocks.values()].filter((block) => block.length > 1);
}

function inSoundOrder(block: readonly number[], people: readonly ByNames[]): number[] {
  const soundsAt = (place: number) => people[place]?.names[0]?.sounds ?? '';
  return [...block].sort((a, b) => byText(soundsAt(a), soundsAt(b)) || a - b);
}
