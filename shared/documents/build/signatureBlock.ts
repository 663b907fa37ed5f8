import { filledWording } from '../fields/wording.ts';
import type { BuildInput } from '../kinds/kind.ts';
import type { Signatures } from '../textDoc.ts';
import { sideBySide } from './closing.ts';
import { dateLines } from './dateLines.ts';
import { onOneLine, textLines } from './wording.ts';

/** The signatures as the office has them, in the order in which they are printed; null where nobody signs. */
export function signatureBlock(input: BuildInput): Signatures | null {
  const { template, language, filling } = input;
  if (template.signatories.length === 0) return null;
  const last = template.signatories.length - 1;
  const blocks = template.signatories.map(({ role, name }, index) => ({
    // The date stands over the one who signs last and with the highest rank.
    dateLines: template.datePlace === 'below' && index === last ? dateLines(input) : [],
    roles: filledWording(role, filling).flatMap((text) => textLines(text, language)),
    name: onOneLine(name, language),
  }));
  return sideBySide(blocks, language);
}
