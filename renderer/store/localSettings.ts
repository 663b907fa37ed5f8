import type { Signer } from '#shared/base/ids.ts';
import type { Database } from './schema.ts';

/** What this computer alone keeps: who works at it and how its screens are set. Not logged, not merged. */
const signerKey = 'signer';

/** In characters: a name with a title and a post still fits, a pasted page does not. */
export const longestSigner = 80;

export async function readSigner(database: Database): Promise<Signer | null> {
  const kept = await database.local.get(signerKey);
  return typeof kept?.value === 'string' ? (kept.value as Signer) : null;
}

export async function keepSigner(database: Database, signer: Signer): Promise<void> {
  await database.local.put({ key: signerKey, value: signer });
}

/** How a screen was left: column widths, filters. The screen judges what it reads. */
export async function readView(database: Database, view: string): Promise<unknown> {
  return (await database.local.get(`view:${view}`))?.value;
}

export async function keepView(database: Database, view: string, value: unknown): Promise<void> {
  await database.local.put({ key: `view:${view}`, value });
}

export async function forgetView(database: Database, view: string): Promise<void> {
  await database.local.delete(`view:${view}`);
}
