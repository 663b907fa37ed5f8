import { inLanguage, type Language } from '#shared/base/language.ts';
import { unreachable } from '#shared/base/outcome.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import type { BundleProblem } from '#shared/documents/template/templateBundle.ts';
import type { Messages } from '#renderer/i18n/messages.ts';

/** Why a file of templates is refused, in the window's language. */
export function bundleProblemText(
  problem: BundleProblem,
  texts: Messages['templates']['bundle'],
  language: Language,
): string {
  switch (problem.kind) {
    case 'other-file':
    case 'empty':
      return texts.problems[problem.kind];
    case 'newer':
      return texts.newer(problem.found);
    case 'damaged':
      return texts.damaged(problem.path, problem.message);
    case 'unknown-kind':
      return texts.unknownKind(problem.name);
    case 'twice':
      return texts.twice(inLanguage(kindOf(problem.name).name, language));
    default:
      return unreachable(problem);
  }
}
