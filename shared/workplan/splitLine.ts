import type { Bilingual } from '../base/language.ts';
import type { LineId, MakeId } from '../base/ids.ts';
import { failure, type Outcome, success } from '../base/outcome.ts';
import { shareOut } from './amounts.ts';
import type { Target, Workplan, WorkplanLine } from './model.ts';
import { placeAfter } from './order.ts';
import { ifOpen, type Refusal } from './refusals.ts';

/** The first and the second half. */
type Halves<T> = readonly [first: T, second: T];

/** Alternately, the first half beginning; one that is alone goes to both. */
function shareMonths(months: readonly number[]): Halves<readonly number[]> {
  if (months.length < 2) return [months, months];
  return [months.filter((_, index) => index % 2 === 0), months.filter((_, i) => i % 2 === 1)];
}

/** Whole units by whole units, the odd one first; broken ones in the middle. */
function shareUnits(units: number | null): Halves<number | null> {
  if (units === null) return [null, null];
  if (!Number.isInteger(units)) return shareBroken(units);
  const [first = 0, second = 0] = shareOut(units, 2);
  return [first, second];
}

/** In thousandths, so that both halves are numbers of units that a line can have. */
function shareBroken(units: number): Halves<number> {
  const [first = 0, second = 0] = shareOut(Math.round(units * 1000), 2);
  return [first / 1000, second / 1000];
}

/** A target of both halves (a size of each session, an open count) or one that they share. */
function shareTarget(target: Target): Halves<Target | null> {
  const { quantity } = target;
  if (quantity === null || target.basis === 'per-session') return [target, target];
  const [first, second] = shareUnits(quantity);
  return [{ ...target, quantity: first }, second === 0 ? null : { ...target, quantity: second }];
}

function shareTargets(targets: readonly Target[]): Halves<readonly Target[]> {
  const shared = targets.map(shareTarget);
  const half = (which: 0 | 1) => shared.flatMap((halves) => halves[which] ?? []);
  return [half(0), half(1)];
}

/** Names for the halves, for a person to better: "… (part 1)", "… (part 2)". */
export function proposedNames({ activity }: Pick<WorkplanLine, 'activity'>): Halves<Bilingual> {
  const named = (en: string, km: string): Bilingual => ({
    en: activity.en === '' ? '' : `${activity.en} (part ${en})`,
    km: activity.km === '' ? '' : `${activity.km} (ផ្នែកទី${km})`,
  });
  return [named('1', '១'), named('2', '២')];
}

/**
 * Splits a line in two that stand one after the other: months, units and targets are shared, so that together
 * they are what the line was; all else is in both. Both remember the proposal that the line came from.
 */
export function splitLine(
  workplan: Workplan,
  lines: readonly WorkplanLine[],
  id: LineId,
  names: Halves<Bilingual>,
  makeId: MakeId,
): Outcome<Halves<WorkplanLine>, Refusal> {
  return ifOpen(workplan, () => {
    const line = lines.find((candidate) => candidate.id === id);
    if (line === undefined) return failure('not-in-workplan');
    if (line.removed !== null) return failure('already-removed');
    if (names.some(({ en, km }) => en.trim() === '' && km.trim() === '')) {
      return failure('activity-missing');
    }
    const months = shareMonths(line.months);
    const units = shareUnits(line.units);
    const targets = shareTargets(line.targets);
    const half = (which: 0 | 1): WorkplanLine => ({
      ...line,
      activity: names[which],
      months: months[which],
      monthsTouched: true,
      units: units[which],
      targets: targets[which],
    });
    const second: WorkplanLine = {
      ...half(1),
      id: makeId() as LineId,
      order: placeAfter(lines, line),
      origin: 'split',
      splitFrom: line.id,
    };
    return success([half(0), second]);
  });
}
