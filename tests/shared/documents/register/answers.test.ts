import { describe, expect, it } from 'vitest';
import type { DocumentId } from '#shared/base/ids.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import { answerState } from '#shared/documents/register/answers.ts';

const today = plainDate(2026, 11, 22);
const answer = 'a' as DocumentId;
const stands = () => true;

describe('the answer to a letter', () => {
  it.each([
    [null, 'none'],
    [plainDate(2026, 11, 21), 'late'],
    [plainDate(2026, 11, 22), 'soon'],
    [plainDate(2026, 11, 29), 'soon'],
    [plainDate(2026, 11, 30), 'open'],
  ])('due on %s is %s', (answerDue, state) => {
    expect(answerState({ answerDue, answeredBy: null }, today, stands)).toBe(state);
  });

  it('is given by a paper that stands, and asked for again when it was withdrawn', () => {
    const letter = { answerDue: plainDate(2026, 11, 1), answeredBy: answer };
    expect(answerState(letter, today, (id) => id === answer)).toBe('answered');
    expect(answerState(letter, today, () => false)).toBe('late');
    expect(answerState({ ...letter, answerDue: null }, today, stands)).toBe('answered');
  });
});
