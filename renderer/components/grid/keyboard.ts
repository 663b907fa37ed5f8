import type { CursorAction } from './cursor.ts';

/** What a key means on a cell that is not being edited. */
export type GridCommand =
  | { readonly type: 'cursor'; readonly action: CursorAction }
  | { readonly type: 'tab'; readonly back: boolean }
  | { readonly type: 'enter'; readonly back: boolean }
  | { readonly type: 'edit' }
  /** The key writes something: the editor must be open before the browser inserts it. */
  | { readonly type: 'write' }
  | { readonly type: 'clear' }
  | { readonly type: 'space' }
  | { readonly type: 'menu' }
  | { readonly type: 'escape' };

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

const arrows: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The command that a key gives, or null for a key that is not the grid's (Ctrl+Z, F5, …). `ctrl` is Command on a Mac. */
export function commandOf({ key, ctrl, shift, alt }: KeyPress): GridCommand | null {
  const towards = arrows[key];
  if (towards !== undefined) {
    if (alt) return towards === 'down' && !ctrl ? { type: 'menu' } : null;
    return cursor({ type: 'move', towards, by: ctrl ? 'edge' : 'cell', extend: shift });
  }
  switch (key) {
    case 'PageUp':
    case 'PageDown':
      if (ctrl || alt) return null;
      return cursor({
        type: 'move',
        towards: key === 'PageUp' ? 'up' : 'down',
        by: 'page',
        extend: shift,
      });
    case 'Home':
    case 'End': {
      if (alt) return null;
      const side = key === 'Home' ? 'first' : 'last';
      return cursor({ type: ctrl ? 'corner' : 'rowEnd', side, extend: shift });
    }
    case 'Tab':
      return ctrl || alt ? null : { type: 'tab', back: shift };
    case 'Enter':
      return ctrl || alt ? null : { type: 'enter', back: shift };
    case 'F2':
      return { type: 'edit' };
    case 'Delete':
    case 'Backspace':
      return ctrl || alt ? null : { type: 'clear' };
    case 'Escape':
      return { type: 'escape' };
    case ' ':
      return ctrl || alt ? null : { type: 'space' };
    case 'a':
    case 'A':
      if (ctrl && !alt && !shift) return cursor({ type: 'selectAll' });
      break;
    default:
      break;
  }
  // AltGr arrives as Ctrl+Alt and writes, as does Option on a Mac; Ctrl or Alt alone is somebody else's shortcut.
  const modified = ctrl !== alt && !(alt && /\P{ASCII}/u.test(key));
  return writes(key) && !modified ? { type: 'write' } : null;
}

/** Keys that write have their text as a name; the others have English names, except those of an input method. */
function writes(key: string): boolean {
  if (key === 'Process' || key === 'Dead') return true;
  return /^.$/su.test(key) || !/^[A-Za-z0-9]+$/.test(key);
}

function cursor(action: CursorAction): GridCommand {
  return { type: 'cursor', action };
}
