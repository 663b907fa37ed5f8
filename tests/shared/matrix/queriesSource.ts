import { readFileSync } from 'node:fs';

/** The lines of the plan; line 1 is `lines[0]`. */
export const lines = readFileSync(
  new URL('../../../seeds/source/ovop-strategic-plan-2019-2023.txt', import.meta.url),
  'utf8',
).split('\n');

/** A row of the matrix as it stands in the text, read here anew: its lines and its cells without markup. */
export interface Row {
  readonly code: string;
  readonly lines: number[];
  readonly cells: readonly string[];
  /** Code and title stand in one cell. */
  readonly joined: boolean;
}

/** In document order. */
export const rows: Row[] = [];
for (let number = 155; number <= 351; number += 1) {
  const line = lines[number - 1]!;
  if (line.trim() === '') continue;
  const cells = line.split('\t').map((cell) => cell.replaceAll(/<[^>]+>/g, '').trim());
  const [, code, rest] = /^([IV]+|\d(?:\.\d+)+)(?: (.*))?$/.exec(cells[0]!) ?? [];
  if (code === undefined) rows.at(-1)!.lines.push(number);
  else rows.push({ code, lines: [number], cells, joined: rest !== undefined });
}
/** The line of section 2.2 that prints a programme or strategy. */
export const outline = new Map<string, number>();
for (const [index, line] of lines.slice(0, 148).entries()) {
  const strategy = /^- (\d\.\d) /.exec(line)?.[1];
  const programme = /^\*\*(\d)<sup>/.exec(line)?.[1];
  if (strategy !== undefined) outline.set(strategy, index + 1);
  if (programme !== undefined)
    outline.set(['I', 'II', 'III', 'IV', 'V'][Number(programme) - 1]!, index + 1);
}
