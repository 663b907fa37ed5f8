import type { SignInRow } from '../model.ts';
import type { Entry, Said, Span } from './entry.model.ts';
import { spansOf } from './spansOf.ts';
import { understand } from './understand.ts';
import type { RowState } from './understood.model.ts';

const nowhere = { from: 0, to: 0 };

function placed(spans: readonly Pick<Span, 'first' | 'last'>[]): readonly Span[] {
  return spans.map((span) => ({ ...span, at: nowhere }));
}

/** What is said of rows, shortest: each stretch of rows in one statement, with the fewer as its exceptions. */
function statements(states: ReadonlyMap<number, 'present' | 'absent'>): readonly Said[] {
  const numbers = [...states.keys()].toSorted((a, b) => a - b);
  const plain: Span[] = [];
  const others: Said[] = [];
  for (const { first, last } of spansOf(numbers)) {
    const own = numbers.filter((number) => first <= number && number <= last);
    const absent = own.filter((number) => states.get(number) === 'absent');
    const present = own.filter((number) => states.get(number) === 'present');
    const span: Span = { first, last, at: nowhere };
    if (absent.length === 0) plain.push(span);
    else {
      const state = absent.length > present.length ? 'absent' : 'present';
      const except = placed(spansOf(state === 'absent' ? present : absent));
      others.push({ kind: 'rows', state, rows: [span], except, at: nowhere });
    }
  }
  const rows: Said = { kind: 'rows', state: 'present', rows: plain, except: [], at: nowhere };
  return plain.length === 0 ? others : [rows, ...others];
}

/**
 * The entry with rows said to be so, or nothing said of them. What it says of the others, the people whom it names,
 * and what was not understood stay; a row that says itself who was there is no longer another's.
 */
export function tick(
  entry: Entry,
  rows: readonly SignInRow[],
  numbers: readonly number[],
  state: RowState,
): Entry {
  const wanted = new Set(numbers);
  const own = understand(
    entry.filter(({ kind }) => kind === 'rows'),
    rows,
  );
  const states = new Map<number, 'present' | 'absent'>();
  for (const { row, state: before } of own.rows) {
    const after = wanted.has(row.number) ? state : before;
    if (after !== 'open') states.set(row.number, after);
  }
  const others = entry.filter(
    (said) =>
      said.kind !== 'rows' && !(said.kind === 'named' && said.row !== null && wanted.has(said.row)),
  );
  return [...statements(states), ...others];
}

/** The entry with the rest said to be absent, or left open. */
export function withRest(entry: Entry, isAbsent: boolean): Entry {
  const others = entry.filter(({ kind }) => kind !== 'restAbsent');
  return isAbsent ? [...others, { kind: 'restAbsent', at: nowhere }] : others;
}
