/** Windows keeps these for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Shortest bound among the file systems in use, in UTF-8 bytes; a name with room for a number behind it. */
const maxBytes = 200;

function utf8Length(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

function cut(text: string, bytes: number): string {
  let length = 0;
  let kept = '';
  for (const character of text) {
    length += utf8Length(character);
    if (length > bytes) break;
    kept += character;
  }
  return kept;
}

/**
 * A name that every file system in use accepts, as near to the wanted one as it can be: no folder, no character
 * that Windows forbids, no device name, nothing invisible at its ends, at most 200 bytes with its ending kept.
 * Never empty.
 */
export function safeFileName(wanted: string): string {
  const plain = wanted
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
    .replaceAll(/[\u0000-\u001F\u007F]/gu, '')
    .replaceAll(/["*/:<>?\\|]/gu, '-')
    .replaceAll(/^[\s.]+|[\s.]+$/gu, '');
  const name = plain === '' ? 'document' : reserved.test(plain) ? `_${plain}` : plain;
  const ending = /\.[\da-z]{1,12}$/iu.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - ending.length);
  return cut(stem, maxBytes - ending.length).replace(/[\s.]+$/u, '') + ending;
}

/** The name with the first of the endings (without dots) added where it has none of them. */
export function withExtension(name: string, extensions: readonly string[]): string {
  const lower = name.toLowerCase();
  const [first] = extensions;
  if (first === undefined) return name;
  return extensions.some((extension) => lower.endsWith(`.${extension.toLowerCase()}`))
    ? name
    : `${name}.${first}`;
}
