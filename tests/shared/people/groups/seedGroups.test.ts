import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seedBodies } from '#shared/matrix/seed/bodies.ts';
import { seedProvinces } from '#shared/matrix/seed/provinces.ts';
import { seedGroups } from '#shared/people/groups/seedGroups.ts';
import { bodyFinder } from '#shared/people/organisations/bodyFinder.ts';
import { seedAdministrations } from '#shared/people/organisations/seedAdministrations.ts';

const groups = seedGroups();
const lines = readFileSync(
  new URL('../../../../seeds/source/ovop-strategic-plan-2019-2023.txt', import.meta.url),
  'utf8',
).split('\n');

function line(number: number): string {
  return lines[number - 1] ?? '';
}

describe('the seeded groups', () => {
  it('are those that the plan names', () => {
    expect(line(23)).toContain('21 ministries/agencies as its members');
    expect(line(158)).toContain('Inter-ministerial');
    const [established, existing] = [line(162), line(210)];
    const ministries = seedBodies().filter(({ kind }) => kind === 'ministry');
    for (const { id, kind } of groups) {
      if (kind !== 'working-group') continue;
      const ministry = ministries.find((body) => id === `working-group-${body.id}`);
      const called = ministry?.names[0]?.name.en.replace('Labour', 'Labor') ?? 'nothing';
      const wanted = called.replaceAll(/ and |,|s\b/gu, ' ').replaceAll(/\s+/gu, ' ');
      const said = `${established} ${existing}`
        .replaceAll(/ and |,|s\b/gu, ' ')
        .replaceAll(/\s+/gu, ' ');
      expect(said).toContain(wanted);
    }
    expect(groups.filter(({ kind }) => kind === 'working-group')).toHaveLength(5);
  });

  it('name nobody', () => {
    expect(groups.flatMap(({ members }) => members)).toEqual([]);
  });

  it('have a committee for each province, called by its name in both languages', () => {
    const committees = groups.filter(({ kind }) => kind === 'provincial-committee');
    for (const { code, name, kind } of seedProvinces()) {
      const found = committees.filter(({ province }) => province === code);
      expect(
        found.map((one) => [one.name.km.includes(name.km), one.name.en.includes(name.en)]),
      ).toEqual([[true, true]]);
      expect(found[0]?.name.km).toContain(kind === 'capital' ? 'រាជធានី' : 'ខេត្ត');
    }
    expect(committees).toHaveLength(25);
  });

  it('have ids of their own', () => {
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  });
});

describe('the seeded administrations', () => {
  const administrations = seedAdministrations();

  it('bear their official names', () => {
    const names = administrations.flatMap((body) => body.names.map(({ name }) => name));
    expect(names).toContainEqual({
      km: 'រដ្ឋបាលរាជធានីភ្នំពេញ',
      en: 'Phnom Penh Capital Administration',
    });
    expect(names).toContainEqual({ km: 'រដ្ឋបាលខេត្តកំពត', en: 'Kampot Provincial Administration' });
    expect(names).toHaveLength(25);
  });

  it('are told apart from each other and from every other body', () => {
    const all = [...seedBodies(), ...administrations];
    const find = bodyFinder(all);
    for (const { id, names, spellings, province } of administrations) {
      expect(province).not.toBeNull();
      for (const text of [...names.flatMap(({ name }) => [name.km, name.en]), ...spellings]) {
        expect(text).not.toMatch(/[{}]/u);
        expect([text, find(text)]).toEqual([text, id]);
      }
    }
  });
});
