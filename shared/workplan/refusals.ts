import { failure, type Outcome, success } from '../base/outcome.ts';
import type { Workplan } from './model.ts';

/** Why something cannot be done with a workplan: keys of sentences in the language files. */
export type Refusal =
  /** Approved and therefore frozen: begin a revision. */
  | 'approved'
  /** With the person who approves: take it back first. */
  | 'submitted'
  | 'not-draft'
  | 'not-submitted'
  | 'not-approved'
  | 'no-lines'
  | 'letter-number-missing'
  | 'approved-before-submitted'
  | 'reason-missing'
  | 'activity-missing'
  | 'units-invalid'
  | 'unit-cost-invalid'
  | 'amount-too-large'
  | 'not-in-workplan'
  | 'other-programme'
  | 'already-in-workplan'
  | 'already-removed'
  | 'not-removed'
  | 'not-unfinished'
  | 'already-carried';

/**
 * What a change touches: the plan that is approved, or the record of how its lines get on (status, remarks),
 * which goes on after the approval. The approved version keeps its own copy of both.
 */
export type Touches = 'plan' | 'progress';

/** The reason why a workplan in its present state takes no such change; null where it does. */
export function frozenBy(
  workplan: Pick<Workplan, 'status'>,
  touches: Touches = 'plan',
): 'approved' | 'submitted' | null {
  if (workplan.status === 'draft' || touches === 'progress') return null;
  return workplan.status;
}

/** Does the work where the workplan takes changes, and says why not otherwise. */
export function ifOpen<T>(
  workplan: Pick<Workplan, 'status'>,
  work: () => Outcome<T, Refusal>,
  touches: Touches = 'plan',
): Outcome<T, Refusal> {
  const frozen = frozenBy(workplan, touches);
  return frozen === null ? work() : failure(frozen);
}

/** A reason as it is kept: without blanks around it, and not empty. */
export function givenReason(text: string): Outcome<string, Refusal> {
  const reason = text.trim();
  return reason === '' ? failure('reason-missing') : success(reason);
}
