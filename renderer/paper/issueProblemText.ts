import { inLanguage, type Language } from '#shared/base/language.ts';
import type { NumberProblem } from '#shared/documents/register/numbers.ts';
import type { Messages } from '#renderer/i18n/messages.ts';

/** Why a paper cannot be issued. */
export type Refusal = NumberProblem | { readonly kind: 'no-date' } | { readonly kind: 'no-draft' };

/** The same as a sentence. */
export function issueProblemText(
  problem: Refusal,
  { documents: texts }: Messages,
  language: Language,
): string {
  switch (problem.kind) {
    case 'taken':
      return texts.numberTaken(problem.number, inLanguage(problem.by.subject, language));
    case 'no-date':
      return texts.noDate;
    case 'no-draft':
      return texts.notDraft;
  }
}
