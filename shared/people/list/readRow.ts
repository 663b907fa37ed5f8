import type { Bilingual } from '../../base/language.ts';
import type { ProvinceCode } from '../../base/ids.ts';
import { columnLetters, textOf, type RawCell, type RawRow } from '../../matrix/import/rawTable.ts';
import { readPhones } from '../phones.ts';
import { emailPattern } from './columnContents.ts';
import type { LegacyFontOf } from './legacyColumns.ts';
import { longestCell, type ListSheet } from './listSheet.ts';
import { rowQuestions as ask } from './listTexts.ts';
import type { ListedPerson } from './model.ts';
import { readBirthYear } from './readBirthYear.ts';
import { noName, readName, type ReadName } from './readName.ts';
import { isNational, provinceWithin, readProvince } from './readProvince.ts';
import { readSex, readTick } from './readSex.ts';
import { honorificOf, splitHonorific, type Title } from './splitHonorific.ts';
import { isNameUse, type ColumnsByUse, type ListUse } from './uses.ts';
import { isDitto, nameKey, saysNone, saysNothing, tidy } from './words.ts';

/** Something in a row that a person has to settle. */
export interface RowFault {
  /** Counted from 1; null where it is about the row. */
  readonly column: number | null;
  readonly question: Bilingual;
}

/** What the rows above and around a row lend it. */
export interface RowContext {
  readonly province: ProvinceCode | null;
  readonly organisation: string;
  /** By column, what the last person's row said, "same as above" spelt out. */
  readonly above: ReadonlyMap<number, string>;
}

/** A row as far as it is understood; it is taken where there are no faults. */
export interface ReadRow {
  readonly person: ListedPerson;
  readonly titles: string;
  readonly birthYear?: number;
  readonly faults: readonly RowFault[];
  /** For the next row's "same as above". */
  readonly above: ReadonlyMap<number, string>;
}

interface Value {
  readonly column: number;
  readonly text: string;
}

/** Reads the person of a row, and whatever in it is not clear. */
export function readRow(
  sheet: ListSheet,
  row: RawRow,
  columns: ColumnsByUse,
  context: RowContext,
  legacyFontOf: LegacyFontOf,
): ReadRow {
  const faults: RowFault[] = [];
  const fault = (column: number | null, question: Bilingual): void => {
    faults.push({ column, question });
  };
  const legacy: { readonly column: number; readonly text: string; readonly font: string }[] = [];
  const above = new Map<number, string>();

  const textAt = (column: number, use: ListUse): string => {
    const cell = isNameUse(use) ? sheet.cell(row, column) : sheet.down(row, column);
    if (cell.kind === 'broken') {
      fault(column, ask.broken(cell.text));
      return '';
    }
    if (textOf(cell).length > longestCell) {
      fault(column, ask.tooLong(textOf(cell)));
      return '';
    }
    if (cell.kind === 'date' && use !== 'remarks') {
      fault(column, ask.dateAsText(cell.text));
      return '';
    }
    const font = legacyFontOf(cell, column);
    if (font !== null) {
      legacy.push({ column, text: textOf(cell), font });
      return '';
    }
    return spelledOut(cell, column, use);
  };
  const spelledOut = (cell: RawCell, column: number, use: ListUse): string => {
    const text = textOf(cell);
    if (isNameUse(use)) return saysNothing(text) ? '' : text;
    if (!isDitto(text)) return saysNone(text) ? '' : text;
    const meant = context.above.get(column) ?? '';
    if (meant === '') fault(column, ask.dittoAtTop(text));
    return meant;
  };
  const values = (...wanted: readonly ListUse[]): readonly Value[] =>
    wanted
      .flatMap((use) => (columns.get(use) ?? []).map((column) => ({ use, column })))
      .toSorted((a, b) => a.column - b.column)
      .flatMap(({ use, column }) => {
        const text = textAt(column, use);
        above.set(column, text);
        return text === '' ? [] : [{ column, text }];
      });

  const name = readNames(values('name'), values('familyName'), values('givenName'), fault);
  const inFront = values('honorific').flatMap(({ text }): readonly Title[] => {
    const { titles, name: rest } = splitHonorific(`${tidy(text)} `);
    return rest === '' ? titles : [{ kind: 'other', written: tidy(text), sex: null }];
  });
  const titles = [...inFront, ...name.titles];
  const sex = sexOf(values('sex'), values('male'), values('female'), { ...name, titles }, fault);
  const honorific = honorificOf(titles, sex);
  const post = joined(values('post', 'postAndBody'));
  const said = joined(values('organisation'));
  const remarks = [...name.remarks];
  const contact = contactOf(values('phone'), values('email'), remarks, fault);
  const place = provinceOf(values('province'), said, context, remarks, fault);
  remarks.push(...values('remarks').map(({ text }) => tidy(text)));
  const [birthYear] = (columns.get('birth') ?? []).flatMap(
    (column) => readBirthYear(sheet.down(row, column)) ?? [],
  );
  return {
    person: {
      khmerName: name.khmer,
      latinName: name.latin,
      honorific: honorific.key,
      sex,
      post,
      organisation: said === '' ? context.organisation : said,
      province: place,
      phones: contact.phones,
      email: contact.email,
      remarks: remarks.join('; '),
    },
    titles: honorific.written,
    ...(birthYear !== undefined && { birthYear }),
    faults: legacyFault(legacy) ?? faults,
    above,
  };
}

/** Where a part of a row is not Unicode, nothing else of it can be judged. */
function legacyFault(
  legacy: readonly { readonly column: number; readonly text: string; readonly font: string }[],
): readonly RowFault[] | null {
  const [first] = legacy;
  if (first === undefined) return null;
  const text = legacy.map((part) => tidy(part.text)).join(' | ');
  const font = legacy.find((part) => part.font !== '')?.font ?? '';
  return [{ column: first.column, question: ask.legacyFont(text, font) }];
}

type Fault = (column: number | null, question: Bilingual) => void;

function joined(values: readonly Value[]): string {
  return [...new Set(values.map(({ text }) => tidy(text)))].join(', ');
}

function readNames(
  whole: readonly Value[],
  family: readonly Value[],
  given: readonly Value[],
  fault: Fault,
): ReadName {
  const read = ({ column, text }: Value): ReadName => {
    const name = readName(text);
    if (!('fault' in name)) return name;
    const question = {
      ditto: ask.dittoName,
      several: ask.severalNames,
      body: ask.bodyAsName,
      'not-a-name': ask.notAName,
      'titles-only': ask.notAName,
    }[name.fault](text);
    fault(column, question);
    return noName;
  };
  const families = family.map(read);
  const givens = given.map(read);
  const all = [...whole.map(read), ...families, ...givens];
  const inScript = (script: 'khmer' | 'latin'): string => {
    const parts = [families, givens].flatMap((names) => names.map((name) => name[script]));
    const two = parts.filter((part) => part !== '').join(' ');
    const names = [...all.slice(0, whole.length).map((name) => name[script]), two];
    const [first = '', ...others] = names.filter((name) => name !== '');
    const other = others.find((name) => nameKey(name) !== nameKey(first));
    if (other !== undefined) fault(null, ask.twoNames(first, other));
    return first;
  };
  return {
    khmer: inScript('khmer'),
    latin: inScript('latin'),
    titles: all.flatMap(({ titles }) => titles),
    remarks: all.flatMap(({ remarks }) => remarks),
    sex: all.find(({ sex }) => sex !== null)?.sex ?? null,
  };
}

interface Said {
  readonly sex: 'F' | 'M';
  readonly text: string;
  readonly column: number | null;
}

/** The sex by its column, by ticks, behind the name, and by a title that says it; they have to agree. */
function sexOf(
  values: readonly Value[],
  male: readonly Value[],
  female: readonly Value[],
  name: ReadName,
  fault: Fault,
): 'F' | 'M' | null {
  const said: Said[] = [];
  for (const { column, text } of values) {
    const sex = readSex(text);
    if (sex === null) fault(column, ask.sex(text));
    else said.push({ sex, text, column });
  }
  for (const [ticks, sex] of [
    [male, 'M'],
    [female, 'F'],
  ] as const) {
    for (const { column, text } of ticks) {
      const ticked = readTick(text);
      if (ticked === null) fault(column, ask.sex(text));
      else if (ticked) {
        said.push({
          sex: readSex(text) ?? sex,
          text: `${text} (${columnLetters(column)})`,
          column,
        });
      }
    }
  }
  if (name.sex !== null) said.push({ sex: name.sex, text: name.sex, column: null });
  for (const { sex, written } of name.titles) {
    if (sex !== null) said.push({ sex, text: written, column: null });
  }
  const [first] = said;
  if (first === undefined) return null;
  const other = said.find(({ sex }) => sex !== first.sex);
  if (other !== undefined) fault(first.column, ask.sexContradicted(first.text, other.text));
  return other === undefined ? first.sex : null;
}

/** Telephones and addresses; words beside them go to the remarks, what looks like a number is asked about. */
function contactOf(
  phoneCells: readonly Value[],
  emailCells: readonly Value[],
  remarks: string[],
  fault: Fault,
): { readonly phones: readonly string[]; readonly email: string } {
  const phones: string[] = [];
  const emails: string[] = [];
  for (const { column, text } of [...phoneCells, ...emailCells]) {
    emails.push(...(text.match(emailPattern) ?? []));
    const read = readPhones(text.replaceAll(emailPattern, ' ').replaceAll(/mailto:/giu, ' '));
    phones.push(...read.phones);
    const rest = tidy(read.rest).replaceAll(/^[\s,;/|:()–-]+|[\s,;/|:()–-]+$/gu, '');
    if (rest === '') continue;
    if (rest.includes('@')) fault(column, ask.email(text));
    else if ((rest.match(/[\d០-៩]/gu)?.length ?? 0) >= 5) fault(column, ask.phone(text));
    else if (/\p{L}/u.test(rest)) remarks.push(rest);
    else
      fault(
        column,
        emailCells.some((cell) => cell.column === column) ? ask.email(text) : ask.phone(text),
      );
  }
  const [email = '', ...others] = [...new Set(emails)];
  remarks.push(...others);
  return { phones: [...new Set(phones)], email };
}

/** The province by its column, else by the headings around the row, else as the body's name plainly says it. */
function provinceOf(
  values: readonly Value[],
  organisation: string,
  context: RowContext,
  remarks: string[],
  fault: Fault,
): ProvinceCode | null {
  const found: { readonly code: ProvinceCode; readonly text: string }[] = [];
  let national = false;
  for (const { column, text } of values) {
    const code = readProvince(text);
    const within = code === null ? provinceWithin(text) : null;
    if (isNational(text)) national = true;
    else if (code !== null) found.push({ code, text });
    else if (within !== null) {
      found.push({ code: within, text });
      remarks.push(tidy(text));
    } else fault(column, ask.province(text));
  }
  const [first] = found;
  const other = found.find(({ code }) => code !== first?.code);
  if (first !== undefined && other !== undefined)
    fault(null, ask.provinces(first.text, other.text));
  if (first !== undefined || national) return first?.code ?? null;
  return context.province ?? provinceWithin(organisation);
}
