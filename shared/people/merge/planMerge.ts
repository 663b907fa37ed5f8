import type { ParticipantId, PersonId } from '../../base/ids.ts';
import type { NamedOnSheet, Participant, SignInSheet } from '../../events/model.ts';
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
  /** The sign-in sheets of all events that either has to do with. */
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
  readonly signInSheets: readonly Pick<SignInSheet, 'id' | 'rows' | 'named'>[];
  /** The groups whose members change, as they will be. */
  readonly groups: readonly Group[];
}

/** What becomes of everything that the two have to do with when they are merged. */
export function planMerge(facts: MergeFacts, choices: MergeChoices): MergePlan {
  const { kept, gone, participants, groups } = facts;
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
    signInSheets: mergedSheets(facts, instead),
    groups: groups
      .filter(({ members }) => members.some(({ person }) => person === gone.id))
      .map((group) => ({ ...group, members: mergedMembers(group.members, kept.id, gone.id) })),
  };
}

/**
 * The sheets with the entry that stays in place of the one that goes. What an entry by hand made of the two is no
 * longer its alone: when the name is struck out, a person who is now another's too must not go with it.
 */
function mergedSheets(
  { kept, gone, participants, signInSheets }: MergeFacts,
  instead: ReadonlyMap<ParticipantId, ParticipantId>,
): MergePlan['signInSheets'] {
  const own = new Set(
    participants
      .filter(({ person }) => person === kept.id || person === gone.id)
      .map(({ id }) => id),
  );
  const united = new Set([...instead].flat());
  const today = (id: ParticipantId): ParticipantId => instead.get(id) ?? id;
  return signInSheets.flatMap((sheet) => {
    const rows = sheet.rows.map((row) => ({
      ...row,
      participant: row.participant === null ? null : today(row.participant),
    }));
    const named = sheet.named?.map((one): NamedOnSheet => {
      if (united.has(one.participant))
        return { ...one, participant: today(one.participant), made: 'nothing' };
      return own.has(one.participant) && one.made === 'person'
        ? { ...one, made: 'participant' }
        : one;
    });
    if (sameValue(rows, sheet.rows) && sameValue(named, sheet.named)) return [];
    return [{ id: sheet.id, rows, ...(named === undefined ? {} : { named }) }];
  });
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
