import type { ProvinceCode } from '../../base/ids.ts';
import type { HonorificKey } from '../honorifics.ts';

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

/** Who a listed person is. */
export type Match =
  | { readonly state: 'new' }
  /** Known for certain; `why` names the reason: the same telephone and name, the same name and body. */
  | { readonly state: 'known'; readonly id: string; readonly why: string }
  /** Perhaps known: a person decides, with both side by side. */
  | { readonly state: 'perhaps'; readonly id: string; readonly why: string };

/** Finds who a listed person is among the known ones. */
export type Matcher = (person: ListedPerson) => Match;
