import { cutKhmer } from './khmer.ts';
import { numberWords } from './numberWords.ts';

/**
 * `number`: a whole number in figures or in words. `figure`: one that the grammar cannot use (decimals,
 * percentages, money). `ordinal`: "1st". `label`: figures that are part of a name ("COVID-19", "1.2.1").
 */
type TokenKind = 'word' | 'number' | 'figure' | 'ordinal' | 'label' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  /** As printed. */
  readonly text: string;
  /** Lower case; for Khmer the English word that the grammar knows it by. */
  readonly word: string;
  /** The value of a number; 0 for all others. */
  readonly value: number;
  /** Place in the text: from, and the place after its end. */
  readonly from: number;
  readonly to: number;
}

const digit = '[0-9\u17e0-\u17e9]';
const shapes: readonly (readonly [kind: TokenKind | 'khmer', shape: RegExp])[] = [
  ['ordinal', new RegExp(`${digit}+(?:st|nd|rd|th)(?![\\p{L}])`, 'iuy')],
  ['label', new RegExp(`${digit}+(?:\\.${digit}+){2,}`, 'uy')],
  ['label', new RegExp(`\\p{Lu}+-${digit}+(?!${digit})|\\p{Lu}\\p{L}*${digit}+`, 'uy')],
  ['figure', new RegExp(`[$€៛]\\s?${digit}[0-9\u17e0-\u17e9.,]*`, 'uy')],
  ['figure', new RegExp(`${digit}+(?:[.,]${digit}+)*\\s?[%៛$]`, 'uy')],
  ['number', new RegExp(`${digit}{1,3}(?:,${digit}{3})+(?![.,]?${digit})`, 'uy')],
  ['figure', new RegExp(`${digit}+[.,]${digit}+`, 'uy')],
  ['number', new RegExp(`${digit}+`, 'uy')],
  ['word', /[\p{Script=Latin}&]+(?:[-'’][\p{Script=Latin}]+)*['’]?/uy],
  ['khmer', /[\u1780-\u17d3\u17d7\u17dc\u17dd]+/uy],
  ['mark', /[^\s\u200b-\u200d\ufeff]/uy],
];

/** The tokens of a text, in order. Blanks and invisible characters fall away; every other character is kept. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = shapeAt(text, at);
    if (found === null) at += 1;
    else {
      if (found.kind === 'khmer') tokens.push(...khmerTokens(found.text, at));
      else tokens.push(tokenOf(found.kind, found.text, at));
      at += found.text.length;
    }
  }
  return tokens;
}

/** Whether a word was printed in Khmer and is one that the lexicon knows. */
export function isKhmer(token: Token | undefined): boolean {
  return inKhmer(token) && token?.word !== token?.text;
}

/** Whether a word was printed in Khmer and is none that the lexicon knows. */
export function isUnknownKhmer(token: Token | undefined): boolean {
  return inKhmer(token) && token?.word === token?.text;
}

function inKhmer(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[\u1780-\u17dd]/u.test(token.text);
}

function shapeAt(text: string, at: number): { kind: TokenKind | 'khmer'; text: string } | null {
  for (const [kind, shape] of shapes) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (match !== null) return { kind, text: match[0] };
  }
  return null;
}

function tokenOf(kind: TokenKind, text: string, from: number): Token {
  const word = text.toLowerCase();
  const to = from + text.length;
  if (kind === 'number') return { kind, text, word, value: Number(latinDigits(text)), from, to };
  const named = kind === 'word' ? numberWords.get(word) : undefined;
  return named === undefined
    ? { kind, text, word, value: 0, from, to }
    : { kind: 'number', text, word, value: named, from, to };
}

function khmerTokens(run: string, start: number): readonly Token[] {
  let from = start;
  return cutKhmer(run).map((piece) => {
    const token: Token = {
      kind: 'word',
      text: piece.text,
      word: piece.word,
      value: 0,
      from,
      to: from + piece.text.length,
    };
    from = token.to;
    return token;
  });
}

/** Khmer figures as Latin ones, without the commas of thousands. */
function latinDigits(figures: string): string {
  return figures
    .replaceAll(',', '')
    .replaceAll(/[\u17e0-\u17e9]/gu, (figure) => String(figure.charCodeAt(0) - 0x17e0));
}
