import { z } from 'zod';
import type { AnswerState } from '#shared/documents/register/answers.ts';
import type { IncomingLetter } from '#shared/documents/register/model.ts';
import { dateParts } from '#shared/calendar/plainDate.ts';
import type { GridPreferences } from '#renderer/components/grid/model.ts';
import { keptColumns } from '../register/keptColumns.ts';

/** What the letters are narrowed down to. */
export interface IncomingFilters {
  readonly search: string;
  /** That in which they came. */
  readonly year: number | null;
  /** Only those that wait for an answer. */
  readonly waiting: boolean;
}

/** How the register of incoming letters was left. */
export interface IncomingView {
  readonly filters: IncomingFilters;
  readonly columns: GridPreferences;
}

export const noFilters: IncomingFilters = { search: '', year: null, waiting: false };

const kept = z.object({
  filters: z
    .object({ search: z.string(), year: z.number().int().nullable(), waiting: z.boolean() })
    .catch(noFilters),
  columns: keptColumns,
});

/** Takes what can be used of a kept view. */
export function judgeIncomingView(value: unknown): IncomingView {
  const read = kept.safeParse(value);
  return read.success ? read.data : { filters: noFilters, columns: {} };
}

/** Whether a letter in that state still asks for an answer. */
export function isWaiting(state: AnswerState): boolean {
  return state === 'open' || state === 'soon' || state === 'late';
}

/** Whether a letter passes the filters; the search is not looked at. */
export function passes(
  { year, waiting }: IncomingFilters,
  { receivedOn }: Pick<IncomingLetter, 'receivedOn'>,
  state: AnswerState,
): boolean {
  return (year === null || dateParts(receivedOn).year === year) && (!waiting || isWaiting(state));
}

export function isFiltering({ search, year, waiting }: IncomingFilters): boolean {
  return search.trim() !== '' || year !== null || waiting;
}
