import type {
  BodyId,
  EventId,
  LineId,
  ParticipantId,
  PersonId,
  ProvinceCode,
  SignInSheetId,
  WorkplanId,
} from '../base/ids.ts';
import type { Bilingual, DocumentLanguage } from '../base/language.ts';
import type { PlainDate } from '../calendar/plainDate.ts';
import type { KeptFile } from '../documents/register/model.ts';
import type { EventKind } from '../matrix/model.ts';
import type { HonorificKey } from '../people/honorifics.ts';

/** What is held: a meeting, workshop, training, study tour … */
export type HeldKind = Exclude<EventKind, 'none'>;

export const heldKinds = [
  'meeting',
  'workshop',
  'training',
  'forum',
  'study-tour',
  'exhibition',
  'competition',
  'monitoring',
  'celebration',
] as const satisfies readonly HeldKind[];

/** How many people of a body are wanted; who they are is named later, by participants of that body. */
export interface Seat {
  readonly body: BodyId;
  readonly wanted: number;
}

export interface OfficeEvent {
  readonly id: EventId;
  readonly kind: HeldKind;
  readonly title: Bilingual;
  /** Events of one name belong together (25 provinces; every month); empty for one alone. */
  readonly series: string;
  /** Both days included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly place: Bilingual;
  readonly province: ProvinceCode | null;
  /** The workplan line that it carries out. */
  readonly line: { readonly workplan: WorkplanId; readonly line: LineId } | null;
  /** In the order in which they are shown; a body once. */
  readonly seats: readonly Seat[];
  readonly notes: string;
}

export const participantRoles = [
  'chair',
  'speaker',
  'facilitator',
  'participant',
  'secretary',
  'support',
] as const;
export type ParticipantRole = (typeof participantRoles)[number];

/** `walked-in`: came without having been invited; counts as attended. */
export const participantStatuses = [
  'invited',
  'confirmed',
  'declined',
  'attended',
  'absent',
  'walked-in',
] as const;
export type ParticipantStatus = (typeof participantStatuses)[number];

/** A person at an event, with the post and body held on that day: later changes of the person do not touch them. */
export interface Participant {
  readonly id: ParticipantId;
  readonly event: EventId;
  readonly person: PersonId;
  readonly honorific: HonorificKey | '';
  readonly post: Bilingual;
  readonly rank: string;
  readonly body: BodyId | null;
  /** Of a body that the directory has, its name on that day; else as it was given. */
  readonly bodyName: Bilingual;
  readonly province: ProvinceCode | null;
  readonly role: ParticipantRole;
  readonly status: ParticipantStatus;
  /** The participant who declined and in whose place this one comes. */
  readonly substituteFor: ParticipantId | null;
  /** The days attended, in order; empty unless attended or walked in. */
  readonly days: readonly PlainDate[];
  readonly remarks: string;
}

/** A numbered row of a printed sign-in sheet. */
export interface SignInRow {
  /** 1, 2, 3 … as printed. */
  readonly number: number;
  /** Null for a place that is to be named, and for the blank rows at the end. */
  readonly participant: ParticipantId | null;
  /** The body of a place that is to be named. */
  readonly body: BodyId | null;
}

/** Somebody whose name was written on a sheet by hand: a walk-in, who came in another's place, a place that was named. */
export interface NamedOnSheet {
  /** As it was entered, without the row: «Sok Dara, MoWA». */
  readonly text: string;
  readonly participant: ParticipantId;
  /** What the entry made for them, to be taken back where they are no longer named; the rest was there before. */
  readonly made: 'nothing' | 'participant' | 'person';
}

/** A sign-in sheet as it was printed: what comes back from the room is entered by the numbers that stand on it. */
export interface SignInSheet {
  readonly id: SignInSheetId;
  readonly event: EventId;
  /** Short, without letters that look alike; printed on every page, and in its QR with the page's number. */
  readonly code: string;
  readonly day: PlainDate;
  readonly language: DocumentLanguage;
  readonly order: 'body' | 'name';
  readonly printedOn: PlainDate;
  readonly rows: readonly SignInRow[];
  /** What was entered last, as it was typed; empty while nothing was. */
  readonly entered: string;
  /** Those whom the entry named. Absent while it named nobody. */
  readonly named?: readonly NamedOnSheet[];
  /** The signed pages as they were scanned or photographed. */
  readonly scans: readonly KeptFile[];
}
