import type { Language } from '#shared/base/language.ts';
import { digitsIn, writeDigits } from '#shared/text/khmerDigits.ts';

// Browsers come without Khmer's formats, so that its digits are written by ourselves.
const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Phnom_Penh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A moment on Phnom Penh's clock: 22/11/2026, 14:05. */
export function momentText(milliseconds: number, language: Language): string {
  return writeDigits(format.format(milliseconds), digitsIn(language));
}
