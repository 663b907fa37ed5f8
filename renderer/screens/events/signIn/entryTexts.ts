import type { Language } from '#shared/base/language.ts';
import type { EntryNotice, EntryProblem } from '#shared/events/signIn/understood.model.ts';
import { numbersText, spansText } from '#shared/events/signIn/writeEntry.ts';
import type { Messages } from '#renderer/i18n/messages.ts';

/** What is wrong with an entry, as a sentence. */
export function problemText(
  problem: EntryProblem,
  { signIn: { problems } }: Messages,
  language: Language,
): string {
  switch (problem.kind) {
    case 'unread':
      return problems.unread(problem.text);
    case 'beyond':
      return problems.beyond(spansText([problem.span], language), problem.last);
    case 'reversed': {
      const { first, last } = problem.span;
      return problems.reversed(
        spansText([problem.span], language),
        spansText([{ first: last, last: first }], language),
      );
    }
    case 'nameless':
      return problems.nameless(
        numbersText(problem.rows, language),
        problem.rows.length,
        problem.rows[0] ?? 0,
      );
    case 'noName':
      return problems.noName;
    case 'notAName':
      return problems.notAName(problem.text);
    case 'namedTwice':
      return problems.namedTwice(problem.row);
  }
}

/** What is worth a look, as a sentence. */
export function noticeText(
  notice: EntryNotice,
  { signIn: { notices } }: Messages,
  language: Language,
): string {
  switch (notice.kind) {
    case 'twice':
      return notices.twice(numbersText(notice.rows, language), notice.rows.length);
    case 'changed':
      return notices.changed(numbersText(notice.rows, language), notice.state, notice.rows.length);
    case 'passedOver':
      return notices.passedOver(
        numbersText(notice.rows, language),
        notice.rows.length,
        notice.rows[0] ?? 0,
      );
    case 'walkInTwice':
      return notices.walkInTwice(notice.text);
  }
}
