/** As spreadsheets count: UTF-16 code units. */
const longest = 31;
const forbidden = /[\\/?*[\]:\p{Cc}]/gu;

/**
 * A name that spreadsheets accept for a sheet: no `\ / ? * [ ] :`, no apostrophe at either end, not "History"
 * (kept by Excel), 31 characters at most, and none of the names that are taken, whatever their case.
 */
export function safeSheetName(wish: string, taken: readonly string[] = []): string {
  const cleaned = trimName(wish.replaceAll(forbidden, ' ').replaceAll(/\s+/g, ' '));
  const base = cleaned === '' || cleaned.toLowerCase() === 'history' ? 'Sheet' : cleaned;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = shortened(base, longest);
  for (let count = 2; used.has(name.toLowerCase()); count += 1) {
    const ending = ` (${count})`;
    name = shortened(base, longest - ending.length) + ending;
  }
  return name;
}

/** The name as a formula writes it: always in apostrophes. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Cut between graphemes, so that no Khmer cluster and no surrogate pair is torn. */
function shortened(text: string, units: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter('km', { granularity: 'grapheme' }).segment(text)) {
    if (kept.length + segment.length > units) break;
    kept += segment;
  }
  return trimName(kept);
}

function trimName(text: string): string {
  return text.replaceAll(/^[\s']+|[\s']+$/g, '');
}
