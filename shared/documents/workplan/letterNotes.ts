import { inLanguage, type Bilingual, type DocumentLanguage } from '../../base/language.ts';
import { toKhmerDigits } from '../../text/khmerDigits.ts';
import { wordingBlocks } from '../build/prose.ts';
import { wordingLine } from '../build/templateWording.ts';
import { oneLineRuns, runLines } from '../build/wording.ts';
import type { Block, Cell, Heading, KeyValues, Table } from '../textDoc.ts';
import { workplanColumnWords } from '../words.ts';
import type { QueryFact, WorkplanPaperFacts } from './facts.ts';
import type { WorkplanSlot } from '../kinds/workplan/slots.ts';
import { letterWords } from './letterWords.ts';
import type { WorkplanInput } from './paper.ts';

function heading(text: Bilingual, level: 1 | 2 | 3, language: DocumentLanguage): Heading {
  return { kind: 'heading', level, runs: oneLineRuns(text, language) };
}

/** A heading of the template's wording. */
export function wordedHeading(slot: WorkplanSlot, input: WorkplanInput): Heading {
  return heading(wordingLine(input, slot), 1, input.language);
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

/** More codes than these are counted, not listed: the rows themselves name their queries. */
const listedCodes = 12;

/** «171, 234-240» */
function rangesOf(lines: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const line of lines.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && line <= last.to + 1) last.to = line;
    else ranges.push({ from: line, to: line });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

/** Which of the rows shown a query touches, and where it stands in the source. */
function whereabouts(query: QueryFact, shown: ReadonlySet<string>): Bilingual {
  const touched = query.codes.filter((code) => shown.has(code));
  const few = touched.length <= listedCodes;
  const codes = touched.join(', ');
  const lines = rangesOf(query.lines);
  return {
    en: join([
      few ? codes : `${touched.length} activities`,
      lines === '' ? '' : `source, line ${lines}`,
    ]),
    km: join([
      few ? codes : `សកម្មភាពចំនួន ${toKhmerDigits(String(touched.length))}`,
      lines === '' ? '' : `ឯកសារប្រភព បន្ទាត់ទី ${toKhmerDigits(lines)}`,
    ]),
  };
}

function queryNotes(
  queries: readonly QueryFact[],
  shown: ReadonlySet<string>,
  language: DocumentLanguage,
): KeyValues {
  const written = language === 'en' ? 'en' : 'km';
  return {
    kind: 'keyValues',
    keyWidth: 0.07,
    size: 'small',
    pairs: queries.map((query) => ({
      key: query.id,
      value: [
        ...runLines(query.question, language),
        [{ text: whereabouts(query, shown)[written], muted: true }],
      ],
    })),
  };
}

/** The open queries on which lines of the workplan rest. */
export function notesBlocks(facts: WorkplanPaperFacts, input: WorkplanInput): readonly Block[] {
  const { language } = input;
  const resting = new Set(facts.lines.flatMap(({ openQueries }) => openQueries));
  const queries = facts.queries.filter(({ id }) => resting.has(id));
  if (queries.length === 0) return [];
  const shown = new Set<string>(facts.lines.flatMap(({ line }) => line.code ?? []));
  return [
    wordedHeading('notesHeading', input),
    ...wordingBlocks(input, 'notesIntroduction', { look: 'note', keepWithNext: true }),
    queryNotes(queries, shown, language),
  ];
}

function undecidedTable(facts: WorkplanPaperFacts, input: WorkplanInput): Table {
  const { language } = input;
  const head = (text: Bilingual): Cell => ({ lines: runLines(text, language) });
  return {
    kind: 'table',
    caption: oneLineRuns(wordingLine(input, 'tableUndecided'), language),
    description: inLanguage(letterWords.describeUndecided, language === 'en' ? 'en' : 'km'),
    widths: [0.1, 0.5, 0.24, 0.16],
    size: 'small',
    header: [
      {
        cells: [
          head(workplanColumnWords.code),
          head(workplanColumnWords.activity),
          head(workplanColumnWords.responsible),
          head(letterWords.queries),
        ],
      },
    ],
    rows: facts.undecided.map(({ code, activity, responsibility, queries }) => ({
      cells: [
        { lines: [[{ text: code }]] },
        { lines: runLines(activity, language) },
        { lines: [[{ text: responsibility }]] },
        { lines: [[{ text: queries.join(' '), muted: true }]] },
      ],
    })),
  };
}

/** The activities that are possible for the year but undecided, and the queries that only they rest on. */
export function undecidedBlocks(facts: WorkplanPaperFacts, input: WorkplanInput): readonly Block[] {
  const { language } = input;
  if (facts.undecided.length === 0) return [];
  const noted = new Set(facts.lines.flatMap(({ openQueries }) => openQueries));
  const resting = new Set(facts.undecided.flatMap(({ queries }) => queries));
  const queries = facts.queries.filter(({ id }) => resting.has(id) && !noted.has(id));
  const shown = new Set<string>(facts.undecided.map(({ code }) => code));
  return [
    wordedHeading('undecidedHeading', input),
    undecidedTable(facts, input),
    ...(queries.length === 0
      ? []
      : [heading(letterWords.undecidedQueries, 2, language), queryNotes(queries, shown, language)]),
  ];
}
