import type { DocumentId } from '../../base/ids.ts';
import { toDayNumber, type PlainDate } from '../../calendar/plainDate.ts';
import type { IncomingLetter } from './model.ts';

/** Whether a letter that came in still waits for an answer: `soon` within a week, `late` past its day. */
export type AnswerState = 'none' | 'answered' | 'open' | 'soon' | 'late';

/** Days ahead in which an answer is near. */
export const soonDays = 7;

/**
 * Where the answer to a letter stands.
 * @param isAnswer whether that paper stands as an answer: issued, and not withdrawn since
 */
export function answerState(
  { answerDue, answeredBy }: Pick<IncomingLetter, 'answerDue' | 'answeredBy'>,
  today: PlainDate,
  isAnswer: (id: DocumentId) => boolean,
): AnswerState {
  if (answeredBy !== null && isAnswer(answeredBy)) return 'answered';
  if (answerDue === null) return 'none';
  const days = toDayNumber(answerDue) - toDayNumber(today);
  if (days < 0) return 'late';
  return days <= soonDays ? 'soon' : 'open';
}
