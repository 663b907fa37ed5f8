import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { TemplateFormat, TemplateProblem } from '#shared/documents/fields/templateProblem.ts';
import { ReadFault } from '#renderer/importers/readProblem.ts';
import { Unpacker } from '#renderer/importers/unpack.ts';
import { zipDirectory, type ZipPart } from '#renderer/importers/zipDirectory.ts';
import { contentTypesIn, contentTypesPart, type ContentTypes } from './contentTypes.ts';
import { crc32 } from './crc32.ts';
import { templateLimits } from './templateLimits.ts';

/** The parts of a Word or Excel file, unpacked and found whole. */
export interface OpenedPackage {
  /** In the order of the package; folders left out. */
  readonly names: readonly string[];
  /** A part read as UTF-8, without its byte order mark; null where there is no such part. */
  text(name: string): string | null;
  /** The part's content; null where there is no such part. Not to be written into. */
  bytes(name: string): Uint8Array | null;
}

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipSignature = [0x50, 0x4b, 0x03, 0x04];

const mainType: Readonly<Record<TemplateFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
};

/**
 * Opens a template file that comes from outside. It is judged by what it declares before anything is unpacked, and
 * again by what comes out; a file with macros, of another format or with a part that is not whole is refused.
 */
export function openPackage(
  bytes: Uint8Array,
  format: TemplateFormat,
): Outcome<OpenedPackage, TemplateProblem> {
  if (bytes.length > templateLimits.file) {
    return failure({ kind: 'too-large', bytes: bytes.length, maxBytes: templateLimits.file });
  }
  if (beginsWith(bytes, oleSignature)) return failure({ kind: 'old-or-locked', expected: format });
  if (!beginsWith(bytes, zipSignature)) return failure({ kind: 'other-format', expected: format });
  try {
    const parts = zipDirectory(bytes, templateLimits);
    const declared = problemOfNames(parts) ?? problemOfClaims(parts);
    if (declared !== null) return failure(declared);
    const files = parts.filter(({ name }) => !name.endsWith('/'));
    const list = files.find(({ name }) => name === contentTypesPart);
    // Any zip may lack it; no Office file does.
    if (list === undefined) return failure({ kind: 'other-format', expected: format });
    const unpacker = new Unpacker(templateLimits);
    const opened = new Map([[list.name, wholePart(unpacker, list)]]);
    const kind = problemOfKind(files, contentTypesIn(textOf(opened, list.name) ?? ''), format);
    if (kind !== null) return failure(kind);
    for (const part of files) {
      if (part !== list) opened.set(part.name, wholePart(unpacker, part));
    }
    return success({
      names: files.map(({ name }) => name),
      text: (name) => textOf(opened, name),
      bytes: (name) => opened.get(name) ?? null,
    });
  } catch (error) {
    if (error instanceof ReadFault) return failure(problemOfFault(error, format));
    throw error;
  }
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function textOf(opened: ReadonlyMap<string, Uint8Array>, name: string): string | null {
  const bytes = opened.get(name);
  return bytes === undefined ? null : new TextDecoder().decode(bytes);
}

/** Two parts of one name are read differently by different programs; a name may not point out of the package. */
function problemOfNames(parts: readonly ZipPart[]): TemplateProblem | null {
  const seen = new Set<string>();
  for (const { name } of parts) {
    const escapes = /^\/|^[a-z]:|\\|\0|(?:^|\/)\.\.?(?:\/|$)/i.test(name);
    // Names of parts are equal without regard to case (ECMA-376 part 2, 6.3.5).
    const key = name.toLowerCase();
    if (name === '' || escapes || seen.has(key)) return { kind: 'damaged', message: name };
    seen.add(key);
  }
  return null;
}

function problemOfClaims(parts: readonly ZipPart[]): TemplateProblem | null {
  const { unpacked, ratio, ratioFrom } = templateLimits;
  const bytes = parts.reduce((sum, { claimedSize }) => sum + claimedSize, 0);
  if (bytes > unpacked) return { kind: 'too-large', bytes, maxBytes: unpacked };
  for (const { claimedSize, packed } of parts) {
    const maxBytes = Math.max(ratioFrom, packed.length * ratio);
    if (claimedSize > maxBytes) return { kind: 'too-large', bytes: claimedSize, maxBytes };
  }
  return null;
}

function problemOfKind(
  parts: readonly ZipPart[],
  types: ContentTypes,
  format: TemplateFormat,
): TemplateProblem | null {
  const hasMacros =
    types.named.some((type) => /macroEnabled|vbaProject|vbaData|macrosheet/i.test(type)) ||
    parts.some(({ name }) => /(?:^|\/)vba(?:Project|Data)[^/]*$/i.test(name));
  if (hasMacros) return { kind: 'macros' };
  const hasMain = parts.some(({ name }) => types.of(name) === mainType[format]);
  return hasMain ? null : { kind: 'other-format', expected: format };
}

/** @throws ReadFault where the part is not what its directory says */
function wholePart(unpacker: Unpacker, part: ZipPart): Uint8Array {
  const bytes = unpacker.bytes(part);
  if (bytes.length !== part.claimedSize || crc32(bytes) !== part.crc) {
    throw new ReadFault({ kind: 'damaged', part: part.name });
  }
  return bytes;
}

function problemOfFault({ problem }: ReadFault, format: TemplateFormat): TemplateProblem {
  switch (problem.kind) {
    case 'encrypted':
      return { kind: 'old-or-locked', expected: format };
    case 'damaged':
      return { kind: 'damaged', message: problem.part };
    case 'too-large':
      // The claims were within the limits: what comes out is not what was claimed, or there is too much to count.
      return { kind: 'damaged', message: `${problem.what} > ${problem.limit}` };
    case 'unknown-encoding':
    case 'empty-file':
    case 'not-a-workbook':
    case 'old-excel':
    case 'other-format':
    case 'no-sheets':
    case 'cancelled':
      throw new Error(`Opening a package never ends in ${problem.kind}`);
  }
}
