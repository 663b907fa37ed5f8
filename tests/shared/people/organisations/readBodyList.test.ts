import { describe, expect, it } from 'vitest';
import type { Body } from '#shared/matrix/bodies.model.ts';
import { seedBodies } from '#shared/matrix/seed/bodies.ts';
import { knownShortNames, readBodyList } from '#shared/people/organisations/readBodyList.ts';
import { seedAdministrations } from '#shared/people/organisations/seedAdministrations.ts';

describe('a list of bodies in a cell', () => {
  const bodies: readonly Body[] = [...seedBodies(), ...seedAdministrations()];

  it('knows each by its code, whatever the case, and by each of its names', () => {
    for (const { id, names } of bodies) {
      const texts = names.flatMap(({ name, abbreviation }) => [name.km, name.en, abbreviation]);
      for (const text of [id.toLowerCase(), ...texts.filter((one) => one !== '')])
        expect([text, readBodyList(text, bodies)]).toEqual([text, { bodies: [id] }]);
    }
  });

  it('takes each once, and a name that holds commas as one', () => {
    const text =
      'OVOP-SG, ncms; OVOP-SG,, Ministry of Industry, Science, Technology and Innovation; រដ្ឋបាលខេត្តកំពត';
    expect(readBodyList(text, bodies)).toEqual({
      bodies: ['OVOP-SG', 'NCMs', 'MoIH', 'administration-07'],
    });
    expect(readBodyList(' ; ', bodies)).toEqual({ bodies: [] });
  });

  it('names the first that is in no list', () => {
    expect(readBodyList('OVOP-SG, XYZ', bodies)).toEqual({ unknown: 'XYZ' });
  });

  it('can say what is known', () => {
    expect(knownShortNames(bodies)).toMatch(/^OVOP-SG, NCMs, .*MISTI/u);
    expect(knownShortNames(bodies)).not.toContain(', ,');
  });
});
