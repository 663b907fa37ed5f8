import { z } from 'zod';
import data from '#seeds/administrations.json' with { type: 'json' };
import type { BodyId } from '../../base/ids.ts';
import { unknownOfBody, type Body } from '../../matrix/bodies.model.ts';
import { seedProvinces } from '../../matrix/seed/provinces.ts';

const pattern = z.strictObject({
  name: z.strictObject({
    en: z.string().includes('{name}'),
    km: z.string().includes('{name}'),
  }),
  spellings: z.array(z.string().regex(/\{(?:en|km)\}/u)),
});
const schema = z.strictObject({
  sources: z.array(z.string().min(1)).min(1),
  province: pattern,
  capital: pattern,
});

/** The administrations of the capital and the 24 provinces. */
export function seedAdministrations(): readonly Body[] {
  const patterns = schema.parse(data);
  return seedProvinces().map(({ code, name, kind }) => {
    const { name: called, spellings } = patterns[kind];
    const named = {
      en: called.en.replace('{name}', name.en),
      km: called.km.replace('{name}', name.km),
    };
    return {
      id: `administration-${code}` as BodyId,
      kind: 'provincial',
      names: [{ name: named, abbreviation: '', from: null, to: null }],
      ...unknownOfBody,
      spellings: spellings.map((text) => text.replace('{en}', name.en).replace('{km}', name.km)),
      province: code,
    };
  });
}
