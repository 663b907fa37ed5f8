import type { BodyId, Code, PlanId, QueryId, Signer } from '#shared/base/ids.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import { type EffectivePlan, resolvePlan } from '#shared/matrix/effective.ts';
import type { BodySpelling } from '#shared/matrix/bodies.model.ts';
import {
  type AnswerEffect,
  type Decisions,
  type EntryDecision,
  type MatrixEntry,
  noDecisions,
  type Query,
  type QueryAnswer,
  type StrategicPlan,
} from '#shared/matrix/model.ts';

export function code(text: string): Code {
  return text as Code;
}

export function queryId(text: string): QueryId {
  return text as QueryId;
}

export const signed = { by: 'Officer' as Signer, on: plainDate(2020, 12, 1) };

const levels = ['programme', 'strategy', 'substrategy', 'activity'] as const;

/** A row; its level and parent follow from the code unless they are said. */
export function row(of: string, wish: Partial<MatrixEntry> = {}): MatrixEntry {
  const parts = of.split('.');
  const level = /\d/.test(of) ? (levels[parts.length - 1] ?? 'activity') : 'programme';
  const programmes: Record<string, string> = { 1: 'I', 2: 'II', 4: 'IV' };
  const above = parts.length === 2 ? programmes[parts[0] ?? ''] : parts.slice(0, -1).join('.');
  return {
    code: code(of),
    level,
    parent: level === 'programme' ? null : code(above ?? ''),
    title: `Title ${of}`,
    indicator: level === 'activity' ? 'Twice a year' : null,
    marks: 0,
    markCells: [],
    years: null,
    yearBounds: [],
    source: 'RGC',
    responsibility: 'OVOP-SG',
    line: 1,
    ...wish,
  };
}

export function planOf(...entries: readonly MatrixEntry[]): StrategicPlan {
  return { id: 'plan' as PlanId, title: 'Plan', years: [2019, 2020, 2021, 2022, 2023], entries };
}

export function queryOf(id: string, wish: Partial<Query> = {}): Query {
  return {
    id: queryId(id),
    codes: [],
    lines: [],
    question: { en: `Question ${id}`, km: '' },
    answers: [],
    affects: [],
    settledBy: 'answer',
    ...wish,
  };
}

/** A query about one row with one possible answer, `yes`. */
export function queryWith(id: string, of: string, ...effects: readonly AnswerEffect[]): Query {
  const answers = [{ id: 'yes', text: { en: 'Yes', km: '' }, effects }];
  return queryOf(id, { codes: [code(of)], answers });
}

export interface Wish {
  readonly queries?: readonly Query[];
  readonly khmer?: Readonly<Record<string, { title: string; indicator: string }>>;
  /** Decisions by code. */
  readonly decided?: Readonly<Record<string, Partial<EntryDecision>>>;
  /** Answers by query: the id of a possible answer, or effects of the person's own. */
  readonly answered?: Readonly<Record<string, string | readonly AnswerEffect[]>>;
  readonly added?: readonly MatrixEntry[];
  readonly spellings?: readonly BodySpelling[];
}

const spellings: readonly BodySpelling[] = [
  { printed: 'OVOP-SG', bodies: ['OVOP-SG' as BodyId], query: null },
  { printed: 'MAFF/PC', bodies: ['MAFF' as BodyId, 'PC' as BodyId], query: null },
];

function decisionsOf(plan: StrategicPlan, wish: Wish): Decisions {
  const entries = Object.entries(wish.decided ?? {}).map(([of, decision]) => {
    const record = { id: `plan:${of}`, planId: plan.id, code: code(of), ...decision };
    return [record.code, record] as const;
  });
  const answers = Object.entries(wish.answered ?? {}).map(([id, given]) => {
    const chosen = typeof given === 'string';
    const answer: QueryAnswer = {
      id: `plan:${id}`,
      planId: plan.id,
      queryId: queryId(id),
      answerId: chosen ? given : null,
      note: '',
      ...(chosen ? {} : { effects: given }),
      ...signed,
    };
    return [answer.queryId, answer] as const;
  });
  return {
    ...noDecisions,
    entries: new Map(entries),
    answers: new Map(answers),
    added: wish.added ?? [],
  };
}

export function resolve(plan: StrategicPlan, wish: Wish = {}): EffectivePlan {
  return resolvePlan({
    plan,
    khmer: new Map(Object.entries(wish.khmer ?? {}).map(([of, texts]) => [code(of), texts])),
    queries: wish.queries ?? [],
    decisions: decisionsOf(plan, wish),
    spellings: wish.spellings ?? spellings,
  });
}
