const segmenter = new Intl.Segmenter('km', { granularity: 'grapheme' });

/** How many letters a reader sees: «ស្ត្រី» is one, though it is six code units. The measure of a column. */
export function graphemeCount(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
