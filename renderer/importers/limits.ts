const megabyte = 1024 * 1024;

/**
 * How much of a file is read. A plan of ten thousand rows stays far below; a file made to exhaust the computer's
 * memory does not.
 */
export const readLimits = {
  /** Of the file, in bytes. */
  file: 30 * megabyte,
  /** Of the parts that are read, unpacked, together, in bytes. */
  unpacked: 160 * megabyte,
  /** How many times larger a part may become; empty formatted rows reach about a hundred. */
  ratio: 300,
  /** Parts below this size unpacked may have any ratio, in bytes. */
  ratioFrom: 8 * megabyte,
  /** Of the package. */
  parts: 5_000,
  /** Cells that hold something, in all sheets. */
  cells: 500_000,
  /** As the format has them. */
  rows: 1_048_576,
} as const;
