import { describe, expect, it } from 'vitest';
import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check';
import { comparisonKey } from '#shared/text/comparisonKey.ts';

/** Khmer letters, vowels, signs and unseen characters in any order, sense or none. */
const khmerNoise = array(
  oneof(
    integer({ min: 0x1780, max: 0x17e9 }).map((code) => String.fromCodePoint(code)),
    constantFrom('\u17D2', '\u17D2\u179A', '\u17D2\u178A', '\u200B', '\u200D', '\uFEFF', 'a', ' '),
  ),
).map((parts) => parts.join(''));

describe('the comparison key', () => {
  it.each([
    ['a zero-width space', 'ច\u200Bន្ទ', 'ចន្ទ'],
    ['a joiner, a non-joiner and a mark of order', '\uFEFFក\u200Cម្ពុ\u200Dជា', 'កម្ពុជា'],
    ['្ដ and ្ត', 'កណ្ដាល', 'កណ្តាល'],
    ['េ ី and ើ', 'ដេីម', 'ដើម'],
    ['េ ា and ោ', 'កេាះកុង', 'កោះកុង'],
    ['ំុ and ុំ', 'ឃំុ', 'ឃុំ'],
    ['្រ before ្ត', 'ស្រ្តី', 'ស្ត្រី'],
    ['a subscript after its vowel', 'សិទិ្ធ', 'សិទ្ធិ'],
    ['្រ before ្ត, with what stands before', 'មន្រ្តី', 'មន្ត្រី'],
    ['ឲ្យ and ឱ្យ', 'ឲ្យ', 'ឱ្យ'],
    ['Khmer and Latin digits', '០១២ ៣៤៥', '012 345'],
    ['several at once', 'ស្រ្ដី\u200Bឲ្យ', 'ស្ត្រីឱ្យ'],
  ])('is the same for %s', (_, one, other) => {
    expect(one).not.toBe(other);
    expect(comparisonKey(one)).toBe(comparisonKey(other));
  });

  it('keeps different words apart', () => {
    const words = ['ស្តី', 'ស្ត្រី', 'ស្រី', 'សត្រី', 'កោះ', 'កេះ', 'ដើម', 'ដីម', 'ឱ្យ', 'ឧយ', 'ក្រ', 'កា'];
    expect(new Set(words.map(comparisonKey)).size).toBe(words.length);
  });

  it('leaves a well-written text as it is', () => {
    const text = 'គណៈកម្មាធិការជាតិជំរុញចលនាភូមិមួយ ផលិតផលមួយ OVOP-SG';
    expect(comparisonKey(text)).toBe(text);
  });

  it('of a key is the key', () => {
    assert(
      property(oneof(khmerNoise, string({ unit: 'binary' })), (text) => {
        const key = comparisonKey(text);
        expect(comparisonKey(key)).toBe(key);
      }),
      { numRuns: 5000 },
    );
  });
});
