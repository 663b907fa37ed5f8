import type { Code } from '../../base/ids.ts';
import { parseCode } from '../codes.ts';
import type { EntryLevel, MatrixEntry } from '../model.ts';
import { levelOfShape, levelRank } from './levels.ts';
import { firstNumber, programmeCode } from './readCode.ts';

type Headless = Omit<MatrixEntry, 'parent'>;

/** A row for which the heading above it is to be found. */
export interface Waiting {
  readonly entry: Headless;
  /** The heading that it had when it was exported. */
  readonly wished: Code | null;
}

export interface Placed {
  readonly entry: MatrixEntry;
  /** Of a heading that has no row: the row that shows that it exists. Its place is kept without a title. */
  readonly impliedBy: Code | null;
}

/** The headings that a code names, the nearest first: 1.2.3, 1.2 and I above 1.2.3.4. */
function above(code: Code): readonly Code[] {
  const parts = code.split('.');
  if (parts.length === 1) return [];
  const dotted = Array.from({ length: parts.length - 2 }, (_, index) =>
    parseCode(parts.slice(0, parts.length - 1 - index).join('.')),
  );
  return [...dotted, programmeCode(firstNumber(code) ?? 0)].filter((found) => found !== null);
}

/**
 * Finds the heading above each row: by its code, which says under which heading it stands. A heading that the
 * table lacks keeps its place, before the first row that needs it; that it exists is in that row's code.
 * `homeless` are rows above which no heading can stand.
 */
export function placeUnderHeadings(rows: readonly Waiting[]): {
  readonly placed: readonly Placed[];
  readonly homeless: readonly Code[];
} {
  const levels = new Map<Code, EntryLevel>(rows.map(({ entry }) => [entry.code, entry.level]));
  const placed: Placed[] = [];
  const homeless = new Set<Code>();

  const canStandAbove = (heading: Code, level: EntryLevel): boolean => {
    const above = levels.get(heading);
    return above !== undefined && !homeless.has(heading) && levelRank[above] < levelRank[level];
  };
  const imply = (code: Code, by: Code): void => {
    const level = levelOfShape(code, { saysWhatIsDone: false, hasRowsUnderIt: true });
    levels.set(code, level);
    const parent = level === 'programme' ? null : parentOf(code, level, null, by);
    placed.push({ entry: { ...withoutContents, code, level, parent }, impliedBy: by });
  };
  function parentOf(code: Code, level: EntryLevel, wished: Code | null, by: Code): Code | null {
    if (wished !== null && wished !== code && canStandAbove(wished, level)) return wished;
    for (const heading of above(code)) {
      if (canStandAbove(heading, level)) return heading;
      if (levels.has(heading)) continue;
      const shape = levelOfShape(heading, { saysWhatIsDone: false, hasRowsUnderIt: true });
      if (levelRank[shape] >= levelRank[level]) continue;
      imply(heading, by);
      return heading;
    }
    const before = placed.findLast(({ entry }) => levelRank[entry.level] < levelRank[level]);
    return before?.entry.code ?? null;
  }

  for (const { entry, wished } of rows) {
    const { code, level } = entry;
    const parent = level === 'programme' ? null : parentOf(code, level, wished, code);
    if (parent === null && level !== 'programme') homeless.add(code);
    else placed.push({ entry: { ...entry, parent }, impliedBy: null });
  }
  // A row may have been put under a heading further down that found none itself.
  return settle(placed, homeless);
}

function settle(
  placed: readonly Placed[],
  homeless: Set<Code>,
): { readonly placed: readonly Placed[]; readonly homeless: readonly Code[] } {
  let standing = placed;
  for (;;) {
    const lost = standing.filter(
      ({ entry }) => entry.parent !== null && homeless.has(entry.parent),
    );
    if (lost.length === 0) return { placed: standing, homeless: [...homeless] };
    for (const { entry } of lost) homeless.add(entry.code);
    standing = standing.filter(({ entry }) => !homeless.has(entry.code));
  }
}

const withoutContents = {
  title: null,
  indicator: null,
  marks: 0,
  markCells: [],
  years: null,
  yearBounds: [],
  source: null,
  responsibility: null,
  line: null,
} as const;
