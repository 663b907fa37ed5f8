import { expect, it } from 'vitest';
import type { Signer } from '#shared/base/ids.ts';
import { readDuplicates } from '#renderer/directory/duplicatesReading.ts';
import { commit, write } from '#renderer/store/commit.ts';
import { judgeApart, takeBackJudgements } from '#renderer/store/commands/judgements.ts';
import { mergePeople } from '#renderer/store/commands/mergePeople.ts';
import { undo } from '#renderer/store/takeBack.ts';
import { emptyStore } from '#tests/support/store.ts';
import { idOfPerson, setScene } from '../store/mergeScene.ts';

const dara = { khmerName: 'ម៉ែន សុដារ៉ា', sex: 'M', phones: ['+85512000111'] } as const;
const ids = ['a', 'b', 'c', 'd'].map(idOfPerson) as [
  ReturnType<typeof idOfPerson>,
  ReturnType<typeof idOfPerson>,
  ReturnType<typeof idOfPerson>,
];

async function scene() {
  const { edge } = await emptyStore();
  await setScene(edge, {
    people: [
      ['a', dara],
      ['b', { ...dara, khmerName: 'មែន សុដារា', latinName: 'Men Sodara' }],
      ['c', { ...dara, latinName: 'MEN SODARA' }],
      ['d', { khmerName: 'ជា ពិសី', sex: 'F', phones: ['+85577000222'] }],
    ],
  });
  const found = async () => {
    const { pairs } = await readDuplicates(edge.database, edge.today());
    return pairs.map(({ left, right }) => `${left} ${right}`).toSorted();
  };
  return { edge, found };
}

it('finds the pairs of the directory, with their names, and counts the people', async () => {
  const { edge, found } = await scene();
  expect(await found()).toEqual(['a b', 'a c', 'b c']);
  const read = await readDuplicates(edge.database, edge.today());
  expect(read).toMatchObject({ people: 4, all: 3 });
  expect(read.pairs.find(({ left, right }) => left === 'a' && right === 'b')).toMatchObject({
    leftName: { khmerName: 'ម៉ែន សុដារ៉ា', latinName: '' },
    rightName: { khmerName: 'មែន សុដារា', latinName: 'Men Sodara' },
  });
});

it('offers a pair that was judged apart no more, until the judgement is taken back', async () => {
  const { edge, found } = await scene();
  await judgeApart(edge, ids[1], ids[0]);
  expect(await found()).toEqual(['a c', 'b c']);
  await takeBackJudgements(edge, await edge.database.judgements.toArray());
  expect(await found()).toEqual(['a b', 'a c', 'b c']);
});

it('remembers a judgement on somebody who was merged since, and never offers who has gone', async () => {
  const { edge, found } = await scene();
  await judgeApart(edge, ids[0], ids[2]);
  await mergePeople(edge, ids[1], ids[0], {});
  expect(await found()).toEqual([]);
  await undo(edge);
  expect(await found()).toEqual(['a b', 'b c']);
});

it('leaves out who was removed for good', async () => {
  const { edge, found } = await scene();
  const erased = { by: 'Test Officer' as Signer, on: edge.today() };
  await commit(edge, { key: 'person.erase', subject: '' }, [
    write.patch('people', 'b', { erased }),
  ]);
  expect(await found()).toEqual(['a c']);
});
