import { inLanguage, type Bilingual, type Language } from '../../base/language.ts';

/** What is written, each part in the wanted language, or in the other where it is not written in this. */
function written(parts: readonly Bilingual[], language: Language): readonly string[] {
  return parts.map((part) => inLanguage(part, language)).filter((text) => text !== '');
}

/** A text of both languages; empty in one in which no part is written, so that the other stands for it. */
function ofBoth(
  parts: readonly Bilingual[],
  text: (texts: readonly string[], language: Language) => string,
): Bilingual {
  const of = (language: Language) =>
    parts.some((part) => part[language] !== '') ? text(written(parts, language), language) : '';
  return { km: of('km'), en: of('en') };
}

/** The parts with what stands between them; those that are not written are left out. */
export function joined(parts: readonly Bilingual[], between: Bilingual): Bilingual {
  return ofBoth(parts, (texts, language) => texts.join(between[language]));
}

/**
 * The parts as a sentence counts them up: «ក និងខ», "a, b and c"; with semicolons in English where a part holds a
 * comma of its own.
 */
export function countedUp(parts: readonly Bilingual[]): Bilingual {
  return ofBoth(parts, (texts, language) => {
    const first = texts.slice(0, -1);
    const last = texts.at(-1) ?? '';
    if (first.length === 0) return last;
    if (language === 'km') return `${first.join(' ')} និង${last}`;
    if (texts.every((text) => !text.includes(','))) return `${first.join(', ')} and ${last}`;
    return `${first.join('; ')}${first.length === 1 ? ', and ' : '; and '}${last}`;
  });
}
