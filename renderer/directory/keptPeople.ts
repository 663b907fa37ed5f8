import type { Person } from '#shared/people/directory/model.ts';
import type { Hlc } from '#shared/history/model.ts';
import { alive } from '#renderer/store/live/alive.ts';
import { lastWritten } from '#renderer/store/live/followChanges.ts';
import type { Database } from '#renderer/store/schema.ts';

/**
 * Everybody of the directory, read whole once and then kept abreast: each call reads what the steps since the last
 * one touched, so that an answer holds everything that was written before the question.
 */
export function keptPeople(database: Database): () => Promise<readonly Person[]> {
  let known: Map<string, Person> | null = null;
  let seen: Hlc | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const catchUp = async (): Promise<readonly Person[]> => {
    const written = await lastWritten(database);
    if (known === null)
      known = new Map(alive(await database.people.toArray()).map((one) => [one.id, one]));
    else if (written !== seen) {
      const steps = await (seen === null
        ? database.steps.toArray()
        : database.steps.where('at').above(seen).toArray());
      const changes = await database.changes
        .where('step')
        .anyOf(steps.map(({ id }) => id))
        .toArray();
      const ids = [
        ...new Set(changes.filter(({ table }) => table === 'people').map(({ record }) => record)),
      ];
      const now = await database.people.bulkGet(ids);
      for (const [place, id] of ids.entries()) {
        const person = now[place];
        if (person === undefined || person.deleted === true) known.delete(id);
        else known.set(id, person);
      }
    }
    seen = written;
    return [...known.values()];
  };

  return () => {
    const answer = turn.then(catchUp);
    // Whoever asked is told of a failure; the next in turn begins all the same.
    turn = answer.catch(() => undefined);
    return answer;
  };
}
