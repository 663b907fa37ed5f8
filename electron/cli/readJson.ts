import { readFile, stat } from 'node:fs/promises';
import { Misuse } from './command.ts';
import { jsonFaultAt } from './jsonFault.ts';

const megabyte = 1024 * 1024;
const mostMegabytes = 20;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of this path is a file, not a folder',
  EACCES: 'reading is not allowed',
  EPERM: 'reading is not allowed',
};

/** A file that somebody names on the command line. @throws Misuse where it cannot be read or is too large */
export async function readGivenFile(
  option: string,
  path: string,
  megabytes: number,
): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new Misuse(`${option} "${path}" is a folder, not a file.`);
    if (!found.isFile()) throw new Misuse(`${option} "${path}" is no file of a disk.`);
    if (found.size > megabytes * megabyte) {
      throw new Misuse(`${option} "${path}" is too large; allowed: ${megabytes} MB.`);
    }
    return await readFile(path);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const reason = reasons[String(error.code)] ?? error.message;
    throw new Misuse(`${option} "${path}" cannot be read: ${reason}.`);
  }
}

/** What a JSON file holds. @throws Misuse where it cannot be read, or is no JSON: with the line and column */
export async function readJson(option: string, path: string): Promise<unknown> {
  const text = textOf(await readGivenFile(option, path, mostMegabytes), `${option} "${path}"`);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Misuse(`${option} "${path}" is no JSON: ${faultIn(text)}.`);
  }
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Misuse(`${file} is no text in UTF-8; save it in that encoding.`);
  }
}

function faultIn(text: string): string {
  const at = jsonFaultAt(text);
  if (at >= text.length) return 'it ends too early';
  const before = text.slice(0, at).split('\n');
  return `see line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
