import type { DayProblem } from '#shared/people/organisations/bodyNames.ts';
import { dayText } from '#renderer/components/field/dayText.ts';
import type { Messages } from '#renderer/i18n/messages.ts';

/** Why a name cannot begin on the day that was typed. */
export function dayProblemText(
  { after, until }: DayProblem,
  texts: Messages['organisations']['page'],
): string {
  return after === null ? texts.dayAfter(dayText(until)) : texts.dayBefore(dayText(after));
}
