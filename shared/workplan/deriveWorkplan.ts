import type { BodyId } from '../base/ids.ts';
import type { EffectiveEntry, EffectivePlan } from '../matrix/effective.ts';
import { fallsIn } from '../matrix/effectiveYears.ts';
import type { DerivedLine, Derivation } from './model.ts';
import { proposedMonths } from './months.ts';
import { targetsOf } from './targets/targetsOf.ts';

export interface DerivationScope {
  readonly year: number;
  /** The body whose lines are wanted, as lead or partner; null for the whole plan. */
  readonly scope: BodyId | null;
  /** How many provinces and regions a "per province" or "per region" stands for. */
  readonly provinces: number;
  readonly regions: number;
}

function concerns(entry: EffectiveEntry, scope: BodyId | null): boolean {
  return scope === null || entry.lead === scope || entry.partners.includes(scope);
}

function proposeLine(entry: EffectiveEntry, { year, provinces, regions }: DerivationScope) {
  const { quantities } = entry;
  const years = entry.years.kind === 'unknown' ? null : entry.years.years;
  const targets = targetsOf({ quantities, year, years, provinces, regions });
  const line: DerivedLine = {
    code: entry.code,
    activity: entry.title,
    indicator: entry.indicator,
    targets,
    eventKind: entry.eventKind,
    months: proposedMonths(targets),
    lead: entry.lead,
    partners: entry.partners,
    responsibility: entry.responsibility,
    source: entry.source,
    openQueries: entry.openQueries,
    assumed: entry.years.kind === 'assumed',
  };
  return line;
}

/**
 * The lines that the plan proposes for a year: activities that are certain for it, and apart from them those
 * that are possible because their years are undecided. Decisions are already in the effective plan, so that
 * one resolved plan serves every year and body. Takes time in proportion to the rows.
 */
export function deriveWorkplan(plan: EffectivePlan, wanted: DerivationScope): Derivation {
  const lines: DerivedLine[] = [];
  const undecided: DerivedLine[] = [];
  for (const entry of plan.entries) {
    if (entry.printed.level !== 'activity' || !concerns(entry, wanted.scope)) continue;
    const falls = fallsIn(entry.years, wanted.year);
    if (falls === 'certain') lines.push(proposeLine(entry, wanted));
    if (falls === 'possible') undecided.push(proposeLine(entry, wanted));
  }
  return { lines, undecided };
}
