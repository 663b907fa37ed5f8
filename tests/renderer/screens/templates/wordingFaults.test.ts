import { describe, expect, it } from 'vitest';
import { fieldEntries } from '#shared/documents/fields/fieldTree.ts';
import { catalogueOf } from '#shared/documents/fields/templateFilling.ts';
import { letter } from '#shared/documents/kinds/letter/letter.ts';
import { originalTemplate } from '#shared/documents/template/defaults.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import { messages } from '#renderer/i18n/messages.ts';
import { countFaults, wordingFaults } from '#renderer/screens/templates/wordingFaults.ts';

const catalogue = catalogueOf(letter.fields, letter.calculations).texts;
const { fields } = fieldEntries(letter.fields, letter.calculations);
const faultsOf = (text: string, language: 'en' | 'km' = 'en') =>
  wordingFaults(text, catalogue, fields, {
    texts: messages[language].templates.wording,
    language,
  });

describe('what is said of a wording', () => {
  it('is nothing where every field is known', () => {
    expect(faultsOf('About {subject} [of {date}]\n{subject.km}')).toEqual([]);
  });

  it('names an unknown field and the one that was meant, and offers to put it there', () => {
    const text = 'About {subjet}, please.';
    const [fault, ...others] = faultsOf(text);
    expect(others).toEqual([]);
    expect(fault!.sentence).toContain('{subjet}');
    expect(fault!.sentence).toContain('{subject} (Subject)');
    const { from, to, text: meant } = fault!.instead!;
    expect(text.slice(0, from) + meant + text.slice(to)).toBe('About {subject}, please.');
  });

  it('keeps the language that a field names', () => {
    expect(faultsOf('{subjet.km}')[0]!.instead!.text).toBe('{subject.km}');
  });

  it('calls the field by its Khmer name in a Khmer window', () => {
    const label = fields.find(({ path }) => path === 'subject')!.label.km;
    expect(faultsOf('{subjet}', 'km')[0]!.sentence).toContain(label);
  });

  it('offers nothing where nothing is near', () => {
    expect(faultsOf('{zzzzzzzz}')[0]!.instead).toBeNull();
  });

  it.each([
    ['Dear {subject, we write', '{subject, we wr…'],
    ['We write [about {subject}', 'We write [about {subject…'],
    ['A [b [c] d]', 'A [b [c] d]'],
  ])('tells where in «%s» a bracket is wrong', (text, place) => {
    expect(faultsOf(text)[0]!.sentence).toContain(place);
    expect(faultsOf(text)[0]!.instead).toBeNull();
  });
});

it('counts the faults of wordings and of roles', () => {
  const office: OfficeFacts = {
    issuer: [],
    place: { km: '', en: '' },
    signatories: [],
    distribution: [],
    era: 'ព.ស.',
    ranks: [],
    emblem: null,
  };
  const template = {
    ...originalTemplate(letter, office),
    wording: {
      closingEqual: { km: '{a} {b}', en: '{date}' },
      closingSuperior: { km: '', en: '[' },
    },
    signatories: [{ role: { km: '{', en: '{place}' }, name: { km: '{x}', en: '{x}' } }],
  };
  expect(countFaults(letter, template, catalogue)).toEqual({ wording: 3, signatories: 1 });
});
