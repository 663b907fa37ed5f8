import type { BodyId, Code, QueryId } from '../base/ids.ts';
import { inLanguage } from '../base/language.ts';
import type { BodySpelling } from './bodies.model.ts';
import { bodiesOf } from './bodies.ts';
import { compareCodes } from './codes.ts';
import { giveAnswers, type GivenEffect } from './effectiveAnswers.ts';
import { answeredQuantities, type EffectiveTexts, textsOf } from './effectiveTexts.ts';
import { translations, type WorkingTranslation } from './effectiveTexts.ts';
import { type EffectiveYears, yearsOf } from './effectiveYears.ts';
import type {
  Decisions,
  EntryDecision,
  EventKind,
  MatrixEntry,
  Quantity,
  Query,
  StrategicPlan,
} from './model.ts';
import { rememberedReading } from '../workplan/targets/rememberedReading.ts';

/** A row of the plan as it holds today: what was printed, and what people decided about it. */
export interface EffectiveEntry extends EffectiveTexts {
  /** The row as it was taken in. */
  readonly printed: MatrixEntry;
  readonly code: Code;
  readonly years: EffectiveYears;
  /** null where nobody is named, or the printed form is in no table of spellings. */
  readonly lead: BodyId | null;
  readonly partners: readonly BodyId[];
  readonly quantities: readonly Quantity[];
  readonly eventKind: EventKind;
  /** In the order of the plan's queries. */
  readonly openQueries: readonly QueryId[];
  /** The signed corrections and decisions about the row, where there are any. */
  readonly decision: EntryDecision | null;
}

export interface EffectivePlan {
  readonly plan: StrategicPlan;
  /** In document order, rows added by hand at their place among the codes. */
  readonly entries: readonly EffectiveEntry[];
  readonly programmes: readonly EffectiveEntry[];
  readonly byCode: ReadonlyMap<Code, EffectiveEntry>;
  /** The rows directly under a heading, in order; a code that has none is absent. */
  readonly children: ReadonlyMap<Code, readonly EffectiveEntry[]>;
  /** The programme under which a row stands; a programme stands under itself. */
  readonly programmeOf: ReadonlyMap<Code, Code>;
  readonly queries: ReadonlyMap<QueryId, Query>;
  /** Queries that nobody has settled yet, for some row or for the plan as a whole. */
  readonly openQueries: ReadonlySet<QueryId>;
}

export interface PlanInput {
  readonly plan: StrategicPlan;
  /** The working translation, by code; empty where the plan has none. */
  readonly khmer: ReadonlyMap<Code, WorkingTranslation>;
  readonly queries: readonly Query[];
  readonly decisions: Decisions;
  readonly spellings: readonly BodySpelling[];
}

/**
 * The printed rows in their order, and each row added by hand before the first that sorts after it. A row
 * added by hand gives way to a printed one of the same code.
 */
function allEntries(plan: StrategicPlan, added: readonly MatrixEntry[]): readonly MatrixEntry[] {
  const taken = new Set(plan.entries.map((entry) => entry.code));
  const waiting = added
    .filter((entry) => !taken.has(entry.code) && taken.add(entry.code))
    .toSorted((a, b) => compareCodes(a.code, b.code));
  if (waiting.length === 0) return plan.entries;
  const entries: MatrixEntry[] = [];
  let next = 0;
  for (const printed of plan.entries) {
    for (; next < waiting.length; next++) {
      const candidate = waiting[next];
      if (candidate === undefined || compareCodes(candidate.code, printed.code) > 0) break;
      entries.push(candidate);
    }
    entries.push(printed);
  }
  return [...entries, ...waiting.slice(next)];
}

interface Responsible {
  readonly lead: BodyId | null;
  readonly partners: readonly BodyId[];
  /** The query about the spelling, whether or not it is still open. */
  readonly query: QueryId | null;
}

function responsibleOf(bodies: readonly BodyId[], query: QueryId | null): Responsible {
  const [lead = null, ...partners] = bodies;
  return { lead, partners, query };
}

/** Whom a printed form means, looked up once for each form. */
function spellingReader(spellings: readonly BodySpelling[]): (printed: string) => Responsible {
  const known = new Map<string, Responsible>();
  return (printed) => {
    const before = known.get(printed);
    if (before !== undefined) return before;
    const meant = printed === '' ? null : bodiesOf(printed, spellings);
    const responsible = responsibleOf(meant?.bodies ?? [], meant?.query ?? null);
    known.set(printed, responsible);
    return responsible;
  };
}

function queriesByRow(queries: readonly Query[]): ReadonlyMap<Code, readonly Query[]> {
  const byRow = new Map<Code, Query[]>();
  for (const query of queries) {
    for (const code of new Set(query.codes)) {
      const ofRow = byRow.get(code);
      if (ofRow === undefined) byRow.set(code, [query]);
      else ofRow.push(query);
    }
  }
  return byRow;
}

/** Open queries of one row: about its years until they are decided, the others until they are answered. */
function openQueriesOf(
  ofRow: readonly Query[],
  years: EffectiveYears,
  spelling: QueryId | null,
  answered: ReadonlySet<QueryId>,
): readonly QueryId[] {
  const yearsDecided = years.kind === 'settled' || years.kind === 'assumed';
  const open = ofRow
    .filter((query) => (query.settledBy === 'years' ? !yearsDecided : !answered.has(query.id)))
    .map((query) => query.id);
  if (spelling !== null && !answered.has(spelling) && !open.includes(spelling)) open.push(spelling);
  return open;
}

/** The plan's tree, for looking up. */
function treeOf(entries: readonly EffectiveEntry[]) {
  const byCode = new Map<Code, EffectiveEntry>();
  const children = new Map<Code, EffectiveEntry[]>();
  for (const entry of entries) {
    byCode.set(entry.code, entry);
    const { parent } = entry.printed;
    if (parent === null) continue;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [entry]);
    else siblings.push(entry);
  }
  const programmes = entries.filter((entry) => entry.printed.level === 'programme');
  const programmeOf = new Map<Code, Code>();
  const enter = (entry: EffectiveEntry, programme: Code): void => {
    programmeOf.set(entry.code, programme);
    for (const child of children.get(entry.code) ?? []) enter(child, programme);
  };
  for (const programme of programmes) enter(programme, programme.code);
  return { programmes, byCode, children, programmeOf };
}

/**
 * The programme that a code stands under: by the plan's headings, or, for an activity that the plan does not
 * have any more, the programme whose strategies begin with the same number. null where there is none.
 */
export function programmeOfCode(
  plan: Pick<EffectivePlan, 'programmes' | 'programmeOf' | 'children'>,
  code: Code,
): Code | null {
  const known = plan.programmeOf.get(code);
  if (known !== undefined) return known;
  const number = `${code.split('.')[0] ?? ''}.`;
  const programme = plan.programmes.find((candidate) =>
    plan.children.get(candidate.code)?.some((child) => child.code.startsWith(number)),
  );
  return programme?.code ?? null;
}

/**
 * The plan as it holds today: every printed row and every row added by hand, with what people decided about
 * it. Takes time in proportion to the rows and queries.
 */
export function resolvePlan(input: PlanInput): EffectivePlan {
  const { plan, queries, decisions } = input;
  const entries = allEntries(plan, decisions.added);
  const { effects, answered } = giveAnswers(queries, decisions);
  const translationOf = translations(entries, input.khmer);
  const readSpelling = spellingReader(input.spellings);
  const queriesOf = queriesByRow(queries);

  const responsible = (texts: EffectiveTexts, given: readonly GivenEffect[]): Responsible => {
    const named = given.findLast(({ effect }) => effect.kind === 'bodies')?.effect;
    if (named?.kind === 'bodies') return responsibleOf(named.bodies, null);
    return readSpelling(texts.responsibility);
  };

  const effective = entries.map((printed): EffectiveEntry => {
    const { code } = printed;
    const decision = decisions.entries.get(code);
    const given = effects.get(code) ?? [];
    const texts = textsOf(printed, decision, given, translationOf);
    const years = yearsOf(printed, decision, given, plan.years);
    const { lead, partners, query } = responsible(texts, given);
    // English where the row has it: the Khmer beside it may be a working translation.
    const read = rememberedReading(printed, {
      title: inLanguage(texts.title, 'en') || null,
      indicator: inLanguage(texts.indicator, 'en') || null,
    });
    return {
      ...texts,
      printed,
      code,
      years,
      lead,
      partners,
      quantities: answeredQuantities(read.quantities, given),
      eventKind: read.eventKind,
      openQueries: openQueriesOf(queriesOf.get(code) ?? [], years, query, answered),
      decision: decision ?? null,
    };
  });

  const openQueries = new Set(effective.flatMap((entry) => entry.openQueries));
  for (const { id, codes, settledBy } of queries) {
    if (codes.length === 0 && settledBy === 'answer' && !answered.has(id)) openQueries.add(id);
  }
  return {
    plan,
    entries: effective,
    ...treeOf(effective),
    queries: new Map(queries.map((query) => [query.id, query])),
    openQueries,
  };
}
