import { readLimits, type UnpackLimits } from './limits.ts';
import { ReadFault } from './readProblem.ts';

/** A part of a package as its directory describes it; the sizes are claims. */
export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  readonly claimedSize: number;
  /** Of the unpacked bytes, as the directory has it. */
  readonly crc: number;
}

const endSignature = 0x06054b50;
const partSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;
const inLargeField = 0xffffffff;

/**
 * Reads the directory at the end of a zip file.
 * @throws ReadFault where there is none, or it points outside the file
 */
export function zipDirectory(
  bytes: Uint8Array,
  limits: UnpackLimits = readLimits,
): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) {
    throw new ReadFault({ kind: 'too-large', what: 'parts', limit: limits.parts });
  }
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== partSignature) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const nameEnd = at + 46 + nameLength;
    if (nameEnd + extraLength > bytes.length) throw damaged();
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    const claimedSize = view.getUint32(at + 24, true);
    const packedSize = view.getUint32(at + 20, true);
    const offset = view.getUint32(at + 42, true);
    // Larger than four gigabytes by its own claim.
    if ([claimedSize, packedSize, offset].includes(inLargeField)) {
      throw new ReadFault({ kind: 'too-large', what: 'unpacked', limit: limits.unpacked });
    }
    // A password on the zip itself; Excel encrypts otherwise.
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new ReadFault({ kind: 'encrypted' });
    const method = view.getUint16(at + 10, true);
    const crc = view.getUint32(at + 16, true);
    const packed = packedData(bytes, view, offset, packedSize);
    parts.push({ name, method, claimedSize, crc, packed });
    at = nameEnd + extraLength + commentLength;
  }
  return parts;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw damaged();
}

function packedData(bytes: Uint8Array, view: DataView, at: number, size: number): Uint8Array {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localSignature) throw damaged();
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + size > bytes.length) throw damaged();
  return bytes.subarray(start, start + size);
}

function damaged(): ReadFault {
  return new ReadFault({ kind: 'damaged', part: '' });
}
