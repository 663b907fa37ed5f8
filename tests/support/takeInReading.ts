import {
  noChoices,
  type ListInHand,
  type ReadingChoices,
} from '#shared/people/imports/listInHand.ts';
import { noAnswers, type Answer, type Answers } from '#shared/people/imports/standing.ts';
import type { RawTable } from '#shared/matrix/import/rawTable.ts';
import { TakeInReading } from '#renderer/directory/takeInReading.ts';
import type { Edge } from '#renderer/store/commit.ts';

export interface OpenList {
  readonly reading: TakeInReading;
  readonly inHand: ListInHand;
}

/** A list read and compared with a store, as the window does it. */
export async function openList(
  edge: Edge,
  tables: readonly RawTable[],
  {
    fileName = 'list.xlsx',
    choices = noChoices,
  }: { fileName?: string; choices?: ReadingChoices } = {},
): Promise<OpenList> {
  const reading = new TakeInReading(edge.database, fileName, tables);
  const inHand = await reading.read(choices, edge.today(), false, () => undefined);
  return { reading, inHand };
}

/** Answers to rows, by their numbers. */
export function answersTo({ rows }: ListInHand, said: Readonly<Record<number, Answer>>): Answers {
  const answers = rows.flatMap(({ row, key }) => {
    const answer = said[row];
    return answer === undefined ? [] : [[key, answer] as const];
  });
  return { ...noAnswers, rows: new Map(answers) };
}
