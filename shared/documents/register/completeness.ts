import { toLatinDigits } from '../../text/khmerDigits.ts';
import type { Numbering, OfficeDocument, SequencePlace } from './model.ts';
import { sameNumber, sequenceKey, writtenNumber } from './numbers.ts';

/** Neighbouring counts of a sequence, both ends included. */
export interface CountSpan {
  readonly from: number;
  readonly to: number;
}

/** What is wrong with the numbers of one sequence in one year. */
export interface SequenceFault {
  readonly series: SequencePlace['series'];
  readonly year: number;
  /** Counts below the last that was given which no paper of the register bears. */
  readonly missing: readonly CountSpan[];
  /** Counts that several papers bear: two copies of the register were joined. */
  readonly repeated: readonly number[];
}

type Numbered = Pick<OfficeDocument, 'status' | 'number' | 'sequence'>;

/** The counts that a number written by hand may stand for. */
function countsIn(number: string): readonly number[] {
  return (toLatinDigits(number).match(/\d+/g) ?? []).map(Number);
}

function faultOf(
  { series, year }: Pick<SequencePlace, 'series' | 'year'>,
  given: readonly number[],
  first: number,
  byHand: readonly string[],
  numbering: Pick<Numbering, 'format' | 'suffix'>,
): SequenceFault {
  const filled = byHand.flatMap((number) =>
    countsIn(number).filter(
      (count) => sameNumber(writtenNumber(numbering, { count, year })) === sameNumber(number),
    ),
  );
  const last = given.reduce((highest, count) => Math.max(highest, count), 0);
  const borne = [...new Set([...given, ...filled])]
    .filter((count) => count >= first && count <= last)
    .toSorted((a, b) => a - b);
  const missing: CountSpan[] = [];
  let next = first;
  for (const count of borne) {
    if (count > next) missing.push({ from: next, to: count - 1 });
    next = count + 1;
  }
  const sorted = given.toSorted((a, b) => a - b);
  const repeated = sorted.filter((count, index) => sorted[index - 1] === count);
  return { series, year, missing, repeated: [...new Set(repeated)] };
}

/**
 * The sequences of the register whose numbers are not one after the other, each once, the newest year first; none
 * where all is well. A number that was given by hand in the office's format fills its place; withdrawn ones count.
 */
export function sequenceFaults(
  numbering: Pick<Numbering, 'format' | 'suffix' | 'begins'>,
  register: readonly Numbered[],
): readonly SequenceFault[] {
  const sequences = new Map<string, { readonly place: SequencePlace; readonly counts: number[] }>();
  const byHand: string[] = [];
  for (const { status, number, sequence } of register) {
    if (status === 'draft') continue;
    if (sequence === null) {
      byHand.push(number);
      continue;
    }
    const key = sequenceKey(sequence);
    const known = sequences.get(key);
    if (known === undefined) sequences.set(key, { place: sequence, counts: [sequence.count] });
    else known.counts.push(sequence.count);
  }
  return [...sequences]
    .map(([key, { place, counts }]) =>
      faultOf(place, counts, numbering.begins[key] ?? 1, byHand, numbering),
    )
    .filter(({ missing, repeated }) => missing.length > 0 || repeated.length > 0)
    .toSorted((a, b) => b.year - a.year || (a.series < b.series ? -1 : 1));
}

/** Counts as they are told: «4, 7–9». */
export function spansText(spans: readonly CountSpan[]): string {
  return spans.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
