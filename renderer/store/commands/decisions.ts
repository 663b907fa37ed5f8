import type { Code, PlanId, QueryId } from '#shared/base/ids.ts';
import type {
  AnswerEffect,
  EntryDecision,
  MatrixEntry,
  YearsDecision,
} from '#shared/matrix/model.ts';
import { commit, write, type Edge } from '../commit.ts';
import { entryDecisionId, queryAnswerId } from '../records.ts';

/** What people decide about a plan: years, corrections, answers, rows of the lost page. */

function subjectOf(codes: readonly Code[]): string {
  return codes.length <= 3 ? codes.join(', ') : `${codes[0]} … ${codes.at(-1)} (${codes.length})`;
}

function decision(planId: PlanId, code: Code, fields: Partial<EntryDecision>) {
  return write.merge('entryDecisions', {
    id: entryDecisionId(planId, code),
    planId,
    code,
    ...fields,
  });
}

/** Settles or assumes the years of one or several rows, each its own, in one step. */
export async function decideYears(
  edge: Edge,
  planId: PlanId,
  rows: readonly { readonly code: Code; readonly years: readonly number[] }[],
  basis: YearsDecision['basis'],
): Promise<void> {
  const signature = { by: edge.signer(), on: edge.today() };
  await commit(
    edge,
    {
      key: basis === 'settled' ? 'years.settle' : 'years.assume',
      subject: subjectOf(rows.map(({ code }) => code)),
    },
    rows.map(({ code, years }) =>
      decision(planId, code, { years: { years, basis, ...signature } }),
    ),
  );
}

/** Opens the question of the years again. */
export async function reopenYears(
  edge: Edge,
  planId: PlanId,
  codes: readonly Code[],
): Promise<void> {
  await commit(
    edge,
    { key: 'years.clear', subject: subjectOf(codes) },
    codes.map((code) => decision(planId, code, { years: null })),
  );
}

export type CorrectableField = 'title' | 'titleKm' | 'indicator' | 'indicatorKm';

/** Corrects a text of a row, signed and dated; null goes back to what is printed. */
export async function correctText(
  edge: Edge,
  planId: PlanId,
  code: Code,
  field: CorrectableField,
  text: string | null,
): Promise<void> {
  const correction = text === null ? null : { text, by: edge.signer(), on: edge.today() };
  await commit(edge, { key: 'entry.correct', subject: code }, [
    decision(planId, code, { [field]: correction }),
  ]);
}

/** Answers a query: with one of its answers, or in the person's own words with what they do to the rows. */
export async function answerQuery(
  edge: Edge,
  planId: PlanId,
  queryId: QueryId,
  answer: {
    readonly answerId: string | null;
    readonly note: string;
    readonly effects?: readonly AnswerEffect[];
  },
): Promise<void> {
  await commit(edge, { key: 'query.answer', subject: queryId }, [
    write.put('queryAnswers', {
      id: queryAnswerId(planId, queryId),
      planId,
      queryId,
      by: edge.signer(),
      on: edge.today(),
      ...answer,
    }),
  ]);
}

export async function reopenQuery(edge: Edge, planId: PlanId, queryId: QueryId): Promise<void> {
  await commit(edge, { key: 'query.reopen', subject: queryId }, [
    write.remove('queryAnswers', queryAnswerId(planId, queryId)),
  ]);
}

/** Adds a row that the source has lost. Its code must not be in the plan yet: the caller has checked. */
export async function addEntry(edge: Edge, planId: PlanId, entry: MatrixEntry): Promise<void> {
  await commit(edge, { key: 'entry.add', subject: entry.code }, [
    write.put('addedEntries', {
      id: entryDecisionId(planId, entry.code),
      planId,
      entry: { ...entry, addedByHand: { by: edge.signer(), on: edge.today() } },
    }),
  ]);
}

export async function removeAddedEntry(edge: Edge, planId: PlanId, code: Code): Promise<void> {
  await commit(edge, { key: 'entry.remove', subject: code }, [
    write.remove('addedEntries', entryDecisionId(planId, code)),
  ]);
}
