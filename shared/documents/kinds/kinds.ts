import type { KindId } from '../template/model.ts';
import { agenda } from './agenda/agenda.ts';
import { attendance } from './attendance/attendance.ts';
import { badges } from './badges/badges.ts';
import { budget } from './budget/budget.ts';
import { certificate } from './certificate/certificate.ts';
import { conceptNote } from './conceptNote/conceptNote.ts';
import { contactList } from './contactList/contactList.ts';
import { invitation } from './invitation/invitation.ts';
import type { AnyKind } from './kind.ts';
import { letter } from './letter/letter.ts';
import { missionOrder } from './missionOrder/missionOrder.ts';
import { namePlates } from './namePlates/namePlates.ts';
import { participantList } from './participantList/participantList.ts';
import { workplan } from './workplan/workplan.ts';

/** Every kind of document, in the order in which they are offered. */
export const documentKinds: readonly AnyKind[] = [
  letter,
  invitation,
  agenda,
  attendance,
  participantList,
  contactList,
  badges,
  namePlates,
  conceptNote,
  budget,
  missionOrder,
  certificate,
  workplan,
];

/** @throws where there is no such kind: a programming fault; outside names are checked against the list first. */
export function kindOf(id: KindId): AnyKind {
  const kind = documentKinds.find((candidate) => candidate.id === id);
  if (kind === undefined) throw new Error(`No kind of document ${id}`);
  return kind;
}
