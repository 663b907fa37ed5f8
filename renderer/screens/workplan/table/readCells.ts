import { toLatinDigits } from '#shared/text/khmerDigits.ts';
import type { Currency, Target } from '#shared/workplan/model.ts';
import { quartersOf, tidyMonths, toggleQuarter } from '#shared/workplan/months.ts';

/*
 * What people type into cells, read. null means "not understood": the cell then says so and keeps the text.
 */

const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const plain = /^\d+(?:\.\d+)?$/;

/** A number of zero or more, with or without commas between the thousands, in digits of either script. */
export function readNumber(text: string): number | null {
  const digits = toLatinDigits(text).replaceAll(/[\s\u200B\u00A0]/gu, '');
  if (grouped.test(digits)) return Number(digits.replaceAll(',', ''));
  return plain.test(digits) ? Number(digits) : null;
}

export interface ReadCost {
  readonly unitCost: number | null;
  /** Where the text names one. */
  readonly currency: Currency | null;
}

const rielSigns = /៛|រៀល|riels?|KHR/giu;
const dollarSigns = /\$|US\$|ដុល្លារ|dollars?|USD/giu;

/** A cost, with or without its currency: `1,250`, `$12.50`, `៤០០០ ៛`; empty for none. */
export function readCost(text: string): ReadCost | null {
  if (text.trim() === '') return { unitCost: null, currency: null };
  const isRiel = text.search(rielSigns) !== -1;
  const isDollar = text.search(dollarSigns) !== -1;
  if (isRiel && isDollar) return null;
  const unitCost = readNumber(text.replaceAll(rielSigns, '').replaceAll(dollarSigns, ''));
  if (unitCost === null) return null;
  return { unitCost, currency: isRiel ? 'KHR' : isDollar ? 'USD' : null };
}

export interface MonthNames {
  /** January first, in every wording that is understood. */
  readonly names: readonly (readonly string[])[];
}

function folded(text: string): string {
  return text.trim().toLowerCase().replaceAll('\u200B', '');
}

function readMonth(word: string, { names }: MonthNames): number | null {
  const wanted = folded(toLatinDigits(word));
  if (/^\d{1,2}$/.test(wanted)) {
    const month = Number(wanted);
    return month >= 1 && month <= 12 ? month : null;
  }
  const found = names.findIndex((wordings) => wordings.some((name) => folded(name) === wanted));
  return found === -1 ? null : found + 1;
}

/** Months as a person writes them: `3, 9`, `4–6`, `Mar, Sep`; a range runs forward. Empty for none. */
export function readMonths(text: string, names: MonthNames): readonly number[] | null {
  const months: number[] = [];
  for (const part of text.split(/[,;·\n]|\s+និង\s+|\s+and\s+/u)) {
    if (part.trim() === '') continue;
    const ends = part.split(/[-–—]/u).map((word) => readMonth(word, names));
    const [from, to = from] = ends;
    if (ends.length > 2 || from === null || from === undefined) return null;
    if (to === null || to === undefined || to < from) return null;
    for (let month = from; month <= to; month++) months.push(month);
  }
  return tidyMonths(months);
}

/** Quarters as `1, 3` or `Q1 Q3`: months of quarters that stay are kept, new ones take their middle month. */
export function readQuarters(text: string, months: readonly number[]): readonly number[] | null {
  const words = toLatinDigits(text).match(/\d+|[^\s,;·\d]+/gu) ?? [];
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const rest = words.filter((word) => !/^\d+$/.test(word) && !/^(?:q|ទី|ត្រីមាសទី)$/iu.test(word));
  if (rest.length > 0 || numbers.some((number) => number < 1 || number > 4)) return null;
  let result = months;
  for (const quarter of [1, 2, 3, 4] as const) {
    if (quartersOf(result).includes(quarter) !== numbers.includes(quarter)) {
      result = toggleQuarter(result, quarter);
    }
  }
  return result;
}

/** How a target is worded in the window, so that an unchanged wording is known again. */
export type TargetWording = (quantity: number | null, unit: string) => readonly string[];

/**
 * Targets as a person writes them: `2 meetings; 60 participants`, or a number alone where the place has a target
 * already. What a number counts keeps its meaning when its unit is written as before; a new unit counts results.
 */
export function readTargets(
  text: string,
  before: readonly Target[],
  wordings: TargetWording,
): readonly Target[] | null {
  const parts = text
    .split(/[;\n]/u)
    .map((part) => part.replaceAll(/\([^)]*\)/gu, '').trim())
    .filter((part) => part !== '');
  const targets: Target[] = [];
  for (const [index, part] of parts.entries()) {
    const unchanged = before.find(({ quantity, unit }) =>
      wordings(quantity, unit).some((wording) => folded(wording) === folded(part)),
    );
    const target = unchanged ?? readTarget(part, before[index], before, wordings);
    if (target === null) return null;
    targets.push(target);
  }
  return targets;
}

function withoutFigure(wording: string): string {
  return folded(wording.replace(/\d[\d,.]*/u, ''));
}

function readTarget(
  part: string,
  here: Target | undefined,
  before: readonly Target[],
  wordings: TargetWording,
): Target | null {
  const figure = /\d[\d,.]*/u.exec(toLatinDigits(part))?.[0];
  if (figure === undefined) return null;
  const quantity = readNumber(figure);
  if (quantity === null) return null;
  const unit = toLatinDigits(part).replace(figure, '').trim();
  const known =
    unit === ''
      ? here
      : before.find((target) =>
          [1, 2].some((number) =>
            wordings(number, target.unit).some(
              (wording) => withoutFigure(wording) === folded(unit),
            ),
          ),
        );
  if (known !== undefined) {
    const stated = known.basis === 'open' || known.basis === 'unstated' ? 'yearly' : known.basis;
    return { ...known, quantity, basis: stated };
  }
  if (unit === '') return null;
  return { quantity, unit, counts: 'output', basis: 'yearly', verbatim: '' };
}
