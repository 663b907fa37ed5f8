import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParticipantId } from '#shared/base/ids.ts';
import { widthInEm } from '#shared/documents/build/textWidth.ts';
import { badgeCode } from '#shared/documents/kinds/badges/fromEvent.ts';
import { badges } from '#shared/documents/kinds/badges/badges.ts';
import { namePlates } from '#shared/documents/kinds/namePlates/namePlates.ts';
import type { Card, Cards, NamePlate, SizedLine, TextDoc } from '#shared/documents/textDoc.ts';
import { inputOf, languages, templateFaults, templateInput, textsOf } from './kindSupport.ts';

const event = { title: { km: 'សិក្ខាសាលា', en: 'Workshop' }, date: '2026-01-14' };

function person(name: object | string, more: object = {}) {
  return { name, role: 'participant', code: 'A1B2C3', ...more };
}

function given(participants: readonly object[]) {
  return { date: '2026-01-14', event, participants };
}

function sheetsOf(doc: TextDoc): readonly Cards[] {
  return doc.sections.map(({ blocks: [block] }) => block as Cards);
}

function cardsOf(participants: readonly object[], language: 'km' | 'en' | 'both' = 'km') {
  return sheetsOf(badges.text(inputOf(badges, language, given(participants)))).flatMap(
    ({ cards }): readonly Card[] => cards,
  );
}

function textOf({ runs }: SizedLine): string {
  return runs.map(({ text }) => text).join('');
}

const sok = { km: 'សុខ ដារ៉ា', en: 'Sok Dara' };

describe('name badges', () => {
  it('stand eight to a sheet, in two columns of equal cards', () => {
    const people = Array.from({ length: 17 }, () => person(sok));
    const sheets = sheetsOf(badges.text(inputOf(badges, 'km', given(people))));
    expect(sheets.map(({ cards }) => cards.length)).toEqual([8, 8, 1]);
    for (const { columns, heights } of sheets) {
      expect(columns).toBe(2);
      // Four of them have room between the margins of an A4 sheet, and leave little of it.
      const four = 4 * (heights.head + heights.middle + heights.foot + heights.band);
      expect(four).toBeGreaterThan(260);
      expect(four).toBeLessThanOrEqual(297 - 2 * 12 - 4);
    }
  });

  it.each(languages)('have the name in both scripts whatever the language (%s)', (language) => {
    const [card] = cardsOf([person(sok)], language);
    expect(card!.middle.map(textOf)).toEqual(['សុខ ដារ៉ា', 'Sok Dara']);
    // Read across a table: capitals of some six millimetres.
    for (const { size } of card!.middle) expect(size).toBeGreaterThanOrEqual(22);
  });

  it('say how the person is addressed, the post and the body', () => {
    const [card] = cardsOf(
      [person(sok, { honorific: 'excellency', post: 'Director', body: 'Ministry' })],
      'en',
    );
    expect(card!.head.map(textOf)).toEqual(['Workshop']);
    expect(card!.middle.map(textOf)).toEqual(['H.E.', 'សុខ ដារ៉ា', 'Sok Dara']);
    expect(card!.foot.map(textOf)).toEqual(['Director', 'Ministry']);
  });

  it('tell a task by its name and by a filled strip, not by a colour', () => {
    const roles = ['participant', 'speaker', ''].map((role) => person(sok, { role }));
    expect(cardsOf(roles, 'en').map(({ band }) => [textOf(band.line), band.filled])).toEqual([
      ['Participant', false],
      ['Speaker', true],
      ['', false],
    ]);
  });

  it('have a code that says nothing of the person, and none where none is given', () => {
    const [card, without] = cardsOf([person(sok), person(sok, { code: '' })]);
    expect(card!.code).toEqual({
      kind: 'qrCode',
      text: 'A1B2C3',
      description: 'កូដ QR របស់អ្នកចូលរួម',
    });
    expect(without!.code).toBeNull();
    const id = '3f2a9c41-0b7d-4e55-9c1e-0123456789ab' as ParticipantId;
    expect(badgeCode(id)).toBe('3F2A9C410B7D');
  });

  it('never set a name wider than its card', () => {
    const letters = fc.constantFrom(...Array.from('កខគឈណរសុំ្រាៅ '));
    const name = fc.string({ unit: letters, minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(name, (raw) => {
        const km = raw.trim();
        fc.pre(km !== '');
        const [card] = cardsOf([person({ km, en: '' })]);
        const lines = card!.middle;
        expect(lines.map(textOf).join('').replaceAll(' ', '')).toBe(km.replaceAll(' ', ''));
        for (const line of lines) {
          if (line.size <= 9) continue;
          const width = widthInEm(textOf(line), 'heading', 0.92) * line.size;
          expect(width).toBeLessThanOrEqual(((95 - 8) * 72) / 25.4);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('without anybody are an empty sheet', () => {
    expect(textsOf(badges.text(inputOf(badges, 'km', given([]))))).toEqual([]);
  });

  it.each(languages)('give a template of one card, whose fields are all known (%s)', (language) => {
    const doc = badges.text(templateInput(badges, language));
    expect(templateFaults(badges, doc)).toEqual([]);
    const text = textsOf(doc).join('\n');
    for (const field of ['{#participants}', '{/participants}']) expect(text).toContain(field);
    expect(text).toContain(language === 'both' ? '{khmerName.km}' : '{khmerName}');
    expect(sheetsOf(doc)[0]!.columns).toBe(1);
  });
});

function plates(participants: readonly object[], language: 'km' | 'en' | 'both' = 'km') {
  return namePlates
    .text(inputOf(namePlates, language, given(participants)))
    .sections.map(({ blocks: [block] }) => block as NamePlate);
}

describe('table name plates', () => {
  it('have a sheet each, with the name larger than all else', () => {
    const people = [sok, sok].map((name) => ({
      name,
      honorific: 'excellency',
      post: { km: 'រដ្ឋលេខាធិការ', en: 'Secretary of State' },
      body: { km: 'ក្រសួងពាណិជ្ជកម្ម', en: 'Ministry of Commerce' },
    }));
    const [first, second, ...others] = plates(people);
    expect(others).toEqual([]);
    expect(second).toEqual(first);
    expect(first!.lines.map(textOf)).toEqual(['ឯកឧត្តម សុខ ដារ៉ា', 'រដ្ឋលេខាធិការ', 'ក្រសួងពាណិជ្ជកម្ម']);
    const [name, ...more] = first!.lines;
    expect(name!.size).toBeGreaterThanOrEqual(50);
    for (const { size } of more) expect(size).toBeLessThan(name!.size / 2);
  });

  it('have both languages under each other', () => {
    const [plate] = plates([{ name: sok }], 'both');
    expect(plate!.lines.map(textOf)).toEqual(['សុខ ដារ៉ា', 'Sok Dara']);
  });

  it('stand higher than their half of the sheet in no case', () => {
    const long = { km: 'ក'.repeat(60), en: 'Example '.repeat(12).trim() };
    const [plate] = plates([{ name: long, post: long, body: long }], 'both');
    const height = plate!.lines.reduce((sum, { size }) => sum + size * 1.75, 0);
    expect(height).toBeLessThan((105 * 72) / 25.4);
  });

  it.each(languages)(
    'give a template of one plate, whose fields are all known (%s)',
    (language) => {
      const doc = namePlates.text(templateInput(namePlates, language));
      expect(templateFaults(namePlates, doc)).toEqual([]);
      expect(textsOf(doc).join('\n')).toContain(
        language === 'both' ? '{fullName.km}' : '{fullName}',
      );
    },
  );
});
