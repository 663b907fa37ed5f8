import type { Code, PlanId, QueryId } from '#shared/base/ids.ts';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import { sameValue } from '#shared/history/equal.ts';
import type { Operation } from '#shared/history/operations.ts';
import type { CopiedPlan } from '#shared/matrix/copyPlan.ts';
import type { MatrixEntry, Query, StrategicPlan } from '#shared/matrix/model.ts';
import { commit, write, type Edge } from '../commit.ts';
import { alive } from '../live/alive.ts';
import type { PlanRecord } from '../records.ts';
import { unknownBodies } from './unknownBodies.ts';

/** Plans as a whole: taken in, replaced by an edited workbook, begun as a copy, removed. */

/** A plan that was read and judged, ready to be kept. */
export interface IncomingPlan {
  readonly plan: StrategicPlan;
  readonly queries: readonly Query[];
  readonly sourceLines: readonly string[];
  readonly takenFrom: string | null;
}

/** Years say the same in both languages. */
function subjectOf({ years }: StrategicPlan): string {
  const [first] = years;
  const last = years.at(-1);
  return first === last ? `${first}` : `${first}–${last}`;
}

async function inOneGo<T>(edge: Edge, work: () => Promise<T>): Promise<T> {
  return edge.database.transaction('rw', edge.database.tables, work);
}

async function planAt(edge: Edge, id: PlanId): Promise<PlanRecord | null> {
  const found = await edge.database.plans.get(id);
  return found === undefined || found.deleted === true ? null : found;
}

/** Forms of bodies that are new with this plan, and what they leave open. */
async function withUnknownBodies(
  edge: Edge,
  plan: StrategicPlan,
): Promise<{ readonly queries: readonly Query[]; readonly operations: readonly Operation[] }> {
  const known = alive(await edge.database.bodySpellings.toArray());
  const { queries, spellings } = unknownBodies(plan, known);
  return {
    queries,
    operations: spellings.map((spelling) =>
      write.put('bodySpellings', { id: spelling.printed, ...spelling }),
    ),
  };
}

/**
 * Takes a plan in beside those that are there. Refused where its identifier is another plan's.
 * @returns how many queries wait in it
 */
export async function importPlan(
  edge: Edge,
  { plan, queries, sourceLines, takenFrom }: IncomingPlan,
): Promise<Outcome<{ readonly asked: number }, 'id-taken'>> {
  return inOneGo(edge, async () => {
    if ((await planAt(edge, plan.id)) !== null) return failure('id-taken' as const);
    const bodies = await withUnknownBodies(edge, plan);
    await commit(edge, { key: 'plan.import', subject: subjectOf(plan) }, [
      write.put('plans', {
        id: plan.id,
        plan,
        queries: [...queries, ...bodies.queries],
        khmer: [],
        sourceLines,
        addedOn: edge.today(),
        ...(takenFrom === null ? {} : { takenFrom }),
      }),
      ...bodies.operations,
    ]);
    return success({ asked: queries.length + bodies.queries.length });
  });
}

/** What came of replacing a plan; decisions are kept even where nothing in it belongs to them any more. */
export interface Replaced {
  /** How many queries are new. */
  readonly asked: number;
  /** Rows with decisions, or added by hand under a heading, that the plan no longer has. */
  readonly codes: readonly Code[];
  /** Answered queries whose rows are gone. */
  readonly queries: readonly QueryId[];
}

/** Queries about rows that are all gone have nobody left to ask about. */
function stillAsked(queries: readonly Query[], codes: ReadonlySet<Code>): readonly Query[] {
  return queries
    .filter((query) => query.codes.length === 0 || query.codes.some((code) => codes.has(code)))
    .map((query) =>
      query.codes.every((code) => codes.has(code))
        ? query
        : { ...query, codes: query.codes.filter((code) => codes.has(code)) },
    );
}

/** The working translation holds as long as the text does that it translates. */
function stillTranslated(
  khmer: PlanRecord['khmer'],
  before: StrategicPlan,
  after: StrategicPlan,
): PlanRecord['khmer'] {
  const old = new Map(before.entries.map((entry) => [entry.code, entry]));
  const now = new Map(after.entries.map((entry) => [entry.code, entry]));
  return khmer.flatMap((text) => {
    const was = old.get(text.code);
    const is = now.get(text.code);
    if (is === undefined) return [];
    const title = was === undefined || was.title === is.title ? text.title : '';
    const indicator = was === undefined || was.indicator === is.indicator ? text.indicator : '';
    return title === '' && indicator === '' ? [] : [{ ...text, title, indicator }];
  });
}

/** The codes under which rows stand: those of the plan, and those added by hand. */
function codesOf(plan: StrategicPlan, added: readonly MatrixEntry[]): ReadonlySet<Code> {
  return new Set([...plan.entries, ...added].map(({ code }) => code));
}

/**
 * Puts an edited plan in the place of the one it was made from. What people decided stays: it holds for each row
 * and each query that is still there; the rest is kept, counts again if its row comes back, and is reported.
 * @param seen the record that the edited plan was compared with; refused where it has changed since
 */
export async function replacePlan(
  edge: Edge,
  seen: PlanRecord,
  { plan, queries, sourceLines, takenFrom }: IncomingPlan,
): Promise<Outcome<Replaced, 'plan-gone' | 'plan-changed'>> {
  const { database } = edge;
  return inOneGo(edge, async () => {
    const now = await planAt(edge, seen.id);
    if (now === null) return failure('plan-gone' as const);
    if (!sameValue(now.plan, seen.plan) || !sameValue(now.sourceLines, seen.sourceLines))
      return failure('plan-changed' as const);
    const added = alive(await database.addedEntries.where('planId').equals(seen.id).toArray()).map(
      ({ entry }) => entry,
    );
    const codes = codesOf(plan, added);
    const kept = stillAsked(now.queries, codes);
    const bodies = await withUnknownBodies(edge, plan);
    const asked = new Set(kept.map(({ id }) => id));
    const newQueries = [...queries, ...bodies.queries].filter(({ id }) => !asked.has(id));
    await commit(edge, { key: 'plan.replace', subject: subjectOf(plan) }, [
      write.patch('plans', seen.id, {
        plan: { ...plan, id: seen.id },
        queries: [...kept, ...newQueries],
        khmer: stillTranslated(now.khmer, now.plan, plan),
        sourceLines,
        ...(takenFrom === null ? {} : { takenFrom }),
      }),
      ...bodies.operations,
    ]);
    const decisions = alive(
      await database.entryDecisions.where('planId').equals(seen.id).toArray(),
    );
    const answers = alive(await database.queryAnswers.where('planId').equals(seen.id).toArray());
    const gone = new Set(now.queries.filter(({ id }) => !asked.has(id)).map(({ id }) => id));
    return success({
      asked: newQueries.length,
      codes: [
        ...decisions.flatMap(({ code }) => (codes.has(code) ? [] : [code])),
        ...added.flatMap(({ code, parent }) =>
          parent === null || codes.has(parent) ? [] : [code],
        ),
      ],
      queries: answers.flatMap(({ queryId }) => (gone.has(queryId) ? [queryId] : [])),
    });
  });
}

/** Keeps a plan that was begun as a copy; the working translation of texts that were copied goes along. */
export async function copyPlan(
  edge: Edge,
  from: PlanRecord,
  { plan, queries, copyOf }: CopiedPlan,
): Promise<Outcome<null, 'id-taken'>> {
  return inOneGo(edge, async () => {
    if ((await planAt(edge, plan.id)) !== null) return failure('id-taken' as const);
    await commit(edge, { key: 'plan.copy', subject: subjectOf(plan) }, [
      write.put('plans', {
        id: plan.id,
        plan,
        queries,
        khmer: stillTranslated(from.khmer, from.plan, plan),
        sourceLines: [],
        addedOn: edge.today(),
        copyOf,
      }),
    ]);
    return success(null);
  });
}

/** Removes a plan with all that was decided about it. Refused where a workplan rests on it. */
export async function removePlan(
  edge: Edge,
  id: PlanId,
): Promise<Outcome<null, { readonly kind: 'has-workplans'; readonly years: readonly number[] }>> {
  const { database } = edge;
  return inOneGo(edge, async () => {
    const plan = await planAt(edge, id);
    if (plan === null) return success(null);
    const workplans = alive(await database.workplans.toArray()).filter(
      ({ planId }) => planId === id,
    );
    if (workplans.length > 0)
      return failure({
        kind: 'has-workplans' as const,
        years: [...new Set(workplans.map(({ year }) => year))].toSorted((a, b) => a - b),
      });
    const removals: Operation[] = [write.remove('plans', id)];
    for (const table of ['entryDecisions', 'queryAnswers', 'addedEntries'] as const) {
      const found = await database[table].where('planId').equals(id).toArray();
      removals.push(
        ...alive<{ id: string; deleted?: true }>(found).map((one) => write.remove(table, one.id)),
      );
    }
    await commit(edge, { key: 'plan.remove', subject: subjectOf(plan.plan) }, removals);
    return success(null);
  });
}
