import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasKhmer, splitByScript } from '#shared/documents/build/scripts.ts';

const khmerOrLatin = fc
  .array(
    fc.constantFrom('ក', 'ខ្មែរ', '២០២១', 'a', 'OVOP', '7', ' ', '(', ')', '«', '»', '។', '៖', '-'),
  )
  .map((parts) => parts.join(''));

describe('cutting a text by script', () => {
  test('the stretches joined are the text', () => {
    fc.assert(
      fc.property(fc.oneof(khmerOrLatin, fc.string({ unit: 'binary' })), (text) => {
        const stretches = splitByScript(text);
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
      }),
    );
  });

  test('neighbours differ, Latin stretches hold no Khmer, Khmer ones no Latin letter', () => {
    fc.assert(
      fc.property(khmerOrLatin, (text) => {
        const stretches = splitByScript(text);
        for (const [index, { script, text: part }] of stretches.entries()) {
          expect(script).not.toBe(stretches[index + 1]?.script);
          if (script === 'latin') expect(hasKhmer(part)).toBe(false);
          else expect(part).not.toMatch(/[A-Za-z0-9]/);
        }
      }),
    );
  });

  test('punctuation goes with what it belongs to', () => {
    expect(splitByScript('លេខ៖ 012/20 (OVOP) «ភូមិ»')).toEqual([
      { text: 'លេខ៖ ', script: 'khmer' },
      { text: '012/20 (OVOP) ', script: 'latin' },
      { text: '«ភូមិ»', script: 'khmer' },
    ]);
  });

  test('a text of neither script takes the one given', () => {
    expect(splitByScript('… / …', 'khmer')).toEqual([{ text: '… / …', script: 'khmer' }]);
    expect(splitByScript('')).toEqual([]);
  });
});
