import type { FileHash } from '#shared/base/ids.ts';
import type { KeptFile } from '#shared/documents/register/model.ts';
import type { FileRecord } from './records.ts';
import type { Database } from './schema.ts';

/** SHA-256 of bytes, as 64 hexadecimal digits. */
export async function hashOf(bytes: Uint8Array): Promise<FileHash> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  const digits = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('') as FileHash;
}

/** A file as a record names it, and its bytes as they are kept. */
export interface PreparedFile {
  readonly file: KeptFile;
  readonly record: FileRecord;
}

/** Prepares bytes for being kept under their hash. */
export async function prepareFile(
  bytes: Uint8Array,
  { name, type }: { readonly name: string; readonly type: string },
): Promise<PreparedFile> {
  const hash = await hashOf(bytes);
  return {
    file: { hash, name, type, size: bytes.length },
    record: { id: hash, bytes: Uint8Array.from(bytes) },
  };
}

/** Prepares a value for being kept as JSON. */
export async function prepareJson(value: unknown, name: string): Promise<PreparedFile> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return prepareFile(bytes, { name, type: 'application/json' });
}

/**
 * The bytes of a kept file.
 * @throws where they are not there or are no longer what they were: the store itself is damaged
 */
export async function readFile(database: Database, hash: FileHash): Promise<Uint8Array> {
  const record = await database.files.get(hash);
  if (record === undefined) throw new Error(`A kept file is missing: ${hash}`);
  if ((await hashOf(record.bytes)) !== hash) throw new Error(`A kept file has changed: ${hash}`);
  return record.bytes;
}

/** A value that was kept as JSON by `prepareJson`. */
export async function readJson(database: Database, hash: FileHash): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await readFile(database, hash)));
}
