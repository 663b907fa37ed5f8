/**
 * How one Khmer name comes to be written in Latin letters: [pattern, written in the key as, why].
 * Applied in this order to one word in small letters. Only spellings of one sound meet here; what is another
 * name stays apart (Sophea and Sopheap, Heng and Hang, Sophal and Sophol).
 */
const spellings: readonly (readonly [RegExp, string, string])[] = [
  [
    /h{2,}/g,
    'h',
    'Chhun, Chun: ឆ and ច are told apart by few writers, and hh never means two sounds',
  ],
  [/tch/g, 'ch', 'the French tch'],
  [/j/g, 'ch', 'ច and ជ as j or ch'],
  [/ck|q/g, 'k', 'Sock, Sok'],
  [/c(?!h)/g, 'k', 'a c without h is a k'],
  [/ñ|(?<!n)gn/g, 'nh', 'ញ as gn, the French way, or nh'],
  [/[zx]/g, 's', 'ស as z or x'],
  [/w/g, 'v', 'វ as w or v'],
  [/([kpt]|ch)h?(?=[^aeiouyh]|$)/g, '$1', 'at the end of a syllable kh is k: Sokh, Sok; Vuth, Vut'],
  [/d(?=[^aeiouyhr]|$)/g, 't', 'at the end of a syllable d is t'],
  [/b(?=[^aeiouyhrl]|$)/g, 'p', 'at the end of a syllable b is p'],
  [/(?<=[aeiouy])h(?=[^aeiouy]|$)/g, '', 'an h that only shortens the vowel: Sah, Sa'],
  [/(?<=[aeiouy])r(?=[^aeiouy]|$)/g, '', 'an r that only lengthens the vowel: Chhorn, Chhon'],
  [/oeu|eou|oeo|oe|ue/g, 'eu', 'ឿ and ើ: Oeun, Eun'],
  [/aey|eay|ae?i|ay|ei|ey/g, 'ei', 'ី, ៃ and ាយ: Srey, Srei, Sray'],
  [/ia|iea/g, 'ea', 'ា after the second series: Chea, Chia'],
  [/ou|oo|uo/g, 'u', 'ូ and ួ: Sou, Su, Soo'],
  [/ee|ii|(?<!^)y(?![aeou])/g, 'i', 'ី: Vuthy, Vuthi, Vuthee; Ly, Li'],
  [/a?ev(?![aeiou])/g, 'eo', 'ែវ: Keo, Kev, Kaev'],
  [/au|av(?![aeiou])/g, 'ao', 'ៅ and ាវ: Sao, Sau, Sav'],
  [/(.)\1+/g, '$1', 'double letters: Chann, Chan; Phall, Phal'],
];

/** Small Latin letters only, a word for each word; diacritics, hyphens, dots and apostrophes gone. */
export function latinWords(name: string): string[] {
  return name
    .normalize('NFD')
    .replaceAll(/[\p{Mn}'’`\u200B-\u200D\uFEFF]/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** The key in which the usual Latin spellings of one name meet. A key is its own key. */
export function latinKey(word: string): string {
  let key = word;
  // A rule may uncover what an earlier one looks for, so they are gone through until nothing changes.
  for (let before = ''; before !== key;) {
    before = key;
    for (const [pattern, written] of spellings) key = key.replaceAll(pattern, written);
  }
  return key;
}

/** A looser key: aspirates anywhere as the plain letter (Thavy, Tavy), for agreement that is not certain. */
export function looseLatinKey(word: string): string {
  return latinKey(latinKey(word).replaceAll(/(?<=[kpt]|ch)h/g, ''));
}
