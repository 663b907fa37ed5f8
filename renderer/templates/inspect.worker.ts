import { expose } from 'comlink';
import type { FieldCatalogue } from '#shared/documents/fields/scope.ts';
import type { TemplateFormat, TemplateProblem } from '#shared/documents/fields/templateProblem.ts';

/** What the worker does: it judges a file that may be large, and the window answers meanwhile. */
const inspecting = {
  async problems(
    format: TemplateFormat,
    bytes: Uint8Array,
    catalogue: FieldCatalogue,
  ): Promise<readonly TemplateProblem[]> {
    const inspected =
      format === 'docx'
        ? (await import('./wordTemplate.ts')).inspectWordTemplate(bytes, catalogue)
        : (await import('./excelTemplate.ts')).inspectExcelTemplate(bytes, catalogue);
    return inspected.ok ? [] : inspected.problem;
  },
};

export type Inspecting = typeof inspecting;

expose(inspecting);
