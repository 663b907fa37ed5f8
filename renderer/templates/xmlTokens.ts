/** A tag or a stretch of text of a part, as it stands in the file. */
export type XmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'start' | 'end' | 'empty'; readonly name: string }
  /** Comments, declarations, CDATA: Office writes none but the first line. */
  | { readonly kind: 'other' };

const token = /<([!?])[^>]*>|<(\/?)([^\s<>/]+)(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+|</g;

/** The tags and texts of a part, in their order; texts still have their entities. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (const [whole, other, slash, name] of xml.matchAll(token)) {
    if (name !== undefined) {
      const empty = whole.endsWith('/>') ? 'empty' : 'start';
      yield { kind: slash === '/' ? 'end' : empty, name };
    } else if (other !== undefined || whole === '<') {
      yield { kind: 'other' };
    } else {
      yield { kind: 'text', text: whole };
    }
  }
}

/** Whether every element is closed where it was opened, and nothing stands in the part that Office never writes. */
export function isWhole(xml: string): boolean {
  if (/<!/.test(xml)) return false;
  const open: string[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'start') open.push(token.name);
    if (token.kind === 'end' && open.pop() !== token.name) return false;
  }
  return open.length === 0;
}
