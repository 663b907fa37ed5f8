import type { BodyId, Code } from '../base/ids.ts';
import { type FundSource, sourceOf } from '../matrix/bodies.ts';
import { amountOf, exchange, sumOf, type Money } from '../money/money.ts';
import { lineAmount, shareOut } from './amounts.ts';
import type { Currency, WorkplanLine } from './model.ts';
import { quarterOf } from './months.ts';

/** What a group of lines costs, each currency by itself and all of it in riel. */
export interface GroupSums<Key> {
  readonly key: Key;
  /** How many lines the group has, those without an amount included. */
  readonly lines: number;
  /** Whole riel. */
  readonly riel: number;
  /** Dollars with two decimals. */
  readonly dollars: number;
  /** Both in riel at the stated rate, to the nearest riel; null where there are dollars and no rate. */
  readonly inRiel: number | null;
}

export type Quarter = 1 | 2 | 3 | 4;

/**
 * The sums of a workplan. The riel and the dollars of each list add up to those of `all` exactly. A figure in
 * riel for both is turned from its own group's dollars, as a spreadsheet does it, so that a list of these
 * can differ from `all` by the rounding of a riel a group.
 */
export interface Totals {
  readonly all: GroupSums<null>;
  /** In the order of the lines; null for lines without a code. */
  readonly byProgramme: readonly GroupSums<Code | null>[];
  /** By the key of the source; a printed form that the table does not know is a group of its own. */
  readonly bySource: readonly GroupSums<string>[];
  /** By lead; null where none is named. */
  readonly byBody: readonly GroupSums<BodyId | null>[];
  /** Always the four quarters, and then what has no month (null) where there is any. */
  readonly byQuarter: readonly GroupSums<Quarter | null>[];
}

export interface TotalsInput {
  /** In the workplan's order; removed lines are not counted, all others are, whatever their status. */
  readonly lines: readonly WorkplanLine[];
  /** Riel for one dollar. */
  readonly rate: number | null;
  readonly programmeOf: (code: Code) => Code | null;
  /** The printed forms of each source of funds. */
  readonly sources: readonly FundSource[];
}

type Amounts = readonly Money[];

/** Gathers amounts by key, in the order in which the keys come. */
class Tally<Key> {
  readonly #groups = new Map<Key, { readonly amounts: Money[]; lines: number }>();

  constructor(keys: readonly Key[] = []) {
    for (const key of keys) this.#groups.set(key, { amounts: [], lines: 0 });
  }

  add(key: Key, amounts: Amounts): void {
    const group = this.#groups.get(key) ?? { amounts: [], lines: 0 };
    group.amounts.push(...amounts);
    group.lines++;
    this.#groups.set(key, group);
  }

  sums(rate: number | null): readonly GroupSums<Key>[] {
    return [...this.#groups].map(([key, { amounts, lines }]) => {
      const of = (currency: Currency): Money =>
        sumOf(
          amounts.filter((money) => money.currency === currency),
          currency,
        );
      const riel = of('KHR');
      const dollars = of('USD');
      return {
        key,
        lines,
        riel: amountOf(riel),
        dollars: amountOf(dollars),
        inRiel: together(riel, dollars, rate),
      };
    });
  }
}

function together(riel: Money, dollars: Money, rate: number | null): number | null {
  if (dollars.minor === 0) return amountOf(riel);
  if (rate === null) return null;
  return amountOf(sumOf([riel, exchange(dollars, 'KHR', rate)], 'KHR'));
}

/**
 * An amount by quarter: cut over the months in equal parts of whole riel or cents, the remainder first, so
 * that the quarters add up to the amount exactly. Without months it has no quarter.
 */
function byQuarterOf(
  amounts: Amounts,
  months: readonly number[],
): ReadonlyMap<Quarter | null, Amounts> {
  if (months.length === 0) return new Map([[null, amounts]]);
  const quarters = new Map<Quarter, Money[]>(months.map((month) => [quarterOf(month), []]));
  for (const { currency, minor } of amounts) {
    for (const [index, share] of shareOut(minor, months.length).entries()) {
      const month = months[index];
      if (month !== undefined) quarters.get(quarterOf(month))?.push({ currency, minor: share });
    }
  }
  return quarters;
}

/** The key of a printed source, looked up once for each form. */
function keyReader(sources: readonly FundSource[]): (printed: string) => string {
  const keys = new Map<string, string>();
  return (printed) => {
    const key = keys.get(printed) ?? sourceOf(printed, sources)?.key ?? printed;
    keys.set(printed, key);
    return key;
  };
}

/**
 * What a workplan costs: by programme, source of funds, lead and quarter. A line's amount is rounded once, to
 * its currency; every riel and dollar figure is the sum of these.
 */
export function totals({ lines, rate, programmeOf, sources }: TotalsInput): Totals {
  const sourceKey = keyReader(sources);
  const all = new Tally<null>([null]);
  const programmes = new Tally<Code | null>();
  const funds = new Tally<string>();
  const bodies = new Tally<BodyId | null>();
  const quarters = new Tally<Quarter | null>([1, 2, 3, 4]);
  for (const line of lines) {
    if (line.removed !== null) continue;
    const amount = lineAmount(line);
    const amounts = amount === null ? [] : [amount];
    all.add(null, amounts);
    programmes.add(line.code === null ? null : programmeOf(line.code), amounts);
    funds.add(sourceKey(line.source), amounts);
    bodies.add(line.lead, amounts);
    for (const [quarter, share] of byQuarterOf(amounts, line.months)) quarters.add(quarter, share);
  }
  const [sum] = all.sums(rate);
  if (sum === undefined) throw new Error('The group of all lines is always there');
  return {
    all: sum,
    byProgramme: programmes.sums(rate),
    bySource: funds.sums(rate),
    byBody: bodies.sums(rate),
    byQuarter: quarters.sums(rate),
  };
}
