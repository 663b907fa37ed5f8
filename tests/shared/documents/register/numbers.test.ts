import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#shared/calendar/plainDate.ts';
import type { Numbering, SequencePlace } from '#shared/documents/register/model.ts';
import {
  formatProblem,
  nextPlace,
  numberFor,
  usualNumbering,
  writtenNumber,
} from '#shared/documents/register/numbers.ts';

const day = plainDate(2026, 3, 5);

function paper(number: string, sequence: SequencePlace | null, kind = 'letter' as const) {
  return { kind, number, sequence, date: day, subject: { km: '', en: number } };
}

const place = (count: number, year = 2026): SequencePlace => ({ series: 'all', year, count });

describe('a number', () => {
  it.each([
    ['{seq:3}/{yy} {suffix}', 'ស.ស.រ', '007/26 ស.ស.រ'],
    ['{seq:3}/{yy} {suffix}', '', '007/26'],
    ['{seq}-{yyyy}', 'x', '7-2026'],
    ['{seq:3} សណន', '', '007 សណន'],
  ])('of %s with %s is %s', (format, suffix, written) => {
    expect(writtenNumber({ format, suffix }, { count: 7, year: 2026 })).toBe(written);
  });

  it('is never shortened when the count outgrows its digits', () => {
    const { format, suffix } = usualNumbering;
    expect(writtenNumber({ format, suffix }, { count: 12_345, year: 2026 })).toBe('12345/26');
  });

  it.each([
    ['{seq:3}/{yy}', null],
    ['{yy}', { kind: 'no-sequence' }],
    ['{seq}/{month}', { kind: 'unknown-field', field: 'month' }],
    ['{seq:0}', { kind: 'unknown-field', field: 'seq:0' }],
    ['{seq', { kind: 'unclosed' }],
    ['seq}', { kind: 'unclosed' }],
  ])('cannot be written by the format %s: %o', (format, problem) => {
    expect(formatProblem(format)).toEqual(problem);
  });
});

describe('the sequence', () => {
  it('begins at 1 each year, or where the office began it on paper', () => {
    const begins = { 'all/2026': 46 };
    const next = (register: readonly { readonly sequence: SequencePlace | null }[]) =>
      nextPlace({ series: 'all', begins }, register, { kind: 'letter', date: day }).count;
    expect(next([])).toBe(46);
    expect(next([{ sequence: place(46) }])).toBe(47);
    expect(next([{ sequence: place(99, 2025) }])).toBe(46);
    const other = { kind: 'letter', date: plainDate(2027, 1, 1) } as const;
    expect(nextPlace({ series: 'all', begins }, [{ sequence: place(46) }], other)).toEqual({
      series: 'all',
      year: 2027,
      count: 1,
    });
  });

  it('is one for all, or one a kind', () => {
    const all = [{ sequence: { series: 'all', year: 2026, count: 3 } as const }];
    const wish = { kind: 'invitation', date: day } as const;
    expect(nextPlace({ series: 'all', begins: {} }, all, wish).count).toBe(4);
    expect(nextPlace({ series: 'kind', begins: {} }, all, wish)).toEqual({
      series: 'invitation',
      year: 2026,
      count: 1,
    });
  });

  it('neither repeats nor leaves out, in whatever order papers are issued and withdrawn', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ year: fc.constantFrom(2025, 2026), byHand: fc.boolean() }), {
          maxLength: 30,
        }),
        (issues) => {
          const register: ReturnType<typeof paper>[] = [];
          for (const [index, { year, byHand }] of issues.entries()) {
            const date = plainDate(year, 6, 1);
            const found = numberFor(usualNumbering, register, {
              kind: 'letter',
              date,
              byHand: byHand ? `by hand ${index}` : '',
            });
            if (!found.ok) throw new Error(found.problem.kind);
            register.push({ ...paper(found.value.number, found.value.sequence), date });
          }
          for (const year of [2025, 2026]) {
            const counts = register.flatMap(({ sequence }) =>
              sequence?.year === year ? [sequence.count] : [],
            );
            expect(counts).toEqual(counts.map((_, index) => index + 1));
          }
          expect(new Set(register.map(({ number }) => number)).size).toBe(register.length);
        },
      ),
    );
  });
});

const wish = (byHand: string, kind: 'letter' | 'invitation' = 'letter', date = day) => ({
  kind,
  date,
  byHand,
});

describe('a number by hand', () => {
  const numbering: Numbering = usualNumbering;

  it('takes no place in the sequence', () => {
    const found = numberFor(numbering, [], wish(' 12 ក.ក. '));
    expect(found).toEqual({ ok: true, value: { number: '12 ក.ក.', sequence: null } });
  });

  it.each(['001/26', '០០១/២៦', ' 001/26 '])('is refused where %s is borne already', (number) => {
    const register = [paper('001/26', place(1))];
    const found = numberFor(numbering, register, wish(number));
    expect(found).toMatchObject({ ok: false, problem: { kind: 'taken' } });
  });

  it('may be that of another year, and of another kind where each kind counts for itself', () => {
    const register = [paper('001/26', place(1))];
    expect(numberFor(numbering, register, wish('001/26', 'letter', plainDate(2027, 1, 2))).ok).toBe(
      true,
    );
    const ofKind = { ...numbering, series: 'kind' as const };
    expect(numberFor(ofKind, register, wish('001/26', 'invitation')).ok).toBe(true);
    expect(numberFor(numbering, register, wish('001/26', 'invitation')).ok).toBe(false);
  });

  it('fills its place where it is one of the sequence, which then goes on after it', () => {
    const register = [paper('០០១/២៦', null), paper('002/26', null)];
    expect(numberFor(numbering, register, wish(''))).toEqual({
      ok: true,
      value: { number: '003/26', sequence: place(3) },
    });
  });

  it('cannot be told from that of another sequence where the format does not', () => {
    const ofLetters = { series: 'letter', year: 2026, count: 1 } as const;
    expect(numberFor(numbering, [paper('001/26', ofLetters)], wish(''))).toMatchObject({
      ok: false,
      problem: { kind: 'taken', number: '001/26' },
    });
  });
});
