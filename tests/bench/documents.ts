import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { DocumentFigures } from './documentRun.ts';

const sizes = [1, 10, 100] as const;
const repeats = 3;

async function measure(times: number): Promise<DocumentFigures> {
  const script = fileURLToPath(new URL('documentRun.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', script, String(times)],
    { maxBuffer: 1 << 20 },
  );
  return JSON.parse(stdout) as DocumentFigures;
}

function total(figures: DocumentFigures): number {
  return figures.derive + figures.trees + figures.xlsx + figures.docx;
}

function median(all: readonly DocumentFigures[]): DocumentFigures {
  const sorted = all.toSorted((a, b) => total(a) - total(b));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured');
  return middle;
}

/** Deriving a year, building both trees and writing both files, in both languages, at three sizes. */
export async function benchDocuments(): Promise<void> {
  const rows: Record<string, string | number>[] = [];
  let smallest: DocumentFigures | null = null;
  for (const times of sizes) {
    const runs: DocumentFigures[] = [];
    for (let repeat = 0; repeat < (times === 100 ? 1 : repeats); repeat += 1)
      runs.push(await measure(times));
    const figures = median(runs);
    smallest ??= figures;
    rows.push({
      lines: figures.rows,
      'derive ms': Math.round(figures.derive),
      'trees ms': Math.round(figures.trees),
      'xlsx ms': Math.round(figures.xlsx),
      'docx ms': Math.round(figures.docx),
      'times the floor': (total(figures) / figures.floor).toFixed(1),
      'times the smallest': (total(figures) / total(smallest)).toFixed(1),
      'rows times': (figures.rows / smallest.rows).toFixed(1),
      'peak MB': Math.round(figures.peakMegabytes),
    });
  }
  console.table(rows);
}
