const segmenter = new Intl.Segmenter('km', { granularity: 'grapheme' });

/** The beginning of a text on one line, so many letters long at most as a reader counts them, and … for the rest. */
export function excerpt(text: string, letters: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  let count = 0;
  for (const { index } of segmenter.segment(line)) {
    if (count === letters) return `${line.slice(0, index).trimEnd()}…`;
    count += 1;
  }
  return line;
}
