import type { ReadProblem } from './readProblem.ts';

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const pdfSignature = [0x25, 0x50, 0x44, 0x46];

/** What the first bytes of a file show it to be; null for a zip package, which an .xlsx is. */
export function problemOfBytes(bytes: Uint8Array): ReadProblem | null {
  if (bytes.length === 0) return { kind: 'empty-file' };
  if (beginsWith(bytes, zipSignature)) return null;
  if (beginsWith(bytes, oleSignature)) return problemOfOle(bytes);
  if (beginsWith(bytes, pdfSignature)) return { kind: 'not-a-workbook', looksLike: 'pdf' };
  return { kind: 'not-a-workbook', looksLike: isText(bytes) ? 'text' : 'unknown' };
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function isText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 1_000).includes(0);
}

const oleEntry = 128;
const oleHeader = 512;

/**
 * Office wraps three things in an OLE container: workbooks of Excel 97–2003, Word documents of those years, and
 * encrypted .xlsx. The names of the container's streams tell them apart; they stand in entries of 128 bytes.
 */
function problemOfOle(bytes: Uint8Array): ReadProblem {
  const names = new Set<string>();
  for (let at = oleHeader; at + oleEntry <= bytes.length; at += oleEntry) {
    const name = oleName(bytes.subarray(at, at + oleEntry));
    if (name !== null) names.add(name);
  }
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return { kind: 'encrypted' };
  if (names.has('Workbook') || names.has('Book')) return { kind: 'old-excel' };
  return {
    kind: 'not-a-workbook',
    looksLike: names.has('WordDocument') ? 'word' : 'unknown',
  };
}

/** The name in an entry of the container's directory: UTF-16, its length in bytes at 64. */
function oleName(entry: Uint8Array): string | null {
  const length = (entry[64] ?? 0) + 256 * (entry[65] ?? 0);
  if (length < 4 || length > 64 || length % 2 === 1) return null;
  return new TextDecoder('utf-16le').decode(entry.subarray(0, length - 2));
}
