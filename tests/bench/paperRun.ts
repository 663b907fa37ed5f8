import { zipSync, unzipSync, strToU8 } from 'fflate';
import { longPaper, type PaperName } from './largePapers.ts';
import { laboured } from './timed.ts';

/** What is made of a paper: one file, a file for each addressee, or the page of the preview. */
export type PaperOutput = 'docx' | 'xlsx' | 'html' | 'each';

/** One paper of one size in one format, in a process of its own, so that its peak memory is its own. */
export interface PaperFigures {
  /** Building the tree. */
  readonly compose: number;
  readonly write: number;
  /** Zipping the very bytes once: what no writer can be faster than. */
  readonly floor: number;
  readonly megabytes: number;
  readonly peakMegabytes: number;
}

/** The parts of a file as they lie in it unpacked. */
function partsOf(
  output: PaperOutput,
  files: readonly Uint8Array[],
): readonly Record<string, Uint8Array>[] {
  return output === 'html'
    ? files.map((file) => ({ page: file }))
    : files.map((file) => unzipSync(file));
}

async function made(name: PaperName, rows: number, output: PaperOutput): Promise<PaperFigures> {
  const paper = longPaper(name, rows);
  const isMerged = name === 'invitations';
  const [trees, compose] = await laboured(() => {
    if (output === 'each') return paper.merged();
    if (output === 'xlsx') return [paper.sheets()];
    return [isMerged ? paper.joined() : paper.text()];
  });
  const { writeDocx } = await import('#renderer/writers/docx/writeDocx.ts');
  const { writeXlsx } = await import('#renderer/writers/xlsx/writeXlsx.ts');
  const { textDocHtml } = await import('#renderer/writers/html/textHtml.ts');
  const [files, write] = await laboured(async () => {
    const all: Uint8Array[] = [];
    for (const tree of trees) {
      if (tree.kind === 'sheets') all.push(await writeXlsx(tree));
      else all.push(output === 'html' ? strToU8(textDocHtml(tree)) : await writeDocx(tree));
    }
    return all;
  });
  const parts = partsOf(output, files);
  const peak = process.resourceUsage().maxRSS / 1024;
  const [, floor] = await laboured(() => parts.map((part) => zipSync(part)));
  const bytes = parts
    .flatMap((part) => Object.values(part))
    .reduce((sum, { length }) => sum + length, 0);
  return { compose, write, floor, megabytes: bytes / 2 ** 20, peakMegabytes: peak };
}

const [name, rows, output] = process.argv.slice(2);
console.log(JSON.stringify(await made(name as PaperName, Number(rows), output as PaperOutput)));
