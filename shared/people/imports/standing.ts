import type { PersonId } from '../../base/ids.ts';
import type { Match } from '../list/model.ts';
import type { ListRow, ReadEntry } from './listRows.ts';

/** What a person said about a row. */
export type Answer =
  /** It is this person. */
  | { readonly kind: 'same'; readonly person: PersonId }
  /** It is somebody new; `not` are those of whom it was said that they are others. */
  | { readonly kind: 'new'; readonly not: readonly PersonId[] }
  | { readonly kind: 'leave' }
  /** It is the person of the row that it seems to repeat. */
  | { readonly kind: 'row' }
  /** What became of it before does not count: it is read and asked about as if it came for the first time. */
  | { readonly kind: 'again' };

/** A row as a person has put it right, and who that may be. */
export interface MendedRow {
  readonly entry: ReadEntry;
  readonly match: Match;
}

/** Everything that a person said about a list; rows by their keys, sheets by their names. */
export interface Answers {
  readonly rows: ReadonlyMap<string, Answer>;
  readonly mended: ReadonlyMap<string, MendedRow>;
  readonly sheetsLeft: ReadonlySet<string>;
  /** Sheets of which the hidden rows are left out. */
  readonly hiddenLeft: ReadonlySet<string>;
}

export const noAnswers: Answers = {
  rows: new Map(),
  mended: new Map(),
  sheetsLeft: new Set(),
  hiddenLeft: new Set(),
};

/** Where a row stands: who it becomes, what is still to be asked, or why it is left out. */
export type Standing =
  | { readonly kind: 'new'; readonly entry: ReadEntry; readonly not: readonly PersonId[] }
  | {
      readonly kind: 'known';
      readonly person: PersonId;
      /** Null where the row was taken before and is not understood now. */
      readonly entry: ReadEntry | null;
      /** How it is known: the list came before, by comparing, or a person said it. */
      readonly by: 'before' | 'match' | 'word';
    }
  /** Somebody of another row of the list. */
  | { readonly kind: 'row'; readonly entry: ReadEntry; readonly row: string }
  | {
      readonly kind: 'perhaps';
      readonly entry: ReadEntry;
      readonly match: Match & { readonly state: 'perhaps' };
    }
  | { readonly kind: 'unclear'; readonly why: 'question' | 'erased' }
  | {
      readonly kind: 'leftOut';
      /** The reading left it out, or it was left out before, or a person leaves it, its sheet, or hidden rows. */
      readonly by: 'reading' | 'before' | 'row' | 'sheet' | 'hidden';
    };

/** Where every row stands, by its key and in the order of the file. */
export function standingsOf(
  rows: readonly ListRow[],
  answers: Answers,
): ReadonlyMap<string, Standing> {
  const standings = new Map(rows.map((row) => [row.key, standingOf(row, answers)]));
  // Whoever a row repeats may have been left out, or be unclear: then there is nobody whom it could be.
  for (const [key, standing] of standings) {
    if (standing.kind !== 'row') continue;
    const other = standings.get(standing.row)?.kind;
    if (other !== 'new' && other !== 'known' && other !== 'perhaps')
      standings.set(key, { kind: 'unclear', why: 'question' });
  }
  return standings;
}

function standingOf(row: ListRow, answers: Answers): Standing {
  const { read, before } = row;
  if (read.kind !== 'leftOut' || before !== null) {
    if (answers.sheetsLeft.has(row.sheet)) return { kind: 'leftOut', by: 'sheet' };
    if (row.hidden && answers.hiddenLeft.has(row.sheet)) return { kind: 'leftOut', by: 'hidden' };
  }
  const answer = answers.rows.get(row.key);
  if (answer?.kind === 'leave') return { kind: 'leftOut', by: 'row' };
  const mended = answers.mended.get(row.key);
  if (mended !== undefined) return ofPerson(mended.entry, mended.match, answer);
  const entry = read.kind === 'leftOut' ? null : read.entry;
  if (before?.kind === 'taken' && answer === undefined)
    return { kind: 'known', person: before.person, entry, by: 'before' };
  if (before?.kind === 'left' && answer === undefined) return { kind: 'leftOut', by: 'before' };
  if (before?.kind === 'erased' && answer === undefined) return { kind: 'unclear', why: 'erased' };
  if (read.kind === 'person') return ofPerson(read.entry, read.match, answer);
  if (read.kind === 'leftOut') return { kind: 'leftOut', by: 'reading' };
  if (answer?.kind === 'row' && read.twice !== null && read.entry !== null)
    return { kind: 'row', entry: read.entry, row: read.twice };
  return { kind: 'unclear', why: 'question' };
}

function ofPerson(entry: ReadEntry, match: Match, answer: Answer | undefined): Standing {
  if (answer?.kind === 'same') return { kind: 'known', person: answer.person, entry, by: 'word' };
  if (answer?.kind === 'new') return { kind: 'new', entry, not: answer.not };
  switch (match.state) {
    case 'new':
      return { kind: 'new', entry, not: [] };
    case 'known':
      return { kind: 'known', person: match.id as PersonId, entry, by: 'match' };
    case 'perhaps':
      return { kind: 'perhaps', entry, match };
  }
}

/** How many rows stand where; together they are all rows of the list. */
export interface StandingCounts {
  readonly new: number;
  readonly known: number;
  readonly perhaps: number;
  readonly unclear: number;
  readonly leftOut: number;
}

/** A row that repeats another counts as known: nobody is added for it. */
export function countStandings(standings: ReadonlyMap<string, Standing>): StandingCounts {
  const counts = { new: 0, known: 0, perhaps: 0, unclear: 0, leftOut: 0 };
  for (const { kind } of standings.values()) counts[kind === 'row' ? 'known' : kind] += 1;
  return counts;
}

/** The comparison that a row rests on, or the mended row's; null where there is none. */
export function matchOfRow(row: ListRow, answers: Answers): Match | null {
  const mended = answers.mended.get(row.key);
  if (mended !== undefined) return mended.match;
  return row.read.kind === 'person' ? row.read.match : null;
}

/** The answers with one more about rows, in place of what was said about them; null takes it back. */
export function withAnswer(
  answers: Answers,
  keys: readonly string[],
  answer: Answer | null,
): Answers {
  const rows = new Map(answers.rows);
  for (const key of keys) {
    if (answer === null) rows.delete(key);
    else rows.set(key, answer);
  }
  return { ...answers, rows };
}
