import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const schema = z.object({ name: z.string(), version: z.string() });

/** What documents say they were made with: `ovop-office 0.1.0`. */
export async function programName(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { name, version } = schema.parse(JSON.parse(text));
  return `${name} ${version}`;
}
