import type { TextDoc } from '#shared/documents/textDoc.ts';
import type { Digits } from '#shared/text/khmerDigits.ts';

/** The digits of what the writers count themselves: pages, items of lists. */
export function digitsOf({ look, properties }: TextDoc): Digits {
  return properties.language === 'en' ? 'latin' : look.digits;
}
