import type { Code } from '../base/ids.ts';
import { compareCodes } from '../matrix/codes.ts';
import type { WorkplanLine } from './model.ts';

/** Lines without a code stand after the programmes. */
const afterAllProgrammes = Number.POSITIVE_INFINITY;

/** The number of the programme that a line's code belongs to: 2 for 2.2.1.4. */
function programmeNumber(code: Code | null): number {
  if (code === null) return afterAllProgrammes;
  const first = Number(code.split('.')[0]);
  if (Number.isNaN(first)) throw new RangeError(`Not the code of an activity: ${code}`);
  return first;
}

/** By programme, then as ordered by hand; lines that share a place keep the order of their codes. */
function compareLines(a: WorkplanLine, b: WorkplanLine): number {
  const left = programmeNumber(a.code);
  const right = programmeNumber(b.code);
  if (left !== right) return left < right ? -1 : 1;
  if (a.order !== b.order) return a.order - b.order;
  if (a.code !== null && b.code !== null && a.code !== b.code) return compareCodes(a.code, b.code);
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The lines as the workplan shows them. */
export function inWorkplanOrder(lines: readonly WorkplanLine[]): readonly WorkplanLine[] {
  return lines.toSorted(compareLines);
}

/** The lines of one programme (or without a code), in order. */
export function groupInOrder(
  lines: readonly WorkplanLine[],
  code: Code | null,
): readonly WorkplanLine[] {
  const programme = programmeNumber(code);
  return inWorkplanOrder(lines.filter((line) => programmeNumber(line.code) === programme));
}

/** `count` places between two, evenly spaced; null where there is no neighbour on that side. */
export function placesBetween(
  before: number | null,
  after: number | null,
  count: number,
): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    if (before !== null && after !== null) {
      return before + ((after - before) * (index + 1)) / (count + 1);
    }
    if (after !== null) return after - count + index;
    return (before ?? 0) + index + 1;
  });
}

/** The place right after a line among the lines of its programme. */
export function placeAfter(lines: readonly WorkplanLine[], line: WorkplanLine): number {
  const group = groupInOrder(lines, line.code);
  const index = group.findIndex((other) => other.id === line.id);
  const [place = line.order] = placesBetween(line.order, group[index + 1]?.order ?? null, 1);
  return place;
}

function byProgramme<T>(items: readonly T[], codeOf: (item: T) => Code | null) {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const programme = programmeNumber(codeOf(item));
    const group = groups.get(programme);
    if (group === undefined) groups.set(programme, [item]);
    else group.push(item);
  }
  return groups;
}

/** The new codes of one programme, gathered behind the line that each run of them follows. */
function runsBehind(group: readonly WorkplanLine[], codes: readonly Code[]) {
  const coded = group.flatMap((line) => (line.code === null ? [] : [{ line, code: line.code }]));
  coded.sort((a, b) => compareCodes(a.code, b.code) || compareLines(a.line, b.line));
  const runs: { readonly anchor: WorkplanLine | null; readonly codes: Code[] }[] = [];
  let anchor: WorkplanLine | null = null;
  let next = 0;
  for (const code of codes) {
    for (let candidate = coded[next]; candidate !== undefined; candidate = coded[++next]) {
      if (compareCodes(candidate.code, code) > 0) break;
      anchor = candidate.line;
    }
    const run = runs.at(-1);
    if (run !== undefined && run.anchor === anchor) run.codes.push(code);
    else runs.push({ anchor, codes: [code] });
  }
  return runs;
}

/**
 * Places for new lines of the codes given (in code order), each after the line that precedes it by code in
 * its programme, however the lines there were ordered by hand.
 */
export function placesByCode(
  lines: readonly WorkplanLine[],
  codes: readonly Code[],
): ReadonlyMap<Code, number> {
  const kept = byProgramme(inWorkplanOrder(lines), (line) => line.code);
  const places = new Map<Code, number>();
  for (const [programme, wanted] of byProgramme(codes, (code) => code)) {
    const group = kept.get(programme) ?? [];
    const indexOf = new Map(group.map((line, index) => [line, index]));
    for (const { anchor, codes: run } of runsBehind(group, wanted)) {
      const follower = anchor === null ? 0 : (indexOf.get(anchor) ?? 0) + 1;
      const free = placesBetween(anchor?.order ?? null, group[follower]?.order ?? null, run.length);
      for (const [index, code] of run.entries()) places.set(code, free[index] ?? 0);
    }
  }
  return places;
}
