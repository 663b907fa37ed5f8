import { useCallback, useMemo, useRef, useState } from 'react';
import type { GridLabels } from './labels.ts';
import type { GridColumn, GridEdit, GridEditCause } from './model.ts';
import { editCell } from './pasteBlock.ts';
import { useLatest } from './useLatest.ts';

/** The cell that is being edited. */
export interface EditSession {
  readonly rowKey: string;
  readonly columnId: string;
  /** Typing began the edit: the old text gives way to it. */
  readonly replace: boolean;
  readonly initial: string;
  /** Why what was typed was not taken. */
  readonly problem: string | null;
}

/** Typed text that was not taken and waits in its cell to be mended or discarded. */
export interface RefusedText {
  readonly text: string;
  readonly problem: string;
}

/** Refused texts by row key, then by column. A row without any keeps its absence, so that it is not drawn again. */
export type RefusedTexts = ReadonlyMap<string, ReadonlyMap<string, RefusedText>>;

interface EditingOptions<Row extends object, Patch> {
  readonly findRow: (rowKey: string) => Row | null;
  readonly columns: readonly GridColumn<Row, Patch>[];
  readonly labels: GridLabels;
  readonly onEdit:
    ((edits: readonly GridEdit<Row, Patch>[], cause: GridEditCause) => void) | undefined;
  readonly say: (message: string) => void;
}

export interface GridEditing {
  readonly session: EditSession | null;
  readonly refused: RefusedTexts;
  /** False where the cell cannot be edited. */
  readonly start: (rowKey: string, columnId: string, replace: boolean) => boolean;
  readonly draft: (text: string) => void;
  /** Takes what was typed and closes; false where it was refused and the editor stays open. */
  readonly commit: (text?: string) => boolean;
  /** Takes what was typed and stays open where that is possible: the window was left, not the cell. */
  readonly save: () => void;
  /** Takes what was typed and closes in any case; refused text stays in its cell and is given back. */
  readonly leave: () => RefusedText | null;
  /** Closes and forgets what was typed. */
  readonly cancel: () => void;
  readonly discardRefused: (rowKey: string, columnId: string) => boolean;
}

/** The life of one edit after another. What was typed is never lost: it is taken, refused in sight, or given up by Escape. */
export function useGridEditing<Row extends object, Patch>(
  options: EditingOptions<Row, Patch>,
): GridEditing {
  const latest = useLatest(options);
  const [session, setSession] = useState<EditSession | null>(null);
  const [refused, setRefused] = useState<RefusedTexts>(new Map());
  // Handlers may run twice before the next rendering (Enter, then blur): what is open is kept here.
  const open = useRef<{ session: EditSession; draft: string | null } | null>(null);
  const refusedNow = useLatest(refused);

  const close = useCallback(() => {
    open.current = null;
    setSession(null);
  }, []);

  const take = useCallback(
    (text: string | undefined): string | null => {
      if (open.current === null) return null;
      const { session: current, draft } = open.current;
      const { findRow, columns, labels, onEdit, say } = latest.current;
      const typed = text ?? draft;
      if (typed === null || typed === current.initial) return null;
      const row = findRow(current.rowKey);
      const column = columns.find(({ id }) => id === current.columnId);
      if (row === null || column === undefined) {
        say(labels.rowGone(typed));
        return null;
      }
      const outcome = editCell({ row, rowKey: current.rowKey }, column, typed, labels.readOnly);
      if (outcome !== null && 'problem' in outcome) return outcome.problem;
      if (outcome !== null) onEdit?.([outcome], 'typed');
      return null;
    },
    [latest],
  );

  const start = useCallback(
    (rowKey: string, columnId: string, replace: boolean): boolean => {
      const row = latest.current.findRow(rowKey);
      const edit = latest.current.columns.find(({ id }) => id === columnId);
      if (row === null || edit?.edit === undefined || edit.edit.allowed?.(row) === false) {
        return false;
      }
      const waiting = refusedNow.current.get(rowKey)?.get(columnId);
      const text = (edit.edit.text ?? edit.text)(row);
      const next: EditSession = {
        rowKey,
        columnId,
        replace,
        initial: waiting !== undefined && !replace ? waiting.text : text,
        problem: waiting !== undefined && !replace ? waiting.problem : null,
      };
      setRefused((map) => withoutRefused(map, rowKey, columnId));
      // A refused text that is opened again counts as typed: left alone, it must not pass for taken.
      open.current =
        next.problem === null
          ? { session: next, draft: null }
          : { session: { ...next, initial: text }, draft: next.initial };
      setSession(next);
      return true;
    },
    [latest, refusedNow],
  );

  return useMemo(
    () => ({
      session,
      refused,
      start,
      draft: (text) => {
        if (open.current !== null) open.current.draft = text;
      },
      commit: (text) => {
        const problem = take(text);
        if (problem === null) {
          close();
          return true;
        }
        if (text !== undefined && open.current !== null) open.current.draft = text;
        setSession((now) => (now === null ? null : { ...now, problem }));
        return false;
      },
      save: () => {
        const draft = open.current?.draft ?? null;
        if (open.current === null || draft === null || take(undefined) !== null) return;
        open.current.session = { ...open.current.session, initial: draft };
      },
      leave: () => {
        if (open.current === null) return null;
        const { session: left, draft } = open.current;
        const problem = take(undefined);
        close();
        if (problem === null || draft === null) return null;
        const text = { text: draft, problem };
        setRefused((map) => withRefused(map, left, text));
        return text;
      },
      cancel: close,
      discardRefused: (rowKey, columnId) => {
        if (refusedNow.current.get(rowKey)?.has(columnId) !== true) return false;
        setRefused((map) => withoutRefused(map, rowKey, columnId));
        return true;
      },
    }),
    [session, refused, start, take, close, refusedNow],
  );
}

function withRefused(
  map: RefusedTexts,
  { rowKey, columnId }: EditSession,
  text: RefusedText,
): RefusedTexts {
  return new Map(map).set(rowKey, new Map(map.get(rowKey)).set(columnId, text));
}

function withoutRefused(map: RefusedTexts, rowKey: string, columnId: string): RefusedTexts {
  const row = map.get(rowKey);
  if (row?.has(columnId) !== true) return map;
  const next = new Map(map);
  const rest = new Map(row);
  rest.delete(columnId);
  if (rest.size === 0) next.delete(rowKey);
  else next.set(rowKey, rest);
  return next;
}
