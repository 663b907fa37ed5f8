import type { Quantity } from '../../matrix/model.ts';
import { sameUnit } from './grammar/nouns.ts';
import type { Doubt } from './reading.model.ts';

interface Combined {
  readonly quantities: readonly Quantity[];
  readonly doubts: readonly Doubt[];
}

/** A yearly number and a whole agree where the whole is this many yearly numbers at most. */
const longestPlan = 10;

/**
 * Puts beside each other what the indicator and the title state. What both say is kept once (the indicator's
 * words); a number fills an open count of the same thing; a number that is a multiple of a yearly one, or the
 * product of one for each place, is its total. Numbers that cannot both hold are kept and doubted.
 */
export function combine(indicator: readonly Quantity[], title: readonly Quantity[]): Combined {
  const fromTitle = title.filter((said) => !indicator.some((one) => repeats(said, one)));
  const all = [...indicator, ...fromTitle];
  const known = all.filter((one) => one.quantity !== null || !isFilled(one, all));
  const quantities = known.map((one) => asTotal(one, known));
  return { quantities, doubts: contradictions(quantities) };
}

function repeats(said: Quantity, one: Quantity): boolean {
  if (!sameUnit(said.unit, one.unit) || said.quantity !== one.quantity) return false;
  return said.per === one.per || said.per === 'unstated';
}

function isFilled(open: Quantity, all: readonly Quantity[]): boolean {
  return all.some(
    (one) =>
      one.quantity !== null && one.statedIn !== open.statedIn && sameUnit(one.unit, open.unit),
  );
}

/** "20 Community Centers" beside "5 Centers per year" is the whole of four years. */
function asTotal(one: Quantity, all: readonly Quantity[]): Quantity {
  if (one.quantity === null || (one.per !== 'unstated' && one.per !== 'total')) return one;
  for (const other of all) {
    if (other === one || other.quantity === null || !sameUnit(one.unit, other.unit)) continue;
    const parts = one.quantity / other.quantity;
    if (other.per === 'year' && isYears(parts) && parts > 1 && one.overYears === undefined) {
      return { ...one, per: 'total', overYears: parts };
    }
    if (isByPlace(other) && other.places === parts) return { ...one, per: 'total' };
  }
  return one;
}

function isByPlace({ per }: Quantity): boolean {
  return per === 'province' || per === 'region';
}

function isYears(parts: number): boolean {
  return Number.isInteger(parts) && parts >= 1 && parts <= longestPlan;
}

function contradictions(quantities: readonly Quantity[]): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (const [index, one] of quantities.entries()) {
    for (const other of quantities.slice(index + 1)) {
      if (!contradict(one, other) && !contradict(other, one)) continue;
      const verbatim = `${one.verbatim} / ${other.verbatim}`;
      doubts.push({ kind: 'contradiction', verbatim, between: [one, other] });
    }
  }
  return doubts;
}

/** Two numbers of one thing in one text are two parts of it; across the texts they are two claims. */
function contradict(one: Quantity, other: Quantity): boolean {
  if (one.quantity === null || other.quantity === null) return false;
  if (!sameUnit(one.unit, other.unit)) return false;
  const whole = other.per === 'total' || other.per === 'unstated';
  if (one.per === 'year' && whole) {
    const years = other.quantity / one.quantity;
    if (other.per === 'total' && other.overYears !== undefined) return years !== other.overYears;
    return !isYears(years);
  }
  if (isByPlace(one) && whole && one.places !== undefined) {
    return other.quantity !== one.quantity * one.places;
  }
  if (one.statedIn === other.statedIn || one.quantity === other.quantity) return false;
  return one.per === other.per || (one.per === 'total' && other.per === 'unstated');
}
