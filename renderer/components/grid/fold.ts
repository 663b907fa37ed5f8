const invisible = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g;
const khmerDigit = /[\u17e0-\u17e9]/g;
/** Latin letters that carry an accent, and the forms that only look like other characters. Khmer has neither. */
const composed = /[\u00a0-\u024f\u1e00-\u1eff\u2000-\u200a\u2100-\u214f\ufb00-\ufb06\uff00-\uffef]/;
const outsideAscii = /\P{ASCII}/u;

/**
 * The form of a text in which two writings of the same words are equal: lower case, without accents and without
 * the invisible spaces that Khmer typing leaves behind, Khmer digits as 0–9.
 */
export function foldText(text: string): string {
  if (!outsideAscii.test(text)) return text.toLowerCase();
  return (composed.test(text) ? text.normalize('NFKD') : text)
    .replace(invisible, '')
    .replace(khmerDigit, (digit) => String(digit.charCodeAt(0) - 0x17e0))
    .toLowerCase();
}

/**
 * A key whose plain string order is natural order: runs of digits count as numbers of any length, so that
 * 2.2.1.9 comes before 2.2.1.10. Code point order serves Khmer well, where letters stand in the dictionary's order.
 */
export function naturalKey(text: string): string {
  return foldText(text).replace(/\d+/g, (run) => {
    const digits = run.replace(/^0+(?=\d)/, '');
    return String(digits.length).padStart(4, '0') + digits;
  });
}
