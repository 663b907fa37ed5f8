import { z } from 'zod';

/** The arrangement of a table's columns as this computer kept it, as far as it can be understood. */
export const keptColumns = z
  .object({
    order: z.array(z.string()).optional(),
    widths: z.record(z.string(), z.number()).optional(),
    hidden: z.record(z.string(), z.boolean()).optional(),
    frozen: z.record(z.string(), z.boolean()).optional(),
  })
  .catch({});
