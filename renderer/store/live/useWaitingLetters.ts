import { useLiveQuery } from 'dexie-react-hooks';
import { addDays, type PlainDate } from '#shared/calendar/plainDate.ts';
import { answerState, soonDays } from '#shared/documents/register/answers.ts';
import type { IncomingLetter } from '#shared/documents/register/model.ts';
import type { Database } from '../schema.ts';
import { useStore } from '../StoreContext.tsx';
import { alive } from './alive.ts';

/** A letter that is to be answered soon or should have been. */
export type WaitingLetter = IncomingLetter & { readonly answerDue: PlainDate };

async function waitingLetters(
  database: Database,
  today: PlainDate,
): Promise<readonly WaitingLetter[]> {
  const until = addDays(today, soonDays);
  const near = alive(await database.incoming.toArray()).filter(
    (letter): letter is WaitingLetter => letter.answerDue !== null && letter.answerDue <= until,
  );
  const named = near.flatMap(({ answeredBy }) => (answeredBy === null ? [] : [answeredBy]));
  const answers = await database.documents.bulkGet([...new Set(named)]);
  const standing = new Set(
    answers.flatMap((paper) => (paper?.status === 'issued' ? [paper.id] : [])),
  );
  return near
    .filter((letter) => {
      const state = answerState(letter, today, (id) => standing.has(id));
      return state === 'soon' || state === 'late';
    })
    .toSorted((a, b) => (a.answerDue < b.answerDue ? -1 : 1));
}

/** The letters to be answered within a week, and those whose day has passed, the most urgent first. */
export function useWaitingLetters(): readonly WaitingLetter[] | undefined {
  const { database, today } = useStore();
  const day = today();
  return useLiveQuery(() => waitingLetters(database, day), [database, day]);
}
