import type { FieldCatalogue } from '#shared/documents/fields/scope.ts';
import type { TemplateProblem } from '#shared/documents/fields/templateProblem.ts';
import { excerpt } from '#shared/text/excerpt.ts';
import type { FieldsInPart, FoundTag, ParagraphText } from './fieldsInPart.ts';

/** How much of a paragraph is shown to find it by, in letters. */
const whereLetters = 80;

/** Lists within each other: with a third, a few hundred rows each would make millions. */
const deepestLists = 2;
/** Lists and conditions within each other. */
const deepest = 20;

/** What a paragraph is found by in a message. */
export function whereOf({ text }: ParagraphText): string {
  return excerpt(text, whereLetters);
}

/** Every fault of the fields of one part, each once, in the order of the part's loose brackets and fields. */
export function judgeFields(
  { tags, loose }: FieldsInPart,
  catalogue: FieldCatalogue,
): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = loose.map(({ text, paragraph }) => ({
    kind: 'unclosed-field',
    text,
    where: whereOf(paragraph),
  }));
  const open: FoundTag[] = [];
  const unclosed = ({ name, paragraph }: FoundTag) =>
    problems.push({ kind: 'unclosed-list', list: name, where: whereOf(paragraph) });
  for (const tag of tags) {
    if (tag.kind !== 'close') {
      const problem = problemOf(tag, open, catalogue) ?? problemOfDepth(tag, open, catalogue);
      if (problem !== null) problems.push(problem);
      if (tag.kind !== 'value') open.push(tag);
      continue;
    }
    const at = open.findLastIndex(({ name }) => tag.name === '' || name === tag.name);
    if (at === -1) unclosed(tag);
    else open.splice(at).slice(1).forEach(unclosed);
  }
  open.forEach(unclosed);
  return once(problems);
}

function problemOf(
  { kind, name, paragraph }: FoundTag,
  open: readonly FoundTag[],
  { texts, lists }: FieldCatalogue,
): TemplateProblem | null {
  const rowsOf = (list: string) => lists.get(list)?.has(name) === true;
  if (texts.has(name) || open.some((section) => section.kind === 'open' && rowsOf(section.name))) {
    return null;
  }
  if (kind !== 'value') {
    if (lists.has(name)) return null;
    return { kind: 'unknown-list', list: name, where: whereOf(paragraph) };
  }
  // Where the list's own name is wrong, nobody can say whether its rows would have the field.
  const mayBe = open.some((section) => !lists.has(section.name) && !texts.has(section.name));
  if (mayBe && [...lists.keys()].some(rowsOf)) return null;
  return { kind: 'unknown-field', field: name, where: whereOf(paragraph) };
}

function problemOfDepth(
  { kind, name, paragraph }: FoundTag,
  open: readonly FoundTag[],
  { lists }: FieldCatalogue,
): TemplateProblem | null {
  if (kind === 'value') return null;
  const repeats = (section: Pick<FoundTag, 'kind' | 'name'>) =>
    section.kind === 'open' && lists.has(section.name);
  const within = open.filter(repeats);
  const tooDeep =
    repeats({ kind, name }) &&
    (within.length >= deepestLists || within.some((section) => section.name === name));
  if (!tooDeep && open.length < deepest) return null;
  return { kind: 'nested-list', list: name, where: whereOf(paragraph) };
}

/** Word keeps the text of a text box twice, for itself and for programs of older years. */
export function once(problems: readonly TemplateProblem[]): readonly TemplateProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
