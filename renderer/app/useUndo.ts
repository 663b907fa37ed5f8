import { notifications } from '@mantine/notifications';
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect } from 'react';
import { unreachable } from '#shared/base/outcome.ts';
import type { Step } from '#shared/history/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { stepText } from '#renderer/i18n/stepText.ts';
import { readUndoStack, redo, undo } from '#renderer/store/takeBack.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';

export interface UndoControls {
  /** The names of the steps that undo and redo act on, null where there is none. */
  readonly undoName: string | null;
  readonly redoName: string | null;
  readonly run: (which: 'undo' | 'redo') => Promise<void>;
}

/** Undo and redo over every screen, with a sentence on what was done. */
export function useUndo(): UndoControls {
  const edge = useStore();
  const messages = useMessages();
  const stack = useLiveQuery(() => readUndoStack(edge), [edge]);

  const run = useCallback(
    async (which: 'undo' | 'redo') => {
      const texts = messages.app;
      const outcome = await (which === 'undo' ? undo(edge) : redo(edge));
      switch (outcome.kind) {
        case 'nothing':
          notifications.show({
            message: which === 'undo' ? texts.nothingToUndo : texts.nothingToRedo,
            color: 'gray',
          });
          return;
        case 'done': {
          const name = stepText(messages, outcome.step.label);
          notifications.show({
            message: which === 'undo' ? texts.undone(name) : texts.redone(name),
          });
          return;
        }
        case 'obstructed':
          notifications.show({
            message: texts.undoObstructed(stepText(messages, outcome.step.label)),
            color: 'amber',
          });
          return;
        default:
          unreachable(outcome);
      }
    },
    [edge, messages],
  );

  const name = (step: Step | null | undefined): string | null =>
    step === null || step === undefined ? null : stepText(messages, step.label);
  return { undoName: name(stack?.undo), redoName: name(stack?.redo), run };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z; inside a text field the field's own undo comes first. */
export function useUndoKeys(): void {
  const { run } = useUndo();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const which =
        key === 'z' && !event.shiftKey
          ? 'undo'
          : key === 'y' || (key === 'z' && event.shiftKey)
            ? 'redo'
            : null;
      if (which === null) return;
      event.preventDefault();
      void run(which);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [run]);
}
