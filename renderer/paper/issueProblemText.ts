import { inLanguage, type Language } from '#shared/base/language.ts';
import type { NumberProblem } from '#shared/documents/register/numbers.ts';
import type { Messages } from '#renderer/i18n/messages.ts';

/** Why a paper was not issued. */
export function issueProblemText(
  problem: NumberProblem | { readonly kind: 'no-date' } | { readonly kind: 'no-draft' },
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
