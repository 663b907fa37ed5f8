import { describe, expect, it } from 'vitest';
import { assert, property, string } from 'fast-check';
import { graphemeCount } from '#shared/text/graphemes.ts';
import { digitsIn, toKhmerDigits, toLatinDigits, writeDigits } from '#shared/text/khmerDigits.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { withZeroWidthBreaks } from '#shared/text/zeroWidthBreaks.ts';

describe('digits', () => {
  it('change and nothing else does', () => {
    expect(toKhmerDigits('លេខ 001/26 ស.ស.រ')).toBe('លេខ ០០១/២៦ ស.ស.រ');
    expect(toLatinDigits('លេខ ០០១/២៦ ស.ស.រ')).toBe('លេខ 001/26 ស.ស.រ');
    expect(toKhmerDigits('0123456789')).toBe('០១២៣៤៥៦៧៨៩');
  });

  it('come back from the other script', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const latin = toLatinDigits(text);
        expect(toLatinDigits(toKhmerDigits(text))).toBe(latin);
      }),
    );
  });

  it('are those of the language where nothing else is chosen', () => {
    expect(writeDigits(2025, digitsIn('km'))).toBe('២០២៥');
    expect(writeDigits('២០២៥', digitsIn('en'))).toBe('2025');
  });
});

describe('a text for XML', () => {
  it('loses what XML 1.0 forbids', () => {
    const forbidden = '\u0000\u0008\u000B\u000C\u000E\u001F\uDFFF\uFFFE\uFFFF\uD800';
    expect(xmlSafe(`a${forbidden}b`)).toBe('ab');
    expect(xmlSafe('\uDC00\uD83D')).toBe('');
  });

  it('keeps all else', () => {
    const text = 'ស្ត្រី\u200B & <b> "\'\t\r\n 😀\u{10FFFF}\uFFFD\u0085 شارع';
    expect(xmlSafe(text)).toBe(text);
  });

  it('is well formed whatever came in', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (a, b) => {
        const safe = xmlSafe(`${a}\uD83D${b}\u0001`);
        expect(encodeURIComponent(safe)).toBeTypeOf('string');
        expect(xmlSafe(safe)).toBe(safe);
      }),
    );
  });
});

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['OVOP', 4],
    ['ស្ត្រី', 1],
    ['ខ្មែរ', 2],
    ['👩‍🌾', 1],
  ])('«%s» is %i', (text, count) => {
    expect(graphemeCount(text)).toBe(count);
  });
});

describe('breaks between Khmer words', () => {
  it('stand between words and nowhere else', () => {
    const parts = withZeroWidthBreaks('ព្រះរាជាណាចក្រកម្ពុជា OVOP 2025').split('\u200B');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.at(-1)).toMatch(/ OVOP 2025$/);
    expect(withZeroWidthBreaks('One village, 2025')).toBe('One village, 2025');
  });

  it('that were typed stay', () => {
    expect(withZeroWidthBreaks('ភូ\u200Bមិ')).toBe('ភូ\u200Bមិ');
  });

  it('change nothing that is read, and are not doubled', () => {
    assert(
      property(string({ unit: 'binary' }), (noise) => {
        const text = `ភូមិមួយ ផលិតផលមួយ${noise}ឆ្នាំ២០២៥`;
        const broken = withZeroWidthBreaks(text);
        expect(broken).not.toMatch(/[ក-៩]\u200B\u200B[ក-៩]/);
        expect(broken.replaceAll('\u200B', '')).toBe(text.replaceAll('\u200B', ''));
        expect(withZeroWidthBreaks(broken)).toBe(broken);
      }),
    );
  });
});
