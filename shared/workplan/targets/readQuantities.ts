import type { Quantity } from '../../matrix/model.ts';
import { combine } from './combine.ts';
import { kindOfCounts, kindOfTitle, unitOfKind } from './eventKind.ts';
import { readField, type FieldReading, type ReadPlaces } from './readField.ts';
import type { Doubt, Reading } from './reading.model.ts';

/**
 * Reads what the title and the indicator of an activity state: how many of what, for what, and the kind of
 * event. Works on the wording alone, so on the rows of any plan. Never a wrong number in silence: a number
 * that is neither taken nor known to be something else (a date, a place, part of a name) becomes a doubt.
 */
export function readQuantities(row: {
  readonly title: string | null;
  readonly indicator: string | null;
}): Reading {
  const kind = kindOfTitle(row.title ?? '');
  const unit = unitOfKind(kind);
  const title = readField(row.title ?? '', { field: 'title', unit });
  const indicator = readField(row.indicator ?? '', { field: 'indicator', unit });
  const { quantities, doubts } = combine(
    placed(indicator, [...indicator.places, ...title.places]),
    placed(title, [...title.places, ...indicator.places]),
  );
  return {
    quantities,
    eventKind: kind === 'none' ? kindOfCounts(quantities) : kind,
    doubts: [
      ...doubts,
      ...title.doubts,
      ...indicator.doubts,
      ...spreadDoubts(title, 'title', quantities),
      ...spreadDoubts(indicator, 'indicator', quantities),
      ...missing(quantities),
    ],
  };
}

/** Gives each number "for each province" the number of provinces that the row names; its own text first. */
function placed(field: FieldReading, places: readonly ReadPlaces[]): readonly Quantity[] {
  return field.quantities.map((quantity) => {
    const found = places.find(({ of }) => of === quantity.per);
    return found === undefined ? quantity : { ...quantity, places: found.count };
  });
}

/** "10 workshops in 25 provinces": too few for one in each, so each province or all of them is not said. */
function spreadDoubts(
  field: FieldReading,
  statedIn: 'title' | 'indicator',
  quantities: readonly Quantity[],
): readonly Doubt[] {
  return quantities
    .filter((one) => one.statedIn === statedIn && one.per !== 'province' && one.per !== 'region')
    .filter((one) => field.places.some(({ count }) => (one.quantity ?? count) < count))
    .map(({ verbatim }) => ({ kind: 'not-understood', verbatim, because: 'each-or-all' }));
}

function missing(quantities: readonly Quantity[]): readonly Doubt[] {
  return quantities
    .filter(({ quantity }) => quantity === null)
    .map(({ verbatim, unit }) => ({ kind: 'missing-number', verbatim, unit }));
}
