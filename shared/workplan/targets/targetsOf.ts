import type { Quantity } from '../../matrix/model.ts';
import type { Target } from '../model.ts';
import { sameUnit } from './grammar/nouns.ts';

interface Spread {
  readonly quantities: readonly Quantity[];
  readonly year: number;
  /** The years of the row as they are decided; null where they are not. */
  readonly years: readonly number[] | null;
  /** How many provinces and regions stand behind "per province" and "per region" where the row names none. */
  readonly provinces: number;
  readonly regions: number;
}

/**
 * The targets of one year. A yearly number is taken as it is; a total is spread over the decided years, the
 * remainder first (10 over three years: 4, 3, 3); a number for each province or region is multiplied. What is
 * not said to be yearly or in all stays as stated (`unstated`), and an open count stays open.
 *
 * Where a row states a thing twice, as a yearly number and as the whole, the yearly one wins; a whole beside a
 * number for each place wins in turn, since it is not due every year. The words of both are kept.
 */
export function targetsOf(input: Spread): readonly Target[] {
  return input.quantities
    .filter((one) => winnerOver(one, input.quantities) === null)
    .map((one) => targetOf(withLosers(one, input.quantities), input));
}

/** The statement of the same thing that is used in place of this one; null where it stands for itself. */
function winnerOver(one: Quantity, all: readonly Quantity[]): Quantity | null {
  if (one.quantity === null) return null;
  const winning = all.find(
    (other) => other.quantity !== null && sameUnit(other.unit, one.unit) && wins(other, one),
  );
  return winning ?? null;
}

function wins(other: Quantity, one: Quantity): boolean {
  const sameNumber = one.per === 'unstated' && one.quantity === other.quantity;
  if (other.per === 'year') return one.per === 'total' || sameNumber;
  return other.per === 'total' && (one.per === 'province' || one.per === 'region' || sameNumber);
}

function withLosers(one: Quantity, all: readonly Quantity[]): Quantity {
  const words = all
    .filter((other) => winnerOver(other, all) === one)
    .map((other) => other.verbatim);
  return { ...one, verbatim: [...new Set([one.verbatim, ...words])].join(' / ') };
}

function targetOf(one: Quantity, { year, years, provinces, regions }: Spread): Target {
  const { unit, counts, verbatim, quantity } = one;
  const target = (number: number | null, basis: Target['basis']): Target => ({
    quantity: number,
    unit,
    counts,
    basis,
    verbatim,
  });
  if (quantity === null) return target(null, 'open');
  switch (one.per) {
    case 'year':
      return target(quantity, 'yearly');
    case 'province':
      return target(quantity * (one.places ?? provinces), 'per-province');
    case 'region':
      return target(quantity * (one.places ?? regions), 'per-region');
    case 'session':
      return target(quantity, 'per-session');
    case 'unstated':
      return target(quantity, 'unstated');
    case 'total':
      return years === null
        ? undecidedShare(one, quantity, target)
        : target(shareOf(quantity, years, year), 'share');
  }
}

/**
 * While the years are open, the row's own number of years gives the share; where it does not divide evenly
 * the larger one, for nobody knows yet which years are first. Without it the whole stays as stated.
 */
function undecidedShare(
  { overYears }: Quantity,
  total: number,
  target: (number: number, basis: Target['basis']) => Target,
): Target {
  return overYears === undefined || overYears < 1
    ? target(total, 'unstated')
    : target(Math.ceil(total / overYears), 'share');
}

/** The year's share of a whole number; 0 in a year that is none of the row's. */
function shareOf(total: number, years: readonly number[], year: number): number {
  const inOrder = [...new Set(years)].sort((a, b) => a - b);
  const place = inOrder.indexOf(year);
  if (place < 0) return 0;
  const even = Math.floor(total / inOrder.length);
  return even + (place < total - even * inOrder.length ? 1 : 0);
}
