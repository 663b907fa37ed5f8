import type { Language } from '#shared/base/language.ts';
import type { EventKind } from '#shared/matrix/model.ts';
import type { Currency, LineStatus, Target } from '#shared/workplan/model.ts';
import type { Messages } from '#renderer/i18n/messages.ts';
import { valueText } from '#renderer/i18n/valueText.ts';

const none = '–';

/** The name of a line's field for people; fields that only the program knows keep their own. */
function name(field: string, { workplan: texts, terms }: Messages): string {
  const names: Readonly<Record<string, string>> = {
    ...texts.fields,
    activity: terms.activity,
    indicator: terms.indicator,
    monthsTouched: texts.proposed,
    removed: texts.compareRemoved,
  };
  return names[field] ?? field;
}

/** What a field of a line says, for people: months by their names, targets in words. */
function value(field: string, kept: unknown, messages: Messages, language: Language): string {
  const { terms, workplan: texts, app } = messages;
  if (kept === null || kept === undefined || kept === '') return none;
  switch (field) {
    case 'months':
      return (kept as readonly number[]).map((month) => terms.monthsShort[month - 1]).join(', ');
    case 'targets':
      return (kept as readonly Target[])
        .map(({ quantity, unit }) => terms.amount(quantity, unit))
        .join('; ');
    case 'eventKind':
      return terms.eventKinds[kept as EventKind];
    case 'status':
      return terms.lineStatuses[kept as LineStatus];
    case 'currency':
      return texts.currencies[kept as Currency];
    case 'partners':
      return (kept as readonly string[]).join(', ');
    case 'vanished':
      return kept === true ? app.no : app.yes;
    case 'activity':
    case 'indicator': {
      const both = kept as Readonly<Record<Language, string>>;
      return [both[language], both[language === 'en' ? 'km' : 'en']]
        .filter((text) => text !== '')
        .join('\n');
    }
    case 'removed':
      return (kept as { readonly reason: string }).reason;
    default:
      return valueText(kept);
  }
}

export const fieldText = { name, value };
