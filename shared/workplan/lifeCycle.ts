import type { VersionId } from '../base/ids.ts';
import { failure, type Outcome, success } from '../base/outcome.ts';
import type { PlainDate } from '../calendar/plainDate.ts';
import type { Signature } from '../matrix/model.ts';
import type { Approval, Workplan, WorkplanLine, WorkplanVersion } from './model.ts';
import type { Refusal } from './refusals.ts';

/** Draft → submitted: from then on the plan is not edited. Refused for a workplan without lines. */
export function submit(
  workplan: Workplan,
  lines: readonly WorkplanLine[],
  { by, on }: Signature,
): Outcome<Workplan, Refusal> {
  if (workplan.status !== 'draft') return failure('not-draft');
  if (lines.every((line) => line.removed !== null)) return failure('no-lines');
  return success({ ...workplan, status: 'submitted', submitted: { by, on } });
}

/** Submitted → draft, where it came back with remarks. */
export function takeBack(workplan: Workplan): Outcome<Workplan, Refusal> {
  if (workplan.status !== 'submitted') return failure('not-submitted');
  return success({ ...workplan, status: 'draft', submitted: null });
}

/**
 * Submitted → approved, under a letter number, on the day of the submission or later. What is approved is
 * then kept as a version (`freezeVersion`).
 */
export function approve(workplan: Workplan, approval: Approval): Outcome<Workplan, Refusal> {
  if (workplan.status !== 'submitted') return failure('not-submitted');
  const letterNumber = approval.letterNumber.trim();
  if (letterNumber === '') return failure('letter-number-missing');
  if (workplan.submitted !== null && approval.on < workplan.submitted.on) {
    return failure('approved-before-submitted');
  }
  const { by, on } = approval;
  return success({ ...workplan, status: 'approved', approved: { by, on, letterNumber } });
}

/** Approved → a draft again, as the next revision; the approved version stays as it is. */
export function beginRevision(workplan: Workplan): Outcome<Workplan, Refusal> {
  if (workplan.status !== 'approved') return failure('not-approved');
  return success({
    ...workplan,
    status: 'draft',
    revision: workplan.revision + 1,
    submitted: null,
    approved: null,
  });
}

/** Keeps an approved workplan as it is, with all that its documents need. Refused before the approval. */
export function freezeVersion<Facts>(
  workplan: Workplan,
  kept: {
    readonly id: VersionId;
    readonly lines: readonly WorkplanLine[];
    readonly facts: Facts;
    readonly frozenOn: PlainDate;
  },
): Outcome<WorkplanVersion<Facts>, Refusal> {
  if (workplan.status !== 'approved' || workplan.approved === null) return failure('not-approved');
  const { revision, approved } = workplan;
  return success({ ...kept, workplanId: workplan.id, revision, approved });
}
