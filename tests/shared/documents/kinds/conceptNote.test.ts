import { describe, expect, it } from 'vitest';
import { conceptNote } from '#shared/documents/kinds/conceptNote/conceptNote.ts';
import { conceptSections } from '#shared/documents/kinds/conceptNote/sections.ts';
import type { TextDoc } from '#shared/documents/textDoc.ts';
import { blocksOf, cellTexts, tablesOf, textOf as runsText } from '../letterTree.ts';
import { inputOf, languages, templateFaults, templateInput, textsOf } from './kindSupport.ts';

const least = { date: '2026-01-05', event: { title: { km: 'សិក្ខាសាលា', en: 'A workshop' } } };

function textOf(data: unknown, language: 'km' | 'en' | 'both' = 'en'): TextDoc {
  return conceptNote.text(inputOf(conceptNote, language, data));
}

function headings(doc: TextDoc): readonly string[] {
  return blocksOf(doc).flatMap((block) => (block.kind === 'heading' ? [runsText(block.runs)] : []));
}

describe('a concept note', () => {
  it('numbers the sections that have something in them, and leaves out the others', () => {
    const data = {
      ...least,
      rationale: 'Why',
      monitoring: 'How',
      objectives: [{ text: 'To learn' }],
    };
    expect(headings(textOf(data))).toEqual([
      '1. Rationale',
      '2. Objectives',
      '3. Monitoring and evaluation',
    ]);
    expect(headings(textOf(data, 'km'))).toEqual([
      '១. ហេតុផល និងភាពចាំបាច់',
      '២. គោលបំណង',
      '៣. ការតាមដាន និងវាយតម្លៃ',
    ]);
    expect(headings(textOf(data, 'both'))[0]).toBe('១. ហេតុផល និងភាពចាំបាច់ · 1. Rationale');
  });

  it('has every section where all is given', () => {
    const doc = textOf({ ...(conceptNote.example as object), method: 'Talks' });
    expect(headings(doc)).toEqual(
      conceptSections.map(({ heading }, index) => `${index + 1}. ${heading.en}`),
    );
    expect(blocksOf(doc).filter(({ kind }) => kind === 'list')).toHaveLength(2);
  });

  it('with nothing but its title is still whole', () => {
    const doc = textOf(least, 'km');
    expect(headings(doc)).toEqual([]);
    expect(textsOf(doc)).toEqual(expect.arrayContaining(['ឯកសារទស្សនាទាន', 'ស្តីពី «សិក្ខាសាលា»']));
  });

  it('adds up the costs that are listed and says them in words', () => {
    const costs = [
      { description: 'Meals', amount: { currency: 'KHR', amount: 1_000_000 } },
      { description: 'Rooms', amount: { currency: 'USD', amount: 50 } },
      { description: 'Help' },
    ];
    const doc = textOf({
      ...least,
      costs,
      budget: { currency: 'KHR', amount: 5 },
      source: 'State',
    });
    expect(tablesOf(doc)[0]!.rows.map(cellTexts)).toEqual([
      ['1', 'Meals', 'KHR 1,000,000', ''],
      ['2', 'Rooms', 'USD 50.00', ''],
      ['3', 'Help', '', ''],
      ['Total', 'KHR 1,000,000 and USD 50.00', ''],
    ]);
    expect(textsOf(doc)).toEqual(
      expect.arrayContaining([
        'Total budget: KHR 1,000,000 and USD 50.00 (one million riel and fifty US dollars).',
        'Source of funds: State',
      ]),
    );
  });

  it('says a total that is given without costs, and no table', () => {
    const doc = textOf({ ...least, budget: { currency: 'KHR', amount: 56_000 } }, 'km');
    expect(tablesOf(doc)).toEqual([]);
    expect(textsOf(doc)).toContain('ថវិកាសរុប៖ ៥៦.០០០ រៀល (ប្រាំម៉ឺនប្រាំមួយពាន់រៀល)។');
    expect(textsOf(doc).join('\n')).not.toContain('ប្រភពថវិកា');
  });

  it('says of day, time and place what is known', () => {
    const place = { ...least, event: { ...least.event, hall: 'The hall' } };
    const doc = textOf(place);
    expect(headings(doc)).toEqual(['1. Date and venue']);
    expect(textsOf(doc)).toContain('Venue: The hall');
    expect(textsOf(doc).join('\n')).not.toMatch(/Date: |Time: /);
  });

  it('holds long lists and long, strange texts', () => {
    const strange = `<b>&"' 👩🏽‍🌾 ${'ក'.repeat(5000)}`;
    const results = Array.from({ length: 200 }, (_, index) => ({ text: `${strange}${index}` }));
    const [list] = blocksOf(textOf({ ...least, results, background: strange })).filter(
      (block) => block.kind === 'list',
    );
    expect(list!.items).toHaveLength(200);
    expect(runsText(list!.items[199]!)).toBe(`${strange}199`);
  });

  it.each(languages)('gives a template whose sections can be left out, in %s', (language) => {
    const doc = conceptNote.text(templateInput(conceptNote, language));
    expect(templateFaults(conceptNote, doc)).toEqual([]);
    const texts = textsOf(doc);
    for (const { key } of conceptSections) {
      // Alone in their paragraphs, so that these go with what they leave out.
      expect(texts).toContain(`{#section.${key}}`);
      expect(texts).toContain(`{/section.${key}}`);
    }
  });
});
