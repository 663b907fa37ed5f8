const segmenter = new Intl.Segmenter('km', { granularity: 'word' });

const zeroWidthSpace = '\u200B';
const khmerLetter = /^[\u1780-\u17D3\u17DC\u17DD]/;

/**
 * The text with U+200B between Khmer words, for versions of Word that break Khmer lines nowhere else.
 * Those that were typed stay and are not doubled; Latin text, digits and spaces stay as they are.
 */
export function withZeroWidthBreaks(text: string): string {
  let result = '';
  let afterKhmer = false;
  for (const { segment } of segmenter.segment(text)) {
    const isKhmer = khmerLetter.test(segment);
    result += afterKhmer && isKhmer ? zeroWidthSpace + segment : segment;
    afterKhmer = isKhmer;
  }
  return result;
}
