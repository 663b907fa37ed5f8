import type { BodyId, GroupId, PersonId, ProvinceCode } from '../../base/ids.ts';
import type { Bilingual } from '../../base/language.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { BodyKind } from '../../matrix/bodies.model.ts';

export const groupKinds = [
  'national-committee',
  'inter-ministerial-team',
  'working-group',
  'provincial-committee',
  'other',
] as const;
export type GroupKind = (typeof groupKinds)[number];

export const groupRoles = ['chair', 'vice-chair', 'member', 'secretary'] as const;
export type GroupRole = (typeof groupRoles)[number];

/** A seat of a group, by whom it is held and for how long; nobody holds it while `person` is null. */
export interface Membership {
  /** Its own within the group. */
  readonly id: string;
  readonly person: PersonId | null;
  readonly role: GroupRole;
  /** The body that the seat belongs to; null for a seat of no body. */
  readonly body: BodyId | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/**
 * Who belongs to a group by rule: whoever's post on the day meets every part that is given. Empty lists and texts
 * ask for nothing; a rule of which all is empty holds nobody.
 */
export interface GroupRule {
  /** Words that the post's title holds, in either language, by the key of all search. */
  readonly title: string;
  /** Any of these ranks. */
  readonly ranks: readonly string[];
  /** Any of these bodies, or one under them. */
  readonly bodies: readonly BodyId[];
  readonly bodyKinds: readonly BodyKind[];
  /** The body's province, else the person's. */
  readonly provinces: readonly ProvinceCode[];
  readonly tags: readonly string[];
  readonly sex: 'F' | 'M' | null;
}

/** A committee, team or circle to invite from: with named members, or by rule. */
export interface Group {
  readonly id: GroupId;
  readonly name: Bilingual;
  readonly kind: GroupKind;
  /** Of a provincial committee. */
  readonly province: ProvinceCode | null;
  /** The term that it sits for; null where it is open. */
  readonly term: { readonly from: PlainDate | null; readonly to: PlainDate | null };
  /** How many seats it has by its founding text; null where that is not known. */
  readonly seats: number | null;
  readonly members: readonly Membership[];
  /** Null for a group with named members alone. */
  readonly rule: GroupRule | null;
  readonly note: string;
}
