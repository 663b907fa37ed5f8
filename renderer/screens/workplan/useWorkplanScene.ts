import { useMemo } from 'react';
import type { Code, WorkplanId } from '#shared/base/ids.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import type { FundSource } from '#shared/matrix/bodies.ts';
import type { EffectivePlan } from '#shared/matrix/effective.ts';
import { programmeOfCode } from '#shared/matrix/effective.ts';
import { deriveWorkplan } from '#shared/workplan/deriveWorkplan.ts';
import type { Derivation, DerivedLine } from '#shared/workplan/model.ts';
import { regionCount } from '#shared/workplan/regions.ts';
import { totals, type Totals } from '#shared/workplan/totals.ts';
import { stillUndecided } from '#shared/workplan/undecided.ts';
import { usePlan } from '#renderer/store/live/usePlan.ts';
import { useBodies, useFundSources, useProvinces } from '#renderer/store/live/useReference.ts';
import { useWorkplan, type LiveWorkplan } from '#renderer/store/live/useWorkplans.ts';
import { rowMaker, type LineRow } from './lineRow.ts';

/** Everything that the screen of one workplan shows. */
export interface WorkplanScene extends LiveWorkplan {
  readonly plan: EffectivePlan;
  readonly derivation: Derivation;
  /** Possible for the year, and neither taken nor left out yet. */
  readonly undecided: readonly DerivedLine[];
  /** In the workplan's order, without the removed ones. */
  readonly rows: readonly LineRow[];
  readonly removed: readonly LineRow[];
  readonly totals: Totals;
  readonly bodies: readonly Body[];
  readonly sources: readonly FundSource[];
}

/** What the workplan of a year would be derived from; undefined while it is read. */
export function useDerivation(
  plan: EffectivePlan | undefined,
  wanted: { readonly year: number; readonly scope: Body['id'] | null } | undefined,
): Derivation | undefined {
  const provinces = useProvinces()?.length;
  const year = wanted?.year;
  const scope = wanted?.scope;
  return useMemo(
    () =>
      plan === undefined || provinces === undefined || year === undefined || scope === undefined
        ? undefined
        : deriveWorkplan(plan, { year, scope, provinces, regions: regionCount }),
    [plan, provinces, year, scope],
  );
}

/** One workplan and all that it rests on; undefined while it is read, null where there is none. */
export function useWorkplanScene(id: WorkplanId): WorkplanScene | null | undefined {
  const live = useWorkplan(id);
  const plan = usePlan(live?.workplan.planId ?? null);
  const effective = plan?.effective;
  const derivation = useDerivation(effective, live?.workplan);
  const bodies = useBodies();
  const sources = useFundSources();
  const makeRows = useMemo(
    () => (effective === undefined ? undefined : rowMaker(effective)),
    [effective],
  );
  return useMemo(() => {
    if (live === null || (live !== undefined && plan === null)) return null;
    if (
      live === undefined ||
      effective === undefined ||
      makeRows === undefined ||
      derivation === undefined ||
      bodies === undefined ||
      sources === undefined
    )
      return undefined;
    const { workplan, lines } = live;
    const rows = makeRows(lines);
    return {
      ...live,
      plan: effective,
      derivation,
      undecided: stillUndecided(workplan, lines, derivation),
      rows: rows.filter((row) => row.line.removed === null),
      removed: rows.filter((row) => row.line.removed !== null),
      totals: totals({
        lines,
        rate: workplan.exchangeRate,
        programmeOf: (code: Code) => programmeOfCode(effective, code),
        sources,
      }),
      bodies,
      sources,
    };
  }, [live, plan, effective, makeRows, derivation, bodies, sources]);
}
