import type { Bilingual } from '../../base/language.ts';
import type { BuddhistEraName } from '../../calendar/dateText.ts';
import type { Rank } from '../../people/precedence.ts';
import type { DocumentLook } from '../look.ts';
import type { PageSetup, Picture } from '../textDoc.ts';
import type { Signatory } from '../workplan/facts.ts';

/** The kinds of document that the program makes; minutes, reports and lists of payment join them with their facts. */
export const kindIds = [
  'letter',
  'invitation',
  'agenda',
  'attendance',
  'participantList',
  'contactList',
  'badges',
  'namePlates',
  'conceptNote',
  'budget',
  'missionOrder',
  'certificate',
  'workplan',
] as const;
export type KindId = (typeof kindIds)[number];

/** A column of a table as the office wants it. */
export interface TemplateColumn {
  readonly key: string;
  readonly label: Bilingual;
  /** Relative to the other columns that are shown. */
  readonly width: number;
}

/**
 * How the office's documents of a kind read and look. No public source gives an official sample, so all of it has a
 * default that the office may change.
 */
export interface DocumentTemplate {
  /** By the key of the slot. */
  readonly wording: Readonly<Record<string, Bilingual>>;
  /** By the key of the table; in the order in which they stand. */
  readonly columns: Readonly<Record<string, readonly TemplateColumn[]>>;
  /** In the order of signing. A role may hold fields. */
  readonly signatories: readonly Signatory[];
  readonly distribution: readonly Bilingual[];
  /** `none`: without the state's name and motto, for bodies that may not use them. */
  readonly header: 'centred' | 'sides' | 'none';
  readonly showEmblem: boolean;
  /** The date stands at the top right, or over the signature. */
  readonly datePlace: 'above' | 'below';
  /** English documents have the lunar date too. */
  readonly lunarInEnglish: boolean;
  readonly fonts: DocumentLook['fonts'];
  /** Points, of Latin running text and of the title; the other sizes follow them. */
  readonly bodySize: number;
  readonly titleSize: number;
  /** Millimetres. */
  readonly margins: PageSetup['margins'];
  /** Digits of Khmer texts. */
  readonly digits: 'khmer' | 'latin';
  readonly khmerWordBreaks: boolean;
}

/** What an office has changed of a template; what it has not stands as the program brings it. */
export type TemplateChanges = {
  readonly [Key in Exclude<keyof DocumentTemplate, 'wording' | 'columns'>]?: DocumentTemplate[Key];
} & {
  readonly wording?: Readonly<Record<string, Bilingual>>;
  readonly columns?: Readonly<Record<string, readonly TemplateColumn[]>>;
};

/** What the office says of itself on every document. */
export interface OfficeFacts {
  /** Top down. */
  readonly issuer: readonly Bilingual[];
  readonly place: Bilingual;
  readonly signatories: readonly Signatory[];
  readonly distribution: readonly Bilingual[];
  readonly era: BuddhistEraName;
  /** In order of precedence. */
  readonly ranks: readonly Rank[];
  /** The institution's emblem with its key; null where none was given. */
  readonly emblem: { readonly key: string; readonly picture: Picture } | null;
}
