import type { PeopleCount } from '../people/counts.ts';
import type { ParticipantCounts } from './countParticipants.ts';

/** What the events that carry out a workplan line have come to, to be held against its indicator. */
export interface LineFigures {
  /** Events at which somebody's attendance is entered. */
  readonly held: number;
  /** Whoever came to several of them counts at each. */
  readonly participants: PeopleCount;
}

/** Adds up the figures of a line's events, as each event counts them itself. */
export function lineFigures(counts: Iterable<ParticipantCounts>): LineFigures {
  let held = 0;
  const participants = { total: 0, women: 0, unstated: 0 };
  for (const { basis, whole } of counts) {
    if (basis !== 'present') continue;
    held += 1;
    participants.total += whole.total;
    participants.women += whole.women;
    participants.unstated += whole.unstated;
  }
  return { held, participants };
}
