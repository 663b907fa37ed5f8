import { inLanguage, type Language } from '#shared/base/language.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import { bodyNameOn } from '#shared/matrix/bodies.ts';

/** An organisation as lists show it: its name on a day, and its abbreviation where it has one. */
export function bodyLabel(body: Body, language: Language, date: PlainDate): string {
  const { name, abbreviation } = bodyNameOn(body, date);
  const text = inLanguage(name, language);
  return abbreviation === '' ? text : `${text} (${abbreviation})`;
}
