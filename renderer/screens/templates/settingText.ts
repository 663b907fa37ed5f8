import type { Bilingual } from '#shared/base/language.ts';
import type { Signatory } from '#shared/documents/workplan/facts.ts';

/** A text in both languages, one under the other. */
export function bothText({ km, en }: Bilingual): string {
  return [km, en].filter((text) => text !== '').join('\n');
}

/** Texts in both languages on one line. */
function onLine({ km, en }: Bilingual): string {
  return [km, en].filter((text) => text !== '').join(' · ');
}

/** Texts in both languages, a line each. */
export function listText(lines: readonly Bilingual[]): string {
  return lines.map(onLine).join('\n');
}

export function signatoriesText(signatories: readonly Signatory[]): string {
  return signatories
    .map(({ role, name }) => [onLine(role), onLine(name)].filter((part) => part !== '').join(', '))
    .join('\n');
}
