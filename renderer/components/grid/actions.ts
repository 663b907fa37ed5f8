import type { GridFilter, GridPreferences } from './model.ts';

/** Where the cursor goes after an edit. */
type AfterEdit = 'stay' | 'up' | 'down' | 'next' | 'previous';

/** What the parts of the grid ask of it. The same object for the grid's whole life, so that no cell is drawn anew for it. */
export interface GridActions {
  /** Gives the keys back to the grid, after a heading was clicked or dragged. */
  readonly focus: () => void;
  readonly draftEdit: (text: string) => void;
  readonly commitEdit: (then: AfterEdit, text?: string) => void;
  readonly saveEdit: () => void;
  /** `gone`: the editor was taken away, and the focus with it. */
  readonly leaveEdit: (gone: boolean) => void;
  readonly cancelEdit: () => void;
  readonly toggleGroup: (key: string) => void;
  readonly arrange: (change: (now: GridPreferences) => GridPreferences) => void;
  readonly filter: (columnId: string, filter: GridFilter | null) => void;
  readonly openMenu: (columnId: string | null) => void;
  /** A column's width while its edge is dragged; null when the hand is off it. */
  readonly dragWidth: (columnId: string, width: number | null) => void;
}
