import { array, assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf, templateFilling } from '#shared/documents/fields/templateFilling.ts';
import { checkWording, filledWording, wordingIn } from '#shared/documents/fields/wording.ts';
import { sampleCalculations, sampleFields, sampleFilling } from './sampleKind.ts';

const { texts } = catalogueOf(sampleFields, sampleCalculations);
const nothingMore = sampleFilling({});
const english = (text: string, given: object = {}) => wordingIn(text, 'en', sampleFilling(given));

function letters(text: string): string {
  return text.replaceAll(/[\s[\]{}\uFEFF]/gu, '');
}

describe('a wording', () => {
  it('has its fields filled in its language', () => {
    const given = { event: { title: { km: 'វេទិកា', en: 'Forum' }, day: '2026-11-22' } };
    const filling = sampleFilling(given);
    expect(wordingIn('On {event.title}, {event.day}.', 'en', filling)).toEqual([
      'On Forum, 22 November 2026.',
    ]);
    expect(wordingIn('ស្តីពី {event.title}', 'km', filling)).toEqual(['ស្តីពី វេទិកា']);
  });

  it('takes the other language where a field is written in one alone', () => {
    const filling = sampleFilling({ event: { title: { km: 'វេទិកា' } } });
    expect(wordingIn('On {event.title}', 'en', filling)).toEqual(['On វេទិកា']);
  });

  it('takes the language that a field names', () => {
    const filling = sampleFilling({ event: { title: { km: 'វេទិកា', en: 'Forum' } } });
    expect(wordingIn('{event.title.km} / {event.title.en}', 'en', filling)).toEqual([
      'វេទិកា / Forum',
    ]);
  });

  it('leaves a part in brackets out where a field in it is empty', () => {
    const wording = 'You are invited[ under the chairmanship of {chair.name}][ in {code}].';
    expect(english(wording)).toEqual(['You are invited.']);
    expect(english(wording, { chair: { name: 'Keo' } })).toEqual([
      'You are invited under the chairmanship of Keo.',
    ]);
    expect(english(wording, { chair: { name: 'Keo' }, code: 'A1' })).toEqual([
      'You are invited under the chairmanship of Keo in A1.',
    ]);
    expect(english('A part [without fields] stays')).toEqual(['A part without fields stays']);
  });

  it('leaves a paragraph out where all its fields are empty', () => {
    const wording = 'First\nCode: {code}, {text}\n\nLast';
    expect(english(wording)).toEqual(['First', 'Last']);
    expect(english(wording, { code: 'A1' })).toEqual(['First', 'Code: A1,', 'Last']);
  });

  it('shows a field that there is not as it is typed', () => {
    for (const unknown of ['{evnt.title}', '{event.title.lunar}', '{toString}', '{__proto__}']) {
      expect(english(`On ${unknown}`)).toEqual([`On ${unknown}`]);
    }
  });

  it('stands side by side in both languages', () => {
    expect(filledWording({ km: 'មួយ\nពីរ', en: 'One' }, nothingMore)).toEqual([
      { km: 'មួយ', en: 'One' },
      { km: 'ពីរ', en: '' },
    ]);
  });

  it('comes out as it went in where it has no brackets, but for white space at the ends', () => {
    assert(
      property(array(string({ unit: 'grapheme' })), (lines) => {
        const text = lines.join('\n').replaceAll(/[{}[\]]/g, '');
        const wanted = text
          .split('\n')
          .map((paragraph) => paragraph.trim())
          .filter((paragraph) => paragraph !== '');
        expect(wordingIn(text, 'km', nothingMore)).toEqual(wanted);
        expect(checkWording(text, texts)).toEqual([]);
      }),
    );
  });

  it('loses nothing but the brackets of its parts, however wild it is', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const paragraph = `${text.replaceAll('\n', '')}x`;
        expect(letters(wordingIn(paragraph, 'en', nothingMore).join(''))).toBe(letters(paragraph));
      }),
    );
  });
});

describe('what is wrong with a wording', () => {
  it.each([
    ['{evnt.title} on {event.day}', [['unknown-field', 0, '{evnt.title}']]],
    ['On {event.title', [['unclosed-field', 3, '{']]],
    ['On event.title}', [['unclosed-field', 14, '}']]],
    ['a [b', [['unclosed-part', 2, '[']]],
    ['a ]b', [['unclosed-part', 2, ']']]],
    [
      '[a [b] c]',
      [
        ['nested-part', 3, '['],
        ['unclosed-part', 8, ']'],
      ],
    ],
    ['One\n[a {x} ]', [['unknown-field', 7, '{x}']]],
    // A part ends with its paragraph: paragraphs are filled one by one.
    [
      '[a\nb]',
      [
        ['unclosed-part', 0, '['],
        ['unclosed-part', 4, ']'],
      ],
    ],
    ['{event.title}[ {event.day.lunar}] {total.words} {participants.women}', []],
  ])('%j', (text, wanted) => {
    const problems = checkWording(text, texts);
    expect(problems.map(({ kind, from, text: found }) => [kind, from, found])).toEqual(wanted);
    for (const { from, to, text: found } of problems) expect(text.slice(from, to)).toBe(found);
  });
});

describe('a wording in a template file', () => {
  it('has placeholders for fields and conditions for parts', () => {
    const filling = templateFilling(sampleFields, sampleCalculations, 'en');
    expect(wordingIn('On {event.title}[ in {code}] {event.title.km}', 'en', filling)).toEqual([
      'On {event.title}{#code} in {code}{/code} {event.title.km}',
    ]);
  });

  it('names the language of each field in a document of both', () => {
    const filling = templateFilling(sampleFields, sampleCalculations, 'both');
    expect(filledWording({ km: 'ស្តីពី {event.title}', en: 'On {event.title}' }, filling)).toEqual([
      { km: 'ស្តីពី {event.title.km}', en: 'On {event.title.en}' },
    ]);
  });

  it('makes no condition of a field that there is not', () => {
    const filling = templateFilling(sampleFields, sampleCalculations, 'en');
    expect(wordingIn('a[ {evnt}]', 'en', filling)).toEqual(['a {evnt}']);
  });
});
