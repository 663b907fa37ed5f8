import { xmlSafe } from '#shared/text/xmlSafe.ts';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** What a stretch of XML without tags says: entities and CDATA resolved. */
export function plainText(xml: string): string {
  if (!xml.includes('<![CDATA[')) return withoutEntities(xml);
  return xml
    .split(/(<!\[CDATA\[.*?\]\]>)/s)
    .map((piece) => (piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : withoutEntities(piece)))
    .join('');
}

function withoutEntities(xml: string): string {
  return xml.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (typeof name === 'string') return named[name] ?? whole;
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** A text as it stands between tags and in attributes; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return xmlSafe(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/** The value of an attribute in an opening tag; null where it has none. */
export function attributeOf(tag: string, name: string): string | null {
  const found = attributePattern(name).exec(tag);
  return found === null ? null : plainText(found[2] ?? found[3] ?? '');
}

/** The tag with an attribute set, or taken out where the value is null; all others stay as they are. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const found = attributePattern(name).exec(tag);
  if (found !== null) {
    const before = tag.slice(0, found.index);
    const after = tag.slice(found.index + found[0].length);
    return value === null
      ? before + after
      : `${before}${found[1] ?? ''}"${attributeText(value)}"${after}`;
  }
  if (value === null) return tag;
  const end = tag.length - (tag.endsWith('/>') ? 2 : 1);
  return `${tag.slice(0, end).trimEnd()} ${name}="${attributeText(value)}"${tag.slice(end)}`;
}

/** Spaces of other kinds in an attribute are read as plain ones unless they are written by their number. */
function attributeText(value: string): string {
  return xmlText(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}
