import { alike, isCell, markOf, type Reference } from './references.ts';

/** A stretch of a formula. Joined, the raw texts of all pieces are the formula again. */
export type FormulaPiece =
  | { readonly kind: 'other'; readonly raw: string }
  /** A word that is no reference: a function, a defined name, a table. */
  | { readonly kind: 'word'; readonly raw: string }
  /** What stands on sheets that cannot be told one by one: other workbooks, `January:March!A1`. */
  | { readonly kind: 'foreign'; readonly raw: string }
  | {
      readonly kind: 'reference';
      readonly raw: string;
      /** The sheet as written, with its `!`; empty for the formula's own. */
      readonly prefix: string;
      /** The sheet's name itself; null for the formula's own. */
      readonly sheet: string | null;
      readonly reference: Reference;
    };

const quotedText = /"(?:[^"]|"")*"?/y;
const quotedSheet = /'((?:[^']|'')*)'(!?)/y;
const error = /#[A-Z][A-Z0-9_/]*[!?]?/y;
const rows = /\$?\d+:\$?\d+(?![\w.$(!])/y;
const number = /\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?/iy;
// Letters of every script may stand in names and in sheet names that need no quotes.
const word = /[$\w\\\u0080-\uffff][$\w.\\?\u0080-\uffff]*/y;

/**
 * Takes a formula apart, so that its references can be moved and all else stays. Texts, quoted sheet names,
 * structured references, errors and functions whose names look like cells (`LOG10(`) are told apart.
 * @param names the workbook's defined names in lower case: a name may look like a cell too (`TAX2020`)
 */
export function formulaPieces(
  formula: string,
  names: ReadonlySet<string>,
): readonly FormulaPiece[] {
  return new Reader(formula, names).pieces();
}

class Reader {
  readonly #formula: string;
  readonly #names: ReadonlySet<string>;
  readonly #pieces: FormulaPiece[] = [];
  #at = 0;

  constructor(formula: string, names: ReadonlySet<string>) {
    this.#formula = formula;
    this.#names = names;
  }

  pieces(): readonly FormulaPiece[] {
    while (this.#at < this.#formula.length) this.#next();
    return this.#pieces;
  }

  #next(): void {
    const start = this.#at;
    const char = this.#formula[start] ?? '';
    if (char === '"') return this.#take('other', this.#matched(quotedText));
    if (char === "'") return this.#afterQuote();
    if (char === '[') return this.#afterBracket();
    if (char === '#') return this.#afterError();
    const range = this.#matched(rows);
    if (range !== '') return this.#reference('', null, range);
    const figure = this.#matched(number);
    if (figure !== '') return this.#take('other', figure);
    const letters = this.#matched(word);
    if (letters !== '') return this.#afterWord(letters);
    this.#take('other', char);
  }

  #afterQuote(): void {
    quotedSheet.lastIndex = this.#at;
    const found = quotedSheet.exec(this.#formula);
    if (found === null) return this.#take('other', "'");
    const [raw, inside = '', mark] = found;
    if (mark === '') return this.#take('other', raw);
    // The name of a sheet holds neither: this is one of another workbook, or several sheets.
    if (/[[\]:]/.test(inside)) return this.#takeForeign(raw);
    this.#onSheet(raw, inside.replaceAll("''", "'"));
  }

  /** `[1]List!A1`; brackets that follow a table's name are taken with it. */
  #afterBracket(): void {
    const raw = this.#brackets(this.#at);
    const sheet = this.#matched(word, this.#at + raw.length);
    const end = this.#at + raw.length + sheet.length;
    if (this.#formula[end] !== '!') return this.#take('word', raw);
    this.#takeForeign(this.#formula.slice(this.#at, end + 1));
  }

  #brackets(start: number): string {
    let depth = 0;
    for (let at = start; at < this.#formula.length; at += 1) {
      const char = this.#formula[at];
      // A quote in a structured reference makes the next character mean itself.
      if (char === "'") at += 1;
      else if (char === '[') depth += 1;
      else if (char === ']') depth -= 1;
      if (depth === 0) return this.#formula.slice(start, at + 1);
    }
    return this.#formula.slice(start);
  }

  #afterError(): void {
    const raw = this.#matched(error);
    if (raw === '') return this.#take('other', '#');
    // A reference to a sheet that is no more.
    const rest = raw.endsWith('!') ? this.#target(this.#at + raw.length) : '';
    this.#take('other', raw + rest);
  }

  #afterWord(letters: string): void {
    const end = this.#at + letters.length;
    const next = this.#formula[end];
    if (next === '!') return this.#onSheet(`${letters}!`, letters);
    if (next === '(') return this.#take('word', letters);
    if (next === '[') return this.#take('word', letters + this.#brackets(end));
    const second = next === ':' ? this.#matched(word, end + 1) : '';
    if (second !== '' && this.#formula[end + 1 + second.length] === '!') {
      return this.#takeForeign(`${letters}:${second}!`);
    }
    this.#reference('', null, this.#target(this.#at));
  }

  #onSheet(prefix: string, sheet: string): void {
    const target = this.#target(this.#at + prefix.length);
    this.#reference(prefix, sheet, target);
  }

  /** What a reference may be, from an offset: `A1`, `A1:B2`, `3:5`, or a word. */
  #target(from: number): string {
    const range = this.#matched(rows, from);
    if (range !== '') return range;
    const first = this.#matched(word, from);
    const end = from + first.length;
    if (this.#formula[end] !== ':') return first;
    const second = this.#matched(word, end + 1);
    const after = this.#formula[end + 1 + second.length];
    const [left, right] = [this.#mark(first), this.#mark(second)];
    const isArea = left !== null && right !== null && alike(left, right);
    return isArea && after !== '(' && after !== '!' ? `${first}:${second}` : first;
  }

  #mark(text: string) {
    return this.#names.has(text.toLowerCase()) ? null : markOf(text);
  }

  #reference(prefix: string, sheet: string | null, text: string): void {
    const raw = prefix + text;
    const [left = '', right] = text.split(':');
    const first = this.#mark(left);
    const last = right === undefined ? null : this.#mark(right);
    const isOne = first !== null && (right === undefined ? isCell(first) : last !== null);
    if (!isOne) return this.#take('word', raw === '' ? (this.#formula[this.#at] ?? '') : raw);
    this.#pieces.push({ kind: 'reference', raw, prefix, sheet, reference: { first, last } });
    this.#at += raw.length;
  }

  #takeForeign(prefix: string): void {
    this.#take('foreign', prefix + this.#target(this.#at + prefix.length));
  }

  #take(kind: 'other' | 'word' | 'foreign', raw: string): void {
    this.#pieces.push({ kind, raw });
    this.#at += raw.length;
  }

  #matched(pattern: RegExp, from = this.#at): string {
    pattern.lastIndex = from;
    return pattern.exec(this.#formula)?.[0] ?? '';
  }
}
