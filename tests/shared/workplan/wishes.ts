import * as fc from 'fast-check';
import type { BodyId, Code, LineId, MakeId, PlanId, Signer, WorkplanId } from '#shared/base/ids.ts';
import type { Outcome } from '#shared/base/outcome.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import type {
  Derivation,
  DerivedLine,
  LineFacts,
  Target,
  Workplan,
  WorkplanLine,
} from '#shared/workplan/model.ts';
import type { Refusal } from '#shared/workplan/refusals.ts';
import { startWorkplan } from '#shared/workplan/mergeDerivation.ts';

export function code(text: string): Code {
  return text as Code;
}

export function body(text: string): BodyId {
  return text as BodyId;
}

/** Ids that count up: `line-1`, `line-2`. */
export function counter(prefix = 'line'): MakeId {
  let next = 0;
  return () => `${prefix}-${++next}`;
}

export const signed = { by: 'Officer' as Signer, on: plainDate(2021, 1, 15) };

export const draft: Workplan = {
  id: 'workplan-2021' as WorkplanId,
  planId: 'plan' as PlanId,
  year: 2021,
  scope: null,
  status: 'draft',
  revision: 0,
  exchangeRate: null,
  submitted: null,
  approved: null,
  leftOut: [],
};

export const approved: Workplan = {
  ...draft,
  status: 'approved',
  submitted: signed,
  approved: { ...signed, letterNumber: '001/21' },
};

/** The value, where there must be one. */
export function valueOf<T>(outcome: Outcome<T, Refusal>): T {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.problem}`);
  return outcome.value;
}

export function problemOf<T>(outcome: Outcome<T, Refusal>): Refusal | null {
  return outcome.ok ? null : outcome.problem;
}

export function events(quantity: number | null, unit = 'meeting'): Target {
  return { quantity, unit, counts: 'event', basis: 'yearly', verbatim: '' };
}

function facts(wish: Partial<LineFacts> = {}): LineFacts {
  return {
    activity: { en: 'Meeting', km: 'កិច្ចប្រជុំ' },
    indicator: { en: 'Twice a year', km: '' },
    targets: [events(2)],
    eventKind: 'meeting',
    months: [3, 9],
    lead: body('OVOP-SG'),
    partners: [],
    responsibility: 'OVOP-SG',
    source: 'RGC',
    ...wish,
  };
}

export function derived(of: string, wish: Partial<LineFacts> = {}): DerivedLine {
  return { ...facts(wish), code: code(of), openQueries: [], assumed: false };
}

export function derivation(
  lines: readonly DerivedLine[],
  undecided: readonly DerivedLine[] = [],
): Derivation {
  return { lines, undecided };
}

/** Lines of a new workplan for these codes. */
export function started(...codes: readonly string[]): readonly WorkplanLine[] {
  const lines = codes.map((of) => derived(of, { activity: { en: `Activity ${of}`, km: '' } }));
  return startWorkplan(draft, derivation(lines), counter());
}

export function line(wish: Partial<WorkplanLine> = {}): WorkplanLine {
  const [first] = started('1.1.1');
  return { ...first!, ...wish };
}

export function ids(lines: readonly WorkplanLine[]): readonly LineId[] {
  return lines.map((each) => each.id);
}

export function codes(lines: readonly WorkplanLine[]): readonly (Code | null)[] {
  return lines.map((each) => each.code);
}

const text = fc.constantFrom('', 'one', 'two', 'three');

/** Few values a field, so that both sides often meet in one. */
export const anyFacts: fc.Arbitrary<LineFacts> = fc.record({
  activity: fc.record({ en: text, km: text }),
  indicator: fc.record({ en: text, km: text }),
  targets: fc.array(
    fc.constantFrom(events(1), events(2), events(null), { ...events(60), counts: 'participant' }),
    { maxLength: 2 },
  ),
  eventKind: fc.constantFrom('none', 'meeting', 'workshop'),
  months: fc.subarray([1, 2, 3, 6, 9, 12]),
  lead: fc.constantFrom(null, body('OVOP-SG'), body('MAFF')),
  partners: fc.subarray([body('PC'), body('NCMs')]),
  responsibility: text,
  source: fc.constantFrom('RGC', 'RGC-DPs', ''),
});

/** Codes of activities in code order, in two programmes. */
const anyCodes = fc.subarray(
  ['1.1.1', '1.1.2', '1.1.9', '1.1.10', '1.2.1.1', '2.1.1.1', '2.2.1.9', '2.2.1.10'],
  { minLength: 1 },
);

/** A derivation over some codes, each certain or possible. */
export const anyDerivation: fc.Arbitrary<Derivation> = anyCodes
  .chain((list) =>
    fc.tuple(
      ...list.map((of) =>
        fc.tuple(
          anyFacts.map((wish) => derived(of, wish)),
          fc.integer({ min: 0, max: 3 }),
        ),
      ),
    ),
  )
  .map((drawn) =>
    derivation(
      drawn.filter(([, chance]) => chance > 0).map(([each]) => each),
      drawn.filter(([, chance]) => chance === 0).map(([each]) => each),
    ),
  );
