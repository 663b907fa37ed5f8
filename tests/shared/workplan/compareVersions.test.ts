import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '#shared/workplan/compareVersions.ts';
import { startWorkplan } from '#shared/workplan/mergeDerivation.ts';
import { anyDerivation, anyFacts, codes, counter, draft, signed, started } from './wishes.ts';

describe('comparing two versions', () => {
  it('finds what was added, removed and changed, field by field', () => {
    const earlier = started('1.1.1', '1.1.2', '1.1.9', '2.1.1');
    const later = started('1.1.1', '1.1.2', '1.1.9', '2.1.1', '2.1.2').map((line, index) => {
      if (index === 0) return { ...line, units: 3, activity: { ...line.activity, km: 'កិច្ចប្រជុំ' } };
      if (index === 1) return { ...line, removed: { ...signed, reason: 'Held by MAFF' } };
      return line;
    });
    const result = compareVersions(
      earlier,
      later.filter((line) => line.code !== '2.1.1'),
    );
    expect(codes(result.added)).toEqual(['2.1.2']);
    expect(codes(result.removed)).toEqual(['1.1.2', '2.1.1']);
    expect([...result.reasons]).toEqual([[earlier[1]!.id, 'Held by MAFF']]);
    expect(result.changed.map(({ after, fields }) => [after.code, fields])).toEqual([
      [
        '1.1.1',
        [
          { field: 'activity.km', before: '', after: 'កិច្ចប្រជុំ' },
          { field: 'units', before: null, after: 3 },
        ],
      ],
    ]);
    expect(result.unchanged).toBe(1);
  });

  it('finds a restored line as added', () => {
    const [line] = started('1.1.1');
    const removed = { ...line!, removed: { ...signed, reason: 'x' } };
    expect(compareVersions([removed], [line!])).toMatchObject({ added: [line], removed: [] });
  });

  it('finds nothing between a version and itself', () => {
    fc.assert(
      fc.property(anyDerivation, (derivation) => {
        const lines = startWorkplan(draft, derivation, counter());
        expect(compareVersions(lines, structuredClone([...lines]))).toEqual({
          added: [],
          removed: [],
          reasons: new Map(),
          changed: [],
          unchanged: lines.length,
        });
      }),
    );
  });

  it('read backwards, turns before and after round', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        const [line] = started('1.1.1');
        const there = compareVersions([{ ...line!, ...one }], [{ ...line!, ...other }]);
        const back = compareVersions([{ ...line!, ...other }], [{ ...line!, ...one }]);
        expect(back.changed.map(({ fields }) => fields)).toEqual(
          there.changed.map(({ fields }) =>
            fields.map(({ field, before, after }) => ({ field, before: after, after: before })),
          ),
        );
      }),
    );
  });
});
