import { describe, expect, it } from 'vitest';
import { documentKinds } from '#shared/documents/kinds/kinds.ts';
import { letter } from '#shared/documents/kinds/letter/letter.ts';
import { originalTemplate } from '#shared/documents/template/defaults.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import { messages } from '#renderer/i18n/messages.ts';
import { usableFields } from '#renderer/screens/templates/usableFields.ts';
import { countFaults, wordingFaults } from '#renderer/screens/templates/wordingFaults.ts';

const fieldsFor = usableFields(letter);
const fields = fieldsFor({});
const faultsOf = (text: string, language: 'en' | 'km' = 'en') =>
  wordingFaults(text, fields, {
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
    const label = fields.entries.find(({ path }) => path === 'subject')!.label.km;
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

const office: OfficeFacts = {
  issuer: [],
  place: { km: '', en: '' },
  signatories: [],
  distribution: [],
  era: 'ព.ស.',
  ranks: [],
  emblem: null,
};

it('counts the faults of wordings and of roles', () => {
  const template = {
    ...originalTemplate(letter, office),
    wording: {
      closingEqual: { km: '{a} {b}', en: '{date}' },
      closingSuperior: { km: '', en: '[' },
    },
    signatories: [{ role: { km: '{', en: '{place}' }, name: { km: '{x}', en: '{x}' } }],
  };
  expect(countFaults(letter, template, fieldsFor)).toEqual({ wording: 3, signatories: 1 });
});

it('finds no fault in what the program brings', () => {
  for (const kind of documentKinds) {
    const template = originalTemplate(kind, office);
    const faults = countFaults(kind, template, usableFields(kind));
    expect([kind.id, faults]).toEqual([kind.id, { wording: 0, signatories: 0 }]);
  }
});

it('offers the fields of the rows to a wording that stands once for each of them, and to no other', () => {
  const certificate = documentKinds.find(({ id }) => id === 'certificate')!;
  const paths = (list?: string) =>
    usableFields(certificate)(list === undefined ? {} : { list }).entries.map(({ path }) => path);
  expect(paths('recipients')).toContain('fullName');
  expect(paths('recipients')).toContain('event.title');
  expect(paths()).not.toContain('fullName');
});
