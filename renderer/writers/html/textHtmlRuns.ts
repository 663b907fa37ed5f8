import { hasKhmer, splitByScript } from '#shared/documents/build/scripts.ts';
import type { Align, Run } from '#shared/documents/textDoc.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute; characters that no document may hold are left out. */
export function escapeHtml(text: string): string {
  return xmlSafe(text).replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** The runs of a line; Khmer stands in spans of its own, which carry its font, size and language. */
export function htmlRuns(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      const classes = [
        run.bold === true ? 'b' : '',
        run.italic === true ? 'i' : '',
        run.underline === true ? 'u' : '',
        run.muted === true ? 'muted' : '',
      ].filter((name) => name !== '');
      const inner = splitByScript(xmlSafe(run.text))
        .map(({ text, script }) =>
          script === 'khmer'
            ? `<span class="km" lang="km">${escapeHtml(text)}</span>`
            : escapeHtml(text),
        )
        .join('');
      return classes.length === 0 ? inner : `<span class="${classes.join(' ')}">${inner}</span>`;
    })
    .join('');
}

/** The class of an alignment. Khmer that is justified is spread between clusters, as Word does it. */
export function alignClass(align: Align | undefined, runs: readonly Run[]): string {
  if (align === undefined) return '';
  if (align !== 'justify') return align;
  return runs.some(({ text }) => hasKhmer(text)) ? 'justify spread' : 'justify';
}
