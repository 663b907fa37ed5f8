import { z } from 'zod';
import data from '#seeds/provinces.json' with { type: 'json' };
import type { ProvinceCode } from '../../base/ids.ts';
import type { Province } from '../bodies.model.ts';

const schema = z.array(
  z.strictObject({
    code: z
      .string()
      .regex(/^\d{2}$/)
      .transform((text) => text as ProvinceCode),
    name: z.strictObject({ en: z.string().min(1), km: z.string().min(1) }),
    kind: z.enum(['province', 'capital']),
  }),
);

let provinces: readonly Province[] | null = null;

/** The capital and the 24 provinces, by code. */
export function seedProvinces(): readonly Province[] {
  provinces ??= schema.parse(data.provinces);
  return provinces;
}
