import type { PersonId } from '#shared/base/ids.ts';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import { erasedPerson } from '#shared/people/directory/erasure.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { commit, write, type Edge } from '../commit.ts';
import type { Database } from '../schema.ts';
import { leavingGroups } from './people.ts';
import { purgePerson } from './purgePerson.ts';

/** The person and everybody who was made one with them, and those who were one with them for a time. */
async function mergedWith(database: Database, id: PersonId) {
  const merges = (await database.merges.toArray()).filter(({ deleted }) => deleted !== true);
  const inForce = merges.filter(({ takenBack }) => takenBack === null);
  const ids = new Set([id]);
  // A set is walked over what is added on the way, too: whoever went into somebody who then went into this one.
  for (const one of ids) for (const { kept, gone } of inForce) if (kept === one) ids.add(gone);
  const about = merges.filter(({ kept, gone }) => ids.has(kept) || ids.has(gone));
  const partners = about.flatMap(({ kept, gone }) => [kept, gone]).filter((one) => !ids.has(one));
  const keptIn = inForce.find(({ gone }) => gone === id)?.kept ?? null;
  return { ids, partners: new Set(partners), keptIn };
}

/** Why somebody cannot be removed for good: they are not there, it was done, or they are part of somebody else. */
export type EraseProblem = 'missing' | 'done' | 'merged';

/**
 * Removes a person for good, also one who was only taken out of the directory: empties the record down to what past
 * events count and print, takes them out of groups and judgements, and purges everything else that the store and its
 * change log know of them. It cannot be undone; the log keeps who did it and when.
 */
export async function erasePerson(edge: Edge, id: PersonId): Promise<Outcome<void, EraseProblem>> {
  const { database } = edge;
  return database.transaction('rw', database.tables, async () => {
    const person = await database.people.get(id);
    if (person === undefined) return failure('missing' as const);
    if (person.erased !== null) return failure('done' as const);
    const { ids, partners, keptIn } = await mergedWith(database, id);
    if (keptIn !== null) return failure('merged' as const);

    const parts = await database.participants
      .where('person')
      .anyOf([...ids])
      .toArray();
    const asked = parts.filter(({ deleted }) => deleted !== true);
    const events = await database.events.bulkGet(asked.map(({ event }) => event));
    const left = erasedPerson(
      person,
      { by: edge.signer(), on: edge.today() },
      events.flatMap((event) => event?.from ?? []),
    );
    const judgements = (await database.judgements.toArray()).filter(
      ({ deleted, left, right }) => deleted !== true && (ids.has(left) || ids.has(right)),
    );
    const subject = personName(person, 'km');
    await commit(edge, { key: 'person.erase', subject }, [
      write.put('people', left),
      ...asked
        .filter(({ remarks }) => remarks !== '')
        .map((part) => write.patch('participants', part.id, { remarks: '' })),
      ...(await leavingGroups(edge, ids)),
      ...judgements.map((judgement) => write.remove('judgements', judgement.id)),
    ]);
    await purgePerson(database, { left, ids, partners });
    return success(undefined);
  });
}
