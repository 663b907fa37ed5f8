import type { Bilingual } from '../../base/language.ts';
import type { ClockTime } from '../../calendar/clockTime.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { Money } from '../../money/money.ts';
import type { PostHeld } from '../../people/posts.ts';

/**
 * What a kind of document is drawn from, described once. The form in the window, the schema for outside files, and
 * the fields that a wording or a template file may use are all readings of this description.
 */
interface Described {
  readonly label: Bilingual;
  /** One sentence for whoever fills it in. */
  readonly hint?: Bilingual;
  /** A document cannot be issued without it. */
  readonly required?: true;
  /** A wish for how the paper is written, no text of it: wordings and templates do not offer it. */
  readonly unprinted?: true;
  /** It reaches a person: a paper that holds it says so, and can leave it out. */
  readonly personal?: PersonalKind;
}

export const personalKinds = ['phone', 'email'] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** One line of text, in both languages. */
export interface LineSpec extends Described {
  readonly kind: 'line';
}
/** Text in both languages; a line break begins a new paragraph. */
export interface ProseSpec extends Described {
  readonly kind: 'prose';
}
/** A text that is the same in every language: a number, a telephone, a code. */
export interface WordSpec extends Described {
  readonly kind: 'word';
  /** What it has to look like, where not every text will do. */
  readonly form?: WordForm;
  /** It holds keys of these, parted by blanks, in the order in which they are wanted. */
  readonly several?: readonly { readonly value: string; readonly label: Bilingual }[];
}
export interface WordForm {
  /** A regular expression over the whole text. */
  readonly pattern: string;
  /** What an outside file is told that has it otherwise: «is to be …». */
  readonly says: string;
}
export interface DateSpec extends Described {
  readonly kind: 'date';
}
export interface TimeSpec extends Described {
  readonly kind: 'time';
}
/** A number of zero or more; whole unless it says otherwise. */
export interface CountSpec extends Described {
  readonly kind: 'count';
  readonly fractions?: true;
  /** Written without marks between thousands, as years are. */
  readonly ungrouped?: true;
}
export interface AmountSpec extends Described {
  readonly kind: 'amount';
}
export interface ChoiceSpec<Value extends string = string> extends Described {
  readonly kind: 'choice';
  readonly options: readonly { readonly value: Value; readonly label: Bilingual }[];
}
/** One of the office's ranks, by its key; their order is the order of precedence. */
export interface RankSpec extends Described {
  readonly kind: 'rank';
}
/** The posts that a person has held; the one of the document's date is shown. Comes from files and the directory. */
export interface PostsSpec extends Described {
  readonly kind: 'posts';
}

export type LeafSpec =
  | LineSpec
  | ProseSpec
  | WordSpec
  | DateSpec
  | TimeSpec
  | CountSpec
  | AmountSpec
  | ChoiceSpec
  | RankSpec
  | PostsSpec;

export interface GroupSpec<Fields extends SpecFields = SpecFields> extends Described {
  readonly kind: 'group';
  readonly fields: Fields;
}

export interface RowsSpec<Fields extends RowFields = RowFields> extends Described {
  readonly kind: 'rows';
  /** What one row is called: «a participant». */
  readonly item: Bilingual;
  readonly fields: Fields;
}

export type Spec = LeafSpec | GroupSpec | RowsSpec;
export type SpecFields = { readonly [key: string]: Spec };
/** Rows hold plain fields only, so that a table can show and a spreadsheet can paste them. */
export type RowFields = { readonly [key: string]: LeafSpec };

type LeafValue<S extends LeafSpec> = S extends LineSpec | ProseSpec
  ? Bilingual
  : S extends WordSpec | RankSpec
    ? string
    : S extends DateSpec
      ? PlainDate | null
      : S extends TimeSpec
        ? ClockTime | null
        : S extends CountSpec
          ? number | null
          : S extends AmountSpec
            ? Money | null
            : S extends ChoiceSpec<infer Value>
              ? Value | ''
              : S extends PostsSpec
                ? readonly PostHeld[]
                : never;

type SpecValue<S extends Spec> =
  S extends GroupSpec<infer Fields>
    ? DataOf<Fields>
    : S extends RowsSpec<infer Fields>
      ? readonly DataOf<Fields>[]
      : S extends LeafSpec
        ? LeafValue<S>
        : never;

/** The data that a description describes; what is not given is empty, null, or no rows. */
export type DataOf<Fields extends SpecFields> = {
  readonly [Key in keyof Fields]: SpecValue<Fields[Key]>;
};

/** Any data; what it holds is known by its description alone. */
export type DocumentData = DataOf<SpecFields>;
