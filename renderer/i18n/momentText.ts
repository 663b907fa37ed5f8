import type { Language } from '#shared/base/language.ts';

const options: Intl.DateTimeFormatOptions = {
  timeZone: 'Asia/Phnom_Penh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', options),
  km: new Intl.DateTimeFormat('km-KH-u-nu-khmr-ca-gregory', options),
};

/** A moment on Phnom Penh's clock: 22/11/2026, 14:05. */
export function momentText(milliseconds: number, language: Language): string {
  return formats[language].format(milliseconds);
}
