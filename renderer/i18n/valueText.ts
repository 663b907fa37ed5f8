const longest = 300;
const none = '—';

/** Ids and sums of files, which say nothing to people. */
const meaningless = /^(?:[\da-f]{8}-[\da-f-]{27}|[\da-f]{64})$/u;

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function isBilingual(value: object): value is { readonly km: string; readonly en: string } {
  const keys = Object.keys(value);
  return keys.length === 2 && 'km' in value && 'en' in value;
}

/** Lists of things that are themselves composed stand one below the other, simple ones after each other. */
function listText(values: readonly unknown[]): string {
  const texts = values.map((value) => plainText(value)).filter((text) => text !== '');
  return texts.join(values.some((value) => typeof value === 'object') ? '\n' : ', ');
}

function plainText(value: unknown): string {
  if (isEmpty(value)) return '';
  if (typeof value === 'string') return meaningless.test(value) ? '' : value;
  if (Array.isArray(value)) return listText(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts: readonly unknown[] = isBilingual(value)
    ? [value.km, value.en]
    : Object.values(value);
  return parts
    .map((part) => plainText(part))
    .filter((text) => text !== '')
    .join(isBilingual(value) ? ' / ' : ' · ');
}

/** A kept value as a short text for the history: what it says, without the names of its parts. */
export function valueText(value: unknown): string {
  const text = plainText(value);
  if (text === '') return none;
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
