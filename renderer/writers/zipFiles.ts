import { zipSync } from 'fflate';

/** The earliest day that a zip file can name: equal files give an equal folder. */
const noDay = new Date(1980, 0, 1);

/** Files together in one .zip. They are stored as they are: documents are packed already. */
export function zipFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), {
    level: 0,
    mtime: noDay,
  });
}
