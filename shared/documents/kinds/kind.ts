import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import type { Calculations } from '../fields/fieldTree.ts';
import type { Filling } from '../fields/filling.ts';
import type { DataOf, SpecFields } from '../fields/spec.ts';
import type { SheetDoc } from '../sheetDoc.ts';
import type { DocumentTemplate, KindId, OfficeFacts, TemplateChanges } from '../template/model.ts';
import type { TextDoc } from '../textDoc.ts';

/** A piece of wording that the office may change. */
export interface WordingSlot {
  readonly key: string;
  /** What it is, for whoever changes it: «Opening». */
  readonly label: Bilingual;
  /** As the program brings it; may hold fields. */
  readonly original: Bilingual;
  /** The list whose rows' fields it may use besides the document's: it stands once for each row. */
  readonly list?: string;
}

export interface ColumnSlot {
  /** The field of a row that it shows, or `signature` for an empty one to sign in. */
  readonly key: string;
  readonly label: Bilingual;
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Numbers, amounts, codes: written once in a document of both languages, with the digits of its Khmer text. */
  readonly figures?: true;
  /** Not shown until the office chooses it. */
  readonly optional?: true;
}

/** A table over a list of the data whose columns the office may choose. */
export interface TableSlot {
  readonly key: string;
  /** The path of the list. */
  readonly list: string;
  readonly label: Bilingual;
  readonly columns: readonly ColumnSlot[];
}

/** Everything that a builder draws a document from. */
export interface BuildInput {
  readonly filling: Filling;
  readonly template: DocumentTemplate;
  readonly office: OfficeFacts;
  readonly language: DocumentLanguage;
}

/**
 * A kind of document: what it is drawn from, what of it the office may change, and how it is built. The list of all
 * kinds is `kinds.ts`; a new one is a folder beside the others and a line there.
 */
export interface DocumentKind<Fields extends SpecFields = SpecFields> {
  readonly id: KindId;
  readonly name: Bilingual;
  /** One line on what it is for. */
  readonly purpose: Bilingual;
  readonly fields: Fields;
  readonly calculations: Calculations<DataOf<Fields>>;
  readonly wording: readonly WordingSlot[];
  readonly tables: readonly TableSlot[];
  /** Where this kind differs from the common defaults (template/defaults.ts). */
  readonly defaults: TemplateChanges;
  /** Data as a file gives them, made up and looking it: what the preview of a template shows. */
  readonly example: unknown;
  /** The list over which a merge makes a paper for each row: the addressees of an invitation. */
  readonly mergeList?: string;
  /** What the register shows of a document. */
  readonly subject: (filling: Filling) => Bilingual;
  readonly addressee: (filling: Filling) => Bilingual;
  /** The lists in the order in which the document has them; so that an office's own file has them in it too. */
  readonly arranged?: (filling: Filling, office: OfficeFacts) => Filling;
  /** What the data cannot be printed for, a sentence each, beyond what their schema says; none where all is well. */
  readonly check?: (filling: Filling) => readonly Bilingual[];
  readonly text: (input: BuildInput) => TextDoc;
  /** For kinds that are also handed out as a workbook. */
  readonly sheets?: (input: BuildInput) => SheetDoc;
}

/** A kind as the list of all kinds holds it: with its data no longer known by type. */
export type AnyKind = Omit<DocumentKind, 'calculations'> & { readonly calculations: Calculations };

/** Ties a kind's description to its data, and forgets the type for the list. */
export function defineKind<const Fields extends SpecFields>(kind: DocumentKind<Fields>): AnyKind {
  return kind;
}
