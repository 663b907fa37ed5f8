import { benchDocuments } from './documents.ts';
import { benchPapers } from './papers.ts';
import { benchPeople } from './people.ts';
import { benchWindow } from './window.ts';

/**
 * Prints how fast the program is, in figures and above all in ratios; nothing here passes or fails.
 * `npm run bench` runs all parts, `npm run bench -- documents`, `-- papers`, `-- people` or `-- window` one.
 */
const parts = {
  documents: benchDocuments,
  papers: benchPapers,
  people: benchPeople,
  window: benchWindow,
} as const;

const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  await run();
}
