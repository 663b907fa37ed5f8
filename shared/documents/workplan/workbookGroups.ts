import type { Code } from '../../base/ids.ts';
import type { Bilingual } from '../../base/language.ts';
import { workplanWords } from '../words.ts';
import type { HeadingFact, LineFact, WorkplanPaperFacts } from './facts.ts';

/** Lines under one strategy; null where no strategy of the plan holds them. */
interface StrategyGroup {
  readonly heading: HeadingFact | null;
  readonly lines: readonly LineFact[];
}

/** Lines under one programme; null for the lines outside the plan. */
export interface ProgrammeGroup {
  readonly heading: HeadingFact | null;
  readonly strategies: readonly StrategyGroup[];
}

/** What stands for "none" in the workbook's hidden columns; no code and no source is spelled so. */
const none = '–';

/** The programme of a line as the workbook's hidden column has it, for sums by programme. */
export function programmeKey(code: Code | null): string {
  return code ?? none;
}

/** The source of funds of a line as the workbook's hidden column has it, for sums by source. */
export function fundKey({ line, fund }: LineFact): string {
  const key = fund?.key ?? line.source;
  return key === '' ? none : key;
}

/** How a source of funds is called in a total. */
export function fundLabel({ line, fund }: LineFact): Bilingual {
  if (fund !== undefined) return fund.label;
  return line.source === '' ? workplanWords.notStated : { en: line.source, km: line.source };
}

/**
 * The lines by programme, in the order of the plan, and within it by strategy, in the order of the workplan: a
 * line that was moved by hand among those of another strategy stays where it was put, under its own heading.
 */
export function groupLines(
  facts: Pick<WorkplanPaperFacts, 'headings' | 'lines'>,
): readonly ProgrammeGroup[] {
  const strategies = new Map(
    facts.headings
      .filter(({ level }) => level === 'strategy')
      .map((heading) => [heading.code, heading]),
  );
  const byProgramme = new Map<Code | null, LineFact[]>(
    facts.headings.filter(({ level }) => level === 'programme').map(({ code }) => [code, []]),
  );
  for (const fact of facts.lines) {
    const lines = byProgramme.get(fact.programme);
    if (lines === undefined) byProgramme.set(fact.programme, [fact]);
    else lines.push(fact);
  }
  const outside = byProgramme.get(null);
  if (outside !== undefined) {
    byProgramme.delete(null);
    byProgramme.set(null, outside);
  }
  const programmes = new Map(facts.headings.map((heading) => [heading.code, heading]));
  return [...byProgramme]
    .filter(([, lines]) => lines.length > 0)
    .map(([code, lines]) => ({
      heading: code === null ? null : (programmes.get(code) ?? null),
      strategies: runsOf(lines, (code) => strategyOf(code, strategies)),
    }));
}

function runsOf(
  lines: readonly LineFact[],
  headingOf: (code: Code | null) => HeadingFact | null,
): readonly StrategyGroup[] {
  const runs: { heading: HeadingFact | null; lines: LineFact[] }[] = [];
  for (const fact of lines) {
    const heading = headingOf(fact.line.code);
    const last = runs.at(-1);
    if (last !== undefined && last.heading === heading) last.lines.push(fact);
    else runs.push({ heading, lines: [fact] });
  }
  return runs;
}

/** 1.2.1.4 stands under the strategy 1.2: the longest heading that begins its code. */
function strategyOf(
  code: Code | null,
  strategies: ReadonlyMap<Code, HeadingFact>,
): HeadingFact | null {
  if (code === null) return null;
  const parts = code.split('.');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const heading = strategies.get(parts.slice(0, length).join('.') as Code);
    if (heading !== undefined) return heading;
  }
  return null;
}

/** What stands on a programme's row. */
export function groupTitle({ heading }: ProgrammeGroup): {
  readonly code: string;
  readonly title: Bilingual;
} {
  return heading === null
    ? { code: none, title: workplanWords.withoutProgramme }
    : { code: heading.code, title: heading.title };
}
