import type { PageSetup } from '../textDoc.ts';

/** A sheet of paper laid across; narrow margins, because tables are wide. */
export function landscape(
  size: PageSetup['size'],
  margins: PageSetup['margins'] = { top: 12, right: 10, bottom: 15, left: 10 },
): PageSetup {
  return { size, orientation: 'landscape', margins };
}
