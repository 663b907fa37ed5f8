import type { PlainDate } from '../calendar/plainDate.ts';
import type { Participant, ParticipantStatus } from './model.ts';

/** Whether the status says that the person was there: attended, or came without having been invited. */
export function wasPresent({ status }: Pick<Participant, 'status'>): boolean {
  return status === 'attended' || status === 'walked-in';
}

/** Whether the person is awaited: invited or confirmed, and nothing said since. */
function isExpected({ status }: Pick<Participant, 'status'>): boolean {
  return status === 'invited' || status === 'confirmed';
}

/** Whom a count counts: those who were there, or, while nobody's attendance is entered, those who are awaited. */
export type CountBasis = 'present' | 'expected';

const told: ReadonlySet<ParticipantStatus> = new Set(['attended', 'absent', 'walked-in']);

/** `present` as soon as anybody's attendance or absence is entered; before that `expected`. */
export function basisOf(participants: readonly Pick<Participant, 'status'>[]): CountBasis {
  return participants.some(({ status }) => told.has(status)) ? 'present' : 'expected';
}

/** The participants whom a basis counts, as they were given. */
export function onBasis<Of extends Pick<Participant, 'status'>>(
  participants: readonly Of[],
  basis: CountBasis,
): readonly Of[] {
  return participants.filter(basis === 'present' ? wasPresent : isExpected);
}

/** Whether the person was there on that day of the event. */
export function wasPresentOn(
  participant: Pick<Participant, 'status' | 'days'>,
  day: PlainDate,
): boolean {
  return wasPresent(participant) && participant.days.includes(day);
}
