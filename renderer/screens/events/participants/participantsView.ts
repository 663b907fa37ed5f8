import { z } from 'zod';
import type { GridPreferences } from '#renderer/components/grid/model.ts';

/** How the participants were left, for all events alike. */
export interface ParticipantsView {
  /** Under the names of their bodies, or in one list by name. */
  readonly byBody: boolean;
  /** Whether the figures are shown; null while nobody chose: where there is room. */
  readonly panel: boolean | null;
  readonly columns: GridPreferences;
}

const kept = z.object({
  byBody: z.boolean().catch(true),
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
export function judgeParticipantsView(value: unknown): ParticipantsView {
  const read = kept.safeParse(value);
  return read.success ? read.data : { byBody: true, panel: null, columns: {} };
}
