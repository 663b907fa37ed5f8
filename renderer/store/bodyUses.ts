import type { BodyId } from '#shared/base/ids.ts';
import type { PlanRecord } from './records.ts';
import { alive } from './live/alive.ts';
import type { Database } from './schema.ts';

/** By what an organisation is named, and how often; what counts nothing is not there. */
export type BodyUses = Partial<Record<BodyUse, number>>;

/** In the order in which they are told. */
export const bodyUseKinds = [
  /** Posts of people, of today or any other day. */
  'posts',
  /** Seats and rules of groups. */
  'groups',
  /** Events that want people of it, or were printed a sheet with its places. */
  'events',
  'participants',
  /** Printed forms of responsible parties, and answers to queries about them. */
  'plans',
  /** Workplans of it, and lines that it leads or takes part in. */
  'workplans',
  /** Organisations that belong to it. */
  'under',
] as const;
export type BodyUse = (typeof bodyUseKinds)[number];

/** As many people are read at once, so that the window answers meanwhile. */
const readAtOnce = 2000;

/** What names an organisation: while anything does, it cannot be removed. */
export async function bodyUses(database: Database, id: BodyId): Promise<BodyUses> {
  const [
    groups,
    events,
    sheets,
    participants,
    spellings,
    answers,
    plans,
    workplans,
    lines,
    bodies,
  ] = await Promise.all([
    database.groups.toArray().then(alive),
    database.events.toArray().then(alive),
    database.signInSheets.toArray().then(alive),
    database.participants.filter(({ body, deleted }) => body === id && deleted !== true).count(),
    database.bodySpellings.toArray().then(alive),
    database.queryAnswers.toArray().then(alive),
    database.plans.toArray().then(alive),
    database.workplans.toArray().then(alive),
    database.lines
      .filter((line) => line.deleted !== true && (line.lead === id || line.partners.includes(id)))
      .count(),
    database.bodies.filter(({ parent, deleted }) => parent === id && deleted !== true).count(),
  ]);
  const eventIds = new Set([
    ...events.filter(({ seats }) => seats.some(({ body }) => body === id)).map((one) => one.id),
    ...sheets.filter(({ rows }) => rows.some(({ body }) => body === id)).map((one) => one.event),
  ]);
  const counts: Record<BodyUse, number> = {
    posts: await postsAt(database, id),
    groups: groups.filter(
      ({ members, rule }) =>
        members.some(({ body }) => body === id) || rule?.bodies.includes(id) === true,
    ).length,
    events: eventIds.size,
    participants,
    plans:
      spellings.filter((spelling) => spelling.bodies.includes(id)).length +
      answers.filter(({ effects }) => effects?.some((effect) => isAbout(effect, id)) === true)
        .length +
      plans.filter((plan) => asksAbout(plan, id)).length,
    workplans: workplans.filter(({ scope }) => scope === id).length + lines,
    under: bodies,
  };
  return Object.fromEntries(
    bodyUseKinds.map((kind) => [kind, counts[kind]] as const).filter(([, count]) => count > 0),
  );
}

type Effect = PlanRecord['queries'][number]['answers'][number]['effects'][number];

function isAbout(effect: Effect, id: BodyId): boolean {
  return effect.kind === 'bodies' && effect.bodies.includes(id);
}

function asksAbout({ queries }: PlanRecord, id: BodyId): boolean {
  return queries.some(
    ({ bodies, answers }) =>
      bodies?.includes(id) === true ||
      answers.some(({ effects }) => effects.some((effect) => isAbout(effect, id))),
  );
}

async function postsAt(database: Database, id: BodyId): Promise<number> {
  let count = 0;
  for (let last = ''; ;) {
    const read = await database.people.where('id').above(last).limit(readAtOnce).toArray();
    for (const { posts } of alive(read)) count += posts.filter(({ body }) => body === id).length;
    const end = read.at(-1);
    if (end === undefined || read.length < readAtOnce) return count;
    last = end.id;
  }
}
