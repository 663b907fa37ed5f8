/** A pasted cell that was not taken. */
export interface GridRefusal {
  /** The row's place in the pasted block, counted from 1. */
  readonly pastedRow: number;
  readonly header: string;
  readonly text: string;
  readonly problem: string;
}

/** Every word that the grid says by itself, in the language of the window. */
export interface GridLabels {
  /** How the grid is used by keyboard, for a screen reader. */
  readonly instructions: string;
  readonly columnMenu: (header: string) => string;
  readonly sortAscending: string;
  readonly sortDescending: string;
  readonly sortNone: string;
  readonly filter: string;
  readonly filterContains: string;
  readonly filterValues: string;
  /** The name of the filter choice for cells without text. */
  readonly emptyValue: string;
  /** Said under the list of values when it is too long to be shown whole. */
  readonly moreValues: (count: number) => string;
  readonly clearFilter: string;
  readonly clearAllFilters: string;
  readonly freeze: string;
  readonly unfreeze: string;
  readonly hide: string;
  readonly moveLeft: string;
  readonly moveRight: string;
  readonly wider: string;
  readonly narrower: string;
  readonly chooseColumns: string;
  readonly resetColumns: string;
  readonly resizeColumn: (header: string) => string;
  readonly fold: string;
  readonly unfold: string;
  readonly rowCount: (count: number) => string;
  readonly total: string;
  /** No row passes the search and the filters. */
  readonly nothingMatches: string;
  readonly readOnly: string;
  readonly notKept: (text: string, problem: string) => string;
  /** `outside` counts pasted cells that fell beyond the last row or column. */
  readonly pasted: (taken: number, refused: readonly GridRefusal[], outside: number) => string;
  readonly cleared: (taken: number, refused: readonly GridRefusal[]) => string;
  /** The row vanished while it was being edited. */
  readonly rowGone: (text: string) => string;
  readonly dismiss: string;
}
