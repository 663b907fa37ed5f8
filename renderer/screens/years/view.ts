import { z } from 'zod';

/** Which rows the sheet shows: those still open, those that the source leaves open, or every activity. */
export const yearsFilters = ['open', 'doubtful', 'all'] as const;
export type YearsFilter = (typeof yearsFilters)[number];

/** Years that were marked and not confirmed, by the code of the row. */
export type Drafts = Readonly<Record<string, readonly number[]>>;

/** How the sheet was left. */
export interface YearsView {
  readonly filter: YearsFilter;
  readonly drafts: Drafts;
}

const kept = z.object({
  filter: z.enum(yearsFilters).catch('open'),
  drafts: z.record(z.string(), z.array(z.number().int())).catch({}),
});

const untouched: YearsView = { filter: 'open', drafts: {} };

/** Takes what can be used of a kept view. */
export function judgeView(value: unknown): YearsView {
  const read = kept.safeParse(value);
  return read.success ? read.data : untouched;
}
