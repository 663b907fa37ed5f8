import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import { jpegSize } from './jpegSize.ts';
import type { PictureProblem } from './pictureProblem.ts';
import { svgSize } from './svgSize.ts';

/** Bytes; what a person may give as an emblem or a photograph. */
export const largestPicture = 5 * 1024 * 1024;
/** Pixels along a side. */
const longestSide = 8_000;

/** What a picture's file says of itself. */
export interface PictureFacts {
  readonly type: 'png' | 'jpeg' | 'svg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The size stands in the first chunk, IHDR. */
function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (bytes.length < 24) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isHeader = new TextDecoder().decode(bytes.subarray(12, 16)) === 'IHDR';
  return isHeader ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
}

/** What may stand before the first element of an XML text. */
const prolog = /^(?:\s+|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>)+/;

/** The text of a file whose first element is a drawing. */
function asDrawing(bytes: Uint8Array): string | null {
  const [first = 0] = bytes;
  // `<`, white space, or the mark of UTF-8: nothing else begins an XML text.
  if (first !== 0x3c && first !== 0xef && first > 0x20) return null;
  const text = new TextDecoder().decode(bytes);
  return /^<svg[\s>/]/.test(text.replace(prolog, '')) ? text : null;
}

function found(
  type: PictureFacts['type'],
  size: { readonly width: number; readonly height: number } | null,
): Outcome<PictureFacts, PictureProblem> {
  if (size === null) return failure({ kind: 'damaged' });
  const { width, height } = size;
  const fits = [width, height].every((side) => side >= 1 && side <= longestSide);
  return fits ? success({ type, width, height }) : failure({ kind: 'size', width, height });
}

/**
 * Looks at a picture's bytes: PNG, JPEG or SVG by what they hold, not by the file's name. Whether a whole PNG or
 * JPEG can be drawn is seen when it is drawn.
 */
export function readPicture(bytes: Uint8Array): Outcome<PictureFacts, PictureProblem> {
  if (bytes.length === 0) return failure({ kind: 'empty' });
  if (bytes.length > largestPicture)
    return failure({ kind: 'too-large', bytes: bytes.length, maxBytes: largestPicture });
  if (begins(bytes, pngSignature)) return found('png', pngSize(bytes));
  if (begins(bytes, [0xff, 0xd8, 0xff])) return found('jpeg', jpegSize(bytes));
  const drawing = asDrawing(bytes);
  if (drawing === null) return failure({ kind: 'other-format' });
  const size = svgSize(drawing);
  return size === 'unsafe' ? failure({ kind: 'unsafe' }) : found('svg', size);
}
