import type { DocumentLanguage } from '#shared/base/language.ts';
import { Misuse } from './command.ts';

const languages = ['en', 'km', 'both'] as const satisfies readonly DocumentLanguage[];

/** The language of documents; both where none is said. @throws Misuse for another */
export function readLanguage(text: string | undefined): DocumentLanguage {
  if (text === undefined) return 'both';
  const language = languages.find((candidate) => candidate === text);
  if (language === undefined) {
    throw new Misuse(`${said('--language', text)}; allowed: ${languages.join(', ')}.`);
  }
  return language;
}

/** What is wrong with an option's value: that it is missing, or that it is not known. */
export function said(option: string, text: string | undefined): string {
  return text === undefined ? `${option} is missing` : `${option} "${text}" is not known`;
}
