import { useState } from 'react';
import type { Outcome } from '#shared/base/outcome.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { issueProblemText, type Refusal } from './issueProblemText.ts';

interface Issuing {
  readonly busy: boolean;
  /** Why the last try was refused, as a sentence. */
  readonly problem: string | null;
  /** Carries the issuing out; null where it was refused, and nothing was written. */
  readonly issue: (
    run: () => Promise<Outcome<OfficeDocument, Refusal>>,
  ) => Promise<OfficeDocument | null>;
}

/** The issuing of a paper from a dialog: what it is at, and why it was refused. */
export function useIssuing(): Issuing {
  const messages = useMessages();
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const issue: Issuing['issue'] = async (run) => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await run();
      if (answer.ok) return answer.value;
      setProblem(issueProblemText(answer.problem, messages, language));
    } catch (error) {
      // A file of the office that cannot be filled: nothing is issued, and the person reads why.
      setProblem(messages.paper.faulty(error instanceof Error ? error.message : String(error)));
    } finally {
      setBusy(false);
    }
    return null;
  };
  return { busy, problem, issue };
}
