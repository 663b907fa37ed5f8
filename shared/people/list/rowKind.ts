import type { RawRow } from '../../matrix/import/rawTable.ts';
import { readPhones } from '../phones.ts';
import { mayHeadNames, headingUse } from './headings.ts';
import type { ListSheet } from './listSheet.ts';
import { readsAsName } from './readName.ts';
import { readProvince } from './readProvince.ts';
import { readSex } from './readSex.ts';
import { isNameUse, type ListMapping, type ListUse } from './uses.ts';
import {
  groupText,
  headsGroup,
  headsPlace,
  isDitto,
  isNote,
  isOrdinalMark,
  isRunningNumber,
  isSigning,
  isSumOfASex,
  isTotal,
  namesBody,
  saysNothing,
} from './words.ts';

/** What a row is, before its person is read. */
export type RowKind =
  | {
      readonly kind:
        | 'headings'
        | 'headings-again'
        | 'column-numbers'
        | 'title'
        | 'blank'
        | 'total'
        | 'note'
        /** Who prepared and approved the list, at its foot. */
        | 'signing'
        /** Contents, but no name. */
        | 'no-name'
        /** A name alone in its row: a person, or a heading. */
        | 'lone-name'
        /** A name below the totals or signatures. */
        | 'below';
    }
  | { readonly kind: 'person' }
  /** The heading of the rows below it. */
  | { readonly kind: 'section'; readonly text: string };

/** A row with what telling its kind needs. */
interface Facts {
  readonly row: RawRow;
  /** Columns that say something, the running number not among them. */
  readonly filled: readonly number[];
  readonly texts: readonly string[];
  /** Whether it has a running number in the column of these. */
  readonly numbered: boolean;
  /** What stands in the columns of the name, together. */
  readonly name: string;
  /** Whether that reads as a name. */
  readonly named: boolean;
  /** Whether a cell is a telephone, an e-mail address or a sex in a column of these. */
  readonly personal: boolean;
}

/** Tells of each row below a list's headings what it is. The first rows may be the headings themselves. */
export function rowKinds(
  sheet: ListSheet,
  { header, uses }: ListMapping,
  rows: readonly RawRow[],
): readonly RowKind[] {
  const facts = rows.map((row) => factsOf(sheet, uses, row));
  const isPerson = (fact: Facts): boolean =>
    fact.named && (fact.numbered || fact.filled.length >= 2 || onlyNames);
  const candidates = facts.filter(({ named }) => named);
  const onlyNames =
    candidates.filter(({ filled, numbered }) => filled.length === 1 && !numbered).length * 2 >
    candidates.length;
  const first = facts.findIndex((fact) => isPerson(fact));
  const last = facts.findLastIndex((fact) => isPerson(fact));
  /** What was met at the foot of the list, until a row of the list follows. */
  let foot: 'none' | 'totals' | 'signing' = 'none';
  return facts.map((fact, index): RowKind => {
    const { number } = fact.row;
    if (header !== null && number >= header.from && number <= header.to)
      return { kind: 'headings' };
    if (isHeadings(sheet, uses, fact.row)) return { kind: 'headings-again' };
    if (isColumnNumbers(sheet, fact.row)) return { kind: 'column-numbers' };
    const beyond = index > last;
    const kind = kindOf(sheet, uses, fact, { before: index < first, beyond, foot, onlyNames });
    if (kind.kind === 'total') foot = 'totals';
    else if (kind.kind === 'signing') foot = 'signing';
    else if (kind.kind === 'person' || kind.kind === 'section') foot = 'none';
    return kind;
  });
}

interface Surroundings {
  /** Above the first row that is plainly a person's. */
  readonly before: boolean;
  /** Below the last such row. */
  readonly beyond: boolean;
  readonly foot: 'none' | 'totals' | 'signing';
  /** Whether the list is one of names and nothing else. */
  readonly onlyNames: boolean;
}

function kindOf(
  sheet: ListSheet,
  uses: readonly ListUse[],
  fact: Facts,
  { before, beyond, foot, onlyNames }: Surroundings,
): RowKind {
  const { row, filled, texts, numbered, name, named, personal } = fact;
  const [text = ''] = texts;
  if (filled.length === 0) return { kind: 'blank' };
  const plainPerson = named && (numbered || personal);
  if (!plainPerson) {
    if (isTotal(text) || (isSumOfASex(text) && !named && /\d|[០-៩]/u.test(texts.join('')))) {
      return { kind: 'total' };
    }
    if (texts.length <= 2 && isNote(text)) return { kind: 'note' };
    if (!numbered && texts.some(isSigning) && (beyond || texts.length <= 2)) {
      return { kind: before ? 'title' : 'signing' };
    }
    if (foot === 'signing' && !numbered && !personal) return { kind: 'signing' };
  }
  if (filled.length === 1 && !numbered) {
    return alone(sheet, uses, fact, { before, beyond, foot, onlyNames });
  }
  if (name === '') {
    if (texts.every((cell) => isRunningNumber(cell)) && !numbered) return { kind: 'total' };
    if (numbered || personal) return { kind: 'no-name' };
    if (isAcross(sheet, row, filled)) return section(text);
    return { kind: before ? 'title' : 'no-name' };
  }
  if (filled.length === 1 && (namesBody(name) || headsPlace(name) || readProvince(name) !== null)) {
    return section(text);
  }
  if (filled.length === 1 && headsGroup(name)) return { kind: 'lone-name' };
  if (foot !== 'none' && beyond && !plainPerson) return { kind: 'below' };
  return { kind: 'person' };
}

/** A row of which one cell says something. */
function alone(
  sheet: ListSheet,
  uses: readonly ListUse[],
  { row, filled, texts: [text = ''], name, named, personal }: Facts,
  { before, beyond, foot, onlyNames }: Surroundings,
): RowKind {
  if (personal) return { kind: 'no-name' };
  const across = isAcross(sheet, row, filled);
  const plain = groupText(text);
  const heads =
    readProvince(plain) !== null || headsPlace(text) || headsGroup(text) || namesBody(plain);
  if (beyond && (name === '' || !named)) return { kind: 'note' };
  if (before && !named && !heads) return { kind: 'title' };
  if (heads || across) return section(text);
  if (name === '') {
    const use = uses[(filled[0] ?? 1) - 1];
    // A line of the cell above that slid into a row of its own, or a heading in the column of numbers.
    return use === 'number' || use === 'unknown' || use === 'ignore'
      ? section(text)
      : { kind: 'no-name' };
  }
  if (!named) return { kind: 'person' };
  if (foot !== 'none') return { kind: 'below' };
  return { kind: onlyNames ? 'person' : 'lone-name' };
}

function section(text: string): RowKind {
  return { kind: 'section', text };
}

/** Whether the one cell of a row reaches across the table. */
function isAcross(sheet: ListSheet, row: RawRow, filled: readonly number[]): boolean {
  const [column] = filled;
  return filled.length === 1 && column !== undefined && sheet.span(row, column) >= 3;
}

function factsOf(sheet: ListSheet, uses: readonly ListUse[], row: RawRow): Facts {
  const said = sheet.filled(row).filter((column) => {
    const text = sheet.own(row, column);
    const use = uses[column - 1];
    if (saysNothing(text) || use === 'signature') return false;
    return isNameUse(use) || !isDitto(text);
  });
  const isNumber = (column: number): boolean =>
    uses[column - 1] === 'number' && isRunningNumber(sheet.own(row, column));
  const isOrdinal = (column: number): boolean =>
    uses[column - 1] === 'number' && isOrdinalMark(sheet.own(row, column));
  const filled = said.filter((column) => !isNumber(column) && !isOrdinal(column));
  const names = filled
    .filter((column) => isNameUse(uses[column - 1]))
    .map((column) => sheet.own(row, column));
  return {
    row,
    filled,
    texts: filled.map((column) => sheet.own(row, column)),
    numbered: said.some(isNumber),
    name: names.join(' '),
    named: names.some(readsAsName),
    personal: filled.some((column) => isPersonal(uses[column - 1], sheet.own(row, column))),
  };
}

function isPersonal(use: ListUse | undefined, text: string): boolean {
  if (use === 'phone') return text.includes('@') || readPhones(text).phones.length > 0;
  if (use === 'email') return text.includes('@');
  return use === 'sex' && readSex(text) !== null;
}

/** Whether a row has the headings again: those that are known, in the columns that are read so. */
function isHeadings(sheet: ListSheet, uses: readonly ListUse[], row: RawRow): boolean {
  const columns = sheet.filled(row);
  if (!columns.some((column) => mayHeadNames(sheet.own(row, column)))) return false;
  const same = columns.filter((column) => {
    const use = headingUse(sheet.own(row, column));
    return (
      use !== null && (use === uses[column - 1] || (isNameUse(use) && isNameUse(uses[column - 1])))
    );
  });
  const names = same.some((column) => isNameUse(uses[column - 1]));
  return names && same.length >= 2 && same.length * 2 > columns.length;
}

/** «១ ២ ៣ ៤ …» below the headings. */
function isColumnNumbers(sheet: ListSheet, row: RawRow): boolean {
  const texts = sheet.filled(row).map((column) => sheet.own(row, column));
  return texts.length >= 4 && texts.every(isRunningNumber) && new Set(texts).size === texts.length;
}
