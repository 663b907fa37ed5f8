import { notifications } from '@mantine/notifications';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '#shared/base/outcome.ts';
import type { FileProblem } from '#shared/desktop/contract.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { Messages } from '#renderer/i18n/messages.ts';

export type Stage = keyof Messages['paper']['stages'];

interface Steps {
  readonly stage: (stage: Stage) => void;
  readonly signal: AbortSignal;
}

/** Where the work ends: in a file, or at the printer (null), or in what the machine said against it. */
type End = Outcome<{ readonly name: string } | null, FileProblem>;

export interface PaperWork {
  /** What is being done; null when nothing is. */
  readonly stage: Stage | null;
  readonly run: (task: (steps: Steps) => Promise<End>) => Promise<void>;
  readonly cancel: () => void;
}

/** One piece of work on a document at a time, with its stage and a way to cancel it; says how it ended. */
export function usePaperWork(): PaperWork {
  const texts = useMessages().paper;
  const [stage, setStage] = useState<Stage | null>(null);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const run = useCallback(
    async (task: (steps: Steps) => Promise<End>): Promise<void> => {
      const own = new AbortController();
      controller.current = own;
      setStage('building');
      try {
        const end = await task({ stage: setStage, signal: own.signal });
        if (end.ok) {
          if (end.value !== null) notifications.show({ message: texts.saved(end.value.name) });
        } else tellProblem(end.problem, texts);
      } catch (error) {
        if (own.signal.aborted) notifications.show({ message: texts.cancelled, color: 'gray' });
        else {
          const message = error instanceof Error ? error.message : String(error);
          notifications.show({ message: texts.faulty(message), color: 'red', autoClose: false });
        }
      } finally {
        if (controller.current === own) controller.current = null;
        setStage(null);
      }
    },
    [texts],
  );
  const cancel = useCallback(() => controller.current?.abort(), []);
  return { stage, run, cancel };
}

function tellProblem(problem: FileProblem, texts: Messages['paper']): void {
  switch (problem.kind) {
    case 'cancelled':
      notifications.show({ message: texts.cancelled, color: 'gray' });
      return;
    case 'failed': {
      const { cause, message } = problem;
      const text = cause === undefined ? texts.failed(message) : texts.failures[cause];
      notifications.show({ message: text, color: 'red', autoClose: false });
      return;
    }
    case 'too-large':
      notifications.show({ message: texts.failed(problem.name), color: 'red', autoClose: false });
  }
}
