import type { Code } from '../base/ids.ts';
import type { Bilingual } from '../base/language.ts';
import type { EntryDecision, MatrixEntry, Quantity } from './model.ts';
import type { GivenEffect } from './effectiveAnswers.ts';

/** The Khmer working translation of a row, made with the program and not printed in the plan. */
export interface WorkingTranslation {
  readonly title: string | null;
  readonly indicator: string | null;
}

/** The texts of a row as they hold today; an empty string where there is none. */
export interface EffectiveTexts {
  readonly title: Bilingual;
  readonly indicator: Bilingual;
  /** Some of the Khmer text is the working translation. */
  readonly workingTranslation: boolean;
  readonly source: string;
  /** As printed, or as a query's answer corrected it. */
  readonly responsibility: string;
}

type TranslatedField = 'title' | 'indicator';
type PrintedTexts = Record<TranslatedField | 'source' | 'responsibility', string | null>;

/** Finds the working translation of a row's English text as it stands, before anyone corrected its words. */
export type TranslationOf = (
  entry: MatrixEntry,
  field: TranslatedField,
  english: string | null,
) => string;

/** The English that a row's working translation is of. */
function translated(entry: MatrixEntry, field: TranslatedField): string | null {
  return (entry.proposedReading ?? entry)[field];
}

/**
 * Rows that ran together are translated as their proposed reading has them. Until somebody accepts the
 * reading, a row stands as printed, and its own translation would say something else than its English: then
 * the translation belongs to whichever row's reading has these words, and is missing where none has.
 */
export function translations(
  entries: readonly MatrixEntry[],
  khmer: ReadonlyMap<Code, WorkingTranslation>,
): TranslationOf {
  const byEnglish = { title: new Map<string, string>(), indicator: new Map<string, string>() };
  for (const entry of entries) {
    if (entry.proposedReading === undefined) continue;
    for (const field of ['title', 'indicator'] as const) {
      const english = translated(entry, field);
      const text = khmer.get(entry.code)?.[field] ?? '';
      if (english !== null && text !== '') byEnglish[field].set(english, text);
    }
  }
  return (entry, field, english) => {
    if (english === translated(entry, field)) return khmer.get(entry.code)?.[field] ?? '';
    return english === null ? '' : (byEnglish[field].get(english) ?? '');
  };
}

/** The texts as printed, or as an accepted reading has them: the reading is of all four cells. */
function readTexts(entry: MatrixEntry, effects: readonly GivenEffect[]): PrintedTexts {
  const accepted = effects.some(({ effect }) => effect.kind === 'reading');
  const { title, indicator, source, responsibility } = (accepted && entry.proposedReading) || entry;
  return { title, indicator, source, responsibility };
}

/** The first that is written; a correction to nothing is none. */
function firstWritten(...texts: readonly (string | null | undefined)[]): string {
  return texts.find((text) => text !== null && text !== undefined && text !== '') ?? '';
}

/**
 * English: a signed correction, else what an answer says, else as printed. Khmer: a correction, else as
 * printed, else the working translation.
 */
export function textsOf(
  entry: MatrixEntry,
  decision: EntryDecision | undefined,
  effects: readonly GivenEffect[],
  translationOf: TranslationOf,
): EffectiveTexts {
  const read = readTexts(entry, effects);
  const answered = { ...read };
  for (const { effect } of effects) {
    if (effect.kind === 'text') answered[effect.field] = effect.text;
  }
  const titleKm = firstWritten(decision?.titleKm?.text, entry.titleKm);
  const indicatorKm = firstWritten(decision?.indicatorKm?.text, entry.indicatorKm);
  const title = {
    en: firstWritten(decision?.title?.text, answered.title),
    km: firstWritten(titleKm, translationOf(entry, 'title', read.title)),
  };
  const indicator = {
    en: firstWritten(decision?.indicator?.text, answered.indicator),
    km: firstWritten(indicatorKm, translationOf(entry, 'indicator', read.indicator)),
  };
  return {
    title,
    indicator,
    workingTranslation:
      (titleKm === '' && title.km !== '') || (indicatorKm === '' && indicator.km !== ''),
    source: answered.source ?? '',
    responsibility: answered.responsibility ?? '',
  };
}

/**
 * The quantities of a row after the answers. An answered quantity replaces every quantity read from the row
 * that counts the same (events, participants, output); several answers stand side by side as long as their
 * units differ.
 */
export function answeredQuantities(
  read: readonly Quantity[],
  effects: readonly GivenEffect[],
): readonly Quantity[] {
  const given = new Map<string, Quantity>();
  for (const { effect } of effects) {
    if (effect.kind !== 'quantity') continue;
    given.set(`${effect.quantity.counts} ${effect.quantity.unit}`, effect.quantity);
  }
  if (given.size === 0) return read;
  const replaced = new Set([...given.values()].map((quantity) => quantity.counts));
  return [...read.filter((quantity) => !replaced.has(quantity.counts)), ...given.values()];
}
