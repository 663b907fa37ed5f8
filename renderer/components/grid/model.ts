import type { ComponentType, ReactNode } from 'react';
import type { Outcome } from '#shared/base/outcome.ts';

/** How a row or a cell stands out; `doubt` is amber and `bad` is red in the theme. */
export type GridTone = 'muted' | 'doubt' | 'bad' | 'struck';

export interface GridOption {
  readonly value: string;
  readonly label: string;
}

/** What an editor made for one kind of cell is given. It holds the typing; the grid holds the edit. */
export interface GridEditorProps<Row extends object> {
  readonly row: Row;
  /** The text to begin with; empty where typing on the cell began the edit. */
  readonly text: string;
  /** The accessible name of the field: the column's header. */
  readonly label: string;
  readonly invalid: boolean;
  /** To be called with every change, so that nothing typed is lost when the editor goes away. */
  readonly onDraft: (text: string) => void;
  /** Takes the given text, or the last draft. Enter, Tab and Escape are handled by the grid unless the editor stops them. */
  readonly onCommit: (text?: string) => void;
  readonly onCancel: () => void;
}

type GridEditor<Row extends object> =
  | 'text'
  | 'longText'
  | 'number'
  | { readonly select: readonly GridOption[] | ((row: Row) => readonly GridOption[]) }
  | { readonly custom: ComponentType<GridEditorProps<Row>> };

/** How a cell is edited. A column without it can be read, copied and searched only. */
export interface GridColumnEditing<Row extends object, Patch> {
  readonly editor: GridEditor<Row>;
  /**
   * Turns typed or pasted text into a change; '' is what Delete means. A select gives the option's value (a
   * pasted label is turned into its value first). The problem is one sentence for the person who typed.
   */
  readonly parse: (text: string, row: Row) => Outcome<Patch, string>;
  /** The text that editing begins with, where it differs from what is shown ("1200" for "1,200 ៛"). */
  readonly text?: (row: Row) => string;
  /** Whether this row's cell can be edited; all can where it is left out. */
  readonly allowed?: (row: Row) => boolean;
}

export interface GridColumn<Row extends object, Patch = never> {
  /** Stable: preferences are kept by it. */
  readonly id: string;
  readonly header: string;
  /** A longer wording of the header, for its tooltip. */
  readonly description?: string;
  /** A heading printed over neighbouring columns that name the same one. */
  readonly group?: string;
  /** Pixels. */
  readonly width: number;
  readonly minWidth?: number;
  /** The column's share of spare width; a frozen or resized column takes none. */
  readonly grow?: number;
  readonly align?: 'start' | 'center' | 'end';
  /** The language of the column's texts, where it is not the window's. */
  readonly lang?: string;
  /** What is copied, searched, filtered and sorted by, and shown where `display` is missing. */
  readonly text: (row: Row) => string;
  readonly display?: (row: Row) => ReactNode;
  /** What sorts the row: numbers before texts, null last. Text in natural order (1.9 before 1.10) where left out. */
  readonly sortKey?: (row: Row) => string | number | null;
  readonly sortable?: boolean;
  /** The values that the header's filter offers; the text where left out. Several for a cell that lists several. */
  readonly filterValues?: (row: Row) => readonly string[];
  readonly filterable?: boolean;
  readonly searchable?: boolean;
  /** The total of these rows: at the foot for all rows shown, in a group's heading for the group's. */
  readonly footer?: (rows: readonly Row[]) => ReactNode;
  readonly freeze?: boolean;
  readonly hideable?: boolean;
  /** Hidden until the user asks for it. */
  readonly hidden?: boolean;
  readonly resizable?: boolean;
  readonly tone?: (row: Row) => GridTone | undefined;
  readonly edit?: GridColumnEditing<Row, Patch>;
  /** What Enter, Space and a double click do on a cell that is not edited. */
  readonly onActivate?: (row: Row) => void;
}

/** One accepted change of one cell. */
export interface GridEdit<Row extends object, Patch> {
  readonly row: Row;
  readonly rowKey: string;
  readonly columnId: string;
  readonly patch: Patch;
  readonly text: string;
}

export type GridEditCause = 'typed' | 'pasted' | 'cleared';

/** A group of rows that share the first part of their path. */
export interface GridGroup<Row extends object> {
  /** Unique among the groups of one grid, stable from one reading to the next. */
  readonly key: string;
  readonly path: readonly string[];
  /** 0 for the outermost. */
  readonly depth: number;
  readonly rows: readonly Row[];
}

export interface GridGrouping<Row extends object> {
  /** Keys from the outermost group inwards; [] for a row outside all groups. */
  readonly path: (row: Row) => readonly string[];
  readonly header: (group: GridGroup<Row>) => ReactNode;
}

/** Where a row stands in a tree whose headings are rows themselves. */
export interface GridTreePlace {
  /** 1 for the outermost. */
  readonly level: number;
  /** A heading is one line high. */
  readonly heading: boolean;
  /** Whether the rows under it are shown; null where it has none. */
  readonly open: boolean | null;
}

export interface GridSort {
  readonly columnId: string;
  readonly descending: boolean;
}

export type GridFilter =
  | { readonly kind: 'contains'; readonly text: string }
  | { readonly kind: 'values'; readonly values: readonly string[] };

/** What the user has arranged; plain data that the screen keeps. {} is the columns' own arrangement. */
export interface GridPreferences {
  readonly order?: readonly string[];
  readonly widths?: Readonly<Record<string, number>>;
  readonly hidden?: Readonly<Record<string, boolean>>;
  readonly frozen?: Readonly<Record<string, boolean>>;
  readonly sort?: readonly GridSort[];
  readonly filters?: Readonly<Record<string, GridFilter>>;
  /** Keys of the groups that are folded. */
  readonly collapsed?: readonly string[];
}

/** Where the user is; `rows` and `columnIds` span the selected block, group headings left out. */
export interface GridSelection<Row extends object> {
  readonly row: Row | null;
  readonly columnId: string | null;
  readonly rows: readonly Row[];
  readonly columnIds: readonly string[];
}

/** What a screen can ask of a grid through its ref. */
export interface GridHandle {
  readonly focus: () => void;
  /** Brings the cell into view and puts the cursor on it; false where the row is filtered out or folded away. */
  readonly goTo: (rowKey: string, columnId?: string) => boolean;
  readonly edit: () => void;
}
