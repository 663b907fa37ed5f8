import type { BodyId } from '../base/ids.ts';
import type { Participant, Seat } from './model.ts';

/** The seats of a body at an event, and how many of them have a name. */
export interface SeatCount {
  readonly body: BodyId;
  readonly wanted: number;
  /** Participants of the body who were asked and did not decline. */
  readonly named: number;
  readonly state: 'open' | 'full' | 'over';
}

/** Whether a participant holds a seat of their body: whoever declined gave it back, whoever walked in had none. */
function holdsSeat({ status }: Pick<Participant, 'status'>): boolean {
  return status !== 'declined' && status !== 'walked-in';
}

/** The seats of an event with the numbers wanted and named, in their order. */
export function seatCounts(
  seats: readonly Seat[],
  participants: readonly Pick<Participant, 'body' | 'status'>[],
): readonly SeatCount[] {
  const named = new Map<BodyId, number>();
  for (const participant of participants)
    if (participant.body !== null && holdsSeat(participant))
      named.set(participant.body, (named.get(participant.body) ?? 0) + 1);
  return seats.map(({ body, wanted }) => {
    const count = named.get(body) ?? 0;
    return {
      body,
      wanted,
      named: count,
      state: count < wanted ? 'open' : count === wanted ? 'full' : 'over',
    };
  });
}

/** The seats after so many are wanted of each of these bodies; those that had none come last, in their order. */
export function wanting(
  seats: readonly Seat[],
  bodies: readonly BodyId[],
  wanted: number,
): readonly Seat[] {
  const chosen = new Set(bodies);
  const had = new Set(seats.map(({ body }) => body));
  return [
    ...seats.map((seat) => (chosen.has(seat.body) ? { ...seat, wanted } : seat)),
    ...[...chosen].filter((body) => !had.has(body)).map((body) => ({ body, wanted })),
  ];
}
