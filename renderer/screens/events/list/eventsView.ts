import { z } from 'zod';
import type { GridPreferences } from '#renderer/components/grid/model.ts';

/** How the list of events was left. */
export interface EventsView {
  readonly search: string;
  /** That in which they begin. */
  readonly year: number | null;
  readonly columns: GridPreferences;
}

const kept = z.object({
  search: z.string().catch(''),
  year: z.number().int().nullable().catch(null),
  columns: z
    .object({
      order: z.array(z.string()).optional(),
      widths: z.record(z.string(), z.number()).optional(),
      hidden: z.record(z.string(), z.boolean()).optional(),
      frozen: z.record(z.string(), z.boolean()).optional(),
    })
    .catch({}),
});

/** Takes what can be used of a kept view. */
export function judgeEventsView(value: unknown): EventsView {
  const read = kept.safeParse(value);
  return read.success ? read.data : { search: '', year: null, columns: {} };
}
