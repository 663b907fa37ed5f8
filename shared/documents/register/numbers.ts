import { failure, success, type Outcome } from '../../base/outcome.ts';
import { dateParts, type PlainDate } from '../../calendar/plainDate.ts';
import { toLatinDigits } from '../../text/khmerDigits.ts';
import type { KindId } from '../template/model.ts';
import type { Numbering, OfficeDocument, SequencePlace } from './model.ts';

/** As the offices whose numbers were seen write them: «០០១/២៦ ស.ស.រ»; the suffix is the office's own. */
export const usualNumbering: Numbering = {
  format: '{seq:3}/{yy} {suffix}',
  suffix: '',
  series: 'all',
  begins: {},
};

export type FormatProblem =
  | { readonly kind: 'no-sequence' }
  | { readonly kind: 'unknown-field'; readonly field: string }
  | { readonly kind: 'unclosed' };

const fieldPattern = /\{([^{}]*)\}/g;
const sequencePattern = /^seq(?::([1-9]))?$/;

/** What is wrong with a number format, or null: it holds `{seq}` or `{seq:3}`, and `{yy}`, `{yyyy}`, `{suffix}`. */
export function formatProblem(format: string): FormatProblem | null {
  if (/[{}]/.test(format.replaceAll(fieldPattern, ''))) return { kind: 'unclosed' };
  const fields = [...format.matchAll(fieldPattern)].map((match) => match[1] ?? '');
  const unknown = fields.find(
    (field) => !sequencePattern.test(field) && !['yy', 'yyyy', 'suffix'].includes(field),
  );
  if (unknown !== undefined) return { kind: 'unknown-field', field: unknown };
  return fields.some((field) => sequencePattern.test(field)) ? null : { kind: 'no-sequence' };
}

/** The number as it is written: `{seq:3}/{yy} {suffix}` with 7 in 2026 is `007/26`. */
export function writtenNumber(
  { format, suffix }: Pick<Numbering, 'format' | 'suffix'>,
  { count, year }: Pick<SequencePlace, 'count' | 'year'>,
): string {
  return format
    .replaceAll(fieldPattern, (whole, field: string) => {
      const sequence = sequencePattern.exec(field);
      if (sequence !== null) return String(count).padStart(Number(sequence[1] ?? 1), '0');
      if (field === 'yy') return String(year % 100).padStart(2, '0');
      if (field === 'yyyy') return String(year);
      return field === 'suffix' ? suffix : whole;
    })
    .trim();
}

/** The key under which a sequence's beginning is kept. */
export function sequenceKey({ series, year }: Pick<SequencePlace, 'series' | 'year'>): string {
  return `${series}/${year}`;
}

type Numbered = Pick<OfficeDocument, 'kind' | 'number' | 'sequence' | 'date' | 'subject'>;

/**
 * The next place of the sequence of a kind in a year: one after the last that was given, withdrawn ones counted,
 * so that none repeats and none is left out.
 * @param register every document that bears a number
 */
export function nextPlace(
  numbering: Pick<Numbering, 'series' | 'begins'>,
  register: readonly Pick<OfficeDocument, 'sequence'>[],
  { kind, date }: { readonly kind: KindId; readonly date: PlainDate },
): SequencePlace {
  const series = numbering.series === 'all' ? 'all' : kind;
  const { year } = dateParts(date);
  const first = numbering.begins[sequenceKey({ series, year })] ?? 1;
  const last = register.reduce(
    (highest, { sequence }) =>
      sequence !== null && sequence.series === series && sequence.year === year
        ? Math.max(highest, sequence.count)
        : highest,
    first - 1,
  );
  return { series, year, count: last + 1 };
}

export type NumberProblem =
  /** Another paper of that year bears it. */
  { readonly kind: 'taken'; readonly number: string; readonly by: Numbered };

/** The form in which numbers are compared: those that differ in script or in spaces alone are one number. */
export function sameNumber(text: string): string {
  return toLatinDigits(text).replaceAll(/\s+/g, ' ').trim();
}

/**
 * The number that a paper gets when it is issued: the one written by hand, or the next of its sequence. A number of
 * the sequence that was given by hand already fills its place, and the sequence goes on after it. One that another
 * paper of the same year bears is refused (with a sequence a kind: of the same kind).
 */
export function numberFor(
  numbering: Numbering,
  register: readonly Numbered[],
  paper: { readonly kind: KindId; readonly date: PlainDate; readonly byHand: string },
): Outcome<{ readonly number: string; readonly sequence: SequencePlace | null }, NumberProblem> {
  const { year } = dateParts(paper.date);
  const rivals = new Map(
    register
      .filter(
        ({ kind, date }) =>
          (numbering.series === 'all' || kind === paper.kind) &&
          date !== null &&
          dateParts(date).year === year,
      )
      .map((other) => [sameNumber(other.number), other] as const),
  );
  const byHand = paper.byHand.trim();
  if (byHand !== '') {
    const by = rivals.get(sameNumber(byHand));
    return by === undefined
      ? success({ number: byHand, sequence: null })
      : failure({ kind: 'taken', number: byHand, by });
  }
  let sequence = nextPlace(numbering, register, paper);
  for (;;) {
    const number = writtenNumber(numbering, sequence);
    const by = rivals.get(sameNumber(number));
    if (by === undefined) return success({ number, sequence });
    // A number of another sequence in the same form: the format has to tell them apart.
    if (by.sequence !== null) return failure({ kind: 'taken', number, by });
    sequence = { ...sequence, count: sequence.count + 1 };
  }
}
