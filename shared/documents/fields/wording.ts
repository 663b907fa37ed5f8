import type { Bilingual, Language } from '../../base/language.ts';
import type { Filling } from './filling.ts';
import type { FieldCatalogue } from './scope.ts';

/**
 * The small language of wordings, for people who write letters: `{event.title}` is a field, and a part in square
 * brackets, `[under the chairmanship of {chair.whole}]`, is left out where a field in it is empty. A line break
 * begins a new paragraph; a paragraph whose fields are all empty is left out, unless they all stand in parts.
 */
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'part'; readonly pieces: readonly Piece[] };

/** What is wrong with a wording, and where: counted in UTF-16 units, as text fields do. */
export interface WordingProblem {
  readonly kind: 'unknown-field' | 'unclosed-field' | 'unclosed-part' | 'nested-part';
  readonly from: number;
  readonly to: number;
  /** The field or the bracket as it is written. */
  readonly text: string;
}

interface Read {
  readonly pieces: readonly Piece[];
  readonly problems: readonly WordingProblem[];
}

const token = /\{([^{}\n]*)\}|[{}[\]]/gu;

/** Reads a paragraph; what cannot be read stays as text and is a problem. */
function readWording(text: string): Read {
  const problems: WordingProblem[] = [];
  const whole: Piece[] = [];
  let open: { readonly at: number; readonly pieces: Piece[] } | null = null;
  let end = 0;
  const add = (piece: Piece): void => void (open?.pieces ?? whole).push(piece);
  const closeAsText = (part: { readonly at: number; readonly pieces: Piece[] }): void => {
    problems.push({ kind: 'unclosed-part', from: part.at, to: part.at + 1, text: '[' });
    whole.push({ kind: 'text', text: '[' }, ...part.pieces);
  };
  for (const match of text.matchAll(token)) {
    const from = match.index;
    const [found, path] = match;
    if (from > end) add({ kind: 'text', text: text.slice(end, from) });
    end = from + found.length;
    if (path !== undefined) add({ kind: 'field', path: path.trim() });
    else if (found === '[' && open === null) open = { at: from, pieces: [] };
    else if (found === ']' && open !== null) {
      whole.push({ kind: 'part', pieces: open.pieces });
      open = null;
    } else {
      const kind =
        found === '[' ? 'nested-part' : found === ']' ? 'unclosed-part' : 'unclosed-field';
      problems.push({ kind, from, to: end, text: found });
      add({ kind: 'text', text: found });
    }
  }
  if (end < text.length) add({ kind: 'text', text: text.slice(end) });
  if (open !== null) closeAsText(open);
  return { pieces: whole, problems };
}

/** What is wrong with a wording, in the order of the text; nothing where it can be used. */
export function checkWording(
  text: string,
  catalogue: FieldCatalogue['texts'],
): readonly WordingProblem[] {
  let start = 0;
  return text.split('\n').flatMap((paragraph) => {
    const { problems } = readWording(paragraph);
    const offset = start;
    start += paragraph.length + 1;
    return [...problems, ...unknownFields(paragraph, catalogue)]
      .toSorted((a, b) => a.from - b.from)
      .map((problem) => ({ ...problem, from: problem.from + offset, to: problem.to + offset }));
  });
}

function unknownFields(
  paragraph: string,
  catalogue: FieldCatalogue['texts'],
): readonly WordingProblem[] {
  return [...paragraph.matchAll(token)].flatMap((match): readonly WordingProblem[] => {
    const path = match[1]?.trim();
    if (path === undefined || catalogue.has(path)) return [];
    const from = match.index;
    return [{ kind: 'unknown-field', from, to: from + match[0].length, text: match[0] }];
  });
}

function known(path: string, filling: Filling): boolean {
  return filling.knows(path.replace(/\.(km|en)$/, ''));
}

/**
 * The field's text in one language, or in the one that its path names; the other where this is not written. What is
 * no field stays as it is typed, so that a slip shows and nothing is lost.
 */
function fieldText(path: string, language: Language, filling: Filling): string {
  const named = /\.(km|en)$/.exec(path)?.[1];
  // In a template file a field that names its language stands as it is typed: the placeholder names it too.
  if (!known(path, filling) || (named !== undefined && filling.isTemplate)) return `{${path}}`;
  if (named !== undefined) return filling.text(path.slice(0, -3))[named === 'km' ? 'km' : 'en'];
  const text = filling.text(path);
  return text[language] !== '' ? text[language] : text[language === 'en' ? 'km' : 'en'];
}

interface Written {
  readonly text: string;
  /** Some field in it, be it in a part that stays, has something to say. */
  readonly says: boolean;
  /** A field outside the parts, or in this part, is empty. */
  readonly lacks: boolean;
}

function written(pieces: readonly Piece[], language: Language, filling: Filling): Written {
  let text = '';
  let says = false;
  let lacks = false;
  for (const piece of pieces) {
    if (piece.kind === 'text') text += piece.text;
    else if (piece.kind === 'field') {
      const value = fieldText(piece.path, language, filling);
      if (value === '') lacks = true;
      else says = true;
      text += value;
    } else {
      const part = written(piece.pieces, language, filling);
      if (part.lacks) continue;
      if (part.says) says = true;
      text += conditional(piece.pieces, part.text, filling);
    }
  }
  return { text, says, lacks };
}

/** In a template file a part stands in the conditions of its fields. */
function conditional(pieces: readonly Piece[], text: string, filling: Filling): string {
  const marks = pieces.flatMap((piece) =>
    piece.kind === 'field' && known(piece.path, filling) ? [filling.condition(piece.path)] : [],
  );
  return (
    marks.map(({ open }) => open).join('') +
    text +
    marks
      .toReversed()
      .map(({ close }) => close)
      .join('')
  );
}

/** The paragraphs of a wording in one language, filled. */
export function wordingIn(text: string, language: Language, filling: Filling): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const { pieces } = readWording(paragraph);
    const { text: filled, says, lacks } = written(pieces, language, filling);
    const left = filled.trim();
    return left === '' || (lacks && !says) ? [] : [left];
  });
}

/**
 * A wording filled in both languages, its paragraphs side by side. A language in which it is not written gives no
 * paragraphs; the builder falls back to the other.
 */
export function filledWording(wording: Bilingual, filling: Filling): readonly Bilingual[] {
  const km = wordingIn(wording.km, 'km', filling);
  const en = wordingIn(wording.en, 'en', filling);
  return Array.from({ length: Math.max(km.length, en.length) }, (_, index) => ({
    km: km[index] ?? '',
    en: en[index] ?? '',
  }));
}
