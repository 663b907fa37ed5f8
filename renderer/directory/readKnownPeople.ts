import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { knownPeople } from '#shared/people/directory/knownPeople.ts';
import type { KnownPerson } from '#shared/people/list/model.ts';
import { alive } from '#renderer/store/live/alive.ts';
import type { Database } from '#renderer/store/schema.ts';

/** Everybody of the directory as matching knows them, with the post of the day; whoever was erased is nobody. */
export async function readKnownPeople(
  database: Database,
  date: PlainDate,
): Promise<readonly KnownPerson[]> {
  const [people, all] = await Promise.all([database.people.toArray(), database.bodies.toArray()]);
  const bodies = new Map(alive(all).map((body) => [body.id, body]));
  return alive(people)
    .filter(({ erased }) => erased === null)
    .flatMap((person) => knownPeople(person, bodies, date));
}
