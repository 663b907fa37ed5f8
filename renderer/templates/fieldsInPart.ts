import { readFieldTag, type FieldTag } from './fieldTag.ts';
import { xmlTokens } from './xmlTokens.ts';

/** A paragraph of a part; its text is complete when the part was read. */
export interface ParagraphText {
  text: string;
}

export interface FoundTag extends FieldTag {
  /** The element in which it ends: `w:t`, `a:t` in drawings, `m:t` in equations, or a property's own. */
  readonly element: string;
  readonly paragraph: ParagraphText;
}

/** A bracket without its other half, with some of what stands beside it. */
export interface LooseBracket {
  readonly text: string;
  readonly paragraph: ParagraphText;
}

export interface FieldsInPart {
  readonly tags: readonly FoundTag[];
  readonly loose: readonly LooseBracket[];
}

const properties = [
  'dc:title',
  'dc:subject',
  'dc:description',
  'dc:creator',
  'cp:keywords',
  'cp:category',
] as const;
const paragraphs: ReadonlySet<string> = new Set(['w:p', 'a:p', ...properties]);
const texts: ReadonlySet<string> = new Set(['w:t', 'a:t', 'm:t', ...properties]);
const gaps: ReadonlySet<string> = new Set(['w:tab', 'w:br', 'w:cr', 'a:br']);

/** How much is shown of what stands beside a loose bracket, in code units. */
const beside = 40;

interface Reading extends ParagraphText {
  /** What was read since a bracket opened; null outside brackets. */
  inside: string | null;
  /** The end of what was read since a bracket closed. */
  before: string;
}

/**
 * Finds the fields of a part in the order in which they end. A field may be split over several runs, as Word likes
 * to; it may not go beyond its paragraph, nor round a text box.
 */
export function fieldsInPart(xml: string): FieldsInPart {
  const tags: FoundTag[] = [];
  const loose: LooseBracket[] = [];
  const open: Reading[] = [];
  let element = '';
  const giveUp = (paragraph: Reading | undefined, next = '') => {
    if (paragraph === undefined || paragraph.inside === null) return;
    loose.push({ text: `{${paragraph.inside.slice(0, beside)}${next}`, paragraph });
    paragraph.inside = null;
  };
  const close = (paragraph: Reading) => {
    const { inside, before } = paragraph;
    if (inside === null) loose.push({ text: `${before}}`, paragraph });
    else tags.push({ ...readFieldTag(inside), element, paragraph });
    paragraph.inside = null;
  };
  const read = (paragraph: Reading, text: string) => {
    for (const piece of text.split(/(?=[{}])|(?<=[{}])/)) {
      if (piece === '{') {
        giveUp(paragraph, piece);
        paragraph.inside = '';
      } else if (piece === '}') {
        close(paragraph);
        paragraph.before = '';
      } else if (paragraph.inside !== null) paragraph.inside += piece;
      else paragraph.before = (paragraph.before + piece).slice(-beside);
      paragraph.text += piece;
    }
  };
  for (const token of xmlTokens(xml)) {
    const paragraph = open.at(-1);
    if (token.kind === 'start' && paragraphs.has(token.name)) {
      giveUp(paragraph);
      open.push({ text: '', inside: null, before: '' });
    } else if (token.kind === 'end' && paragraphs.has(token.name)) {
      giveUp(open.pop());
    }
    if (token.kind === 'text') {
      if (element !== '' && paragraph !== undefined) read(paragraph, decoded(token.text));
    } else if ('name' in token && texts.has(token.name)) {
      element = token.kind === 'start' ? token.name : '';
    } else if ('name' in token && gaps.has(token.name) && paragraph !== undefined) {
      paragraph.text += ' ';
    }
  }
  return { tags, loose };
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

function decoded(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity);
}
