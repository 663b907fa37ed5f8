import type { PersonId } from '#shared/base/ids.ts';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import { isErased } from '#shared/people/directory/erasure.ts';
import type { Merge, Person } from '#shared/people/directory/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import type { Change } from '#shared/history/model.ts';
import type { Obstacle, Operation } from '#shared/history/operations.ts';
import { touchTheSame } from '#shared/history/reverseStanding.ts';
import type { MergeChoices } from '#shared/people/merge/mergeFields.ts';
import { partRules } from '#shared/people/merge/partRules.ts';
import { planMerge, type MergeFacts, type MergePlan } from '#shared/people/merge/planMerge.ts';
import { commit, write, type Edge } from '../commit.ts';
import { alive } from '../live/alive.ts';
import type { Database } from '../schema.ts';
import { readStanding } from '../takeBack.ts';

/** Why two people cannot be made one: somebody is not there any more, or was removed for good. */
export type MergeRefusal = 'missing' | 'erased';

/** Everything that two people have to do with, for `planMerge`. */
export async function readMergeFacts(
  database: Database,
  keptId: PersonId,
  goneId: PersonId,
): Promise<Outcome<MergeFacts, MergeRefusal>> {
  const [kept, gone] = await database.people.bulkGet([keptId, goneId]);
  if (keptId === goneId || kept === undefined || gone === undefined) return failure('missing');
  if (kept.deleted === true || gone.deleted === true) return failure('missing');
  if (kept.erased !== null || gone.erased !== null) return failure('erased');
  const own = alive(await database.participants.where('person').anyOf([keptId, goneId]).toArray());
  const eventsOf = (id: PersonId): ReadonlySet<string> =>
    new Set(own.filter(({ person }) => person === id).map(({ event }) => event));
  const ofKept = eventsOf(keptId);
  const ofGone = eventsOf(goneId);
  const shared = [...ofGone].filter((event) => ofKept.has(event));
  const [there, signInSheets, groups] = await Promise.all([
    database.participants.where('event').anyOf(shared).toArray(),
    database.signInSheets
      .where('event')
      .anyOf([...new Set([...ofKept, ...ofGone])])
      .toArray(),
    database.groups.toArray(),
  ]);
  const participants = new Map([...own, ...alive(there)].map((one) => [one.id, one]));
  return success({
    kept,
    gone,
    participants: [...participants.values()],
    signInSheets: alive(signInSheets),
    groups: alive(groups),
  });
}

function operationsOf(plan: MergePlan, gone: Person, merge: Merge): readonly Operation[] {
  return [
    write.put('people', plan.person),
    write.remove('people', gone.id),
    ...plan.moved.map(({ id }) => write.patch('participants', id, { person: plan.person.id })),
    ...plan.united.map(({ merged }) => write.put('participants', merged)),
    ...plan.united.map((pair) => write.remove('participants', pair.gone.id)),
    ...plan.substitutes.map(({ id, instead }) =>
      write.patch('participants', id, { substituteFor: instead }),
    ),
    ...plan.signInSheets.map(({ id, ...fields }) => write.patch('signInSheets', id, fields)),
    ...plan.groups.map(({ id, members }) => write.patch('groups', id, { members })),
    write.put('merges', merge),
  ];
}

/**
 * Makes two people one: the kept one gets what was chosen of both, and every participation and every seat of the
 * other. One step; the other can come back at any time by `takeBackMerge`.
 * @returns what it came to, or why nothing was written
 */
export async function mergePeople(
  edge: Edge,
  kept: PersonId,
  gone: PersonId,
  choices: MergeChoices,
): Promise<Outcome<MergePlan, MergeRefusal>> {
  const { database } = edge;
  const { people, merges, groups, participants, signInSheets, steps, changes } = database;
  const tables = [people, merges, groups, participants, signInSheets, steps, changes];
  return database.transaction('rw', tables, async () => {
    const facts = await readMergeFacts(database, kept, gone);
    if (!facts.ok) return facts;
    const plan = planMerge(facts.value, choices);
    const merge: Merge = {
      id: edge.makeId(),
      kept,
      gone,
      by: edge.signer(),
      on: edge.today(),
      takenBack: null,
    };
    const subject = personName(plan.person, 'km');
    const operations = operationsOf(plan, facts.value.gone, merge);
    await commit(edge, { key: 'person.merge', subject }, operations);
    return success(plan);
  });
}

/** Why a merge cannot be taken back. */
export type PartRefusal =
  /** It is not there, or was taken back before. */
  | { readonly kind: 'done' }
  /** The person was removed for good since: what would come back is gone. */
  | { readonly kind: 'erased' }
  /** A later merge rests on it, and must be taken back first. */
  | { readonly kind: 'later'; readonly merge: Merge };

/** A merge in force, and the change by which it was made: the newest, where it was undone and done again. */
interface MergeInForce {
  readonly merge: Merge;
  readonly made: Change;
}

/** The merges that were not taken back, the newest first. */
export async function readMergesInForce(database: Database): Promise<readonly MergeInForce[]> {
  const all = alive(await database.merges.toArray()).filter(({ takenBack }) => takenBack === null);
  const made = new Map<string, Change>();
  await database.changes
    .where('[table+record]')
    .between(['merges', ''], ['merges', '\uFFFF'])
    .each((change) => {
      const known = made.get(change.record);
      if (change.field !== '*' || change.after === null) return;
      if (known === undefined || known.at < change.at) made.set(change.record, change);
    });
  return all
    .flatMap((merge) => {
      const change = made.get(merge.id);
      return change === undefined ? [] : [{ merge, made: change }];
    })
    .toSorted((a, b) => (a.made.at < b.made.at ? 1 : -1));
}

/** The newest merge that rests on an earlier one: it made the kept person go, or changed the same things. */
async function readResting(
  database: Database,
  inForce: readonly MergeInForce[],
  earlier: MergeInForce,
  changes: readonly Change[],
): Promise<Merge | null> {
  const since = inForce.filter(({ made }) => made.at > earlier.made.at);
  for (const { merge, made } of since) {
    if (merge.gone === earlier.merge.kept) return merge;
    const later = await database.changes.where('step').equals(made.step).toArray();
    if (touchTheSame(changes, later, partRules)) return merge;
  }
  return null;
}

/**
 * Takes a merge back, however long ago it was: the other person comes back as it was, with the participations and
 * seats that were theirs, and the kept one gets back what it had. One step, which can be undone.
 * @returns what stays as it is now because it was changed since the merge, or why nothing was written
 */
export async function takeBackMerge(
  edge: Edge,
  id: Merge['id'],
): Promise<Outcome<readonly Obstacle[], PartRefusal>> {
  const { database } = edge;
  return database.transaction('rw', database.tables, async () => {
    const inForce = await readMergesInForce(database);
    const wanted = inForce.find(({ merge }) => merge.id === id);
    if (wanted === undefined) return failure({ kind: 'done' } as const);
    const { made } = wanted;
    const changes = await database.changes.where('step').equals(made.step).toArray();
    const kept = await database.people.get(wanted.merge.kept);
    if (kept !== undefined && kept.erased !== null) return failure({ kind: 'erased' } as const);
    if (changes.some(({ before, after }) => isErased(before) || isErased(after)))
      return failure({ kind: 'erased' } as const);
    const later = await readResting(database, inForce, wanted, changes);
    if (later !== null) return failure({ kind: 'later', merge: later } as const);
    const { operations, stayed } = await readStanding(edge, made.step, partRules);
    const gone = await database.people.get(wanted.merge.gone);
    await commit(
      edge,
      { key: 'person.part', subject: gone === undefined ? '' : personName(gone, 'km') },
      [...operations, write.patch('merges', id, { takenBack: edge.today() })],
    );
    return success(stayed);
  });
}
