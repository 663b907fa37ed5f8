/** Where the keyboard is in a list, and the other end of what is chosen. */
export interface Choice {
  readonly cursor: number;
  readonly anchor: number;
}

export const firstChoice: Choice = { cursor: 0, anchor: 0 };

interface Bounds {
  readonly total: number;
  /** Rows that fit on the screen. */
  readonly page: number;
}

interface Press {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
}

/** What a key makes of the choice; null for a key that means nothing here. */
export function choiceAfter(choice: Choice, press: Press, bounds: Bounds): Choice | null {
  if (press.ctrl && press.key.toLowerCase() === 'a')
    return bounds.total === 0 ? choice : { anchor: 0, cursor: bounds.total - 1 };
  const to = placeAfter(choice.cursor, press.key, bounds);
  if (to === null) return null;
  return chooseAt(choice, to, press.shift, bounds.total);
}

function placeAfter(cursor: number, key: string, { total, page }: Bounds): number | null {
  switch (key) {
    case 'ArrowDown':
      return cursor + 1;
    case 'ArrowUp':
      return cursor - 1;
    case 'PageDown':
      return cursor + Math.max(1, page);
    case 'PageUp':
      return cursor - Math.max(1, page);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}

/** The choice with the cursor on a row; with `extend` everything from where it began. */
export function chooseAt(choice: Choice, place: number, extend: boolean, total: number): Choice {
  const cursor = Math.max(0, Math.min(place, total - 1));
  return { cursor, anchor: extend ? choice.anchor : cursor };
}

/** The choice in a list that has become shorter. */
export function withinTotal({ cursor, anchor }: Choice, total: number): Choice {
  const last = Math.max(0, total - 1);
  return { cursor: Math.min(cursor, last), anchor: Math.min(anchor, last) };
}

/** The chosen rows, both ends included. */
export function chosenSpan({ cursor, anchor }: Choice): {
  readonly first: number;
  readonly last: number;
} {
  return { first: Math.min(cursor, anchor), last: Math.max(cursor, anchor) };
}
