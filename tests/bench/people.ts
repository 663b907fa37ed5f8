import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { PeopleFigures } from './peopleRun.ts';

const sizes = [1_000, 10_000, 20_000, 50_000] as const;

async function measure(rows: number): Promise<PeopleFigures> {
  const script = fileURLToPath(new URL('peopleRun.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    script,
    String(rows),
  ]);
  return JSON.parse(stdout) as PeopleFigures;
}

/** Reading, understanding and matching lists, against the library that only opens them; and finding duplicates. */
export async function benchPeople(): Promise<void> {
  const rows: Record<string, string | number>[] = [];
  let smallest: PeopleFigures | null = null;
  for (const size of sizes) {
    const figures = await measure(size);
    smallest ??= figures;
    const { library, file, understand, match, duplicates } = figures;
    rows.push({
      rows: figures.rows,
      'exceljs alone ms': Math.round(library),
      'read ms': Math.round(file),
      'understood ms': Math.round(understand),
      'matched ms': Math.round(match),
      'times exceljs': ((file + understand + match) / library).toFixed(1),
      'duplicates ms': Math.round(duplicates),
      'pairs per person': (figures.compared / figures.rows).toFixed(1),
      'duplicates times': (duplicates / smallest.duplicates).toFixed(1),
      'rows times': (figures.rows / smallest.rows).toFixed(1),
      'peak MB': Math.round(figures.peakMegabytes),
    });
  }
  console.table(rows);
}
