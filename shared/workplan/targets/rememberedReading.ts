import type { MatrixEntry } from '../../matrix/model.ts';
import { readQuantities } from './readQuantities.ts';
import type { Reading } from './reading.model.ts';

interface Remembered {
  readonly title: string | null;
  readonly indicator: string | null;
  readonly reading: Reading;
}

/** By printed row, so that what is remembered goes when the plan goes. */
const remembered = new WeakMap<MatrixEntry, Remembered>();

/**
 * What a row's texts say of quantities, read again only where a text has changed: a plan is resolved at every
 * decision, and reading is the dearest part of it.
 */
export function rememberedReading(
  row: MatrixEntry,
  texts: { readonly title: string | null; readonly indicator: string | null },
): Reading {
  const known = remembered.get(row);
  if (known !== undefined && known.title === texts.title && known.indicator === texts.indicator)
    return known.reading;
  const reading = readQuantities(texts);
  remembered.set(row, { title: texts.title, indicator: texts.indicator, reading });
  return reading;
}
