import type { ParticipantId } from '../../../base/ids.ts';
import {
  eventData,
  listedRows,
  personData,
  type EventPaperInput,
  type EventPaperWish,
} from '../../build/fromEvent.ts';

/** Of a random id: enough that no two participants share a code. */
const codeLength = 12;

/** The code on a participant's badge: the beginning of the id, which says nothing of the person. */
export function badgeCode(id: ParticipantId): string {
  return id
    .replaceAll(/[^0-9a-z]/gi, '')
    .slice(0, codeLength)
    .toUpperCase();
}

/** The data of the badges of an event. */
export function badgesData(input: EventPaperInput, wish: EventPaperWish) {
  return {
    date: input.date,
    event: eventData(input),
    participants: listedRows(input, wish).map((row) => ({
      ...personData(row),
      role: row.participant.role,
      code: badgeCode(row.participant.id),
    })),
  };
}
