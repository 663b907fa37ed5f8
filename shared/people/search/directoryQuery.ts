import type { BodyId, PersonId, ProvinceCode } from '../../base/ids.ts';
import type { BodyKind } from '../../matrix/bodies.model.ts';

/** What the directory can be put in order by. */
export const sortColumns = [
  'khmerName',
  'latinName',
  'sex',
  'post',
  'organisation',
  'province',
  'phone',
  'email',
] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface DirectorySort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** What the directory is narrowed down to; null leaves a question out. */
export interface DirectoryFilters {
  readonly bodyKind: BodyKind | null;
  /** With everything that belongs to it. */
  readonly body: BodyId | null;
  /** `none`: of whom no province is known. */
  readonly province: ProvinceCode | 'none' | null;
  /** `unstated`: of whom it is not known. */
  readonly sex: 'F' | 'M' | 'unstated' | null;
  readonly tag: string | null;
  /** Who can be called, or cannot. */
  readonly phone: 'with' | 'without' | null;
}

export const noFilters: DirectoryFilters = {
  bodyKind: null,
  body: null,
  province: null,
  sex: null,
  tag: null,
  phone: null,
};

/** A question to the directory. */
export interface DirectoryQuery {
  /** As it was typed; blank for everybody. */
  readonly text: string;
  readonly filters: DirectoryFilters;
  /** Null: the best agreement with the text first. */
  readonly sort: DirectorySort | null;
  /** The language in whose names the order is where no other is asked for, and in whose words posts are sorted. */
  readonly language: 'en' | 'km';
  /** Only these people, where they are given: the members of a group. */
  readonly among: ReadonlySet<PersonId> | null;
}
