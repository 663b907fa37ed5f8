import type {
  BodyId,
  Code,
  LineId,
  MakeId,
  PlanId,
  VersionId,
  WorkplanId,
} from '#shared/base/ids.ts';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { WorkplanDocumentFacts } from '#shared/documents/workplan/facts.ts';
import type { Signature } from '#shared/matrix/model.ts';
import {
  approve,
  beginRevision,
  freezeVersion,
  submit,
  takeBack,
} from '#shared/workplan/lifeCycle.ts';
import {
  mergeDerivation,
  startWorkplan,
  type MergeReport,
} from '#shared/workplan/mergeDerivation.ts';
import type { Approval, Derivation, Workplan, WorkplanLine } from '#shared/workplan/model.ts';
import type { Refusal } from '#shared/workplan/refusals.ts';
import { alive } from '../live/alive.ts';
import { commit, write, type Edge, type StepLabel } from '../commit.ts';

/** What a command may look at: the workplan as it is kept at that moment, not as a screen saw it. */
export interface WorkplanNow {
  readonly workplan: Workplan;
  readonly lines: readonly WorkplanLine[];
  readonly makeId: MakeId;
  readonly signature: Signature;
}

/** What a command leaves behind: the records that are new or different. */
export interface WorkplanChange {
  readonly workplan?: Workplan;
  readonly lines?: readonly WorkplanLine[];
}

export type WorkplanRefusal = Refusal | 'workplan-gone';

function signatureOf(edge: Edge): Signature {
  return { by: edge.signer(), on: edge.today() };
}

/**
 * Does one command on a workplan: reads what is kept, lets the command compute, and writes what it says, all in
 * one transaction, so that two quick commands never work on the same stale line.
 */
export async function changeWorkplan(
  edge: Edge,
  id: WorkplanId,
  label: StepLabel,
  command: (now: WorkplanNow) => Outcome<WorkplanChange, Refusal>,
): Promise<Outcome<null, WorkplanRefusal>> {
  const { database, makeId } = edge;
  const tables = [database.workplans, database.lines, database.steps, database.changes];
  return database.transaction('rw', tables, async () => {
    const workplan = await database.workplans.get(id);
    if (workplan === undefined || workplan.deleted === true)
      return failure('workplan-gone' as const);
    const lines = alive(await database.lines.where('workplanId').equals(id).toArray());
    const outcome = command({ workplan, lines, makeId, signature: signatureOf(edge) });
    if (!outcome.ok) return outcome;
    const { workplan: changed, lines: written = [] } = outcome.value;
    await commit(edge, label, [
      ...(changed === undefined ? [] : [write.put('workplans', changed)]),
      ...written.map((line) => write.put('lines', line)),
    ]);
    return success(null);
  });
}

/** A command on some lines of a workplan, by their ids; a line that is gone is passed over. */
export async function changeLines(
  edge: Edge,
  id: WorkplanId,
  label: StepLabel,
  ids: readonly LineId[],
  command: (line: WorkplanLine, now: WorkplanNow) => Outcome<WorkplanLine, Refusal>,
): Promise<Outcome<null, WorkplanRefusal>> {
  const wanted = new Set(ids);
  return changeWorkplan(edge, id, label, (now) => {
    const changed: WorkplanLine[] = [];
    for (const line of now.lines) {
      if (!wanted.has(line.id)) continue;
      const outcome = command(line, now);
      if (!outcome.ok) return outcome;
      changed.push(outcome.value);
    }
    return success({ lines: changed });
  });
}

/**
 * Derives a new workplan of a year, for the whole plan or for one body. Where the same plan, year and body have
 * one already, that one is given and nothing is written.
 */
export async function createWorkplan(
  edge: Edge,
  wanted: { readonly planId: PlanId; readonly year: number; readonly scope: BodyId | null },
  derivation: Derivation,
): Promise<WorkplanId> {
  const { database } = edge;
  const { workplans, lines, settings, steps, changes } = database;
  return database.transaction('rw', [workplans, lines, settings, steps, changes], async () => {
    const { planId, year, scope } = wanted;
    const found = alive(await workplans.toArray()).find(
      (one) => one.planId === planId && one.year === year && one.scope === scope,
    );
    if (found !== undefined) return found.id;
    const id = edge.makeId() as WorkplanId;
    const office = await settings.get('office');
    const workplan: Workplan = {
      id,
      ...wanted,
      status: 'draft',
      revision: 0,
      exchangeRate: office?.exchangeRate ?? null,
      submitted: null,
      approved: null,
      leftOut: [],
    };
    const subject = scope === null ? `${year}` : `${year} · ${scope}`;
    await commit(edge, { key: 'workplan.create', subject }, [
      write.put('workplans', workplan),
      ...startWorkplan(workplan, derivation, edge.makeId).map((line) => write.put('lines', line)),
    ]);
    return id;
  });
}

/** Derives again after the plan changed; hand edits stay, and the report says what happened and what it asks. */
export async function deriveAgain(
  edge: Edge,
  id: WorkplanId,
  derivation: Derivation,
): Promise<Outcome<MergeReport, WorkplanRefusal>> {
  let report: MergeReport | null = null;
  const outcome = await changeWorkplan(
    edge,
    id,
    { key: 'workplan.rederive', subject: '' },
    ({ workplan, lines, makeId }) => {
      const merged = mergeDerivation({ workplan, kept: lines, derivation, makeId });
      if (!merged.ok) return merged;
      report = merged.value.report;
      const before = new Set(lines);
      return success({ lines: merged.value.lines.filter((line) => !before.has(line)) });
    },
  );
  if (!outcome.ok) return outcome;
  if (report === null) throw new Error('Deriving again gave no report');
  return success(report);
}

export async function submitWorkplan(
  edge: Edge,
  id: WorkplanId,
): Promise<Outcome<null, WorkplanRefusal>> {
  return changeWorkplan(edge, id, { key: 'workplan.submit', subject: '' }, (now) => {
    const outcome = submit(now.workplan, now.lines, now.signature);
    return outcome.ok ? success({ workplan: outcome.value }) : outcome;
  });
}

export async function takeWorkplanBack(
  edge: Edge,
  id: WorkplanId,
): Promise<Outcome<null, WorkplanRefusal>> {
  return changeWorkplan(edge, id, { key: 'workplan.withdraw', subject: '' }, ({ workplan }) => {
    const outcome = takeBack(workplan);
    return outcome.ok ? success({ workplan: outcome.value }) : outcome;
  });
}

export async function beginWorkplanRevision(
  edge: Edge,
  id: WorkplanId,
): Promise<Outcome<null, WorkplanRefusal>> {
  return changeWorkplan(edge, id, { key: 'workplan.revise', subject: '' }, ({ workplan }) => {
    const outcome = beginRevision(workplan);
    return outcome.ok ? success({ workplan: outcome.value }) : outcome;
  });
}

/**
 * Approves a submitted workplan and freezes what its documents are drawn from, in one step.
 * @param factsOf gathers the documents' facts for the workplan as approved
 */
export async function approveWorkplan(
  edge: Edge,
  id: WorkplanId,
  approval: Approval,
  factsOf: (workplan: Workplan, lines: readonly WorkplanLine[]) => WorkplanDocumentFacts,
): Promise<Outcome<null, WorkplanRefusal>> {
  const { database } = edge;
  const tables = [
    database.workplans,
    database.lines,
    database.versions,
    database.steps,
    database.changes,
  ];
  return database.transaction('rw', tables, async () => {
    const workplan = await database.workplans.get(id);
    if (workplan === undefined || workplan.deleted === true)
      return failure('workplan-gone' as const);
    const lines = alive(await database.lines.where('workplanId').equals(id).toArray());
    const approved = approve(workplan, approval);
    if (!approved.ok) return approved;
    const version = freezeVersion(approved.value, {
      id: edge.makeId() as VersionId,
      lines,
      facts: factsOf(approved.value, lines),
      frozenOn: edge.today(),
    });
    if (!version.ok) return version;
    await commit(edge, { key: 'workplan.approve', subject: approval.letterNumber }, [
      write.put('workplans', approved.value),
      write.put('versions', version.value),
    ]);
    return success(null);
  });
}

/** States the exchange rate of a workplan: riel for one dollar. */
export async function setExchangeRate(
  edge: Edge,
  id: WorkplanId,
  rate: number | null,
): Promise<Outcome<null, WorkplanRefusal>> {
  return changeWorkplan(edge, id, { key: 'workplan.settings', subject: '' }, ({ workplan }) =>
    workplan.status === 'draft'
      ? success({ workplan: { ...workplan, exchangeRate: rate } })
      : failure(workplan.status),
  );
}

/** Removes a draft that was never approved, with its lines; it can be undone. */
export async function removeWorkplan(edge: Edge, id: WorkplanId): Promise<Outcome<null, Refusal>> {
  const { database } = edge;
  const versions = alive(await database.versions.where('workplanId').equals(id).toArray());
  if (versions.length > 0) return failure('approved');
  const lines = alive(await database.lines.where('workplanId').equals(id).toArray());
  await commit(edge, { key: 'workplan.remove', subject: '' }, [
    ...lines.map((line) => write.remove('lines', line.id)),
    write.remove('workplans', id),
  ]);
  return success(null);
}

/** A short name of some lines, for the history. */
export function linesSubject(lines: readonly { readonly code: Code | null }[]): string {
  const codes = lines.flatMap(({ code }) => (code === null ? [] : [code]));
  return codes.length <= 3 ? codes.join(', ') : `${codes[0]} … ${codes.at(-1)}`;
}
