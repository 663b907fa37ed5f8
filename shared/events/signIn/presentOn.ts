import type { ParticipantId } from '../../base/ids.ts';
import type { Participant, SignInRow, SignInSheet } from '../model.ts';
import { readEntry } from './readEntry.ts';
import { understand } from './understand.ts';
import type { Understood } from './understood.model.ts';

/** The rows as they can still be entered: of a participant who was taken off the event since, only the number is left. */
export function liveRows(
  { rows }: Pick<SignInSheet, 'rows'>,
  participants: readonly Pick<Participant, 'id'>[],
): readonly SignInRow[] {
  const there = new Set(participants.map(({ id }) => id));
  return rows.map((row) =>
    row.participant === null || there.has(row.participant) ? row : { ...row, participant: null },
  );
}

/** What was entered last on a sheet. */
export function lastEntered(
  sheet: SignInSheet,
  participants: readonly Pick<Participant, 'id'>[],
): Understood {
  return understand(readEntry(sheet.entered), liveRows(sheet, participants));
}

/** Who was there by what was entered on these sheets. */
export function presentOn(
  sheets: readonly SignInSheet[],
  participants: readonly Pick<Participant, 'id'>[],
): ReadonlySet<ParticipantId> {
  const present = new Set<ParticipantId>();
  for (const sheet of sheets) {
    for (const { row, state, named } of lastEntered(sheet, participants).rows)
      if (state === 'present' && named === null && row.participant !== null)
        present.add(row.participant);
    for (const { participant } of sheet.named ?? []) present.add(participant);
  }
  return present;
}
