import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { PaperName } from './largePapers.ts';
import type { PaperFigures, PaperOutput } from './paperRun.ts';

async function measure(name: PaperName, rows: number, output: PaperOutput): Promise<PaperFigures> {
  const script = fileURLToPath(new URL('paperRun.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', script, name, String(rows), output],
    { maxBuffer: 1 << 20 },
  );
  return JSON.parse(stdout) as PaperFigures;
}

function total({ compose, write }: PaperFigures): number {
  return compose + write;
}

/** The middle one of several runs, by the time that it took. */
async function median(
  name: PaperName,
  rows: number,
  output: PaperOutput,
  repeats: number,
): Promise<PaperFigures> {
  const runs: PaperFigures[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) runs.push(await measure(name, rows, output));
  const middle = runs.toSorted((a, b) => total(a) - total(b))[repeats >> 1];
  if (middle === undefined) throw new Error('Nothing was measured');
  return middle;
}

function cells(figures: PaperFigures): Record<string, string | number> {
  return {
    'compose ms': Math.round(figures.compose),
    'write ms': Math.round(figures.write),
    'MB unpacked': figures.megabytes.toFixed(1),
    'times the floor': (total(figures) / figures.floor).toFixed(1),
    'peak MB': Math.round(figures.peakMegabytes),
  };
}

const wanted: readonly (readonly [PaperName, number, readonly PaperOutput[]])[] = [
  ['report', 1000, ['docx', 'html']],
  ['invitations', 500, ['docx', 'html', 'each']],
  ['attendance', 200, ['docx', 'xlsx', 'html']],
];

const growth = [100, 1000, 10_000] as const;

/**
 * Long papers of the kinds that offices write, in both languages, in processes of their own, and how a list grows. In
 * milliseconds of the processor; the floor is to zip the very bytes once.
 */
export async function benchPapers(): Promise<void> {
  const papers: Record<string, string | number>[] = [];
  for (const [name, rows, outputs] of wanted) {
    for (const output of outputs)
      papers.push({ paper: name, rows, as: output, ...cells(await median(name, rows, output, 3)) });
  }
  console.table(papers);
  const sizes: Record<string, string | number>[] = [];
  for (const output of ['docx', 'xlsx', 'html'] as const) {
    let before: PaperFigures | null = null;
    for (const rows of growth) {
      const figures = await median('attendance', rows, output, rows === 10_000 ? 1 : 3);
      sizes.push({
        as: output,
        rows,
        ...cells(figures),
        'compose times a tenth':
          before === null ? '' : (figures.compose / before.compose).toFixed(1),
        'write times a tenth': before === null ? '' : (figures.write / before.write).toFixed(1),
      });
      before = figures;
    }
  }
  console.table(sizes);
}
