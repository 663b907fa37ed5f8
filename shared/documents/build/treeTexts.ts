import { toLatinDigits } from '../../text/khmerDigits.ts';
import { mayReach, plainText, type PersonalValue } from '../fields/personal.ts';
import type { SheetDoc } from '../sheetDoc.ts';
import type { TextDoc } from '../textDoc.ts';

/** What is data of the tree and no text of the paper. */
const notText: ReadonlySet<string> = new Set([
  'kind',
  'pictures',
  'look',
  'picture',
  'emblem',
  'formula',
  'names',
]);

function walk(value: unknown, onText: (text: string) => void): void {
  if (typeof value === 'string') onText(value);
  else if (Array.isArray(value)) for (const inner of value) walk(inner, onText);
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) if (isText(key, inner)) walk(inner, onText);
}

/** The names of an addressee are text, a workbook's names of cells are not. */
function isText(key: string, value: unknown): boolean {
  return !notText.has(key) || (key === 'names' && isTexts(value));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Every text that a document holds, its properties and codes among them. */
export function treeTexts(doc: TextDoc | SheetDoc): readonly string[] {
  const texts: string[] = [];
  walk(doc, (text) => texts.push(text));
  return texts;
}

function rewritten(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => rewritten(inner, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isText(key, inner) ? rewritten(inner, change) : inner,
    ]),
  );
}

/** What stands where something was left out of a paper as it was issued. */
const leftOut = '…';

/** A document as it was issued, with what reaches people left out of its texts. */
export function withoutPersonalTexts<Doc extends TextDoc | SheetDoc>(
  doc: Doc,
  values: readonly PersonalValue[],
): Doc {
  const wanted = [...new Set(values.map(({ text }) => plainText(text)))].filter(
    (text) => text !== '',
  );
  const whole = new Set(wanted);
  return rewritten(doc, (text) => {
    const plain = plainText(text);
    if (whole.has(plain)) return leftOut;
    return mayReach(plain) ? wanted.reduce(withoutText, text) : text;
  }) as Doc;
}

/** A text without another, in whatever script its digits are: both scripts are as long as each other. */
function withoutText(text: string, other: string): string {
  const plain = toLatinDigits(text);
  let left = '';
  let from = 0;
  for (let at = plain.indexOf(other); at !== -1; at = plain.indexOf(other, from)) {
    left += text.slice(from, at) + leftOut;
    from = at + other.length;
  }
  return left + text.slice(from);
}
