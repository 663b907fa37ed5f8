import { notifications } from '@mantine/notifications';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Bilingual } from '#shared/base/language.ts';
import type { GridSelection } from '#renderer/components/grid/model.ts';
import { paths } from '#renderer/navigation/paths.ts';
import {
  addWorkplanLine,
  editWorkplanLines,
  moveWorkplanLine,
  removeWorkplanLines,
  restoreWorkplanLines,
  revertLineField,
  splitWorkplanLine,
} from '#renderer/store/commands/workplanLines.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import type { LineRow } from '../lineRow.ts';
import { useTell } from '../useTell.ts';
import type { WorkplanScene } from '../useWorkplanScene.ts';
import type { LineCommands } from './LineMenu.tsx';

/** A question that an action asks before it acts. */
export type LineQuestion =
  | { readonly kind: 'remove'; readonly rows: readonly LineRow[] }
  | { readonly kind: 'history'; readonly row: LineRow }
  | { readonly kind: 'add' };

export interface LineActions {
  readonly commands: LineCommands;
  readonly selection: GridSelection<LineRow> | null;
  readonly setSelection: (selection: GridSelection<LineRow>) => void;
  readonly question: LineQuestion | null;
  readonly close: () => void;
  readonly remove: (rows: readonly LineRow[], reason: string) => void;
  readonly restore: (row: LineRow) => void;
  readonly add: (activity: Bilingual) => void;
  readonly openInPlan: (row: LineRow) => void;
  readonly unkept: (message: string) => void;
  /** What the table shows when it has no line. */
  readonly empty: ReactNode;
}

/** What can be done with lines, and the questions that are asked on the way. */
export function useLineActions(scene: WorkplanScene, empty: ReactNode): LineActions {
  const edge = useStore();
  const tell = useTell();
  const [, navigate] = useLocation();
  const [selection, setSelection] = useState<GridSelection<LineRow> | null>(null);
  const [question, setQuestion] = useState<LineQuestion | null>(null);
  const { id, planId } = scene.workplan;
  const close = useCallback(() => setQuestion(null), []);
  const openInPlan = useCallback(
    ({ line }: LineRow) => {
      if (line.code !== null) navigate(paths.matrix(planId, line.code));
    },
    [navigate, planId],
  );

  const commands = useMemo(
    (): LineCommands => ({
      split: ({ line }) => void tell(splitWorkplanLine(edge, id, line)),
      move: ({ line }, towards) => void tell(moveWorkplanLine(edge, id, line, towards)),
      settleMonths: (rows) =>
        void tell(
          editWorkplanLines(
            edge,
            id,
            rows.map(({ line }) => ({
              id: line.id,
              code: line.code,
              change: ({ months }) => ({ months }),
            })),
          ),
        ),
      revert: ({ line }, field) => void tell(revertLineField(edge, id, line, field)),
      remove: (rows) => setQuestion({ kind: 'remove', rows }),
      history: (row) => setQuestion({ kind: 'history', row }),
      openInPlan,
      add: () => setQuestion({ kind: 'add' }),
    }),
    [edge, id, tell, openInPlan],
  );

  return {
    commands,
    selection,
    setSelection,
    question,
    close,
    openInPlan,
    empty,
    remove: (rows, reason) => {
      close();
      void tell(
        removeWorkplanLines(
          edge,
          id,
          rows.map(({ line }) => line),
          reason,
        ),
      );
    },
    restore: (row) => void tell(restoreWorkplanLines(edge, id, [row.line])),
    add: (activity) => {
      close();
      void tell(addWorkplanLine(edge, id, activity));
    },
    unkept: (message) => notifications.show({ message, color: 'amber', autoClose: false }),
  };
}
