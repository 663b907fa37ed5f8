import { dateParts } from '../../calendar/plainDate.ts';
import { toLatinDigits } from '../../text/khmerDigits.ts';
import type { IncomingLetter, OfficeDocument } from './model.ts';

/** The year under which a document stands: that of its number, else of its date, else that in which it was begun. */
export function registerYear({
  sequence,
  date,
  createdOn,
}: Pick<OfficeDocument, 'sequence' | 'date' | 'createdOn'>): number {
  return sequence?.year ?? dateParts(date ?? createdOn).year;
}

function compare(a: string | number, b: string | number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The place in its sequence; of a number given by hand, the first figure in it. */
function countOf({ sequence, number }: Pick<OfficeDocument, 'sequence' | 'number'>): number {
  return sequence?.count ?? Number(/\d+/.exec(toLatinDigits(number))?.[0] ?? 0);
}

/** The newest first: drafts, then by year and number downwards. */
export function inRegisterOrder(documents: readonly OfficeDocument[]): readonly OfficeDocument[] {
  return documents.toSorted(
    (a, b) =>
      compare(a.status === 'draft' ? 0 : 1, b.status === 'draft' ? 0 : 1) ||
      compare(registerYear(b), registerYear(a)) ||
      compare(countOf(b), countOf(a)) ||
      compare(b.date ?? b.createdOn, a.date ?? a.createdOn) ||
      compare(a.id, b.id),
  );
}

/** The newest first, by the day on which they came. */
export function inIncomingOrder(letters: readonly IncomingLetter[]): readonly IncomingLetter[] {
  return letters.toSorted(
    (a, b) =>
      compare(b.receivedOn, a.receivedOn) ||
      compare(b.date ?? '', a.date ?? '') ||
      compare(a.id, b.id),
  );
}
