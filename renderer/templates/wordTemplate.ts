import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { FieldCatalogue, FieldScope } from '#shared/documents/fields/scope.ts';
import type { TemplateProblem } from '#shared/documents/fields/templateProblem.ts';
import { contentTypesIn, contentTypesPart } from './contentTypes.ts';
import { fieldsInPart, type FieldsInPart } from './fieldsInPart.ts';
import { fillPart, MisplacedFields, type FieldPart } from './fillPart.ts';
import { judgeFields, once, whereOf } from './judgeFields.ts';
import { openPackage, type OpenedPackage } from './openPackage.ts';
import { repack } from './repack.ts';
import { templateLimits } from './templateLimits.ts';
import { isWhole } from './xmlTokens.ts';

/** A Word file whose fields were all found good; plain data, so that it can be handed to a worker. */
export interface WordTemplate {
  readonly bytes: Uint8Array;
  /** The parts that are filled; all others go out as they came in. */
  readonly parts: readonly FieldPart[];
  /** The names of the fields, lists and conditions that it uses, each once. */
  readonly fields: readonly string[];
}

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Where a field is filled: all that is printed. Comments are notes on the template and stay as they are. */
const filledTypes: ReadonlySet<string> = new Set([
  mainType,
  ...['header', 'footer', 'footnotes', 'endnotes'].map(
    (part) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`,
  ),
  ...['diagramData', 'chart'].map(
    (part) => `application/vnd.openxmlformats-officedocument.drawingml.${part}+xml`,
  ),
  'application/vnd.ms-office.drawingml.diagramDrawing+xml',
]);

const propertiesType = 'application/vnd.openxmlformats-package.core-properties+xml';

/**
 * Reads a Word template that comes from outside, and finds all its faults at once: of the file, or of each field,
 * with the paragraph in which it stands.
 */
export function inspectWordTemplate(
  bytes: Uint8Array,
  catalogue: FieldCatalogue,
): Outcome<WordTemplate, readonly TemplateProblem[]> {
  const opened = openPackage(bytes, 'docx');
  if (!opened.ok) return failure([opened.problem]);
  const parts: FieldPart[] = [];
  const fields = new Set<string>();
  const problems: TemplateProblem[] = [];
  for (const { name, type, xml } of partsWithBrackets(opened.value)) {
    if (!isWhole(xml)) {
      problems.push({ kind: 'damaged', message: name });
      continue;
    }
    const found = fieldsInPart(xml);
    if (found.tags.length + found.loose.length > templateLimits.fields) {
      problems.push({ kind: 'damaged', message: `${name}: > ${templateLimits.fields} { }` });
      continue;
    }
    const breaksLines = found.tags.every(({ element }) => element === 'w:t');
    const part = { name, xml, isMain: type === mainType, breaksLines };
    const faults = problemsOfPart(part, found, catalogue);
    // A title that Word made of the first line may break off in the middle of a field, and nobody sees it.
    if (type === propertiesType && faults.length > 0) continue;
    problems.push(...faults);
    if (found.tags.length > 0) parts.push(part);
    for (const tag of found.tags) fields.add(tag.name);
  }
  if (problems.length > 0) return failure(once(problems));
  fields.delete('');
  return success({ bytes, parts, fields: [...fields] });
}

/**
 * The template filled. What holds no field comes out byte for byte, and equal values give equal bytes.
 */
export function fillWordTemplate(
  { bytes, parts }: WordTemplate,
  scope: FieldScope,
): Uint8Array<ArrayBuffer> {
  return repack(bytes, new Map(parts.map((part) => [part.name, fillPart(part, scope)])));
}

function* partsWithBrackets(opened: OpenedPackage) {
  const types = contentTypesIn(opened.text(contentTypesPart) ?? '');
  for (const name of opened.names) {
    const type = types.of(name);
    if (!filledTypes.has(type) && type !== propertiesType) continue;
    const xml = opened.text(name) ?? '';
    if (/[{}]/.test(xml)) yield { name, type, xml };
  }
}

function problemsOfPart(
  part: FieldPart,
  found: FieldsInPart,
  catalogue: FieldCatalogue,
): readonly TemplateProblem[] {
  const problems = judgeFields(found, catalogue);
  if (problems.length > 0 || found.tags.length === 0) return problems;
  // A list may be opened in a table and closed outside it: only filling shows whether the part stays whole.
  return [true, false].flatMap((filled) => problemsOfTrial(part, found, catalogue, filled));
}

/** What spoils the part, with everything given or with nothing given. */
function problemsOfTrial(
  part: FieldPart,
  { tags }: FieldsInPart,
  catalogue: FieldCatalogue,
  filled: boolean,
): readonly TemplateProblem[] {
  const misplaced = misplacedIn(part, trialScope(catalogue, filled));
  if (misplaced === null) return [];
  const sections = tags.filter(({ kind }) => kind !== 'value');
  const named = misplaced.flatMap((name) => sections.find((tag) => tag.name === name) ?? []);
  // Where nobody can say which it is, the first is where to begin looking.
  const faulty = named.length > 0 ? named : sections.slice(0, 1);
  if (faulty.length === 0) return [{ kind: 'damaged', message: part.name }];
  return faulty.map(({ name, paragraph }) => ({
    kind: 'unclosed-list',
    list: name,
    where: whereOf(paragraph),
  }));
}

/** The lists and conditions that spoil the part, as far as they are known; null where it stays whole. */
function misplacedIn(part: FieldPart, scope: FieldScope): readonly string[] | null {
  try {
    return isWhole(new TextDecoder().decode(fillPart(part, scope))) ? null : [];
  } catch (error) {
    if (error instanceof MisplacedFields) return error.names;
    throw error;
  }
}

function trialScope({ texts, lists }: FieldCatalogue, filled: boolean): FieldScope {
  const row = (fields: ReadonlySet<string>) =>
    trialScope({ texts: fields, lists: new Map() }, filled);
  return {
    text: (path) => (texts.has(path) ? (filled ? 'x\nx' : '') : null),
    number: () => null,
    rows: (path) => {
      const fields = lists.get(path);
      if (fields === undefined) return null;
      return filled ? [row(fields), row(fields)] : [];
    },
  };
}
