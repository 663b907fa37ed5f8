import { describe, expect, it } from 'vitest';
import type { BodyId } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { seedBodies } from '#shared/matrix/seed/bodies.ts';
import { unknownOfBody, type Body } from '#shared/matrix/bodies.model.ts';
import { bodyFinder } from '#shared/people/organisations/bodyFinder.ts';
import { newBody } from '#shared/people/organisations/newBody.ts';
import { indexBodies, searchBodies } from '#shared/people/organisations/searchBodies.ts';

const seeded = seedBodies();
const find = bodyFinder(seeded);

function body(id: string, km: string, en: string, spellings: readonly string[] = []): Body {
  return {
    ...newBody(id as BodyId, { name: { km, en }, kind: 'company' }),
    spellings,
  };
}

describe('finding the organisation that a list names', () => {
  it.each([
    'MoIH',
    'MISTI',
    'misti',
    'ក្រសួងឧស្សាហកម្ម និងសិប្បកម្ម',
    'ក្រសួងឧស្សាហកម្មនិងសិប្បកម្ម',
    'ក្រសួងឧស្សាហកម្ម​ និង​សិប្បកម្ម',
    'ក្រសួងឧស្សាហកម្ម វិទ្យាសាស្ត្រ បច្ចេកវិទ្យា និងនវានុវត្តន៍',
    'ក្រសួងឧស្សាហកម្ម វិទ្យាសាស្រ្ត បច្ចេកវិទ្យា និងនវានុវត្តន៍',
    'Ministry of Industry and Handicraft',
    'MINISTRY OF INDUSTRY & HANDICRAFT',
    'Ministry of Industry and Handicraft (MoIH)',
    'ក្រសួងឧស្សាហកម្ម និងសិប្បកម្ម (MISTI)',
  ])('takes “%s” for one ministry before and after its renaming', (text) => {
    expect(find(text)).toBe('MoIH');
  });

  it('reads either apostrophe', () => {
    expect(find("Ministry of Women's Affairs")).toBe('MoWA');
    expect(find('Ministry of Women’s Affairs')).toBe('MoWA');
  });

  it('knows every seeded body by every one of its names', () => {
    for (const { id, names } of seeded)
      for (const { name, abbreviation } of names)
        for (const text of [name.km, name.en, abbreviation])
          expect([text, find(text)]).toEqual([text, id]);
  });

  it.each([
    '',
    '  ',
    '—',
    'Ministry',
    'ក្រសួង',
    'Department of Women’s Affairs',
    'Ministry of Commerce (MoWA)',
    'Ministry of Commerce (Kandal)',
  ])('says nothing of “%s”, which is not certainly one of them', (text) => {
    expect(find(text)).toBeNull();
  });

  it('says nothing where two are called alike', () => {
    const both = bodyFinder([body('a', 'សហគមន៍ស្រូវ', ''), body('b', 'សហគមន៍ ស្រូវ', 'Rice')]);
    expect(both('សហគមន៍ស្រូវ')).toBeNull();
    expect(both('rice')).toBe('b');
  });

  it('knows other spellings', () => {
    expect(bodyFinder([body('a', 'ក', 'Alpha', ['Alfa Co., Ltd'])])('ALFA CO., LTD.')).toBe('a');
  });
});

describe('searching organisations', () => {
  const index = indexBodies(
    [...seeded, body('x', 'ក្រុមហ៊ុនស្ករត្នោត', '', ['MoWA sugar'])],
    '2026-07-01' as PlainDate,
  );
  const ids = (query: string) => searchBodies(index, query).map(({ id }) => id);

  it('finds by any name in either language, what is called just so first', () => {
    expect(ids('mowa')).toEqual(['MoWA', 'x']);
    expect(ids('women ministry')).toEqual(['MoWA']);
    expect(ids('សិប្បកម្ម')).toEqual(['MoIH']);
    expect(ids('MISTI')).toEqual(['MoIH']);
    expect(ids('handicraft')).toContain('MoIH');
    expect(ids('មិនមាន')).toEqual([]);
  });

  it('gives all for an empty query', () => {
    expect(ids('')).toHaveLength(seeded.length + 1);
  });

  it('gives an added one what is known of none', () => {
    expect(newBody('n' as BodyId, { name: { km: '', en: 'New' }, kind: 'ngo' })).toEqual({
      id: 'n',
      kind: 'ngo',
      names: [{ name: { km: '', en: 'New' }, abbreviation: '', from: null, to: null }],
      ...unknownOfBody,
    });
  });
});
