import { describe, expect, it } from 'vitest';
import { mergeDerivation } from '#shared/workplan/mergeDerivation.ts';
import {
  leaveUndecided,
  reconsider,
  stillUndecided,
  takeUndecided,
} from '#shared/workplan/undecided.ts';
import { inWorkplanOrder } from '#shared/workplan/order.ts';
import {
  approved,
  code,
  codes,
  counter,
  derivation,
  derived,
  draft,
  problemOf,
  started,
  valueOf,
} from './wishes.ts';

const next = derivation(
  [derived('1.1.1'), derived('1.1.9')],
  [derived('1.1.2'), derived('1.1.3'), derived('1.1.4')],
);

describe('activities that are possible but undecided', () => {
  it('wait until they are taken or left', () => {
    const lines = started('1.1.1', '1.1.9');
    const left = valueOf(leaveUndecided(draft, code('1.1.3')));
    const taken = valueOf(takeUndecided(left, lines, next.undecided[0]!, counter('taken')));
    const waiting = stillUndecided(taken.workplan, [...lines, taken.line], next);
    expect(waiting.map((each) => each.code)).toEqual(['1.1.4']);
    const again = valueOf(reconsider(left, code('1.1.3')));
    expect(stillUndecided(again, lines, next)).toEqual(next.undecided);
  });

  it('stand at their place by code when they are taken, and stay through a new derivation', () => {
    const lines = started('1.1.1', '1.1.9');
    const { line } = valueOf(takeUndecided(draft, lines, next.undecided[1]!, counter('taken')));
    expect(line.origin).toBe('taken');
    expect(codes(inWorkplanOrder([...lines, line]))).toEqual(['1.1.1', '1.1.3', '1.1.9']);
    const merged = valueOf(
      mergeDerivation({
        workplan: draft,
        kept: [...lines, line],
        derivation: next,
        makeId: counter('new'),
      }),
    );
    expect(merged.lines).toContain(line);
    expect(merged.report.uncertain).toEqual([]);
  });

  it('can be taken after they were left out, and only once', () => {
    const left = valueOf(leaveUndecided(draft, code('1.1.2')));
    expect(valueOf(leaveUndecided(left, code('1.1.2')))).toBe(left);
    const taken = valueOf(takeUndecided(left, [], next.undecided[0]!, counter()));
    expect(taken.workplan.leftOut).toEqual([]);
    expect(
      problemOf(takeUndecided(taken.workplan, [taken.line], next.undecided[0]!, counter())),
    ).toBe('already-in-workplan');
  });

  it('can be taken beside a line that was carried over from the year before', () => {
    const [start] = started('1.1.2');
    const carried = { ...start!, origin: 'carried' as const, base: null };
    expect(stillUndecided(draft, [carried], next)).toEqual(next.undecided);
    expect(problemOf(takeUndecided(draft, [carried], next.undecided[0]!, counter()))).toBeNull();
  });

  it('are not decided in an approved workplan', () => {
    expect(problemOf(takeUndecided(approved, [], next.undecided[0]!, counter()))).toBe('approved');
    expect(problemOf(leaveUndecided(approved, code('1.1.2')))).toBe('approved');
    expect(problemOf(reconsider(approved, code('1.1.2')))).toBe('approved');
  });
});
