import { inLanguage, type Bilingual, type Language } from '#shared/base/language.ts';
import { unreachable } from '#shared/base/outcome.ts';
import { nearestField } from '#shared/documents/fields/nearestField.ts';
import { checkWording, type WordingProblem } from '#shared/documents/fields/wording.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import type { DocumentTemplate } from '#shared/documents/template/model.ts';
import type { Messages } from '#renderer/i18n/messages.ts';
import type { FieldsFor, UsableFields } from './usableFields.ts';

/** A fault of a wording as a person is told it. */
export interface WordingFault {
  readonly sentence: string;
  /** What may stand in its place, and where. */
  readonly instead: { readonly text: string; readonly from: number; readonly to: number } | null;
}

/** How many letters before and after a bracket tell where it is. */
const around = 14;

const segmenter = new Intl.Segmenter('km', { granularity: 'grapheme' });

/** The bracket with the letters about it in its paragraph. */
function near(text: string, { from, to }: WordingProblem): string {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to);
  const before = [...segmenter.segment(text.slice(start, from))];
  const after = [...segmenter.segment(text.slice(to, lineEnd === -1 ? text.length : lineEnd))];
  const letters = (segments: typeof before): string =>
    segments.map(({ segment }) => segment).join('');
  return [
    before.length > around ? '…' : '',
    letters(before.slice(-around)),
    text.slice(from, to),
    letters(after.slice(0, around)),
    after.length > around ? '…' : '',
  ].join('');
}

/** What is wrong with a wording, in the window's language, each with the field that was meant where one is near. */
export function wordingFaults(
  text: string,
  { texts: known, entries }: UsableFields,
  {
    texts,
    language,
  }: { readonly texts: Messages['templates']['wording']; readonly language: Language },
): readonly WordingFault[] {
  const { problems } = texts;
  return checkWording(text, known).map((problem): WordingFault => {
    switch (problem.kind) {
      case 'unknown-field': {
        const sentence = problems.unknownField(problem.text);
        const meant = nearestField(problem.text.slice(1, -1).trim(), entries);
        const entry = entries.find(
          ({ path }) => path === meant?.replace(/\.(?:km|en)$/u, '') || path === meant,
        );
        if (meant === null || entry === undefined) return { sentence, instead: null };
        const field = `{${meant}}`;
        const { from, to } = problem;
        const offer = problems.didYouMean(field, inLanguage(entry.label, language));
        return { sentence: `${sentence} ${offer}`, instead: { text: field, from, to } };
      }
      case 'unclosed-field':
        return {
          sentence: problems.unclosedField(problem.text, near(text, problem)),
          instead: null,
        };
      case 'unclosed-part':
        return {
          sentence: problems.unclosedPart(problem.text, near(text, problem)),
          instead: null,
        };
      case 'nested-part':
        return { sentence: problems.nestedPart(near(text, problem)), instead: null };
      default:
        return unreachable(problem.kind);
    }
  });
}

function faultsIn({ km, en }: Bilingual, { texts }: UsableFields): number {
  return checkWording(km, texts).length + checkWording(en, texts).length;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** How many faults the wordings and the roles of a template have. */
export function countFaults(
  kind: AnyKind,
  template: DocumentTemplate,
  fieldsFor: FieldsFor,
): { readonly wording: number; readonly signatories: number } {
  return {
    wording: sum(
      kind.wording.map((slot) => {
        const text = template.wording[slot.key];
        return text === undefined ? 0 : faultsIn(text, fieldsFor(slot));
      }),
    ),
    signatories: sum(template.signatories.map(({ role }) => faultsIn(role, fieldsFor({})))),
  };
}
