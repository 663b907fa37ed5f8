import { readLimits, type UnpackLimits } from '#renderer/importers/limits.ts';

const megabyte = 1024 * 1024;

/** How much of a template file is read. A letterhead with large photographs stays far below. */
export const templateLimits = {
  /** Of the file, in bytes. */
  file: 10 * megabyte,
  unpacked: 80 * megabyte,
  ratio: readLimits.ratio,
  ratioFrom: readLimits.ratioFrom,
  parts: readLimits.parts,
  /** Fields and loose brackets of one part: no person sets so many by hand. */
  fields: 5_000,
} as const satisfies UnpackLimits & Record<string, number>;
