import { failure, success, type Outcome } from '#shared/base/outcome.ts';

/** Bytes: a scan of many pages still fits. */
export const largestScan = 25 * 1024 * 1024;

/** The endings of files that are offered as scans. */
export const scanExtensions = ['pdf', 'png', 'jpg', 'jpeg'] as const;

const kinds = [
  { type: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
] as const;

/** Within its first kilobyte a PDF says what it is; scanners put other bytes before that. */
const pdfWithin = 1024;

/** What a scan is by what it holds, whatever its name says: a PDF, a PNG or a JPEG; anything else is refused. */
export function scanType(bytes: Uint8Array): Outcome<string, 'empty' | 'other'> {
  if (bytes.length === 0) return failure('empty');
  const found = kinds.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  if (found !== undefined) return success(found.type);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, pdfWithin));
  return head.includes('%PDF-') ? success('application/pdf') : failure('other');
}
