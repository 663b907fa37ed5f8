import { describe, expect, test } from 'vitest';
import { hasKhmer } from '#shared/documents/build/scripts.ts';
import { checkWording } from '#shared/documents/fields/wording.ts';
import { catalogueOf } from '#shared/documents/fields/templateFilling.ts';
import { slotFields } from '#shared/documents/template/slotFields.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import { dataFilling } from '#shared/documents/fields/dataFilling.ts';
import { emptyData } from '#shared/documents/fields/dataSchema.ts';
import {
  inputOf,
  languages,
  office,
  templateFaults,
  templateInput,
  textsOf,
} from './kindSupport.ts';
import { trials } from './trials.ts';
import { stumbles } from './readsClean.ts';

const hard = {
  markup: `<b>Tom & "Jerry"</b> 'O’Brien' 🌾👩‍🌾`,
  rightToLeft: 'مثال ١٢٣ \u202Eabc\u202C',
  control: 'a\u0000b\u0007c\ud800d',
  template: '{event.title} [part] {#list}{/list}',
  long: 'ក'.repeat(5000),
};

describe.each(trials.map((trial) => ({ ...trial, id: trial.kind.id })))('$id', (trial) => {
  const { kind, least, typed } = trial;

  describe.each(languages)('in %s', (language) => {
    test('the example reads without a stumble', () => {
      expect(stumbles(kind.text(inputOf(kind, language)))).toEqual([]);
    });

    test('so does a paper that says only what it has to', () => {
      expect(stumbles(kind.text(inputOf(kind, language, least)))).toEqual([]);
    });

    test('an empty draft can be shown', () => {
      const doc = kind.text({ ...inputOf(kind, language), filling: draftFilling(kind) });
      expect(stumbles(doc).filter(isNoQuote)).toEqual([]);
    });

    test.each(Object.entries(hard))('texts that are hard to print go through: %s', (name, text) => {
      const texts = textsOf(kind.text(inputOf(kind, language, typed(text)))).join('\n');
      expect(texts).toContain(text);
      expect(name === 'template' ? '' : texts).not.toMatch(/undefined|\[object|\{/);
    });

    test('a template has every field in its place and none that is not known', () => {
      const doc = kind.text(templateInput(kind, language));
      expect(templateFaults(kind, doc)).toEqual([]);
      expect(textsOf(doc).join('\n')).not.toMatch(/undefined|null|NaN/);
    });
  });

  test('a template has every field that the wordings name, in its language', () => {
    const doc = textsOf(kind.text(templateInput(kind, 'km'))).join('\n');
    for (const { key, original } of kind.wording) {
      // The politest forms stand where nobody knows the relation yet.
      if (key.endsWith('Equal')) continue;
      for (const [field] of original.km.matchAll(/\{[^{}]+\}/g)) expect(doc).toContain(field);
    }
  });

  test('every wording is written in both languages, and its fields are known', () => {
    const catalogue = catalogueOf(kind.fields, kind.calculations);
    for (const slot of kind.wording) {
      expect(hasKhmer(slot.original.km.replaceAll(/\{[^{}]*\}/g, 'ក'))).toBe(true);
      for (const text of [slot.original.km, slot.original.en]) {
        expect(text).not.toBe('');
        expect(checkWording(text, slotFields(catalogue, slot))).toEqual([]);
      }
    }
  });

  test('a document of one language has none of the other', () => {
    const english = textsOf(kind.text(inputOf(kind, 'en')));
    expect(english.filter(hasKhmer)).toEqual([]);
    const khmer = textsOf(kind.text(inputOf(kind, 'km'))).filter((text) => !hasKhmer(text));
    expect(khmer.filter((text) => /[A-Za-z]{3}/.test(text))).toEqual([]);
  });

  test('a title is shortened at the foot of the pages', () => {
    const { sections } = kind.text(inputOf(kind, 'en', typed(hard.long)));
    for (const { footer = [] } of sections) {
      expect(footer.map(({ text }) => text).join('').length).toBeLessThan(80);
    }
  });

  test('the register has a subject of the example', () => {
    const { filling } = inputOf(kind, 'km');
    expect(kind.subject(filling).km).not.toBe('');
    expect(kind.subject(filling).en).not.toBe('');
  });
});

/** A document in which nothing is written yet, as the window begins one: a file would be refused. */
function draftFilling({ fields, calculations }: AnyKind) {
  return dataFilling(fields, calculations, emptyData(fields), {
    era: office.era,
    ranks: office.ranks,
    date: null,
  });
}

/** A draft without a title has quotes round nothing: the title is what it has to have. */
function isNoQuote(stumble: string): boolean {
  return !stumble.includes('«»') && !stumble.includes('“”');
}
