import { describe, expect, it } from 'vitest';
import { withLatinDigits } from '#shared/documents/build/digits.ts';
import { governmentLook } from '#shared/documents/look.ts';
import type { TextDoc } from '#shared/documents/textDoc.ts';

const doc: TextDoc = {
  kind: 'text',
  properties: { title: 'ឆ្នាំ២០២៦', subject: '', creator: '', language: 'km' },
  look: { ...governmentLook, fonts: { ...governmentLook.fonts, khmer: 'Khmer OS ១' } },
  sections: [
    {
      page: {
        size: 'A4',
        orientation: 'portrait',
        margins: { top: 20, right: 20, bottom: 20, left: 25 },
      },
      blocks: [
        {
          kind: 'nationalHeader',
          emblem: 'រូប១',
          country: [],
          motto: [],
          issuer: [],
          number: 'លេខ៖ ០០១/២៦',
        },
        { kind: 'paragraph', runs: [{ text: 'ថ្ងៃទី៥' }] },
        { kind: 'picture', picture: 'រូប១', description: 'រូបទី១', width: 20, align: 'left' },
      ],
    },
  ],
  pictures: { រូប១: { type: 'svg', base64: '១', width: 1, height: 1 } },
};

describe('Latin digits', () => {
  it('stand in every text, and keys, fonts and pictures stay', () => {
    const { properties, look, sections, pictures } = withLatinDigits(doc);
    expect(properties.title).toBe('ឆ្នាំ2026');
    expect(sections[0]!.blocks).toEqual([
      { ...doc.sections[0]!.blocks[0], number: 'លេខ៖ 001/26' },
      { kind: 'paragraph', runs: [{ text: 'ថ្ងៃទី5' }] },
      { kind: 'picture', picture: 'រូប១', description: 'រូបទី1', width: 20, align: 'left' },
    ]);
    expect(look).toEqual(doc.look);
    expect(pictures).toEqual(doc.pictures);
  });

  it('leave formulas alone', () => {
    const sheet = { kind: 'sheets', sheets: [{ cell: { formula: 'SUM(ក១:ក៣)', value: '៣' } }] };
    expect(withLatinDigits(sheet as never)).toEqual({
      kind: 'sheets',
      sheets: [{ cell: { formula: 'SUM(ក១:ក៣)', value: '3' } }],
    });
  });
});
