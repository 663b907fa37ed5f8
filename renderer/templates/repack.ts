import { deflateSync } from 'fflate';
import { zipDirectory, type ZipPart } from '#renderer/importers/zipDirectory.ts';
import { crc32 } from './crc32.ts';
import { templateLimits } from './templateLimits.ts';

type Packed = Omit<ZipPart, 'claimedSize'> & { readonly size: number };

const deflated = 8;
/** The day of every part: zip knows no earlier one. A clock would make equal documents unequal. */
const day = (1 << 5) | 1;
const utf8Names = 1 << 11;
const version = 20;

/**
 * Writes a package that was opened without problem again, in the order it had, with the content of some parts
 * replaced, or the part left out (null). All others keep their very bytes, packed as they were. Equal input gives
 * equal output.
 * @throws where a changed part is none of the package: a part comes with relations and a type that name it
 */
export function repack(
  opened: Uint8Array,
  changed: ReadonlyMap<string, Uint8Array | null>,
): Uint8Array<ArrayBuffer> {
  const parts = zipDirectory(opened, templateLimits);
  const names = new Set(parts.map(({ name }) => name));
  for (const name of changed.keys()) {
    if (!names.has(name)) throw new Error(`The package has no ${name}`);
  }
  return written(
    parts.flatMap((part): readonly Packed[] => {
      const content = changed.get(part.name);
      if (content === null) return [];
      if (content === undefined) return [{ ...part, size: part.claimedSize }];
      const packed = deflateSync(content, { level: 6 });
      const { length: size } = content;
      return [{ name: part.name, method: deflated, packed, size, crc: crc32(content) }];
    }),
  );
}

function written(parts: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = new TextEncoder().encode(part.name);
    const local = fields([4, 0x04034b50], ...common(part, name.length));
    directory.push(
      fields(
        [4, 0x02014b50],
        [2, version],
        ...common(part, name.length),
        // Comment, disk, and attributes inside and outside.
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ),
      name,
    );
    pieces.push(local, name, part.packed);
    offset += local.length + name.length + part.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, size],
    [4, offset],
    [2, 0],
  );
  return joined([...pieces, ...directory, end]);
}

type Field = readonly [width: 2 | 4, value: number];

/** What stands alike before a part and in the directory. */
function common(part: Packed, nameLength: number): readonly Field[] {
  return [
    [2, version],
    [2, utf8Names],
    [2, part.method],
    [2, 0],
    [2, day],
    [4, part.crc],
    [4, part.packed.length],
    [4, part.size],
    [2, nameLength],
    [2, 0],
  ];
}

function fields(...all: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(all.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of all) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
