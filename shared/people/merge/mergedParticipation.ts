import type { Participant, ParticipantRole, ParticipantStatus } from '../../events/model.ts';
import { withoutTwins } from './united.ts';

/** From what says the least of somebody's coming to what says the most. */
const statusesByWord: readonly ParticipantStatus[] = [
  'invited',
  'declined',
  'confirmed',
  'absent',
  'walked-in',
  'attended',
];

/** From the part that everybody has to the one that a single person has. */
const rolesByWeight: readonly ParticipantRole[] = [
  'participant',
  'support',
  'secretary',
  'facilitator',
  'speaker',
  'chair',
];

function greater<T>(order: readonly T[], a: T, b: T): T {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

/**
 * One person's two entries at one event as one: there if either was there, on the days of both, in the weightier
 * role. Who was asked by one entry and walked in by the other has attended. Post and body are those of the kept
 * entry, unless it has no body or the same: then what it lacks comes from the other.
 */
export function mergedParticipation(kept: Participant, gone: Participant): Participant {
  const came = greater(statusesByWord, kept.status, gone.status);
  const status = came === 'walked-in' && kept.status !== gone.status ? 'attended' : came;
  const isThere = status === 'attended' || status === 'walked-in';
  const substituteFor = [kept.substituteFor, gone.substituteFor].find(
    (id) => id !== null && id !== kept.id && id !== gone.id,
  );
  return {
    ...kept,
    ...postOfBoth(kept, gone),
    honorific: kept.honorific === '' ? gone.honorific : kept.honorific,
    role: greater(rolesByWeight, kept.role, gone.role),
    status,
    substituteFor: substituteFor ?? null,
    days: isThere ? [...new Set([...kept.days, ...gone.days])].toSorted() : [],
    remarks: withoutTwins([kept.remarks, gone.remarks].filter((text) => text !== '')).join('\n'),
  };
}

function postOfBoth(kept: Participant, gone: Participant): Partial<Participant> {
  const sameBody =
    kept.body === null
      ? kept.bodyName.km === gone.bodyName.km && kept.bodyName.en === gone.bodyName.en
      : kept.body === gone.body;
  if (!hasNoBody(kept) && !hasNoBody(gone) && !sameBody) return {};
  const hasNoPost = kept.post.km === '' && kept.post.en === '';
  return {
    ...(hasNoBody(kept) ? { body: gone.body, bodyName: gone.bodyName } : {}),
    post: hasNoPost ? gone.post : kept.post,
    rank: kept.rank === '' ? gone.rank : kept.rank,
    province: kept.province ?? gone.province,
  };
}

function hasNoBody({ body, bodyName }: Participant): boolean {
  return body === null && bodyName.km === '' && bodyName.en === '';
}
