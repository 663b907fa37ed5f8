const megabyte = 1024 * 1024;

/** How much of a zip package is unpacked. */
export interface UnpackLimits {
  /** Of the parts that are read, unpacked, together, in bytes. */
  readonly unpacked: number;
  /** How many times larger a part may become. */
  readonly ratio: number;
  /** Parts below this size unpacked may have any ratio, in bytes. */
  readonly ratioFrom: number;
  /** Of the package. */
  readonly parts: number;
}

/**
 * How much of a file is read. A plan of ten thousand rows stays far below; a file made to exhaust the computer's
 * memory does not.
 */
export const readLimits = {
  /** Of the file, in bytes. */
  file: 30 * megabyte,
  unpacked: 64 * megabyte,
  /** Empty formatted rows reach about a hundred. */
  ratio: 300,
  ratioFrom: 8 * megabyte,
  parts: 5_000,
  /** Cells that hold something, in all sheets. */
  cells: 500_000,
  /** Cells up to the last of each row, empty ones between them included. */
  laid: 5_000_000,
  /** Rows with contents of a list of people, in all sheets. */
  listRows: 60_000,
  /** As the format has them. */
  rows: 1_048_576,
} as const satisfies UnpackLimits & Record<string, number>;
