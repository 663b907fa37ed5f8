import { describe, expect, it } from 'vitest';
import { isLegacyKhmerFont, looksLegacyKhmer } from '#shared/text/legacyKhmer.ts';

describe('fonts in which Khmer was typed before Unicode', () => {
  it.each([
    'Limon S1',
    'limon r1',
    'ABC-TEXT-05',
    'ABC HEAD',
    'Tacteing',
    'Khek Sangker',
    'Baidok7c',
  ])('%s is one', (name) => {
    expect(isLegacyKhmerFont(name)).toBe(true);
  });

  it.each(['Khmer OS', 'Khmer OS Siemreap', 'Kh Muol', 'Calibri', 'Arial', 'Lemon', 'ABeeZee', ''])(
    '%j is none',
    (name) => {
      expect(isLegacyKhmerFont(name)).toBe(false);
    },
  );
});

describe('letters of such a font', () => {
  it.each(['eQµaH', 'mnÞIrksikmµ', 'RksYgBaNiC¢kmµ', 'kMBg;cam', 'GgÁPaB'])(
    '%s is sure',
    (text) => {
      expect(looksLegacyKhmer(text)).toBe('sure');
    },
  );

  it.each(['Ekv munI', 'RbFan', 'dara:'])('%s may be', (text) => {
    expect(looksLegacyKhmer(text)).toBe('maybe');
  });

  it.each([
    'Sok Dara',
    'SOK DARA',
    'McDonald',
    'MoWA',
    'MoEYS',
    'GreenTrade',
    'កែវ munI',
    'chargée',
    'a;b@c.kh',
    '012345',
    'PhD',
  ])('%s is not', (text) => {
    expect(looksLegacyKhmer(text)).toBe('no');
  });
});
