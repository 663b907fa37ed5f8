import { strFromU8, unzipSync } from 'fflate';

/** The XML parts of a Word file by their path. */
export function partsOf(docx: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(docx))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}

/** Where a part of XML breaks a rule that a reader cannot forgive; null where it does not. */
export function faultOf(xml: string): string | null {
  const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (forbidden !== null) return `forbidden character at ${forbidden.index}`;
  const open: string[] = [];
  for (const [tag, close, name, inside] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)([^<>]*)>/g)) {
    if (close === '/') {
      const expected = open.pop();
      if (expected !== name) return `</${name}> where </${expected}> was open`;
    } else if (inside?.endsWith('/') !== true) {
      open.push(name ?? '');
    }
    if (/"[^"]*</.test(tag)) return `bare < in ${tag}`;
  }
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(xml)) return 'bare &';
  return open.length === 0 ? null : `<${open.join('><')}> never closed`;
}

/** The elements of a name, each with what it holds; they must not stand in each other. */
export function elements(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<${name}[ >](?:(?!</${name}>)[\\s\\S])*</${name}>`, 'g')) ?? [];
}
