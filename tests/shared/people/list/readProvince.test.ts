import { describe, expect, it } from 'vitest';
import { seedProvinces } from '#shared/matrix/seed/provinces.ts';
import { provinceWithin, readProvince } from '#shared/people/list/readProvince.ts';

describe('a province', () => {
  it.each(seedProvinces().map(({ code, name, kind }) => [name.km, name.en, kind, code] as const))(
    '%s, %s',
    (km, en, kind, code) => {
      const prefix = kind === 'capital' ? 'រាជធានី' : 'ខេត្ត';
      const texts = [
        km,
        en,
        prefix + km,
        `${prefix} ${km}`,
        `${en} Province`,
        `Province of ${en}`,
        en.toUpperCase(),
        code,
      ];
      expect(texts.map(readProvince)).toEqual(texts.map(() => code));
    },
  );

  it.each([
    ['Kg. Cham', '03'],
    ['KG THOM', '06'],
    ['Kompong Speu', '05'],
    ['Siemreap', '17'],
    ['Takéo', '21'],
    ['ខេត្ត៖ កណ្តាល', '08'],
    ['Phnom Penh City', '12'],
    ['Sihanoukville', '18'],
    ['KPC', '03'],
  ])('%s', (text, code) => {
    expect(readProvince(text)).toBe(code);
  });

  it.each(['', '3', 'MoWA', 'ស្រុកបាទី', 'Kampong', 'Kampong Nowhere', '__proto__', 'constructor'])(
    '%j is none',
    (text) => {
      expect(readProvince(text)).toBeNull();
    },
  );

  it('is found within a body only where it is plainly said, and only one', () => {
    expect(provinceWithin('មន្ទីរកសិកម្ម ខេត្តកំពង់ចាម')).toBe('03');
    expect(provinceWithin('Department of Agriculture, Kampong Cham Province')).toBe('03');
    expect(provinceWithin('Provincial Department of Commerce, Kampot')).toBe('07');
    expect(provinceWithin('Kampot Pepper Association')).toBeNull();
    expect(provinceWithin('ខេត្តកំពង់ចាម និងខេត្តកំពត')).toBeNull();
    expect(provinceWithin('Provincial Department of Agriculture')).toBeNull();
  });
});
