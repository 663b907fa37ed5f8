import type { ReactNode } from 'react';
import { AddDialog } from '../dialogs/AddDialog.tsx';
import { HistoryDialog } from '../dialogs/HistoryDialog.tsx';
import { RemoveDialog } from '../dialogs/RemoveDialog.tsx';
import type { LineActions } from './useLineActions.ts';

/** The dialog that belongs to the question which is asked, if any. */
export function LineQuestions({ actions }: { readonly actions: LineActions }): ReactNode {
  const { question, close, remove, add } = actions;
  switch (question?.kind) {
    case undefined:
      return null;
    case 'remove':
      return (
        <RemoveDialog
          rows={question.rows}
          onRemove={(reason) => remove(question.rows, reason)}
          onClose={close}
        />
      );
    case 'history':
      return <HistoryDialog row={question.row} onClose={close} />;
    case 'add':
      return <AddDialog onAdd={add} onClose={close} />;
  }
}
