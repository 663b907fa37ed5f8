import type { PersonId } from '#shared/base/ids.ts';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { Hlc, StepId } from '#shared/history/model.ts';
import type { Merge, Person } from '#shared/people/directory/model.ts';
import type { ListHeading, ListImport } from '#shared/people/imports/model.ts';
import {
  planImport,
  type ImportCounts,
  type ImportPlan,
  type ListToTake,
  type NotSettled,
  type StandingRow,
} from '#shared/people/imports/planImport.ts';
import { whereaboutsIn } from '#shared/people/imports/whereabouts.ts';
import { bodyFinder } from '#shared/people/organisations/bodyFinder.ts';
import { commit, write, type Edge } from '../commit.ts';
import { alive } from '../live/alive.ts';
import type { TableName } from '../records.ts';
import type { Database } from '../schema.ts';

/** A list as it was settled, compared with the directory as it stood after a step. */
export interface SettledList extends ListToTake {
  /** What was chosen for headings, to be remembered. */
  readonly headings: readonly ListHeading[];
  /** The last step before the list was compared; null where there was none. */
  readonly comparedAt: Hlc | null;
}

export interface TakenIn {
  /** Null where the list had come before as it is, and nothing was written. */
  readonly list: ListImport | null;
  readonly step: StepId | null;
  readonly counts: ImportCounts;
}

export type TakeInProblem =
  | NotSettled
  /** People were added, removed or merged since the list was compared: it has to be compared again. */
  | { readonly kind: 'directory-changed' };

/** The last step that was written; null in an empty store. */
export async function lastStep(database: Database): Promise<Hlc | null> {
  return (await database.steps.orderBy('at').last())?.at ?? null;
}

/**
 * Takes a list in as one step: adds who is new, gives known people what they lack, and keeps who every row became.
 * Everything is checked again within the transaction; nothing is written where the directory has changed since, or
 * where a row is not settled.
 */
export async function takeInList(
  edge: Edge,
  list: SettledList,
): Promise<Outcome<TakenIn, TakeInProblem>> {
  const { database } = edge;
  const { people, judgements, merges, listImports, listHeadings, bodies, steps, changes } =
    database;
  const tables = [people, judgements, merges, listImports, listHeadings, bodies, steps, changes];
  return database.transaction('rw', tables, async () => {
    if (await hasChanged(database, list.comparedAt)) return failure({ kind: 'directory-changed' });
    const merged = alive(await merges.toArray());
    const known = await peopleOf(database, list.rows, merged);
    const all = new Map(alive(await bodies.toArray()).map((body) => [body.id, body]));
    const plan = planImport(list, {
      people: known,
      whereabouts: whereaboutsIn(known, merged),
      bodies: all,
      bodyOf: bodyFinder([...all.values()]),
      today: edge.today(),
      by: edge.signer(),
      makeId: edge.makeId,
    });
    if (!plan.ok) return plan;
    if (plan.value.nothingNew)
      return success({ list: null, step: null, counts: plan.value.counts });
    const step = await writeList(edge, plan.value, list.headings);
    return success({ list: plan.value.list, step, counts: plan.value.counts });
  });
}

async function writeList(
  edge: Edge,
  { people, changes, judgements, list }: ImportPlan,
  headings: readonly ListHeading[],
): Promise<StepId | null> {
  const step = await commit(edge, { key: 'people.import', subject: list.fileName }, [
    ...people.map((person) => write.put('people', person)),
    ...changes.map(({ id, fields }) => write.patch('people', id, fields)),
    ...judgements.map((judgement) => write.put('judgements', judgement)),
    ...headings.map((heading) => write.put('listHeadings', heading)),
    write.put('listImports', list),
  ]);
  return step?.id ?? null;
}

/** Tables on which it rests who a row is. */
const decisive: ReadonlySet<string> = new Set([
  'people',
  'merges',
  'listImports',
] satisfies TableName[]);

/** Whether somebody was added, removed or merged, or another list taken in, since a step. */
async function hasChanged(database: Database, since: Hlc | null): Promise<boolean> {
  const later =
    since === null ? database.steps.toCollection() : database.steps.where('at').above(since);
  const ids = (await later.toArray()).map(({ id }) => id);
  if (ids.length === 0) return false;
  const whole = await database.changes
    .where('step')
    .anyOf(ids)
    .filter(({ table, field }) => decisive.has(table) && (field === '*' || table === 'merges'))
    .count();
  return whole > 0;
}

/** The people whom rows name, and those into whom they may have been merged. */
async function peopleOf(
  database: Database,
  rows: readonly StandingRow[],
  merges: readonly Merge[],
): Promise<ReadonlyMap<PersonId, Person>> {
  const ids = new Set<PersonId>(merges.map(({ kept }) => kept));
  for (const { standing } of rows) {
    if (standing.kind === 'known') ids.add(standing.person);
    if (standing.kind === 'new') for (const other of standing.not) ids.add(other);
  }
  const found = await database.people.bulkGet([...ids]);
  const people = alive(found.filter((person) => person !== undefined));
  return new Map(people.map((person) => [person.id, person]));
}
