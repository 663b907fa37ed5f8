import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factFields, type FactValues, toFacts, toValues } from '#shared/workplan/factFields.ts';
import { editLine } from '#shared/workplan/editLine.ts';
import { type Merge, mergeDerivation, startWorkplan } from '#shared/workplan/mergeDerivation.ts';
import { editedFields, resolveConflict, revertField } from '#shared/workplan/mergeLine.ts';
import type { Derivation, Workplan, WorkplanLine } from '#shared/workplan/model.ts';
import {
  anyDerivation,
  anyFacts,
  approved,
  code,
  codes,
  counter,
  derivation,
  derived,
  draft,
  events,
  problemOf,
  signed,
  started,
  valueOf,
} from './wishes.ts';

function merge(
  kept: readonly WorkplanLine[],
  next: Derivation,
  workplan: Workplan = draft,
  prefix = 'new',
): Merge {
  return valueOf(mergeDerivation({ workplan, kept, derivation: next, makeId: counter(prefix) }));
}

function refusal(workplan: Workplan) {
  const input = { workplan, kept: [], derivation: derivation([]), makeId: counter() };
  return problemOf(mergeDerivation(input));
}

/** Lines as they start, with some fields of some lines edited by hand. */
const editedLines = anyDerivation.chain((first) => {
  const lines = startWorkplan(draft, first, counter());
  return fc
    .tuple(...lines.map(() => fc.tuple(fc.subarray([...factFields]), anyFacts)))
    .map((edits) => ({
      first,
      lines: lines.map((line, index) => {
        const [fields, wish] = edits[index]!;
        const edited = fields.reduce<FactValues>(
          (values, field) => ({ ...values, [field]: toValues(wish)[field] }),
          toValues(line),
        );
        const months = fields.includes('months');
        return { ...line, ...toFacts(edited), monthsTouched: months };
      }),
    }));
});

describe('starting a workplan', () => {
  it('gives a line for every certain activity, in code order, with the proposal as its base', () => {
    const lines = startWorkplan(
      draft,
      derivation([derived('1.1.9'), derived('1.1.10'), derived('2.1.1.1')], [derived('1.1.11')]),
      counter(),
    );
    expect(codes(lines)).toEqual(['1.1.9', '1.1.10', '2.1.1.1']);
    expect(lines.map((line) => line.origin)).toEqual(['certain', 'certain', 'certain']);
    expect(lines[0]).toMatchObject({ activity: { en: 'Meeting' }, months: [3, 9], units: null });
    expect(lines[0]?.base).toMatchObject({ activity: { en: 'Meeting' }, months: [3, 9] });
    expect(new Set(lines.map((line) => line.id)).size).toBe(3);
  });

  it('leaves out what a person left out', () => {
    const lines = startWorkplan(
      { ...draft, leftOut: [code('1.1.9')] },
      derivation([derived('1.1.9'), derived('1.1.10')]),
      counter(),
    );
    expect(codes(lines)).toEqual(['1.1.10']);
  });
});

describe('deriving again', () => {
  it('lets what was not edited follow the plan', () => {
    fc.assert(
      fc.property(anyDerivation, anyDerivation, (first, second) => {
        const { lines, report } = merge(startWorkplan(draft, first, counter()), second);
        const byCode = new Map(lines.map((line) => [line.code, line]));
        for (const proposal of second.lines) {
          const line = byCode.get(proposal.code)!;
          expect(toValues(line)).toEqual(toValues(proposal));
          expect(line.vanished).toBe(false);
        }
        expect(report.conflicts).toEqual([]);
      }),
    );
  });

  it('changes nothing where the plan did not change', () => {
    fc.assert(
      fc.property(editedLines, ({ first, lines }) => {
        const again = merge(lines, first);
        expect(again.lines).toHaveLength(lines.length);
        for (const line of again.lines) expect(lines).toContain(line);
        expect(again.report).toMatchObject({ added: [], followed: [], vanished: [], revived: [] });
        expect(again.report.conflicts).toEqual([]);
      }),
    );
  });

  it('changes nothing the second time, and asks the same again', () => {
    fc.assert(
      fc.property(editedLines, anyDerivation, ({ lines }, second) => {
        const once = merge(lines, second);
        const twice = merge(once.lines, second);
        expect(twice.lines).toEqual(once.lines);
        for (const line of twice.lines) expect(once.lines).toContain(line);
        expect(twice.report).toEqual({
          ...once.report,
          added: [],
          followed: [],
          vanished: [],
          revived: [],
        });
      }),
    );
  });

  it('keeps every edit by hand and every line', () => {
    fc.assert(
      fc.property(editedLines, anyDerivation, ({ lines }, second) => {
        const merged = new Map(merge(lines, second).lines.map((line) => [line.id, line]));
        for (const before of lines) {
          const after = merged.get(before.id)!;
          for (const field of editedFields(before)) {
            expect(toValues(after)[field]).toEqual(toValues(before)[field]);
          }
        }
      }),
    );
  });

  it('keeps both where the edit and the change are of different fields', () => {
    fc.assert(
      fc.property(
        anyFacts,
        anyFacts,
        anyFacts,
        fc.array(fc.constantFrom('here', 'above', 'none'), { minLength: 11, maxLength: 11 }),
        (base, mine, theirs, sides) => {
          const [start] = startWorkplan(draft, derivation([derived('1.1.1', base)]), counter());
          const take = (from: FactValues, side: string): FactValues =>
            factFields.reduce<FactValues>(
              (values, field, index) =>
                sides[index] === side ? { ...values, [field]: from[field] } : values,
              toValues(base),
            );
          const edited = { ...start!, ...toFacts(take(toValues(mine), 'here')) };
          const above = toFacts(take(toValues(theirs), 'above'));
          const { lines, report } = merge([edited], derivation([derived('1.1.1', above)]));
          for (const [index, field] of factFields.entries()) {
            const from = sides[index] === 'here' ? mine : sides[index] === 'above' ? theirs : base;
            expect(toValues(lines[0]!)[field]).toEqual(toValues(from)[field]);
          }
          expect(report.conflicts).toEqual([]);
        },
      ),
    );
  });

  it('asks nothing where both sides came to the same', () => {
    const [start] = startWorkplan(draft, derivation([derived('1.1.1')]), counter());
    const mine = valueOf(editLine(draft, start!, { source: 'Donor' }));
    const { lines, report } = merge([mine], derivation([derived('1.1.1', { source: 'Donor' })]));
    expect(report.conflicts).toEqual([]);
    expect(lines[0]?.base?.source).toBe('Donor');
  });

  it('adds new activities at their place by code, however the lines were ordered by hand', () => {
    const kept = started('1.1.1', '1.1.2', '1.1.9').map((line) =>
      line.code === '1.1.1' ? { ...line, order: 10 } : line,
    );
    const { lines, report } = merge(
      kept,
      derivation(
        ['1.1.1', '1.1.2', '1.1.3', '1.1.4', '1.1.9', '1.1.10', '2.1.1'].map((of) => derived(of)),
      ),
    );
    expect(codes(lines)).toEqual(['1.1.2', '1.1.3', '1.1.4', '1.1.9', '1.1.10', '1.1.1', '2.1.1']);
    expect(report.added).toHaveLength(4);
  });

  it('marks a line whose activity vanished, and gives it back when the activity returns', () => {
    fc.assert(
      fc.property(editedLines, ({ first, lines }) => {
        const gone = merge(lines, derivation([]));
        expect(gone.lines.map((line) => line.id)).toEqual(lines.map((line) => line.id));
        expect(gone.lines.every((line) => line.vanished)).toBe(true);
        expect(gone.report.vanished).toHaveLength(lines.length);
        const back = merge(gone.lines, first);
        expect(back.lines).toEqual(lines);
        expect(back.report.revived).toHaveLength(lines.length);
      }),
    );
  });

  it('leaves lines alone that are nobody’s proposal', () => {
    const [start] = started('1.1.1');
    const carried = { ...start!, origin: 'carried' as const, base: null };
    const { lines } = merge([carried], derivation([derived('1.1.1')]));
    expect(lines).toHaveLength(2);
    expect(lines).toContain(carried);
    expect(merge([carried], derivation([])).lines[0]).toBe(carried);
  });

  it('keeps removed lines removed, up to date, and asks nothing about them', () => {
    const [start] = startWorkplan(draft, derivation([derived('1.1.1')]), counter());
    const removed = {
      ...start!,
      source: 'Donor',
      removed: { ...signed, reason: 'Moved to the ministry' },
    };
    const next = derivation([derived('1.1.1', { source: 'PC', responsibility: 'MAFF' })]);
    const { lines, report } = merge([removed], next);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ removed: removed.removed, responsibility: 'MAFF' });
    expect(report.conflicts).toEqual([]);
    const restored = merge([{ ...lines[0]!, removed: null }], next);
    expect(restored.report.conflicts.map(({ field }) => field)).toEqual(['source']);
  });

  it('reports activities that a person left out and that are certain by now', () => {
    const workplan = { ...draft, leftOut: [code('1.1.2'), code('1.1.9')] };
    const { lines, report } = merge([], derivation([derived('1.1.2')]), workplan);
    expect(lines).toEqual([]);
    expect(report.leftOut).toEqual(['1.1.2']);
  });

  it('keeps a line that became uncertain, and makes a taken one certain when it is', () => {
    const kept = started('1.1.1', '1.1.2').map((line) =>
      line.code === '1.1.2' ? { ...line, origin: 'taken' as const } : line,
    );
    const [first, second] = kept;
    const { lines, report } = merge(kept, derivation([derived('1.1.2')], [derived('1.1.1')]));
    expect(lines.map((line) => [line.code, line.origin, line.vanished])).toEqual([
      ['1.1.1', 'certain', false],
      ['1.1.2', 'certain', false],
    ]);
    expect(report.uncertain).toEqual([first?.id]);
    expect(second?.origin).toBe('taken');
  });

  it('is refused once the workplan is submitted or approved', () => {
    expect(refusal({ ...draft, status: 'submitted' })).toBe('submitted');
    expect(refusal(approved)).toBe('approved');
  });
});

describe('conflicts', () => {
  it('are settled for good by either choice', () => {
    fc.assert(
      fc.property(
        editedLines,
        anyDerivation,
        fc.constantFrom('mine' as const, 'theirs' as const),
        ({ lines }, second, choice) => {
          const merged = merge(lines, second);
          const settled = merged.report.conflicts.reduce(
            (all, conflict) =>
              all.map((line) =>
                line.id === conflict.lineId
                  ? valueOf(resolveConflict(draft, line, conflict, choice))
                  : line,
              ),
            merged.lines,
          );
          for (const { lineId, field, mine, theirs } of merged.report.conflicts) {
            const line = settled.find(({ id }) => id === lineId)!;
            expect(toValues(line)[field]).toEqual(choice === 'mine' ? mine : theirs);
          }
          const after = merge(settled, second);
          expect(after.report.conflicts).toEqual([]);
          expect(after.lines).toEqual(settled);
        },
      ),
    );
  });

  it('say what stood before, here and above, and leave what stands here', () => {
    const [start] = startWorkplan(
      draft,
      derivation([derived('1.1.1', { targets: [events(2)] })]),
      counter(),
    );
    const mine = { ...start!, targets: [events(3)] };
    const { lines, report } = merge(
      [mine],
      derivation([derived('1.1.1', { targets: [events(12)] })]),
    );
    expect(report.conflicts).toEqual([
      {
        lineId: mine.id,
        code: '1.1.1',
        field: 'targets',
        base: [events(2)],
        mine: [events(3)],
        theirs: [events(12)],
      },
    ]);
    expect(lines[0]).toBe(mine);
  });

  it('arise over months that a person confirmed as proposed', () => {
    const [start] = startWorkplan(
      draft,
      derivation([derived('1.1.1', { months: [6] })]),
      counter(),
    );
    const confirmed = valueOf(editLine(draft, start!, { months: [6] }));
    const next = derivation([derived('1.1.1', { months: [3, 9] })]);
    const [conflict] = merge([confirmed], next).report.conflicts;
    expect(conflict).toMatchObject({ field: 'months', mine: [6], theirs: [3, 9] });
    const taken = valueOf(resolveConflict(draft, confirmed, conflict!, 'theirs'));
    expect(taken).toMatchObject({ months: [3, 9], monthsTouched: false });
  });

  it('are not settled in an approved workplan', () => {
    const [start] = started('1.1.1');
    const conflict = {
      lineId: start!.id,
      code: start!.code,
      field: 'source' as const,
      base: 'a',
      mine: 'b',
      theirs: 'c',
    };
    expect(problemOf(resolveConflict(approved, start!, conflict, 'mine'))).toBe('approved');
  });
});

describe('going back to the proposal', () => {
  it('takes an edit back, field by field', () => {
    const [start] = started('1.1.1');
    const edited = valueOf(editLine(draft, start!, { months: [1], source: 'Donor' }));
    expect(editedFields(edited)).toEqual(['months', 'source']);
    const once = valueOf(revertField(draft, edited, 'months'));
    expect(editedFields(once)).toEqual(['source']);
    expect(valueOf(revertField(draft, once, 'source'))).toEqual(start);
  });
});
