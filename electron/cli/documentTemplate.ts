import { scopeOf } from '#shared/documents/fields/fillingScope.ts';
import type { TemplateProblem } from '#shared/documents/fields/templateProblem.ts';
import { templateFaultText } from '#shared/documents/fields/templateProblemText.ts';
import { catalogueOf } from '#shared/documents/fields/templateFilling.ts';
import type { FieldScope } from '#shared/documents/fields/scope.ts';
import type { AnyKind, BuildInput } from '#shared/documents/kinds/kind.ts';
import { fillExcelTemplate, inspectExcelTemplate } from '#renderer/templates/excelTemplate.ts';
import { templateLimits } from '#renderer/templates/templateLimits.ts';
import { fillWordTemplate, inspectWordTemplate } from '#renderer/templates/wordTemplate.ts';
import { Misuse } from './command.ts';
import { readGivenFile } from './readJson.ts';

/** An office's own file, ready to be filled. */
export interface GivenTemplate {
  readonly format: 'docx' | 'xlsx';
  readonly fill: (input: BuildInput) => Uint8Array;
}

/** More faults at once than anybody mends at once. */
const mostShown = 10;

/** A template of the office for a kind. @throws Misuse with every fault of the file and where it stands */
export async function readTemplate(kind: AnyKind, path: string): Promise<GivenTemplate> {
  const format = /\.(docx|xlsx)$/i.exec(path)?.[1]?.toLowerCase() === 'xlsx' ? 'xlsx' : 'docx';
  const limit = Math.ceil(templateLimits.file / (1024 * 1024));
  const bytes = await readGivenFile('--template', path, limit);
  const catalogue = catalogueOf(kind.fields, kind.calculations);
  const scope = (input: BuildInput): FieldScope => {
    const { filling, office, language, template } = input;
    const arranged = kind.arranged?.(filling, office) ?? filling;
    return scopeOf(arranged, catalogue, { language, digits: template.digits });
  };
  if (format === 'docx') {
    const read = inspectWordTemplate(bytes, catalogue);
    if (!read.ok) throw refused(path, read.problem);
    return { format, fill: (input) => fillWordTemplate(read.value, scope(input)) };
  }
  const read = inspectExcelTemplate(bytes, catalogue);
  if (!read.ok) throw refused(path, read.problem);
  return { format, fill: (input) => fillExcelTemplate(read.value, scope(input)) };
}

function refused(path: string, problems: readonly TemplateProblem[]): Misuse {
  const shown = problems.slice(0, mostShown).map((problem) => templateFaultText(problem).en);
  const more = problems.length - shown.length;
  const rest = more > 0 ? ` And ${more} more.` : '';
  return new Misuse(`--template "${path}": ${shown.join(' ')}${rest}`);
}
