/**
 * Reads each file of a folder as a list, in a process of its own, and writes what that took as JSON: how many files
 * there were, the one that took most processor time (milliseconds), and the greatest memory (megabytes).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readList } from '#shared/people/list/readList.ts';
import { readListFile } from '#renderer/importers/readListFile.ts';

const folder = process.argv[2] ?? '';
const names = readdirSync(folder);
let longest = { name: '', milliseconds: 0 };
for (const name of names) {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const before = process.cpuUsage();
  const tables = await readListFile(bytes, 'list.xlsx');
  if (tables.ok) readList(tables.value);
  const { user, system } = process.cpuUsage(before);
  const milliseconds = (user + system) / 1000;
  if (milliseconds > longest.milliseconds) longest = { name, milliseconds };
}
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ files: names.length, longest, megabytes }));
