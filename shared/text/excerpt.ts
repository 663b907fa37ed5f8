const segmenter = new Intl.Segmenter('km', { granularity: 'grapheme' });

/** Of a letter, in code units, as far as people write. */
const longest = 50;

/** The beginning of a text on one line, so many letters long at most as a reader counts them, and … for the rest. */
export function excerpt(text: string, letters: number): string {
  // No letter that a reader counts as one is longer than this; the rest of a very long text is not looked at.
  const whole = text.trim();
  const begun = whole.slice(0, (letters + 1) * longest);
  const line = begun.replaceAll(/\s+/gu, ' ').trimEnd();
  let count = 0;
  for (const { index } of segmenter.segment(line)) {
    if (count === letters) return `${line.slice(0, index).trimEnd()}…`;
    count += 1;
  }
  return begun.length < whole.length ? `${line}…` : line;
}
