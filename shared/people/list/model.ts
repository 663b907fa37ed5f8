import type { ProvinceCode } from '../../base/ids.ts';
import type { Bilingual } from '../../base/language.ts';
import type { HonorificKey } from '../honorifics.ts';
import type { FieldEvidence } from '../same/evidence.ts';

/** A person as a list names one, understood but not yet anybody of the directory. */
export interface ListedPerson {
  /** Family name first; empty where the list has none in that script. */
  readonly khmerName: string;
  readonly latinName: string;
  readonly honorific: HonorificKey | '';
  readonly sex: 'F' | 'M' | null;
  readonly post: string;
  readonly organisation: string;
  readonly province: ProvinceCode | null;
  /** E.164, in the order of the cell. */
  readonly phones: readonly string[];
  readonly email: string;
  readonly remarks: string;
}

/** Where a row stands: the sheet by name, the row as the spreadsheet shows it (for text files: the line). */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** A person who is known already. */
export interface KnownPerson extends ListedPerson {
  readonly id: string;
}

/** Somebody known who is like a listed person. */
export interface Likeness {
  readonly id: string;
  /** The reason as a sentence: the same telephone and name, the same name and body. */
  readonly why: Bilingual;
  /** What agrees and what differs; empty where every field is the same. */
  readonly fields: readonly FieldEvidence[];
}

/** Who a listed person is. */
export type Match =
  | { readonly state: 'new' }
  /** Known for certain. */
  | ({ readonly state: 'known' } & Likeness)
  /** Perhaps known: a person decides, with both side by side; `others` are less likely, the likeliest first. */
  | ({ readonly state: 'perhaps'; readonly others: readonly Likeness[] } & Likeness);

/** Finds who a listed person is among the known ones. */
export type Matcher = (person: ListedPerson) => Match;
