import { inLanguage, type Bilingual, type DocumentLanguage } from '../../base/language.ts';
import { toLatinDigits, type Digits } from '../../text/khmerDigits.ts';
import { textLines } from '../build/wording.ts';
import type { Filling } from './filling.ts';
import type { FieldCatalogue, FieldScope } from './scope.ts';

interface ScopeLook {
  readonly language: DocumentLanguage;
  /** Of Khmer texts. */
  readonly digits: Digits;
}

function inDocument(text: Bilingual, language: DocumentLanguage): string {
  return language === 'both' ? textLines(text, 'both').join('\n') : inLanguage(text, language);
}

function scopeOver(
  filling: Filling,
  texts: ReadonlySet<string>,
  lists: FieldCatalogue['lists'],
  look: ScopeLook,
): FieldScope {
  const written = (text: string) => (look.digits === 'latin' ? toLatinDigits(text) : text);
  return {
    text: (path) => {
      if (!texts.has(path)) return null;
      if (path.endsWith('.km')) return written(filling.text(path.slice(0, -3)).km);
      if (path.endsWith('.en')) return filling.text(path.slice(0, -3)).en;
      return written(inDocument(filling.text(path), look.language));
    },
    number: (path) => (texts.has(path) ? filling.number(path.replace(/\.(km|en)$/, '')) : null),
    rows: (path) => {
      const own = lists.get(path);
      return own === undefined
        ? null
        : filling.rows(path).map((row) => scopeOver(row, own, new Map(), look));
    },
  };
}

/** A document's filling as a template file asks for it. */
export function scopeOf(filling: Filling, catalogue: FieldCatalogue, look: ScopeLook): FieldScope {
  return scopeOver(filling, catalogue.texts, catalogue.lists, look);
}
