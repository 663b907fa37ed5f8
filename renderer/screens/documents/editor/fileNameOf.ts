import type { OfficeDocument } from '#shared/documents/register/model.ts';
import { toLatinDigits } from '#shared/text/khmerDigits.ts';
import type { Messages } from '#renderer/i18n/messages.ts';

/** The name of a document's file, without its ending: the kind, and the number or, for drafts, the day. */
export function fileNameOf(
  { number, date, createdOn }: Pick<OfficeDocument, 'number' | 'date' | 'createdOn'>,
  kindName: string,
  { documents: texts }: Messages,
): string {
  const name =
    number === '' ? texts.draftName(date ?? createdOn) : toLatinDigits(number).replaceAll('/', '-');
  return texts.fileName(kindName, name);
}
