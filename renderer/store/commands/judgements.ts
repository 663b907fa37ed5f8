import type { PersonId } from '#shared/base/ids.ts';
import { judgementId, type Judgement } from '#shared/people/directory/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { commit, write, type Edge } from '../commit.ts';

/** Keeps that two people are not one: they are never offered again. */
export async function judgeApart(edge: Edge, one: PersonId, other: PersonId): Promise<void> {
  const [left, right] = one < other ? [one, other] : [other, one];
  const judgement: Judgement = {
    id: judgementId(left, right),
    left,
    right,
    by: edge.signer(),
    on: edge.today(),
  };
  const subject = await namesOf(edge, [left, right]);
  await commit(edge, { key: 'person.judge', subject }, [write.put('judgements', judgement)]);
}

/** Takes judgements back, as one step: their people may be offered again. */
export async function takeBackJudgements(
  edge: Edge,
  judgements: readonly Judgement[],
): Promise<void> {
  const [first] = judgements;
  if (first === undefined) return;
  const subject = await namesOf(edge, [first.left, first.right]);
  await commit(
    edge,
    { key: 'person.unjudge', subject },
    judgements.map(({ id }) => write.remove('judgements', id)),
  );
}

async function namesOf({ database }: Edge, ids: readonly PersonId[]): Promise<string> {
  const people = await database.people.bulkGet([...ids]);
  return people
    .flatMap((person) => (person === undefined ? [] : [personName(person, 'km')]))
    .join(' / ');
}
