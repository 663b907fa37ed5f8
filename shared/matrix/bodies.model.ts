import type { Bilingual } from '../base/language.ts';
import type { BodyId, ProvinceCode, QueryId } from '../base/ids.ts';
import type { PlainDate } from '../calendar/plainDate.ts';

export const bodyKinds = [
  'secretariat',
  'committee',
  'ministry',
  'provincial',
  'partner',
  'embassy',
  'ngo',
  'university',
  'company',
  'community',
  'media',
  'private',
  'other',
] as const;
/** `provincial`: an administration or department of a province; `community`: of producers; `private`: the sector. */
export type BodyKind = (typeof bodyKinds)[number];

/** A name of a body and the days on which it holds (null: open). */
export interface BodyName {
  readonly name: Bilingual;
  readonly abbreviation: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** How an organisation is reached. */
export interface BodyContacts {
  /** E.164. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly address: Bilingual;
}

/** An organisation: a ministry, committee, provincial department, company, producer community … */
export interface Body {
  readonly id: BodyId;
  readonly kind: BodyKind;
  /** Oldest first; a body whose ministry was renamed has several. */
  readonly names: readonly BodyName[];
  /** Other spellings that lists and letters use for it. */
  readonly spellings: readonly string[];
  /** The body that it belongs to. */
  readonly parent: BodyId | null;
  readonly province: ProvinceCode | null;
  readonly contacts: BodyContacts;
  /** Where a name is not confirmed by a source, it says so. */
  readonly note?: Bilingual;
}

/** A responsible party as it is printed in a plan, and whom it means. */
export interface BodySpelling {
  readonly printed: string;
  /** The lead first. */
  readonly bodies: readonly BodyId[];
  /** The query that is open about it. */
  readonly query: QueryId | null;
}

export interface Province {
  readonly code: ProvinceCode;
  readonly name: Bilingual;
  readonly kind: 'province' | 'capital';
}

/** What is not known of a body that is only named yet. */
export const unknownOfBody: Pick<Body, 'spellings' | 'parent' | 'province' | 'contacts'> = {
  spellings: [],
  parent: null,
  province: null,
  contacts: { phones: [], emails: [], address: { km: '', en: '' } },
};
