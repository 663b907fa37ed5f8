import { comparisonKey } from '../../text/comparisonKey.ts';

/**
 * How one Khmer name comes to be typed: [pattern, written in the key as, why]. Only what typists mix without
 * meaning another name; ឌ and ដ, ភ and ព, and all other vowels stay apart.
 */
const spellings: readonly (readonly [RegExp, string, string])[] = [
  [
    /[\u17C9-\u17CC\u17CE-\u17D1\u17D3\u17DD]/g,
    '',
    'signs above (៉ ៊ ់ ័ and others) that are often left out',
  ],
  [/ណ/g, 'ន', 'ណ and ន sound alike in names: វណ្ណា, វន្នា'],
  [/ឡ/g, 'ល', 'ឡ and ល sound alike'],
  [/ឹ|ឺ/g, 'ឹ', 'ឹ and ឺ differ by length only'],
  [/ិ|ី/g, 'ិ', 'ិ and ី differ by length only: វុទ្ធិ, វុទ្ធី'],
  [/ុ|ូ/g, 'ុ', 'ុ and ូ differ by length only'],
  [/ឱ|ឳ/g, 'ឱ', 'two letters of one sound'],
  [/ក្(?=ខ)|គ្(?=ឃ)|ច្(?=ឆ)|ជ្(?=ឈ)|ដ្(?=ឋ)|ត្(?=ថ)|ទ្(?=ធ)|ប្(?=ផ)|ព្(?=ភ)/g, '', 'Pali pairs: វុទ្ធី, វុធី'],
  [/([ក-ឡ])្\1/g, '$1', 'a doubled letter: ផល្លា, ផលា'],
];

/** The words of a Khmer name by their comparison key: unseen characters and punctuation gone. */
export function khmerWords(name: string): string[] {
  return comparisonKey(name)
    .split(/[^\u1780-\u17D3\u17DD]+/u)
    .filter((word) => word !== '');
}

/** The key in which the usual ways of typing one Khmer name meet. A key is its own key. */
export function khmerKey(word: string): string {
  let key = word;
  for (const [pattern, written] of spellings) key = key.replaceAll(pattern, written);
  return key;
}
