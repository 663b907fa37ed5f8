/**
 * The text without the characters that XML 1.0 forbids (control characters but tab and line ends, surrogates
 * without their other half, U+FFFE and U+FFFF), so that a document holding it opens. All else stays.
 */
export function xmlSafe(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
