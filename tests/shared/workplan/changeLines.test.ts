import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineId } from '#shared/base/ids.ts';
import { addLine, moveLine, removeLine, restoreLine } from '#shared/workplan/changeLines.ts';
import { editLine, setMonths, setStatus } from '#shared/workplan/editLine.ts';
import type { WorkplanLine } from '#shared/workplan/model.ts';
import { inWorkplanOrder } from '#shared/workplan/order.ts';
import {
  approved,
  code,
  codes,
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

describe('editing a line', () => {
  it('sets what is given and leaves the rest', () => {
    const before = line();
    const after = valueOf(
      editLine(draft, before, { person: 'Chea', unitCost: 12.5, units: 2.5, currency: 'USD' }),
    );
    expect(after).toEqual({
      ...before,
      person: 'Chea',
      unitCost: 12.5,
      units: 2.5,
      currency: 'USD',
    });
  });

  it('puts months in order and counts them as set by a person', () => {
    const after = valueOf(setMonths(draft, line(), [9, 3, 3, 13, 0]));
    expect(after).toMatchObject({ months: [3, 9], monthsTouched: true });
    expect(valueOf(editLine(draft, line(), { person: 'Chea' })).monthsTouched).toBe(false);
  });

  it.each([
    [{ units: -1 }, 'units-invalid'],
    [{ units: Number.NaN }, 'units-invalid'],
    [{ units: 0.0001 }, 'units-invalid'],
    [{ unitCost: 0.5 }, 'unit-cost-invalid'],
    [{ unitCost: 0.005, currency: 'USD' as const }, 'unit-cost-invalid'],
    [{ unitCost: 1e15, units: 1 }, 'amount-too-large'],
    [{ unitCost: 1e9, units: 1e9 }, 'amount-too-large'],
  ])('refuses %o', (edit, problem) => {
    expect(problemOf(editLine(draft, line(), edit))).toBe(problem);
  });

  it('refuses riel with decimals when the currency changes under them', () => {
    const dollars = line({ currency: 'USD', unitCost: 12.5, units: 1 });
    expect(problemOf(editLine(draft, dollars, { currency: 'KHR' }))).toBe('unit-cost-invalid');
  });

  it('records progress after the approval, but no change of the plan', () => {
    expect(valueOf(setStatus(approved, line(), 'done')).status).toBe('done');
    expect(valueOf(editLine(approved, line(), { remarks: 'Held in May' })).remarks).not.toBe('');
    expect(problemOf(editLine(approved, line(), { status: 'done', units: 3 }))).toBe('approved');
    expect(problemOf(setMonths(approved, line(), [1]))).toBe('approved');
    expect(problemOf(editLine({ ...draft, status: 'submitted' }, line(), { units: 3 }))).toBe(
      'submitted',
    );
  });
});

describe('adding a line', () => {
  it('puts it behind the programmes and the lines added before, with proposed months', () => {
    const lines = started('1.1.1', '2.1.1');
    const activity = { en: '', km: 'ទិវាផលិតផលខ្មែរ' };
    const makeId = counter('added');
    const first = valueOf(addLine(draft, lines, { activity, targets: [events(2)] }, makeId));
    const second = valueOf(addLine(draft, [...lines, first], { activity, months: [4] }, makeId));
    expect(first).toMatchObject({ code: null, origin: 'added', base: null, months: [3, 9] });
    expect([first.monthsTouched, second.monthsTouched]).toEqual([false, true]);
    expect(inWorkplanOrder([second, first, ...lines])).toEqual([...lines, first, second]);
  });

  it('asks what is to be done', () => {
    const activity = { en: ' ', km: '' };
    expect(problemOf(addLine(draft, [], { activity }, counter()))).toBe('activity-missing');
  });

  it('is refused in an approved workplan', () => {
    const activity = { en: 'Fair', km: '' };
    expect(problemOf(addLine(approved, [], { activity }, counter()))).toBe('approved');
  });
});

describe('removing and restoring', () => {
  it('keeps the line with who took it out and why, and gives it back unchanged', () => {
    const before = line();
    const removed = valueOf(removeLine(draft, before, { ...signed, reason: ' Held by MAFF ' }));
    expect(removed.removed).toEqual({ ...signed, reason: 'Held by MAFF' });
    expect(valueOf(restoreLine(draft, removed))).toEqual(before);
  });

  it('wants a reason, and each only once', () => {
    const removed = line({ removed: { ...signed, reason: 'Twice' } });
    expect(problemOf(removeLine(draft, line(), { ...signed, reason: ' ' }))).toBe('reason-missing');
    expect(problemOf(removeLine(draft, removed, { ...signed, reason: 'x' }))).toBe(
      'already-removed',
    );
    expect(problemOf(restoreLine(draft, line()))).toBe('not-removed');
    expect(problemOf(removeLine(approved, line(), { ...signed, reason: 'x' }))).toBe('approved');
    expect(problemOf(restoreLine(approved, removed))).toBe('approved');
  });
});

/** The lines in order after one of them was moved. */
function moved(
  lines: readonly WorkplanLine[],
  id: LineId,
  before: LineId | null,
): readonly WorkplanLine[] {
  const changed = new Map(
    valueOf(moveLine(draft, lines, id, before)).map((each) => [each.id, each]),
  );
  return inWorkplanOrder(lines.map((each) => changed.get(each.id) ?? each));
}

describe('moving a line', () => {
  it('puts it before another line, or at the end of its programme', () => {
    const lines = started('1.1.1', '1.1.2', '1.1.9', '2.1.1');
    const [first, second, third] = ids(lines);
    expect(codes(moved(lines, third!, first!))).toEqual(['1.1.9', '1.1.1', '1.1.2', '2.1.1']);
    expect(codes(moved(lines, third!, second!))).toEqual(['1.1.1', '1.1.9', '1.1.2', '2.1.1']);
    expect(codes(moved(lines, first!, null))).toEqual(['1.1.2', '1.1.9', '1.1.1', '2.1.1']);
    expect(valueOf(moveLine(draft, lines, first!, first!))).toEqual([]);
  });

  it('gives the order asked for, however often and wherever lines are moved', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(5)), { maxLength: 150 }), (moves) => {
        let lines: readonly WorkplanLine[] = started('1.1.1', '1.1.2', '1.1.3', '1.1.4', '1.1.5');
        let wanted = ids(lines);
        for (const [which, where] of moves) {
          const id = wanted[which]!;
          const before = wanted.filter((other) => other !== id)[where] ?? null;
          lines = moved(lines, id, before);
          const others = wanted.filter((other) => other !== id);
          const index = before === null ? others.length : others.indexOf(before);
          wanted = others.toSpliced(index, 0, id);
          expect(ids(lines)).toEqual(wanted);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('still finds a place when two neighbours have been halved a hundred times', () => {
    let lines = started('1.1.1', '1.1.2', '1.1.3');
    for (let turn = 0; turn < 100; turn++) {
      const [first, second, third] = ids(lines);
      lines = moved(lines, third!, second!);
      expect(ids(lines)).toEqual([first, third, second]);
    }
  });

  it('stays within its programme and its workplan', () => {
    const lines = started('1.1.1', '2.1.1');
    const [first, second] = ids(lines);
    expect(problemOf(moveLine(draft, lines, first!, second!))).toBe('other-programme');
    expect(problemOf(moveLine(draft, lines, first!, 'gone' as LineId))).toBe('not-in-workplan');
    expect(problemOf(moveLine(draft, lines, 'gone' as LineId, null))).toBe('not-in-workplan');
    expect(problemOf(moveLine(approved, lines, first!, null))).toBe('approved');
  });
});

describe('the order of a workplan', () => {
  it('is by programme number, by place, and lines without a code last', () => {
    const [two, one] = started('2.1.1', '10.1.1');
    const lines = [{ ...one!, code: null, order: 0 }, { ...one! }, two!, { ...two!, order: 0.5 }];
    expect(inWorkplanOrder(lines).map((each) => [each.code, each.order])).toEqual([
      [code('2.1.1'), 0.5],
      [code('2.1.1'), two!.order],
      [code('10.1.1'), one!.order],
      [null, 0],
    ]);
  });
});
