import { inLanguage, type Language } from '#shared/base/language.ts';
import type { OfficeEvent } from '#shared/events/model.ts';
import type { Messages } from '#renderer/i18n/messages.ts';

/** An event's title in the window's language, in the other one, or that it has none. */
export function eventTitle(
  { title }: Pick<OfficeEvent, 'title'>,
  language: Language,
  { events }: Messages,
): string {
  return inLanguage(title, language) || events.untitled;
}
