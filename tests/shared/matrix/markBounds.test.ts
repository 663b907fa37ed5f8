import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markProblem } from '#shared/matrix/markBounds.ts';
import type { MatrixEntry } from '#shared/matrix/model.ts';

const planYears = [2019, 2020, 2021, 2022, 2023] as const;
const someYears = fc.subarray([...planYears]);
const someBounds = fc
  .array(fc.tuple(fc.constantFrom(...planYears), fc.constantFrom(...planYears)), { maxLength: 4 })
  .map((pairs) =>
    pairs.map(([a, b]): readonly [number, number] => [Math.min(a, b), Math.max(a, b)]),
  );

/** Every way to give the marks years of their own in order, tried one by one. */
function fits(years: readonly number[], bounds: MatrixEntry['yearBounds']): boolean {
  const [bound, ...others] = bounds;
  if (bound === undefined) return true;
  return years.some(
    (year, at) => year >= bound[0] && year <= bound[1] && fits(years.slice(at + 1), others),
  );
}

describe('years against the marks that survive', () => {
  const three = [
    [2019, 2021],
    [2020, 2022],
    [2021, 2023],
  ] as const;

  it('says nothing where every mark has a year, whatever more is marked', () => {
    expect(markProblem([2019, 2020, 2021], three)).toBeNull();
    expect(markProblem([2020, 2021, 2022, 2023], three)).toBeNull();
    expect(markProblem([], [])).toBeNull();
  });

  it('tells of fewer years than marks', () => {
    expect(markProblem([2019, 2020], three)).toEqual({ kind: 'fewer', marks: 3, chosen: 2 });
  });

  it('tells which mark stands too late or too early', () => {
    expect(markProblem([2022, 2023], three)).toEqual({ kind: 'late', mark: 1, last: 2021 });
    expect(markProblem([2019], [[2020, 2021]])).toEqual({ kind: 'early', mark: 1, first: 2020 });
    expect(
      markProblem(
        [2019, 2023],
        [
          [2019, 2019],
          [2020, 2021],
        ],
      ),
    ).toEqual({ kind: 'late', mark: 2, last: 2021 });
  });

  it('finds a problem exactly where no order-keeping choice of years exists', () => {
    fc.assert(
      fc.property(someYears, someBounds, (years, bounds) => {
        expect(markProblem(years, bounds) === null).toBe(fits(years, bounds));
      }),
    );
  });
});
