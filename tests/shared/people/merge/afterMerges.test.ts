import { expect, test } from 'vitest';
import type { PersonId, Signer } from '#shared/base/ids.ts';
import { parsePlainDate } from '#shared/calendar/plainDate.ts';
import { judgementId, type Judgement, type Merge } from '#shared/people/directory/model.ts';
import { afterMerges, judgedPairs } from '#shared/people/merge/afterMerges.ts';
import { standingPairs } from '#shared/people/merge/standingPairs.ts';

const on = parsePlainDate('2026-03-01')!;
const by = 'Officer' as Signer;
const person = (id: string) => id as PersonId;

const merge = (gone: string, kept: string, takenBack: Merge['takenBack'] = null): Merge => ({
  id: `${gone} into ${kept}`,
  kept: person(kept),
  gone: person(gone),
  by,
  on,
  takenBack,
});
const judged = (a: string, b: string): Judgement => ({
  id: judgementId(person(a), person(b)),
  left: person(a),
  right: person(b),
  by,
  on,
});

test('whoever went into another is that one, over several merges, until it is taken back', () => {
  const today = afterMerges([merge('a', 'b'), merge('b', 'c'), merge('d', 'e', on)]);
  expect(['a', 'b', 'c', 'd'].map((id) => today(person(id)))).toEqual(['c', 'c', 'c', 'd']);
});

test('two copies that merged two people crosswise do not go round for ever', () => {
  const today = afterMerges([merge('a', 'b'), merge('b', 'a')]);
  expect(['a', 'b']).toContain(today(person('a')));
});

test('a judgement holds for whom its people have become', () => {
  const judgements = [judged('a', 'c'), judged('b', 'c'), judged('a', 'b')];
  const pairs = judgedPairs(judgements, [merge('a', 'b')]);
  expect(pairs).toEqual([{ left: 'b', right: 'c', judgements: judgements.slice(0, 2) }]);
  expect(judgedPairs(judgements, [])).toHaveLength(3);
});

const pair = (left: string, right: string, score: number) => ({
  left: person(left),
  right: person(right),
  score,
});

test('pairs that were found before stand for whom their people have become, each once', () => {
  const found = [pair('a', 'b', 9), pair('a', 'c', 5), pair('b', 'c', 7), pair('c', 'd', 3)];
  expect(standingPairs(found, [], [])).toEqual(found.toSorted((x, y) => y.score - x.score));
  expect(standingPairs(found, [], [merge('b', 'a')])).toEqual([
    pair('a', 'c', 7),
    pair('c', 'd', 3),
  ]);
  expect(standingPairs(found, [judged('c', 'b')], [merge('b', 'a')])).toEqual([pair('c', 'd', 3)]);
  expect(standingPairs(found, [judged('c', 'b')], [])).not.toContainEqual(pair('b', 'c', 7));
});
