import { inLanguage, type Bilingual, type Language } from '#shared/base/language.ts';
import { failure, success, unreachable, type Outcome } from '#shared/base/outcome.ts';
import type { ClockTime } from '#shared/calendar/clockTime.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { readTypedDate, readTypedTime } from '#shared/calendar/typed.ts';
import type { LeafSpec } from '#shared/documents/fields/spec.ts';
import { amountOf, moneyOf, type Money } from '#shared/money/money.ts';
import type { Rank } from '#shared/people/precedence.ts';
import { toLatinDigits } from '#shared/text/khmerDigits.ts';
import { dateText, timeText } from './typedTexts.ts';

/** A row of a list as its table holds it. */
export type RowValues = Readonly<Record<string, unknown>>;

/** Changes of a row, by the field; one language of a text by `name.km`, so that two pasted together both hold. */
export type RowPatch = Readonly<Record<string, unknown>>;

/** The row after a change. */
export function withPatch(row: RowValues, patch: RowPatch): RowValues {
  const next: Record<string, unknown> = { ...row };
  for (const [path, value] of Object.entries(patch)) {
    const [key = path, part] = path.split('.');
    next[key] =
      part === undefined ? value : { ...(next[key] as object | undefined), [part]: value };
  }
  return next;
}

interface CellTexts {
  readonly badDate: (text: string) => string;
  readonly badTime: (text: string) => string;
  readonly badNumber: (text: string) => string;
  readonly badChoice: (text: string) => string;
}

/** What a cell of a list is called, shows, and takes. A text in both languages has two cells. */
export interface RowCell {
  readonly id: string;
  readonly header: string;
  readonly lang?: 'km' | 'en';
  readonly spec: LeafSpec;
  readonly text: (row: RowValues) => string;
  readonly read: (text: string) => Outcome<RowPatch, string>;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** What the cells of lists depend on. */
export interface CellSurroundings {
  readonly language: Language;
  readonly languages: { readonly km: string; readonly en: string };
  readonly ranks: readonly Rank[];
  readonly texts: CellTexts;
}

type Read = (text: string) => Outcome<unknown, string>;

function plainCell(
  key: string,
  spec: LeafSpec,
  header: string,
  text: (value: unknown) => string,
  read: Read,
): RowCell {
  return {
    id: key,
    header,
    spec,
    text: (row) => text(row[key]),
    read: (typed) => {
      const value = read(typed.trim());
      return value.ok ? success({ [key]: value.value }) : value;
    },
  };
}

function bilingualCells(
  key: string,
  spec: LeafSpec,
  header: string,
  languages: CellSurroundings['languages'],
): readonly RowCell[] {
  return (['km', 'en'] as const).map((lang) => ({
    id: `${key}.${lang}`,
    header: `${header} (${languages[lang]})`,
    lang,
    spec,
    text: (row) => (row[key] as Bilingual | undefined)?.[lang] ?? '',
    read: (typed) => success({ [`${key}.${lang}`]: typed.trim() }),
  }));
}

function numberOf(text: string): number {
  return Number(toLatinDigits(text).replaceAll(',', ''));
}

/** `1200`, `1200 KHR`, `12.50 USD`, `$12.50`; riel where nothing is said. */
function readAmount(text: string): Money | null {
  const typed = toLatinDigits(text).replaceAll(',', '').trim();
  const match = /^(\$)?\s*(\d+(?:\.\d+)?)\s*(\$|USD|KHR|៛)?$/i.exec(typed);
  if (match === null) return null;
  const [, before = '', figure = '', after = ''] = match;
  const isDollar = before === '$' || after === '$' || after.toUpperCase() === 'USD';
  return moneyOf(Number(figure), isDollar ? 'USD' : 'KHR');
}

function amountText(money: Money | null | undefined): string {
  if (money === null || money === undefined) return '';
  return money.currency === 'USD' ? `${amountOf(money)} USD` : String(amountOf(money));
}

function chosenCell(
  key: string,
  spec: LeafSpec,
  header: string,
  options: NonNullable<RowCell['options']>,
  texts: CellTexts,
): RowCell {
  return {
    ...plainCell(
      key,
      spec,
      header,
      (value) => options.find((option) => option.value === value)?.label ?? '',
      (text) => {
        const found = options.find(({ value, label }) => value === text || label === text);
        if (text === '') return success('');
        return found === undefined ? failure(texts.badChoice(text)) : success(found.value);
      },
    ),
    options: [{ value: '', label: '–' }, ...options],
  };
}

/** The cells of one field of a list. */
export function cellsOf(
  key: string,
  spec: LeafSpec,
  { language, languages, ranks, texts }: CellSurroundings,
): readonly RowCell[] {
  const header = inLanguage(spec.label, language);
  switch (spec.kind) {
    case 'line':
    case 'prose':
      return bilingualCells(key, spec, header, languages);
    case 'word':
      return [
        plainCell(key, spec, header, (value) => (typeof value === 'string' ? value : ''), success),
      ];
    case 'date':
      return [
        plainCell(
          key,
          spec,
          header,
          (value) => dateText((value as PlainDate | null) ?? null),
          (text) => {
            const date = readTypedDate(text);
            return text === '' || date !== null ? success(date) : failure(texts.badDate(text));
          },
        ),
      ];
    case 'time':
      return [
        plainCell(
          key,
          spec,
          header,
          (value) => timeText((value as ClockTime | null) ?? null),
          (text) => {
            const time = readTypedTime(text);
            return text === '' || time !== null ? success(time) : failure(texts.badTime(text));
          },
        ),
      ];
    case 'count':
      return [
        plainCell(
          key,
          spec,
          header,
          (value) => (typeof value === 'number' ? String(value) : ''),
          (text) => {
            if (text === '') return success(null);
            const number = numberOf(text);
            const fits = number >= 0 && (spec.fractions === true || Number.isInteger(number));
            return fits ? success(number) : failure(texts.badNumber(text));
          },
        ),
      ];
    case 'amount':
      return [
        plainCell(
          key,
          spec,
          header,
          (value) => amountText(value as Money | null),
          (text) => {
            if (text === '') return success(null);
            const money = readAmount(text);
            return money === null ? failure(texts.badNumber(text)) : success(money);
          },
        ),
      ];
    case 'choice':
    case 'rank': {
      const known =
        spec.kind === 'choice'
          ? spec.options
          : ranks.map(({ key: value, label }) => ({ value, label }));
      const options = known.map((option) => ({
        value: option.value,
        label: inLanguage(option.label, language),
      }));
      return [chosenCell(key, spec, header, options, texts)];
    }
    case 'posts':
      return [];
    default:
      return unreachable(spec);
  }
}
