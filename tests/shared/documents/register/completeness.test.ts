import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceFaults, spansText } from '#shared/documents/register/completeness.ts';
import type { DocumentStatus, SequencePlace } from '#shared/documents/register/model.ts';
import { usualNumbering, writtenNumber } from '#shared/documents/register/numbers.ts';

function given(
  count: number,
  {
    year = 2026,
    series = 'all',
    status = 'issued',
  }: Partial<SequencePlace> & {
    readonly status?: DocumentStatus;
  } = {},
) {
  const sequence: SequencePlace = { series, year, count };
  return { status, number: writtenNumber(usualNumbering, sequence), sequence };
}

const byHand = (number: string) => ({ status: 'issued' as const, number, sequence: null });

describe('the numbers of the register', () => {
  it('are whole when they follow one another, withdrawn ones among them', () => {
    const register = [given(3), given(1), given(2, { status: 'withdrawn' }), byHand('7/X')];
    expect(sequenceFaults(usualNumbering, register)).toEqual([]);
  });

  it('lack those that no paper bears, each sequence by itself, the newest year first', () => {
    const register = [
      given(2),
      given(3),
      given(7),
      given(2, { year: 2025 }),
      given(1, { series: 'letter' }),
    ];
    expect(sequenceFaults(usualNumbering, register)).toEqual([
      {
        series: 'all',
        year: 2026,
        missing: [
          { from: 1, to: 1 },
          { from: 4, to: 6 },
        ],
        repeated: [],
      },
      { series: 'all', year: 2025, missing: [{ from: 1, to: 1 }], repeated: [] },
    ]);
  });

  it('begin where the office began them on paper', () => {
    const numbering = { ...usualNumbering, begins: { 'all/2026': 46 } };
    expect(sequenceFaults(numbering, [given(46), given(47)])).toEqual([]);
    expect(sequenceFaults(numbering, [given(48)])).toMatchObject([
      { missing: [{ from: 46, to: 47 }] },
    ]);
  });

  it('are filled by one that was written by hand in either script', () => {
    const register = [given(1), byHand('០០២/២៦'), given(3)];
    expect(sequenceFaults(usualNumbering, register)).toEqual([]);
    expect(sequenceFaults(usualNumbering, [given(1), byHand('002/25'), given(3)])).toMatchObject([
      { missing: [{ from: 2, to: 2 }] },
    ]);
  });

  it('are told when two papers bear one', () => {
    expect(sequenceFaults(usualNumbering, [given(1), given(2), given(2), given(2)])).toEqual([
      { series: 'all', year: 2026, missing: [], repeated: [2] },
    ]);
  });

  it('lack exactly what was taken out of a whole sequence', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 60 })),
        (last, taken) => {
          const counts = Array.from({ length: last }, (_, index) => index + 1);
          const out = taken.filter((count) => count < last).toSorted((a, b) => a - b);
          const kept = counts.filter((count) => !out.includes(count));
          const faults = sequenceFaults(
            usualNumbering,
            kept.map((count) => given(count)),
          );
          const told = faults.flatMap(({ missing }) =>
            missing.flatMap(({ from, to }) =>
              Array.from({ length: to - from + 1 }, (_, index) => from + index),
            ),
          );
          expect(told).toEqual(out);
        },
      ),
    );
  });

  it('are told in spans', () => {
    expect(
      spansText([
        { from: 4, to: 4 },
        { from: 7, to: 9 },
      ]),
    ).toBe('4, 7–9');
  });
});
