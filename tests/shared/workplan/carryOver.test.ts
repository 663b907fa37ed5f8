import { describe, expect, it } from 'vitest';
import type { WorkplanId } from '#shared/base/ids.ts';
import { carryOver, carryOverCandidates } from '#shared/workplan/carryOver.ts';
import { mergeDerivation } from '#shared/workplan/mergeDerivation.ts';
import type { LineStatus } from '#shared/workplan/model.ts';
import { inWorkplanOrder } from '#shared/workplan/order.ts';
import {
  approved,
  codes,
  counter,
  derivation,
  draft,
  problemOf,
  signed,
  started,
  valueOf,
} from './wishes.ts';

const before = started('1.1.1', '1.1.2', '1.1.3', '1.1.4', '1.1.5', '2.1.1').map((line, index) => {
  const statuses: LineStatus[] = ['planned', 'under-way', 'done', 'postponed', 'cancelled'];
  return {
    ...line,
    id: `old-${index}` as typeof line.id,
    workplanId: 'workplan-2020' as WorkplanId,
    status: statuses[index] ?? 'planned',
    person: 'Chea',
    remarks: index === 3 ? 'Floods' : '',
    removed: index === 5 ? { ...signed, reason: 'Twice' } : null,
  };
});

describe('carrying over', () => {
  it('offers what is unfinished, with its reason', () => {
    const offered = carryOverCandidates(before, []);
    expect(offered.map(({ line, why, remarks }) => [line.code, why, remarks])).toEqual([
      ['1.1.1', 'not-begun', ''],
      ['1.1.2', 'under-way', ''],
      ['1.1.4', 'postponed', 'Floods'],
    ]);
  });

  it('makes a line of its own at its place by code, that remembers where it comes from', () => {
    const lines = started('1.1.2', '1.1.9');
    const from = { line: before[1]!, year: 2020, reason: ' Half was done ' };
    const carried = valueOf(carryOver(draft, lines, from, counter('carried')));
    expect(carried).toMatchObject({
      id: 'carried-1',
      workplanId: draft.id,
      origin: 'carried',
      base: null,
      status: 'under-way',
      person: 'Chea',
      months: [3, 9],
      monthsTouched: false,
      carriedFrom: { year: 2020, reason: 'Half was done', line: before[1]!.id },
    });
    expect(inWorkplanOrder([...lines, carried])).toEqual([lines[0], carried, lines[1]]);
  });

  it('plans again what was postponed', () => {
    const from = { line: before[3]!, year: 2020, reason: 'Floods' };
    expect(valueOf(carryOver(draft, [], from, counter())).status).toBe('planned');
  });

  it('happens once, even if the line was renamed or removed since', () => {
    const from = { line: before[0]!, year: 2020, reason: 'Not begun' };
    const carried = {
      ...valueOf(carryOver(draft, [], from, counter())),
      activity: { en: 'Renamed', km: '' },
      removed: { ...signed, reason: 'Not this year either' },
    };
    expect(problemOf(carryOver(draft, [carried], from, counter()))).toBe('already-carried');
    expect(codes(carryOverCandidates(before, [carried]).map(({ line }) => line))).toEqual([
      '1.1.2',
      '1.1.4',
    ]);
  });

  it('is left alone by later derivations', () => {
    const from = { line: before[0]!, year: 2020, reason: 'Not begun' };
    const carried = valueOf(carryOver(draft, [], from, counter()));
    const merged = valueOf(
      mergeDerivation({
        workplan: draft,
        kept: [carried],
        derivation: derivation([]),
        makeId: counter(),
      }),
    );
    expect(merged.lines).toEqual([carried]);
  });

  it('wants a reason, an unfinished line and an open workplan', () => {
    const from = { line: before[0]!, year: 2020, reason: 'Not begun' };
    const attempt = (wish: Partial<typeof from>, workplan = draft) =>
      problemOf(carryOver(workplan, [], { ...from, ...wish }, counter()));
    expect(attempt({ reason: ' ' })).toBe('reason-missing');
    expect(attempt({ line: before[2]! })).toBe('not-unfinished');
    expect(attempt({ line: before[5]! })).toBe('not-unfinished');
    expect(attempt({}, approved)).toBe('approved');
  });
});
