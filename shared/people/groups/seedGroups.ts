import { z } from 'zod';
import data from '#seeds/groups.json' with { type: 'json' };
import type { GroupId } from '../../base/ids.ts';
import type { Bilingual } from '../../base/language.ts';
import { bodyKinds } from '../../matrix/bodies.model.ts';
import { seedProvinces } from '../../matrix/seed/provinces.ts';
import { emptyRule } from './membersByRule.ts';
import { groupKinds, type Group } from './model.ts';
import { newGroup } from './newGroup.ts';

const bilingual = z.strictObject({ en: z.string().min(1), km: z.string().min(1) });
const pattern = z.strictObject({
  en: z.string().includes('{name}'),
  km: z.string().includes('{name}'),
});
const schema = z.strictObject({
  sources: z.array(z.string().min(1)).min(1),
  groups: z.array(
    z.strictObject({
      id: z.string().min(1),
      kind: z.enum(groupKinds),
      name: bilingual,
      seats: z.int().positive().nullable(),
      note: z.string().min(1),
    }),
  ),
  provincialCommittees: z.strictObject({ province: pattern, capital: pattern }),
  headsOfSecretariats: z.strictObject({
    name: bilingual,
    title: z.string().min(1),
    bodyKinds: z.array(z.enum(bodyKinds)).min(1),
  }),
});

function filled(form: Bilingual, name: Bilingual): Bilingual {
  return { en: form.en.replace('{name}', name.en), km: form.km.replace('{name}', name.km) };
}

/**
 * The committees and groups that the first plan names, without members: those are nowhere public and the office's to
 * complete. With them one group by rule.
 */
export function seedGroups(): readonly Group[] {
  const { groups, provincialCommittees, headsOfSecretariats } = schema.parse(data);
  return [
    ...groups.map(({ id, ...known }) => newGroup(id as GroupId, known)),
    ...seedProvinces().map(({ code, name, kind }) =>
      newGroup(`provincial-committee-${code}` as GroupId, {
        kind: 'provincial-committee',
        name: filled(provincialCommittees[kind], name),
        province: code,
      }),
    ),
    newGroup('heads-of-provincial-secretariats' as GroupId, {
      kind: 'other',
      name: headsOfSecretariats.name,
      rule: {
        ...emptyRule,
        title: headsOfSecretariats.title,
        bodyKinds: headsOfSecretariats.bodyKinds,
      },
    }),
  ];
}
