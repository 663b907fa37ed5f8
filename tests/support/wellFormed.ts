import { strFromU8, unzipSync } from 'fflate';

/** What XML 1.0 allows in a document. */
const allowed = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const badEntity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
const name = String.raw`[\p{L}_][\p{L}\p{N}_.:-]*`;
const tag = new RegExp(
  String.raw`<(?:\?[^?]*\?|(/)(${name})\s*|(${name})((?:\s+${name}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?))>`,
  'uy',
);

/**
 * What keeps a text from being well-formed XML as Office writes it (without comments and CDATA); null where nothing
 * does.
 */
export function xmlFault(xml: string): string | null {
  if (!allowed.test(xml)) return 'a character that XML forbids';
  const open: string[] = [];
  let at = xml.startsWith('\uFEFF') ? 1 : 0;
  let roots = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next === -1 ? undefined : next);
    if (badEntity.test(text)) return `a bare & in ${text.slice(0, 40)}`;
    if (open.length === 0 && text.trim() !== '')
      return `text outside the root: ${text.slice(0, 40)}`;
    if (next === -1) break;
    tag.lastIndex = next;
    const match = tag.exec(xml);
    if (match === null) return `no tag: ${xml.slice(next, next + 60)}`;
    const [, slash, closing, opening, attributes = '', empty] = match;
    if (badEntity.test(attributes)) return `a bare & in ${attributes.slice(0, 60)}`;
    const names = [...attributes.matchAll(/([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/gu)].map(
      ([, key]) => key,
    );
    if (new Set(names).size < names.length) return `an attribute twice: ${match[0].slice(0, 60)}`;
    if (slash === '/') {
      if (open.pop() !== closing) return `</${closing}> closes another`;
    } else if (opening !== undefined) {
      if (open.length === 0 && (roots += 1) > 1) return 'a second root';
      if (empty !== '/') open.push(opening);
    }
    at = tag.lastIndex;
  }
  if (open.length > 0) return `<${open.at(-1)}> stays open`;
  return roots === 1 ? null : 'no root';
}

/** The faults of an Office file's parts, by their names; none where a strict reader opens it. */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([part, content]) => {
    if (!/\.(xml|rels)$/.test(part)) return [];
    const fault = xmlFault(strFromU8(content));
    return fault === null ? [] : [`${part}: ${fault}`];
  });
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, word) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[String(word)] ?? whole;
  });
}

/** All text between the tags, its entities read, without white space: line breaks are not the writers' promise. */
export function bareText(xml: string): string {
  return bare(unescaped(xml.replaceAll(/<style>[^]*?<\/style>|<[^>]*>/g, '')));
}

/** What leaves ink on paper. */
export function bare(text: string): string {
  // oxlint-disable-next-line no-control-regex -- a control character that XML allows and no one sees
  return text.replaceAll(/[\s\u200B\u007F]+/gu, '');
}
