import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { readTypedDate } from '#shared/calendar/typed.ts';
import { lengthOf } from '#shared/events/days.ts';
import type { OfficeEvent } from '#shared/events/model.ts';
import { movedTo } from '#shared/events/nextOfSeries.ts';
import type { Messages } from '#renderer/i18n/messages.ts';

type Period = Pick<OfficeEvent, 'from' | 'to'>;
type Texts = Messages['events'];

/** An event lasts a year at most: more is a slip of the keyboard. */
const longest = 366;

/** A typed date, or why it is none. */
export function readDay(text: string, texts: Texts): Outcome<PlainDate, string> {
  if (text.trim() === '') return failure(texts.dayMissing);
  const read = readTypedDate(text);
  return read === null ? failure(texts.badDay(text.trim())) : success(read);
}

/** The period with another beginning: the event is moved, and lasts as long as before. */
export function beginningOn(period: Period, text: string, texts: Texts): Outcome<Period, string> {
  const from = readDay(text, texts);
  return from.ok ? success(movedTo(period, from.value)) : from;
}

/** The period with another end, which is not before its beginning and not years after it. */
export function endingOn({ from }: Period, text: string, texts: Texts): Outcome<Period, string> {
  const to = readDay(text, texts);
  if (!to.ok) return to;
  const days = lengthOf({ from, to: to.value });
  if (days === 0) return failure(texts.endsBefore);
  return days > longest ? failure(texts.tooLong(days)) : success({ from, to: to.value });
}
