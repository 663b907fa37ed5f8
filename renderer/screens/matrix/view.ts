import { z } from 'zod';
import type { BodyId, Code } from '#shared/base/ids.ts';
import type { GridPreferences } from '#renderer/components/grid/model.ts';

/** What the rows are narrowed down to; null and false leave a question out. */
export interface MatrixFilters {
  readonly search: string;
  readonly programme: Code | null;
  /** As lead or partner. */
  readonly body: BodyId | null;
  readonly year: { readonly year: number; readonly certain: boolean } | null;
  readonly openQueries: boolean;
  readonly yearsUndecided: boolean;
}

/** How the screen was left. */
export interface MatrixView {
  readonly tab: 'rows' | 'queries';
  readonly filters: MatrixFilters;
  /** Headings that are folded. */
  readonly folded: readonly Code[];
  readonly compact: boolean;
  /** Whether the details of a row stand beside the table; null: where there is room for them. */
  readonly panel: boolean | null;
  readonly columns: GridPreferences;
}

export const noFilters: MatrixFilters = {
  search: '',
  programme: null,
  body: null,
  year: null,
  openQueries: false,
  yearsUndecided: false,
};

const untouched: MatrixView = {
  tab: 'rows',
  filters: noFilters,
  folded: [],
  compact: false,
  panel: null,
  columns: {},
};

const code = z.string().transform((text) => text as Code);

const kept = z.object({
  tab: z.enum(['rows', 'queries']).catch('rows'),
  filters: z
    .object({
      search: z.string(),
      programme: code.nullable(),
      body: z
        .string()
        .transform((text) => text as BodyId)
        .nullable(),
      year: z.object({ year: z.number().int(), certain: z.boolean() }).nullable(),
      openQueries: z.boolean(),
      yearsUndecided: z.boolean(),
    })
    .catch(noFilters),
  folded: z.array(code).catch([]),
  compact: z.boolean().catch(false),
  panel: z.boolean().nullable().catch(null),
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
export function judgeView(value: unknown): MatrixView {
  const read = kept.safeParse(value);
  return read.success ? read.data : untouched;
}
