/** Thrown where a part is not XML that can be patched; caught where the template is inspected. */
export class XmlFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'XmlFault';
  }
}

/** A tag as it stands in the text, by offsets. */
export interface Tag {
  /** With its prefix: `x:row`. */
  readonly name: string;
  /** Without: `row`. */
  readonly local: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
}

/** An element as it stands in the text, by offsets; an empty one has an empty inside. */
export interface XmlElement extends Pick<Tag, 'name' | 'local' | 'start' | 'end'> {
  /** The text of its opening tag. */
  readonly open: string;
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** The rest of the text stays as it is: comments, declarations and spaces too. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The tags between two offsets; comments, CDATA and processing instructions are stepped over.
 * @throws XmlFault at a document type, which the format forbids, and at a tag without end
 */
export function* tagsOf(xml: string, from = 0, to = xml.length): Generator<Tag> {
  let at = xml.indexOf('<', from);
  while (at !== -1 && at < to) {
    const passed = pastOther(xml, at);
    if (passed === null) {
      const tag = tagAt(xml, at);
      yield tag;
      at = tag.end;
    } else {
      at = passed;
    }
    at = xml.indexOf('<', at);
  }
}

const others = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

function pastOther(xml: string, at: number): number | null {
  const next = xml[at + 1];
  if (next !== '!' && next !== '?') return null;
  for (const [begin, finish] of others) {
    if (!xml.startsWith(begin, at)) continue;
    const end = xml.indexOf(finish, at + begin.length);
    if (end === -1) throw new XmlFault(`${begin} without ${finish}`);
    return end + finish.length;
  }
  throw new XmlFault(xml.slice(at, at + 20));
}

function tagAt(xml: string, start: number): Tag {
  let at = start + 1;
  for (;;) {
    const char = xml[at];
    if (char === undefined) throw new XmlFault(xml.slice(start, start + 20));
    if (char === '>') break;
    if (char === '"' || char === "'") {
      at = xml.indexOf(char, at + 1);
      if (at === -1) throw new XmlFault(xml.slice(start, start + 20));
    }
    at += 1;
  }
  const closes = xml[start + 1] === '/';
  const name = /^[^\s/>]+/.exec(xml.slice(closes ? start + 2 : start + 1, at + 1))?.[0];
  if (name === undefined) throw new XmlFault(xml.slice(start, start + 20));
  const kind = closes ? 'close' : xml[at - 1] === '/' ? 'empty' : 'open';
  return { name, local: localName(name), kind, start, end: at + 1 };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * The outermost elements of these local names between two offsets, in order.
 * @throws XmlFault where one of them has no end
 */
export function elementsOf(
  xml: string,
  locals: readonly string[],
  from = 0,
  to = xml.length,
): readonly XmlElement[] {
  const found: XmlElement[] = [];
  let open: Tag | null = null;
  let depth = 0;
  for (const tag of tagsOf(xml, from, to)) {
    if (open === null) {
      if (tag.kind === 'close' || !locals.includes(tag.local)) continue;
      if (tag.kind === 'empty') found.push(element(xml, tag, tag.end, tag.end));
      else open = tag;
    } else if (tag.name === open.name) {
      if (tag.kind === 'open') depth += 1;
      if (tag.kind !== 'close') continue;
      if (depth > 0) {
        depth -= 1;
        continue;
      }
      found.push(element(xml, open, tag.start, tag.end));
      open = null;
    }
  }
  if (open !== null) throw new XmlFault(`<${open.name}>`);
  return found;
}

function element(xml: string, tag: Tag, innerEnd: number, end: number): XmlElement {
  const { name, local, start } = tag;
  return {
    name,
    local,
    start,
    end,
    open: xml.slice(start, tag.end),
    innerStart: tag.end,
    innerEnd,
  };
}

/** The first element of a local name between two offsets, or null. */
export function elementOf(
  xml: string,
  local: string,
  from = 0,
  to = xml.length,
): XmlElement | null {
  return elementsOf(xml, [local], from, to)[0] ?? null;
}

/** An edit of an element's opening tag; none where it stays as it is. */
export function tagEdit({ start, open }: XmlElement, text: string): readonly Edit[] {
  return text === open ? [] : [{ start, end: start + open.length, text }];
}

/** The text between two offsets with the edits made; they may come in any order and may not overlap. */
export function edited(xml: string, edits: readonly Edit[], from = 0, to = xml.length): string {
  if (edits.length === 0) return xml.slice(from, to);
  const pieces: string[] = [];
  let at = from;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) throw new Error('Two edits touch the same text');
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  pieces.push(xml.slice(at, to));
  return pieces.join('');
}
