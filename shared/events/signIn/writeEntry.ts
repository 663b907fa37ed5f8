import type { Language } from '../../base/language.ts';
import { digitsIn, writeDigits } from '../../text/khmerDigits.ts';
import { spansOf } from './spansOf.ts';
import type { Entry, NamedPerson, Said, Span } from './entry.model.ts';

/** The words of an entry as they are typed shortest; `readEntry` knows many more. */
const words = {
  en: {
    all: 'all',
    except: ' except ',
    absent: 'absent ',
    rest: 'rest absent',
    walkIn: 'w: ',
    of: ': ',
    sex: { F: 'F', M: 'M' },
  },
  km: {
    all: 'ទាំងអស់',
    except: ' លើកលែង ',
    absent: 'អវត្តមាន ',
    rest: 'ក្រៅពីនេះ អវត្តមាន',
    walkIn: 'ថ៖ ',
    of: '៖ ',
    sex: { F: 'ស', M: 'ប' },
  },
} as const satisfies Record<Language, unknown>;

function number(value: number, language: Language): string {
  return writeDigits(value, digitsIn(language));
}

/** Rows as they are typed: «1-5, 7». */
export function spansText(
  spans: readonly Pick<Span, 'first' | 'last'>[],
  language: Language,
): string {
  return spans
    .map(({ first, last }) =>
      first === last
        ? number(first, language)
        : `${number(first, language)}-${number(last, language)}`,
    )
    .join(', ');
}

/** Numbers in order, those that follow each other as one: «7, 12-15». */
export function numbersText(numbers: readonly number[], language: Language): string {
  return spansText(spansOf(numbers), language);
}

/** A person as an entry of a language names one. */
export function personIn({ name, body, post, sex }: NamedPerson, language: Language): string {
  const parts = [name, body, post];
  while (parts.at(-1) === '') parts.pop();
  return [...parts, ...(sex === null ? [] : [words[language].sex[sex]])].join(', ');
}

/** A person as an entry names one, the key by which the sheet knows them again: «Sok Dara, MoWA, Director, F». */
export function personText(person: NamedPerson): string {
  return personIn(person, 'en');
}

function saidText(said: Said, language: Language): string {
  const own = words[language];
  switch (said.kind) {
    case 'rows': {
      const rows = said.rows === 'all' ? own.all : spansText(said.rows, language);
      const except = said.except.length === 0 ? '' : own.except + spansText(said.except, language);
      return `${said.state === 'absent' ? own.absent : ''}${rows}${except}`;
    }
    case 'restAbsent':
      return own.rest;
    case 'named': {
      const head = said.row === null ? own.walkIn : `${number(said.row, language)}${own.of}`;
      return head + personIn(said.person, language);
    }
    case 'unread':
      return said.text;
  }
}

/** The entry as a text that reads as the same, in the words and digits of a language. */
export function writeEntry(entry: Entry, language: Language): string {
  return entry.map((said) => saidText(said, language)).join('; ');
}
