import type { PersonId } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { OtherName } from '#shared/people/directory/model.ts';
import { judgedPairs } from '#shared/people/merge/afterMerges.ts';
import { duplicateCandidates } from '#shared/people/same/duplicateCandidates.ts';
import type { FieldEvidence } from '#shared/people/same/evidence.ts';
import type { Database } from '#renderer/store/schema.ts';
import { alive } from '#renderer/store/live/alive.ts';
import { readKnownPeople } from './readKnownPeople.ts';

/** Two entries that may be one person, with the names that they stand under. */
export interface FoundPair {
  readonly left: PersonId;
  readonly right: PersonId;
  readonly leftName: OtherName;
  readonly rightName: OtherName;
  /** As `DuplicateCandidate`. */
  readonly score: number;
  readonly fields: readonly FieldEvidence[];
}

export interface FoundDuplicates {
  /** The likeliest first, and of many only so many as somebody gets through before the next search. */
  readonly pairs: readonly FoundPair[];
  /** How many pairs there are in all. */
  readonly all: number;
  /** How many people were looked through. */
  readonly people: number;
}

/** Beyond these the window would only be kept busy with what nobody comes to see. */
const mostPairs = 1000;

/**
 * Looks through the whole directory for entries that may be one person; without the pairs who were judged apart.
 * @param onProgress how much is done, from 0 to 1
 */
export async function readDuplicates(
  database: Database,
  date: PlainDate,
  onProgress: (done: number) => void = () => {},
): Promise<FoundDuplicates> {
  const [known, judgements, merges] = await Promise.all([
    readKnownPeople(database, date),
    database.judgements.toArray(),
    database.merges.toArray(),
  ]);
  // The present name of a person is the first of their entries.
  const names = new Map<string, OtherName>();
  for (const { id, khmerName, latinName } of known)
    if (!names.has(id)) names.set(id, { khmerName, latinName });
  const nameOf = (id: string): OtherName => names.get(id) ?? { khmerName: '', latinName: '' };
  const apart = judgedPairs(alive(judgements), alive(merges));
  const { candidates } = duplicateCandidates(
    known,
    apart.map(({ left, right }) => [left, right] as const),
    onProgress,
  );
  return {
    all: candidates.length,
    people: names.size,
    pairs: candidates.slice(0, mostPairs).map(({ left, right, score, fields }) => ({
      left: left as PersonId,
      right: right as PersonId,
      leftName: nameOf(left),
      rightName: nameOf(right),
      score,
      fields,
    })),
  };
}
