import type { Bilingual } from '../base/language.ts';
import type { BodyId, ProvinceCode, QueryId } from '../base/ids.ts';
import type { PlainDate } from '../calendar/plainDate.ts';

export type BodyKind = 'secretariat' | 'committee' | 'ministry' | 'partner' | 'private' | 'other';

/** A name of a body and the days on which it holds (null: open). */
export interface BodyName {
  readonly name: Bilingual;
  readonly abbreviation: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

export interface Body {
  readonly id: BodyId;
  readonly kind: BodyKind;
  /** Oldest first; a body whose ministry was renamed has several. */
  readonly names: readonly BodyName[];
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
