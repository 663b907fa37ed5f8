import { describe, expect, test } from 'vitest';
import { joinTextDocs } from '#shared/documents/build/joinTextDocs.ts';
import { governmentLook } from '#shared/documents/look.ts';
import type { PageSetup, Section, TextDoc } from '#shared/documents/textDoc.ts';

const page: PageSetup = {
  size: 'A4',
  orientation: 'portrait',
  margins: { top: 20, right: 20, bottom: 20, left: 25 },
};

function section(text: string, changes: Partial<Section> = {}): Section {
  return { page, blocks: [{ kind: 'paragraph', runs: [{ text }] }], ...changes };
}

function letter(sections: readonly Section[], changes: Partial<TextDoc> = {}): TextDoc {
  return {
    kind: 'text',
    properties: { title: 'Letters', subject: '', creator: '', language: 'km' },
    look: governmentLook,
    sections,
    ...changes,
  };
}

/** The texts of a section, a page break as a bar. */
function textsOf({ blocks }: Section): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : '|',
    )
    .join('');
}

describe('one document of many', () => {
  test('begins each on a new page', () => {
    const bare = { numbered: false } as const;
    const joined = joinTextDocs([
      letter([section('a', bare)]),
      letter([section('b', bare)]),
      letter([section('c', bare)]),
    ]);
    expect(joined.sections.map(textsOf)).toEqual(['a|b|c']);
    expect(joined.properties.title).toBe('Letters');
  });

  test('counts the pages of each by themselves, with those of its annex', () => {
    const joined = joinTextDocs([
      letter([section('a'), section('annex')]),
      letter([section('b', { numbered: false })]),
      letter([section('c')]),
    ]);
    expect(joined.sections.map((one) => [textsOf(one), one.countedAlone])).toEqual([
      ['a|annex', true],
      ['b', undefined],
      ['c', true],
    ]);
  });

  test('keeps sections apart whose pages differ in anything', () => {
    const others: readonly Partial<Section>[] = [
      { page: { ...page, orientation: 'landscape' } },
      { footer: [{ text: 'x' }] },
      { header: [{ text: 'x' }] },
      { numbered: false },
      { marginCode: { text: 'x', description: '', size: 20 } },
      { border: 'ornate' },
      { middle: true },
    ];
    for (const changes of others) {
      const joined = joinTextDocs([letter([section('a'), section('b', changes)]), letter([])]);
      expect(joined.sections.map(textsOf)).toEqual(['a', 'b']);
    }
  });

  test('is set as small as the one that needs it', () => {
    const small = { ...governmentLook, sizes: { ...governmentLook.sizes, body: 9 } };
    const joined = joinTextDocs([letter([section('a')]), letter([section('b')], { look: small })]);
    expect(joined.look).toEqual(small);
  });

  test('unites the pictures', () => {
    const picture = { type: 'png', base64: '', width: 1, height: 1 } as const;
    const joined = joinTextDocs([
      letter([section('a')], { pictures: { one: picture } }),
      letter([section('b')]),
      letter([section('c')], { pictures: { one: picture, two: picture } }),
    ]);
    expect(Object.keys(joined.pictures ?? {})).toEqual(['one', 'two']);
  });

  test('leaves what it is given as it was, and one document as it is', () => {
    const one = letter([section('a'), section('b', { numbered: false })]);
    const before = structuredClone(one);
    expect(joinTextDocs([one])).toEqual(one);
    joinTextDocs([one, one]);
    expect(one).toEqual(before);
  });

  test('needs a document', () => {
    expect(() => joinTextDocs([])).toThrow(RangeError);
  });
});
