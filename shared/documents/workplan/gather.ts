import type { BodyId, Code, QueryId } from '../../base/ids.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { Body } from '../../matrix/bodies.model.ts';
import { bodyNameOn, withShortName, type FundSource, sourceOf } from '../../matrix/bodies.ts';
import {
  type EffectiveEntry,
  type EffectivePlan,
  programmeOfCode,
} from '../../matrix/effective.ts';
import type { Derivation, Workplan, WorkplanLine } from '../../workplan/model.ts';
import { inWorkplanOrder } from '../../workplan/order.ts';
import { stillUndecided } from '../../workplan/undecided.ts';
import type { HeadingFact, LineFact, QueryFact, WorkplanDocumentFacts } from './facts.ts';

/** What the office says of itself, and what this document says of itself. */
export type DocumentSettings = Pick<
  WorkplanDocumentFacts,
  | 'date'
  | 'place'
  | 'era'
  | 'letterNumber'
  | 'issuer'
  | 'signatories'
  | 'distribution'
  | 'preparedBy'
  | 'provenance'
>;

export interface GatherInput {
  readonly plan: EffectivePlan;
  readonly workplan: Workplan;
  readonly lines: readonly WorkplanLine[];
  /** What the plan proposes today: activities that wait to be taken or left are listed apart. */
  readonly derivation: Derivation;
  readonly bodies: readonly Body[];
  /** The printed forms of each source of funds; without them each form is a source of its own in the totals. */
  readonly sources?: readonly FundSource[];
  readonly settings: DocumentSettings;
}

/** Whether a text is written in the plan and stands unedited in the line. */
function isTaken(mine: string, theirs: string): boolean {
  return theirs !== '' && mine === theirs;
}

/** The line's Khmer still is the plan's working translation, in one of its texts at least. */
function showsWorkingTranslation(line: WorkplanLine, entry: EffectiveEntry): boolean {
  if (!entry.workingTranslation) return false;
  const { activity, indicator } = line;
  return isTaken(activity.km, entry.title.km) || isTaken(indicator.km, entry.indicator.km);
}

function lineFact(
  plan: EffectivePlan,
  sources: readonly FundSource[],
  line: WorkplanLine,
): LineFact {
  const entry = line.code === null ? undefined : plan.byCode.get(line.code);
  const fund = sourceOf(line.source, sources);
  return {
    ...(fund === null ? {} : { fund: { key: fund.key, label: fund.label } }),
    line,
    programme: line.code === null ? null : programmeOfCode(plan, line.code),
    openQueries: entry?.openQueries ?? [],
    assumed: entry?.years.kind === 'assumed',
    workingTranslation: entry !== undefined && showsWorkingTranslation(line, entry),
  };
}

/** The headings above the codes given, in document order. */
function headingsOver(plan: EffectivePlan, codes: Iterable<Code>): readonly HeadingFact[] {
  const wanted = new Set<Code>();
  for (const code of codes) {
    const programme = programmeOfCode(plan, code);
    if (programme !== null) wanted.add(programme);
    let parent = plan.byCode.get(code)?.printed.parent ?? null;
    while (parent !== null && !wanted.has(parent)) {
      wanted.add(parent);
      parent = plan.byCode.get(parent)?.printed.parent ?? null;
    }
  }
  return plan.entries.flatMap(({ code, title, printed: { level } }) =>
    level === 'activity' || !wanted.has(code) ? [] : [{ code, level, title }],
  );
}

function queryFacts(plan: EffectivePlan, ids: ReadonlySet<QueryId>): readonly QueryFact[] {
  return [...plan.queries.values()].flatMap(({ id, codes, lines, question, affects }) =>
    ids.has(id) ? [{ id, codes, lines, question, affects }] : [],
  );
}

/** The names of the bodies on the document's date. */
function bodyFacts(
  bodies: readonly Body[],
  used: ReadonlySet<BodyId>,
  date: PlainDate,
): WorkplanDocumentFacts['bodies'] {
  return Object.fromEntries(
    bodies
      .filter((body) => used.has(body.id))
      .map((body) => {
        const { name, abbreviation } = withShortName(bodyNameOn(body, date));
        return [body.id, { name, abbreviation }];
      }),
  );
}

/**
 * Everything that a workplan's documents are drawn from, as plain data. The letter number of an approved
 * workplan is the one it was approved under.
 */
export function gatherWorkplanFacts(input: GatherInput): WorkplanDocumentFacts {
  const { plan, workplan, derivation, bodies, sources = [], settings } = input;
  const facts = inWorkplanOrder(input.lines).map((line) => lineFact(plan, sources, line));
  const lines = facts.filter(({ line }) => line.removed === null);
  const removedLines = facts.filter(({ line }) => line.removed !== null);
  const undecided = stillUndecided(workplan, input.lines, derivation);

  const used = new Set<BodyId>(workplan.scope === null ? [] : [workplan.scope]);
  for (const { line } of facts) {
    if (line.lead !== null) used.add(line.lead);
    for (const partner of line.partners) used.add(partner);
  }
  const names = bodyFacts(bodies, used, settings.date);
  const codes = [...facts.map(({ line }) => line.code), ...undecided.map(({ code }) => code)];
  const openQueries = [...lines, ...undecided].flatMap((fact) => fact.openQueries);
  return {
    plan: {
      id: plan.plan.id,
      title: { en: plan.plan.title, km: plan.plan.titleKm ?? '' },
      years: plan.plan.years,
    },
    year: workplan.year,
    scope: workplan.scope === null ? null : scopeFact(workplan.scope, names),
    status: workplan.status,
    revision: workplan.revision,
    approved: workplan.approved,
    exchangeRate: workplan.exchangeRate,
    headings: headingsOver(
      plan,
      codes.filter((code) => code !== null),
    ),
    lines,
    removedLines,
    undecided: undecided.map(({ code, activity, indicator, responsibility, openQueries }) => ({
      code,
      activity,
      indicator,
      responsibility,
      queries: openQueries,
    })),
    queries: queryFacts(plan, new Set(openQueries)),
    bodies: names,
    ...settings,
    letterNumber: workplan.approved?.letterNumber ?? settings.letterNumber,
  };
}

/** A body that is in no table is called by its id, which is its abbreviation. */
function scopeFact(
  id: BodyId,
  names: WorkplanDocumentFacts['bodies'],
): NonNullable<WorkplanDocumentFacts['scope']> {
  return { id, name: names[id]?.name ?? { en: id, km: '' } };
}
