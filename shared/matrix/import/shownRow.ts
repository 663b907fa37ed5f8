import { xmlSafe } from '../../text/xmlSafe.ts';
import type { MatrixEntry } from '../model.ts';

/** What a year column shows for a row. */
export type ShownMark = 'x' | '?' | '';

/** How an entry stands in the readable columns of a plan's workbook. */
export interface ShownYears {
  /** null for headings, which have no years. */
  readonly known: boolean | null;
  readonly marks: ReadonlyMap<number, ShownMark>;
}

/** x for a year that is certain, ? for one that a surviving mark can stand for. */
export function shownYears(
  entry: Pick<MatrixEntry, 'level' | 'years' | 'marks' | 'yearBounds'>,
  planYears: readonly number[],
): ShownYears {
  const { years, marks, yearBounds } = entry;
  if (years !== null) {
    return {
      known: true,
      marks: new Map(planYears.map((year) => [year, years.includes(year) ? 'x' : ''])),
    };
  }
  if (marks === 0 && entry.level !== 'activity') {
    return { known: null, marks: new Map(planYears.map((year) => [year, ''])) };
  }
  const possible = (year: number): boolean =>
    marks === 0 || yearBounds.some(([first, last]) => first <= year && year <= last);
  return {
    known: false,
    marks: new Map(planYears.map((year) => [year, possible(year) ? '?' : ''])),
  };
}

/**
 * A text as it comes back from a spreadsheet: without characters that the format forbids, line ends as one
 * character, escapes resolved, no blanks at the ends. Two texts of the same form are the same text unedited.
 */
export function asReadBack(text: string): string {
  return xmlSafe(resolved(text).replaceAll('\u007F', '')).replaceAll(/\r\n?/g, '\n').trim();
}

/**
 * Whether a cell still says what was exported. Characters beyond the basic plane are sometimes torn by programs
 * that write such files; a cell with the sign for a torn one is compared by all its others.
 */
export function isAsExported(cell: string, exported: string): boolean {
  const now = asReadBack(cell);
  const then = asReadBack(exported);
  if (now === then) return true;
  return now.includes(torn) && withoutTorn(now) === withoutTorn(then);
}

const torn = '\uFFFD';

function withoutTorn(text: string): string {
  return text.replaceAll(/[\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** `_x0041_` stands for A in the format; a program in between may have resolved it already. */
function resolved(text: string): string {
  const once = text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return once === text ? text : resolved(once);
}
