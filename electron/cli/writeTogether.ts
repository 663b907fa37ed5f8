import { mkdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure } from './command.ts';

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes all files into a folder, or none: each under a temporary name beside its place, and only when all are
 * there under its own. Files of that name that were there before are replaced, or put back where it fails.
 * @returns their paths
 * @throws Failure in one line; the folder is as it was.
 */
export async function writeTogether(
  folder: string,
  files: readonly OutputFile[],
): Promise<readonly string[]> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    await makeFolder(resolve(folder), (made) => undo.push(() => rmdir(made)));
    const ending = `${process.pid}.part`;
    for (const { name, bytes } of files) {
      const part = join(folder, `.${name}.${ending}`);
      undo.push(() => rm(part, { force: true }));
      await writeFile(part, bytes, { flag: 'wx' });
    }
    const replaced: string[] = [];
    for (const { name } of files) {
      const path = join(folder, name);
      if (await isThere(path)) {
        const before = join(folder, `.${name}.${process.pid}.before`);
        await rename(path, before);
        replaced.push(before);
        undo.push(() => rename(before, path));
      }
      await rename(join(folder, `.${name}.${ending}`), path);
      undo.push(() => rm(path, { force: true }));
    }
    for (const before of replaced) await rm(before, { recursive: true, force: true });
    return files.map(({ name }) => join(folder, name));
  } catch (error) {
    for (const step of undo.toReversed()) await step();
    throw new Failure(`Nothing was written to ${folder}: ${reasonOf(error)}.`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'it is a file, not a folder',
  ENOTDIR: 'a part of this path is a file, not a folder',
  ENOENT: 'no folder can be made there',
  EACCES: 'writing is not allowed there',
  EPERM: 'writing is not allowed there',
  EROFS: 'writing is not allowed there',
  ENOSPC: 'the disk is full',
  EBUSY: 'a file of that name is open in another program',
};

/** What the machine answered, in words where it is one of the usual answers. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return reasons[code] ?? error.message;
}

async function isThere(path: string): Promise<boolean> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new Error(`${path} is a folder`);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Makes a folder and those above it, the outermost first. Node's own recursive `mkdir` never ends where the folder
 * above is there and yet takes none (as /proc on Linux).
 */
async function makeFolder(folder: string, onMade: (folder: string) => void): Promise<void> {
  if (await isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above, onMade);
  await mkdir(folder);
  onMade(folder);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
