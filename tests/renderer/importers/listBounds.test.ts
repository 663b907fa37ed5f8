import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { badFiles, largeFiles } from '#tests/support/badLists.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

/** What lists of any size and make may take of a computer. */
const bounds = { processorSeconds: 10, megabytes: 500 };

/** The heap that the reading has to do with; the command line gives it more. */
const heapMegabytes = 300;

it('bad and large lists are read or refused within bounds of time and memory', async () => {
  const folder = temporaryFolder();
  const files = [...(await badFiles()), ...(await largeFiles())];
  for (const [index, [name, bytes]] of files.entries())
    writeFileSync(join(folder, `${index} ${name.replaceAll(/[^\w]+/g, ' ')}`), bytes);
  const script = join(import.meta.dirname, '../../support/readBadLists.ts');
  // Processor time and not the clock: a computer that is busy with other things makes no difference.
  const { stdout } = await promisify(execFile)(process.execPath, [
    `--max-old-space-size=${heapMegabytes}`,
    '--import',
    'tsx',
    script,
    folder,
  ]);
  const taken = JSON.parse(stdout) as {
    readonly files: number;
    readonly longest: { readonly name: string; readonly milliseconds: number };
    readonly megabytes: number;
  };
  expect(taken.files).toBe(files.length);
  expect(taken.longest.milliseconds, taken.longest.name).toBeLessThan(
    bounds.processorSeconds * 1000,
  );
  expect(taken.megabytes).toBeLessThan(bounds.megabytes);
}, 300_000);
