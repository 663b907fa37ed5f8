import type { FieldScope } from '#shared/documents/fields/scope.ts';
import { catalogueOf } from '#shared/documents/fields/templateFilling.ts';
import type { TemplateFormat, TemplateProblem } from '#shared/documents/fields/templateProblem.ts';
import { templateProblemText } from '#shared/documents/fields/templateProblemText.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';

/**
 * The office's own file, filled. It was inspected when it was taken in; the kind may have lost a field since.
 * @throws where the file no longer fits its kind, with what is wrong
 */
export async function fillOfficeFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  which: TemplateFormat,
  kind: AnyKind,
  scope: FieldScope,
): Promise<Uint8Array> {
  const { name, bytes } = file;
  const catalogue = catalogueOf(kind.fields, kind.calculations);
  if (which === 'docx') {
    const { inspectWordTemplate, fillWordTemplate } = await import('./wordTemplate.ts');
    const template = inspectWordTemplate(bytes, catalogue);
    if (!template.ok) throw unfit(name, template.problem);
    return fillWordTemplate(template.value, scope);
  }
  const { inspectExcelTemplate, fillExcelTemplate } = await import('./excelTemplate.ts');
  const template = inspectExcelTemplate(bytes, catalogue);
  if (!template.ok) throw unfit(name, template.problem);
  return fillExcelTemplate(template.value, scope);
}

function unfit(name: string, problems: readonly TemplateProblem[]): Error {
  const said = problems.map((problem) => templateProblemText(problem).en);
  return new Error(`${name}: ${said.join(' ')}`);
}
