import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import type { GridActions } from './actions.ts';
import { copyBlock, dataRowsFrom, selectionOf, type GridScene } from './block.ts';
import { canTab, type CursorAction, type GridBounds } from './cursor.ts';
import type { GridProps } from './Grid.tsx';
import { commandOf, type GridCommand } from './keyboard.ts';
import type { GridHandle, GridPreferences } from './model.ts';
import { planPaste } from './pasteBlock.ts';
import { cycleSort, withFilter, withGroupToggled } from './preferences.ts';
import { useGridClipboard } from './useGridClipboard.ts';
import type { GridEditing } from './useGridEditing.ts';
import { placeOf, useGridPointer } from './useGridPointer.ts';
import { useLatest } from './useLatest.ts';

interface ControllerOptions<Row extends object, Patch> extends GridScene<Row, Patch> {
  readonly props: Omit<GridProps<Row, Patch>, 'ref'>;
  readonly root: Readonly<RefObject<HTMLDivElement | null>>;
  readonly move: (action: CursorAction, bounds: GridBounds) => void;
  readonly editing: GridEditing;
  readonly collapsed: readonly string[];
  readonly heights: { readonly data: number };
  readonly arrange: (change: (now: GridPreferences) => GridPreferences) => void;
  readonly openMenu: (columnId: string | null) => void;
  readonly dragWidth: (columnId: string, width: number | null) => void;
  readonly say: (message: string) => void;
}

interface Controller {
  readonly actions: GridActions;
  readonly handle: GridHandle;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
    readonly onMouseOver: (event: MouseEvent<HTMLElement>) => void;
  };
}

/** What keys, the mouse, the clipboard and the screen do to the grid. */
export function useGridController<Row extends object, Patch>(
  options: ControllerOptions<Row, Patch>,
): Controller {
  const { root } = options;
  const latest = useLatest(options);
  const leaving = useRef(false);

  const parts = useMemo(() => {
    const focus = (): void => root.current?.focus({ preventScroll: true });
    const bounds = (): GridBounds => boundsOf(latest.current, root.current);
    const move = (action: CursorAction): void => latest.current.move(action, bounds());

    const startEdit = (replace: boolean): boolean => {
      const { cursor, view, layout, props, editing } = latest.current;
      const line = view.lines[cursor.cursor.row];
      const row = typeof line === 'number' ? view.rows[line] : undefined;
      const placed = layout.columns[cursor.cursor.column];
      if (row === undefined || placed === undefined) return false;
      return editing.start(props.rowKey(row), placed.column.id, replace);
    };

    const putBlock = (block: readonly (readonly string[])[], cause: 'pasted' | 'cleared'): void => {
      const { props, say, layout } = latest.current;
      const selection = selectionOf(latest.current);
      const target = dataRowsFrom(latest.current, Math.max(block.length, selection.rows.length));
      if (target === null) return;
      const { edits, refused, outside } = planPaste({
        block,
        rows: target.rows,
        columns: layout.columns.slice(target.left).map(({ column }) => column),
        selected: { rows: selection.rows.length, columns: selection.columnIds.length },
        readOnly: props.labels.readOnly,
      });
      if (edits.length > 0) props.onEdit?.(edits, cause);
      if (refused.length > 0 || outside > 0) {
        say(
          cause === 'pasted'
            ? props.labels.pasted(edits.length, refused, outside)
            : props.labels.cleared(edits.length, refused),
        );
      }
    };

    const actions: GridActions = {
      focus,
      draftEdit: (text) => latest.current.editing.draft(text),
      commitEdit: (then, text) => {
        if (!latest.current.editing.commit(text)) return;
        focus();
        if (then === 'up' || then === 'down') move({ type: 'enter', back: then === 'up' });
        if (then === 'next' || then === 'previous')
          move({ type: 'tab', back: then === 'previous' });
      },
      saveEdit: () => latest.current.editing.save(),
      leaveEdit: (gone) => {
        latest.current.editing.leave();
        if (gone && document.activeElement === document.body) focus();
      },
      cancelEdit: () => {
        latest.current.editing.cancel();
        focus();
      },
      toggleGroup: (key) => latest.current.arrange((now) => withGroupToggled(now, key)),
      arrange: (change) => latest.current.arrange(change),
      filter: (id, filter) => latest.current.arrange((now) => withFilter(now, id, filter)),
      openMenu: (id) => {
        latest.current.openMenu(id);
        if (id === null) focus();
      },
      dragWidth: (id, width) => latest.current.dragWidth(id, width),
    };

    const run = (command: GridCommand): boolean => {
      const scene = latest.current;
      const { cursor, layout, view, collapsed } = scene;
      const column = layout.columns[cursor.cursor.column]?.column;
      const line = view.lines[cursor.cursor.row];
      const group = typeof line === 'object' ? line : null;
      const row = typeof line === 'number' ? view.rows[line] : undefined;
      const inHeader = cursor.cursor.row < 0;
      const wasLeaving = leaving.current;
      leaving.current = false;
      /** What Enter and Space do to a heading, a group, or a cell that acts. */
      const activate = (): boolean => {
        if (inHeader && column !== undefined && column.sortable !== false) {
          actions.arrange((now) => cycleSort(now, column.id, false));
        } else if (group !== null) actions.toggleGroup(group.key);
        else if (row !== undefined && column?.onActivate !== undefined) column.onActivate(row);
        else return inHeader;
        return true;
      };
      switch (command.type) {
        case 'cursor': {
          const { action } = command;
          if (group !== null && action.type === 'move' && !action.extend && action.by === 'cell') {
            const folded = collapsed.includes(group.key);
            if (action.towards === (folded ? 'right' : 'left')) {
              actions.toggleGroup(group.key);
              return true;
            }
          }
          move(action);
          return true;
        }
        case 'tab':
          if (wasLeaving || !canTab(cursor, command.back, bounds())) return false;
          move({ type: 'tab', back: command.back });
          return true;
        case 'enter':
          if (!activate()) move({ type: 'enter', back: command.back });
          return true;
        case 'edit':
          startEdit(false);
          return true;
        case 'space':
          if (activate()) return true;
          return !flushSync(() => startEdit(true));
        case 'write':
          // The browser inserts the character into whatever has the focus when this handler returns, so that
          // keyboards and input methods of any script work. That must be the editor by then.
          return !flushSync(() => startEdit(true));
        case 'clear':
          putBlock([['']], 'cleared');
          return true;
        case 'menu':
          if (column !== undefined) actions.openMenu(column.id);
          return true;
        case 'escape':
          if (
            row === undefined ||
            column === undefined ||
            !scene.editing.discardRefused(scene.props.rowKey(row), column.id)
          ) {
            leaving.current = true;
            move({ type: 'goTo', place: cursor.cursor, extend: false });
          }
          return true;
      }
    };

    const handle: GridHandle = {
      focus,
      edit: () => {
        startEdit(false);
      },
      goTo: (rowKey, columnId) => {
        const { view, layout, props, cursor } = latest.current;
        const at = view.lines.findIndex((line) => {
          const row = typeof line === 'number' ? view.rows[line] : undefined;
          return row !== undefined && props.rowKey(row) === rowKey;
        });
        if (at === -1) return false;
        const column = layout.columns.findIndex((each) => each.column.id === columnId);
        move({
          type: 'goTo',
          place: { row: at, column: column === -1 ? cursor.cursor.column : column },
          extend: false,
        });
        return true;
      },
    };

    return {
      actions,
      handle,
      move,
      copy: () => copyBlock(latest.current),
      paste: (block: readonly (readonly string[])[]) => putBlock(block, 'pasted'),
      onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
        if (event.target !== root.current || event.nativeEvent.isComposing) return;
        if (latest.current.props.onKey?.(event, selectionOf(latest.current)) === true) {
          event.preventDefault();
          return;
        }
        const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
        const command = commandOf({ key, ctrl: ctrlKey || metaKey, shift: shiftKey, alt: altKey });
        if (command !== null && run(command)) event.preventDefault();
      },
      onDoubleClick: (event: MouseEvent<HTMLElement>): void => {
        const target = event.target as Element;
        if (root.current?.contains(target) !== true || target.closest('button, a, input') !== null)
          return;
        if (target.closest('[data-editor]') !== null || placeOf(target) === null) return;
        if (!startEdit(false)) run({ type: 'space' });
      },
      onMouseOver: (event: MouseEvent<HTMLElement>): void => {
        // Clamped text is shown whole in a tooltip.
        const content = (event.target as Element).closest<HTMLElement>('[data-c] > div');
        if (content === null || content.dataset['editor'] !== undefined) return;
        const cut =
          content.scrollHeight > content.clientHeight + 1 ||
          content.scrollWidth > content.clientWidth;
        content.title = cut ? content.innerText : '';
      },
    };
  }, [latest, root]);

  const pointer = useGridPointer(root, {
    onPlace: (place, extend) => parts.move({ type: 'goTo', place, extend }),
  });
  useGridClipboard(root, parts.copy, parts.paste);
  useUnkept(latest, options.editing);
  useSelectionReport(options);

  return {
    actions: parts.actions,
    handle: parts.handle,
    handlers: {
      onKeyDown: parts.onKeyDown,
      onDoubleClick: parts.onDoubleClick,
      onMouseOver: parts.onMouseOver,
      onPointerDown: pointer.onPointerDown,
    },
  };
}

function boundsOf<Row extends object, Patch>(
  { view, layout, heights }: ControllerOptions<Row, Patch>,
  root: HTMLElement | null,
): GridBounds {
  const taken = [...(root?.querySelectorAll<HTMLElement>('[data-header], [data-foot]') ?? [])];
  const room = taken.reduce((height, each) => height - each.offsetHeight, root?.clientHeight ?? 0);
  return {
    rows: view.lines.length,
    columns: layout.columns.length,
    page: Math.max(1, Math.floor(room / heights.data)),
  };
}

/** When the grid or the window goes away, what is being typed is taken, and what cannot be taken is told. */
function useUnkept<Row extends object, Patch>(
  latest: Readonly<RefObject<ControllerOptions<Row, Patch>>>,
  { refused }: GridEditing,
): void {
  const waiting = useLatest(refused);
  useEffect(() => {
    const leave = (): void => {
      latest.current.editing.leave();
    };
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [latest]);
  useLayoutEffect(
    () => () => {
      const { editing, props } = latest.current;
      const open = editing.leave();
      const texts = [...waiting.current.values()].flatMap((row) => [...row.values()]);
      for (const { text, problem } of open === null ? texts : [...texts, open]) {
        props.onUnkept?.(props.labels.notKept(text, problem));
      }
    },
    [latest, waiting],
  );
}

function useSelectionReport<Row extends object, Patch>(
  options: ControllerOptions<Row, Patch>,
): void {
  const latest = useLatest(options);
  const { cursor, view, layout } = options;
  const { columns } = layout;
  useEffect(() => {
    const { props } = latest.current;
    props.onSelectionChange?.(
      selectionOf({
        ...latest.current,
        cursor,
        view,
        layout: { ...latest.current.layout, columns },
      }),
    );
  }, [latest, cursor, view, columns]);
}
