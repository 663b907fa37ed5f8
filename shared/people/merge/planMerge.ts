import type { ParticipantId, PersonId } from '../../base/ids.ts';
import type { Participant, SignInSheet } from '../../events/model.ts';
import { sameValue } from '../../history/equal.ts';
import type { Person } from '../directory/model.ts';
import type { Group, Membership } from '../groups/model.ts';
import { mergedParticipation } from './mergedParticipation.ts';
import { mergedPerson } from './mergedPerson.ts';
import type { MergeChoices } from './mergeFields.ts';

/** All that is known of two people who are to become one. */
export interface MergeFacts {
  readonly kept: Person;
  readonly gone: Person;
  /** Everybody at the events that both have to do with; else at least the participations of the two. */
  readonly participants: readonly Participant[];
  /** The sign-in sheets of the events that both have to do with. */
  readonly signInSheets: readonly SignInSheet[];
  readonly groups: readonly Group[];
}

/** Two entries of one event that become one. */
export interface UnitedParticipation {
  readonly kept: Participant;
  readonly gone: Participant;
  readonly merged: Participant;
}

/** What a merge comes to. Records that do not change are not in it. */
export interface MergePlan {
  readonly person: Person;
  /** The participations that go over to the kept person, as they are now. */
  readonly moved: readonly Participant[];
  readonly united: readonly UnitedParticipation[];
  /** Participants who came in place of an entry that goes: in place of the one that stays. */
  readonly substitutes: readonly { readonly id: ParticipantId; readonly instead: ParticipantId }[];
  readonly signInSheets: readonly Pick<SignInSheet, 'id' | 'rows'>[];
  /** The groups whose members change, as they will be. */
  readonly groups: readonly Group[];
}

/** What becomes of everything that the two have to do with when they are merged. */
export function planMerge(facts: MergeFacts, choices: MergeChoices): MergePlan {
  const { kept, gone, participants, signInSheets, groups } = facts;
  const own = new Map(
    participants.filter(({ person }) => person === kept.id).map((one) => [one.event, one]),
  );
  const moved: Participant[] = [];
  const united: UnitedParticipation[] = [];
  for (const participation of participants) {
    if (participation.person !== gone.id) continue;
    const other = own.get(participation.event);
    if (other === undefined) moved.push(participation);
    else {
      const merged = mergedParticipation(other, participation);
      united.push({ kept: other, gone: participation, merged });
      own.set(merged.event, merged);
    }
  }
  const instead = new Map(united.map((pair) => [pair.gone.id, pair.kept.id]));
  return {
    person: mergedPerson(kept, gone, choices),
    moved,
    united,
    substitutes: participants.flatMap(({ id, substituteFor }) => {
      const stands = substituteFor === null ? undefined : instead.get(substituteFor);
      return stands === undefined || instead.has(id) || stands === id
        ? []
        : [{ id, instead: stands }];
    }),
    signInSheets: signInSheets
      .filter(({ rows }) => rows.some(({ participant }) => isIn(instead, participant)))
      .map(({ id, rows }) => ({
        id,
        rows: rows.map((row) => ({
          ...row,
          participant:
            row.participant === null ? null : (instead.get(row.participant) ?? row.participant),
        })),
      })),
    groups: groups
      .filter(({ members }) => members.some(({ person }) => person === gone.id))
      .map((group) => ({ ...group, members: mergedMembers(group.members, kept.id, gone.id) })),
  };
}

function isIn(
  instead: ReadonlyMap<ParticipantId, ParticipantId>,
  participant: ParticipantId | null,
): boolean {
  return participant !== null && instead.has(participant);
}

/** The seats go over; a seat that the kept person holds already, alike in all, is not held twice. */
function mergedMembers(
  members: readonly Membership[],
  kept: PersonId,
  gone: PersonId,
): readonly Membership[] {
  const held = members.filter(({ person }) => person === kept);
  return members.flatMap((seat) => {
    if (seat.person !== gone) return [seat];
    const moved = { ...seat, person: kept };
    const twice = held.some((own) => sameValue({ ...own, id: seat.id }, moved));
    return twice ? [] : [moved];
  });
}
