/**
 * The answer of an operation that outside input can make fail: a value, or a reason that a person reads.
 * Programming faults are thrown instead.
 */
export type Outcome<T, Problem> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function failure<Problem>(problem: Problem): {
  readonly ok: false;
  readonly problem: Problem;
} {
  return { ok: false, problem };
}

/** For the default branch of a switch that must be exhaustive: reaching it is a programming fault. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
