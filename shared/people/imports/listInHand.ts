import type { PersonId, ProvinceCode } from '../../base/ids.ts';
import type { RawTable } from '../../matrix/import/rawTable.ts';
import type { Person } from '../directory/model.ts';
import { columnsBelow, findListColumns } from '../list/findListColumns.ts';
import type { Match, Matcher } from '../list/model.ts';
import { readList } from '../list/readList.ts';
import type { ListQuestion } from '../list/reading.ts';
import type { ListMapping, ListUse, RememberedUses } from '../list/uses.ts';
import { additionsTo, type Additions, type ListSurroundings } from './fromList.ts';
import { listColumns, type ListColumn } from './listColumns.ts';
import { listRows, type ListRow, type ReadEntry } from './listRows.ts';
import type { ListImport } from './model.ts';
import { takenBefore } from './takenBefore.ts';
import type { Whereabouts } from './whereabouts.ts';

/** The directory as a list is compared with it. */
export interface Comparison extends ListSurroundings {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly matcher: Matcher;
  readonly whereabouts: Whereabouts;
  readonly imports: readonly ListImport[];
  readonly remembered: RememberedUses;
}

/** How a person wants a sheet to be read; what is not chosen is found. */
export interface SheetChoice {
  /** The rows of its headings, null where it has none; left out, they are found. */
  readonly header?: ListMapping['header'];
  /** By column, counted from 1. */
  readonly uses: ReadonlyMap<number, ListUse>;
}

/** How a person wants a list to be read, by the sheets' names. */
export interface ReadingChoices {
  readonly sheets: ReadonlyMap<string, SheetChoice>;
  /** Of everybody of a sheet who has no province of their own. */
  readonly provinces: ReadonlyMap<string, ProvinceCode>;
}

export const noChoices: ReadingChoices = { sheets: new Map(), provinces: new Map() };

/** A sheet of a list in hand. */
export interface SheetInHand {
  readonly sheet: string;
  readonly mapping: ListMapping;
  /** How its columns would be read below these headings if nobody chose. */
  readonly found: ListMapping;
  readonly columns: readonly ListColumn[];
  /** Whether the whole sheet is hidden. */
  readonly hidden: boolean;
  /** Hidden rows that hold anything. */
  readonly hiddenRows: readonly number[];
  readonly lastRow: number;
  /** Columns, counted from 1, that are read as it was chosen for another list. */
  readonly remembered: readonly number[];
}

/** A list that was read and compared, before anything is taken of it. */
export interface ListInHand {
  readonly sheets: readonly SheetInHand[];
  readonly rows: readonly ListRow[];
  /** What is asked about sheets and columns. */
  readonly about: readonly ListQuestion[];
  /** By the rows' keys: what whoever they may be would get. */
  readonly additions: ReadonlyMap<string, readonly Additions[]>;
}

/** Reads a list and compares it with the directory. */
export function listInHand(
  tables: readonly RawTable[],
  choices: ReadingChoices,
  directory: Comparison,
  onProgress: (share: number) => void = () => undefined,
): ListInHand {
  const { matcher, remembered, imports, whereabouts } = directory;
  const { provinces } = choices;
  const chosen = new Map(
    tables.flatMap((table) => {
      const choice = choices.sheets.get(table.sheet);
      return choice === undefined
        ? []
        : [[table.sheet, chosenMapping(table, choice, remembered)] as const];
    }),
  );
  const reading = readList(tables, { matcher, remembered, chosen, provinces, onProgress });
  const rows = listRows(tables, reading);
  const before = takenBefore(
    imports,
    rows.map((row) => ({ ...row, listed: row.read.kind !== 'leftOut' })),
    whereabouts,
  );
  const compared = rows.map((row): ListRow => ({ ...row, before: before.get(row.key) ?? null }));
  const mappings = new Map(reading.sheets.map(({ sheet, mapping }) => [sheet, mapping]));
  return {
    sheets: tables.flatMap((table) => {
      const mapping = mappings.get(table.sheet);
      return mapping === undefined ? [] : [sheetInHand(table, mapping, remembered)];
    }),
    rows: compared,
    about: reading.questions.filter(({ row }) => row === null),
    additions: new Map(
      compared.flatMap((row) => {
        const added = additionsOfRow(row, directory);
        return added.length === 0 ? [] : [[row.key, added] as const];
      }),
    ),
  };
}

function chosenMapping(
  table: RawTable,
  { header, uses }: SheetChoice,
  remembered: RememberedUses,
): ListMapping {
  const found =
    header === undefined
      ? findListColumns(table, remembered)
      : columnsBelow(table, header, remembered);
  return { ...found, uses: found.uses.map((use, index) => uses.get(index + 1) ?? use) };
}

function sheetInHand(
  table: RawTable,
  mapping: ListMapping,
  remembered: RememberedUses,
): SheetInHand {
  const found = columnsBelow(table, mapping.header, remembered);
  const unaided = remembered.size === 0 ? found : columnsBelow(table, mapping.header, new Map());
  const used = new Set(table.rows.map(({ number }) => number));
  return {
    sheet: table.sheet,
    mapping,
    found,
    columns: listColumns(table, mapping),
    hidden: table.hidden === true,
    hiddenRows: table.hiddenRows.filter((row) => used.has(row)),
    lastRow: table.rows.at(-1)?.number ?? 1,
    remembered: found.uses.flatMap((use, index) =>
      use !== unaided.uses[index] && use === mapping.uses[index] ? [index + 1] : [],
    ),
  };
}

function additionsOfRow({ read, before }: ListRow, directory: Comparison): readonly Additions[] {
  if (before !== null || read.kind !== 'person') return [];
  return additionsOf(read.entry, read.match, directory);
}

/** What everybody would get whom a row may mean. */
export function additionsOf(
  entry: ReadEntry,
  match: Match,
  directory: Pick<Comparison, 'people' | keyof ListSurroundings>,
): readonly Additions[] {
  if (match.state === 'new') return [];
  const ids = [match.id, ...(match.state === 'perhaps' ? match.others.map(({ id }) => id) : [])];
  return ids.flatMap((id) => {
    const person = directory.people.get(id as PersonId);
    return person === undefined ? [] : [additionsTo(person, entry, directory)];
  });
}
