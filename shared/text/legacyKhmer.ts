/**
 * Names of fonts in which Khmer was typed before Unicode: Limon (S1, R1, F1, …), the ABC family, Khek, Baidok,
 * FK, Truth, and Tacteing, whose letters are ornaments. Text in them holds Latin letters that only look Khmer.
 */
const fontNames =
  /^(?:limon|abc[\s_-]*(?:text|head|zwsp|\d|[a-z]\d|$)|tacteing|khek\b|baidok|fk\d|truth\b|moul-?s\d|zeiss|kh[\s_-]?(?:baphom|dangrek))/i;

/** Whether a font is one of those; its text cannot be read as it is kept. */
export function isLegacyKhmerFont(name: string): boolean {
  return fontNames.test(name.trim());
}

/** Letters that names and words in Latin letters do not have beside a plain letter, and Limon has all the time. */
const strange =
  /[A-Za-z][µþ÷§½¾¼²³¢£¤¥¦¬®¯±¶¸¹Þßð]|[µþ÷§½¾¼²³¢£¤¥¦¬®¯±¶¸¹Þßð][A-Za-z]|[a-z][À-ÖØ-Ý]/;
/** A vowel typed as a semicolon or an angle within a word: «kMBg;cam», «l>r». */
const joint = /[A-Za-z][;<>][A-Za-z]/;
/** A capital behind a small letter, and a vowel or a sign that ends a word as punctuation: «can; fa», «dara:». */
const innerCapital = /[a-z][A-Z]|[a-z][;:]$/;
/** Words that are written so: Mc-, Mac-, De-; «MoWA», «PhD»; addresses are no words. */
const written =
  /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|O['’]?)[A-Z][a-z]+$|^[A-Z][a-z][A-Z]{1,5}$|^Mo[A-Z]|^(?:[A-Z][a-z]{2,})+[A-Z]*$|^(?:PhD|MSc|BSc|MBA)$|@|^https?:/;

/**
 * Whether a text looks like Khmer in letters of such a font: `sure` by letters that nothing else has, `maybe` by
 * capitals within words («munI»), which count only where many cells have the like; `no` where it has Khmer letters.
 */
export function looksLegacyKhmer(text: string): 'no' | 'maybe' | 'sure' {
  if (/[\u1780-\u17FF]/.test(text) || !/[A-Za-z]/.test(text)) return 'no';
  if (/[@]|https?:/.test(text)) return 'no';
  if (strange.test(text) || joint.test(text)) return 'sure';
  const words = text.split(/[^A-Za-z'’;:]+/);
  return words.some((word) => innerCapital.test(word) && !written.test(word)) ? 'maybe' : 'no';
}
