import type { Reading } from '#shared/workplan/targets/reading.model.ts';
import type { Quantity } from '#shared/matrix/model.ts';

/**
 * A quantity on a few letters: `120 participant/region×3`, `? seminar` (no number), `60 course total over 4`,
 * `title: 5 centre/year`. The kind of count follows where it is no output: `2 meeting/year (event)`.
 */
function compact({ quantity, unit, per, counts, statedIn, places, overYears }: Quantity) {
  const span = { unstated: '', total: ' total' }[per as string] ?? `/${per}`;
  return [
    statedIn === 'title' ? 'title: ' : '',
    `${quantity ?? '?'} ${unit}${span}`,
    places === undefined ? '' : `×${places}`,
    overYears === undefined ? '' : ` over ${overYears}`,
    counts === 'output' ? '' : ` (${counts === 'event' ? 'event' : 'people'})`,
  ].join('');
}

/** The kind of event and the quantities of a reading, on one line each. */
export function compactReading({ eventKind, quantities }: Reading): readonly string[] {
  return [eventKind, ...quantities.map(compact)];
}
