import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineId } from '#shared/base/ids.ts';
import { isUnits } from '#shared/workplan/amounts.ts';
import type { Target, WorkplanLine } from '#shared/workplan/model.ts';
import { inWorkplanOrder } from '#shared/workplan/order.ts';
import { proposedNames, splitLine } from '#shared/workplan/splitLine.ts';
import {
  anyFacts,
  approved,
  counter,
  draft,
  events,
  ids,
  line,
  problemOf,
  signed,
  started,
  valueOf,
} from './wishes.ts';

const names = [
  { en: 'North', km: 'ខាងជើង' },
  { en: 'South', km: 'ខាងត្បូង' },
] as const;

function split(before: WorkplanLine) {
  return valueOf(splitLine(draft, [before], before.id, names, counter('half')));
}

function sumOf(targets: readonly Target[], unit: string): number {
  return targets
    .filter((target) => target.unit === unit && target.basis !== 'per-session')
    .reduce((sum, target) => sum + (target.quantity ?? 0), 0);
}

describe('splitting a line', () => {
  it('shares months, units and events, and keeps the proposal in both halves', () => {
    const before = line({
      months: [2, 5, 8],
      units: 5,
      targets: [events(3), events(null, 'fair')],
    });
    const [first, second] = split(before);
    expect(first).toMatchObject({ id: before.id, activity: names[0], months: [2, 8], units: 3 });
    expect(second).toMatchObject({
      activity: names[1],
      months: [5],
      units: 2,
      origin: 'split',
      splitFrom: before.id,
      code: before.code,
    });
    expect(first.targets).toEqual([events(2), events(null, 'fair')]);
    expect(second.targets).toEqual([events(1), events(null, 'fair')]);
    expect([first.base, second.base]).toEqual([before.base, before.base]);
  });

  it('puts the second half right behind the first', () => {
    const lines = started('1.1.1', '1.1.2', '1.1.3');
    const halves = valueOf(splitLine(draft, lines, lines[1]!.id, names, counter('half')));
    const others = lines.filter((each) => each.code !== '1.1.2');
    expect(ids(inWorkplanOrder([...others, ...halves]))).toEqual([
      lines[0]!.id,
      lines[1]!.id,
      'half-1',
      lines[2]!.id,
    ]);
  });

  it('makes halves that together are the whole', () => {
    const units = fc.oneof(
      fc.constant(null),
      fc.nat(1000),
      fc.nat(1_000_000).map((thousandths) => thousandths / 1000),
    );
    fc.assert(
      fc.property(anyFacts, units, (wish, howMany) => {
        const before = line({ ...wish, units: howMany });
        const [first, second] = split(before);
        const months = [...new Set([...first.months, ...second.months])];
        expect(months.sort((a, b) => a - b)).toEqual(before.months);
        if (before.months.length > 1) {
          expect(first.months.length + second.months.length).toBe(before.months.length);
        }
        for (const half of [first, second]) {
          expect(half.units === null || isUnits(half.units)).toBe(true);
        }
        expect((first.units ?? 0) + (second.units ?? 0)).toBeCloseTo(howMany ?? 0, 9);
        for (const unit of before.targets.map((target) => target.unit)) {
          expect(sumOf([...first.targets, ...second.targets], unit)).toBe(
            sumOf(before.targets, unit),
          );
        }
      }),
    );
  });

  it('gives each half the size of a session', () => {
    const size: Target = {
      ...events(60, 'participant'),
      counts: 'participant',
      basis: 'per-session',
    };
    const [first, second] = split(line({ targets: [size] }));
    expect([first.targets, second.targets]).toEqual([[size], [size]]);
  });

  it('proposes names in the languages that the line has', () => {
    expect(proposedNames({ activity: { en: 'Fair', km: '' } })).toEqual([
      { en: 'Fair (part 1)', km: '' },
      { en: 'Fair (part 2)', km: '' },
    ]);
  });

  it('says why it cannot', () => {
    const before = line();
    const attempt = (lines: readonly WorkplanLine[], workplan = draft, named = names) =>
      problemOf(splitLine(workplan, lines, before.id, named, counter()));
    expect(attempt([])).toBe('not-in-workplan');
    expect(attempt([{ ...before, id: 'other' as LineId }])).toBe('not-in-workplan');
    expect(attempt([{ ...before, removed: { ...signed, reason: 'x' } }])).toBe('already-removed');
    expect(attempt([before], approved)).toBe('approved');
    const unnamed = [names[0], { en: ' ', km: '' }] as unknown as typeof names;
    expect(attempt([before], draft, unnamed)).toBe('activity-missing');
  });
});
