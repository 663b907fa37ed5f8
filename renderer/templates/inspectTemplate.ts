import { wrap } from 'comlink';
import type { FieldCatalogue } from '#shared/documents/fields/scope.ts';
import type { TemplateFormat, TemplateProblem } from '#shared/documents/fields/templateProblem.ts';
import type { Inspecting } from './inspect.worker.ts';

/**
 * Why a template file cannot be used for a kind with these fields; nothing where it can. It is judged in a worker,
 * which loads what reads such files and ends with its answer.
 * @throws where the worker itself fails
 */
export async function inspectTemplate(
  format: TemplateFormat,
  bytes: Uint8Array,
  catalogue: FieldCatalogue,
): Promise<readonly TemplateProblem[]> {
  const worker = new Worker(new URL('./inspect.worker.ts', import.meta.url), { type: 'module' });
  try {
    const failed = new Promise<never>((_, reject) => {
      worker.addEventListener('error', ({ message }) => {
        reject(new Error(message === '' ? 'The reader of templates did not start' : message));
      });
    });
    const { problems } = wrap<Inspecting>(worker);
    return await Promise.race([problems(format, bytes, catalogue), failed]);
  } finally {
    worker.terminate();
  }
}
