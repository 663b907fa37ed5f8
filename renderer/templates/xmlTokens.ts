/** A tag or a stretch of text of a part, as it stands in the file. */
export type XmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'start' | 'end' | 'empty'; readonly name: string }
  /** A declaration, `<?…?>`. */
  | { readonly kind: 'declaration' }
  /** What Office never writes: comments, CDATA, a document type, a tag that is not closed. */
  | { readonly kind: 'foreign' };

/**
 * The tags and texts of a part, in their order; texts still have their entities. Reads every letter once, whatever
 * the part is made of; a tag ends at the first `>`, since Office escapes those within attributes.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const isTag = xml.charAt(at) === '<';
    const found = xml.indexOf(isTag ? '>' : '<', at);
    if (isTag && found === -1) {
      yield { kind: 'foreign' };
      return;
    }
    const end = isTag ? found + 1 : found;
    const text = xml.slice(at, end === -1 ? xml.length : end);
    at += text.length;
    yield isTag ? tagOf(text) : { kind: 'text', text };
  }
}

function tagOf(tag: string): XmlToken {
  if (tag.startsWith('<?')) return { kind: 'declaration' };
  const [, slash, name] = /^<(\/?)([^\s<>/!]+)/.exec(tag) ?? [];
  if (name === undefined || tag.includes('<', 1)) return { kind: 'foreign' };
  if (slash === '/') return { kind: 'end', name };
  return { kind: tag.endsWith('/>') ? 'empty' : 'start', name };
}

/** Whether every element is closed where it was opened, and nothing stands in the part that Office never writes. */
export function isWhole(xml: string): boolean {
  const open: string[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'foreign') return false;
    if (token.kind === 'start') open.push(token.name);
    if (token.kind === 'end' && open.pop() !== token.name) return false;
  }
  return open.length === 0;
}
