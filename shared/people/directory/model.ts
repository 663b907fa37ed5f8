import type { BodyId, PersonId, ProvinceCode, Signer } from '../../base/ids.ts';
import type { Bilingual } from '../../base/language.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { KeptFile } from '../../documents/register/model.ts';
import type { HonorificKey } from '../honorifics.ts';

/** A post that a person holds or held, from one day to another (both included; null where it is open). */
export interface PersonPost {
  /** Its own within the person; merging and editing know it by this. */
  readonly id: string;
  readonly title: Bilingual;
  /** The organisation of the directory; null where it is none of them, or none is known. */
  readonly body: BodyId | null;
  /** The organisation as a list or letter named it, where `body` is null; else empty. */
  readonly bodyText: Bilingual;
  /** Key of the office's ranks, for the order of precedence; empty where none is known. */
  readonly rank: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** A person's name as it stood elsewhere: what was merged away, or a list's own spelling. Found by search, matched. */
export interface OtherName {
  readonly khmerName: string;
  readonly latinName: string;
}

/** Years of age, both included; for people whose year of birth nobody asked. */
export const ageBands = [
  'under-18',
  '18-24',
  '25-34',
  '35-44',
  '45-54',
  '55-64',
  'over-64',
] as const;
export type AgeBand = (typeof ageBands)[number];

export const languagesSpoken = ['km', 'en', 'fr', 'zh', 'ja', 'th', 'vi', 'ko', 'lo'] as const;
export type LanguageSpoken = (typeof languagesSpoken)[number];

/** What the person said about their contact data being kept, and on which day. */
export interface Consent {
  readonly given: boolean;
  readonly on: PlainDate;
}

/** A person of the directory. Sex is what documents count women by; null where it is not known. */
export interface Person {
  readonly id: PersonId;
  /** Family name first; empty where it is not known in that script. One of the two is always there. */
  readonly khmerName: string;
  readonly latinName: string;
  readonly otherNames: readonly OtherName[];
  readonly honorific: HonorificKey | '';
  readonly sex: 'F' | 'M' | null;
  readonly birthYear: number | null;
  /** Asked only where the year is not known. */
  readonly ageBand: AgeBand | null;
  /** E.164, the one to call first. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly posts: readonly PersonPost[];
  readonly province: ProvinceCode | null;
  readonly languages: readonly LanguageSpoken[];
  readonly notes: string;
  readonly tags: readonly string[];
  readonly photograph: KeptFile | null;
  readonly consent: Consent | null;
  /** Set where the person was removed for good: only what past events count and print of them is left. */
  readonly erased: Erasure | null;
}

/** Who removed a person for good, and when. */
export interface Erasure {
  readonly by: Signer;
  readonly on: PlainDate;
  /** In place of the year of birth: from which of the events' days on the person counted in which band; oldest first. */
  readonly ageBands?: readonly { readonly from: PlainDate; readonly band: AgeBand }[];
}

/** Two people of whom somebody said that they are not one: never offered again. */
export interface Judgement {
  /** `judgementId` of the two. */
  readonly id: string;
  /** The lesser id. */
  readonly left: PersonId;
  readonly right: PersonId;
  readonly by: Signer;
  readonly on: PlainDate;
}

export function judgementId(a: PersonId, b: PersonId): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** Two people who were made one; it can be taken back for as long as the store lives. */
export interface Merge {
  readonly id: string;
  readonly kept: PersonId;
  /** The one who went into the other. */
  readonly gone: PersonId;
  readonly by: Signer;
  readonly on: PlainDate;
  /** Set when it was taken back. */
  readonly takenBack: PlainDate | null;
}
