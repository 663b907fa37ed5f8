import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import { dateParts, type PlainDate } from '../../calendar/plainDate.ts';
import { digitsIn, writeDigits } from '../../text/khmerDigits.ts';
import { formatCivil } from '../../calendar/dateText.ts';
import { kindOf } from '../kinds/kinds.ts';
import { governmentLook } from '../look.ts';
import type { Sheet, SheetCell, SheetDoc, SheetRow } from '../sheetDoc.ts';
import { safeSheetName } from '../sheetNames.ts';
import {
  bandRow,
  footerText,
  joined,
  numberCell,
  oneLine,
  textCell,
  wording,
} from '../build/sheetCells.ts';
import { landscape } from '../workplan/workbookPages.ts';
import type { DocumentStatus, IncomingLetter, OfficeDocument } from './model.ts';

/** What a register's workbook says of itself. */
export interface RegisterSheetOptions {
  readonly language: DocumentLanguage;
  /** The day on which it is made. */
  readonly date: PlainDate;
  readonly preparedBy: string;
  readonly issuer: readonly Bilingual[];
  /** What the rows were narrowed down to: «Year 2026». */
  readonly filters: readonly Bilingual[];
}

/** An outgoing document, and the name of what it belongs to. */
export interface OutgoingRow {
  readonly document: OfficeDocument;
  readonly about: Bilingual;
}

/** A letter that came in, and the paper that answers it. */
export interface IncomingRow {
  readonly letter: IncomingLetter;
  readonly answer: Pick<OfficeDocument, 'number'> | null;
}

interface Column<Row> {
  readonly head: Bilingual;
  /** Characters. */
  readonly width: number;
  readonly cell: (row: Row, language: DocumentLanguage) => SheetCell;
}

const words = {
  outgoing: { en: 'Register of outgoing documents', km: 'បញ្ជីឯកសារចេញ' },
  incoming: { en: 'Register of incoming letters', km: 'បញ្ជីលិខិតចូល' },
  asOf: { en: 'As of', km: 'គិតត្រឹម' },
} as const satisfies Record<string, Bilingual>;

const heads = {
  row: { en: 'No.', km: 'ល.រ' },
  number: { en: 'Number', km: 'លេខលិខិត' },
  date: { en: 'Date', km: 'កាលបរិច្ឆេទ' },
  kind: { en: 'Kind', km: 'ប្រភេទ' },
  subject: { en: 'Subject', km: 'កម្មវត្ថុ' },
  addressee: { en: 'Addressee', km: 'អ្នកទទួល' },
  about: { en: 'Belongs to', km: 'ពាក់ព័ន្ធនឹង' },
  issuedBy: { en: 'Issued by', km: 'អ្នកចេញ' },
  state: { en: 'State', km: 'ស្ថានភាព' },
  reason: { en: 'Reason of withdrawal', km: 'មូលហេតុនៃការដកវិញ' },
  receivedOn: { en: 'Received on', km: 'ថ្ងៃទទួល' },
  from: { en: 'From', km: 'មកពី' },
  answerDue: { en: 'Answer due', km: 'ត្រូវឆ្លើយត្រឹម' },
  answeredBy: { en: 'Answered by', km: 'លិខិតឆ្លើយ' },
  scan: { en: 'Scan', km: 'ច្បាប់ស្កេន' },
  remarks: { en: 'Remarks', km: 'ផ្សេងៗ' },
} as const satisfies Record<string, Bilingual>;

/** What the state of a document is called in its register. */
export const documentStatusWords: Readonly<Record<DocumentStatus, Bilingual>> = {
  draft: { en: 'Draft', km: 'សេចក្តីព្រាង' },
  issued: { en: 'Issued', km: 'បានចេញ' },
  withdrawn: { en: 'Withdrawn', km: 'បានដកវិញ' },
};

const two = (part: number): string => String(part).padStart(2, '0');

/** Day first, as offices write it; numbers and dates keep the digits by which they are looked for. */
function dateCell(date: PlainDate | null): SheetCell {
  if (date === null) return textCell('', 'mark');
  const { year, month, day } = dateParts(date);
  return textCell(`${two(day)}/${two(month)}/${year}`, 'mark');
}

const outgoingColumns: readonly Column<OutgoingRow>[] = [
  { head: heads.number, width: 16, cell: ({ document }) => textCell(document.number, 'code') },
  { head: heads.date, width: 12, cell: ({ document }) => dateCell(document.date) },
  {
    head: heads.kind,
    width: 18,
    cell: ({ document }, language) => textCell(wording(kindOf(document.kind).name, language)),
  },
  {
    head: heads.subject,
    width: 40,
    cell: ({ document }, language) => textCell(wording(document.subject, language)),
  },
  {
    head: heads.addressee,
    width: 26,
    cell: ({ document }, language) => textCell(wording(document.addressee, language)),
  },
  {
    head: heads.about,
    width: 16,
    cell: ({ about }, language) => textCell(wording(about, language)),
  },
  {
    head: heads.issuedBy,
    width: 18,
    cell: ({ document }) => textCell(document.issued?.by ?? ''),
  },
  {
    head: heads.state,
    width: 12,
    cell: ({ document }, language) =>
      textCell(wording(documentStatusWords[document.status], language), 'mark'),
  },
  {
    head: heads.reason,
    width: 24,
    cell: ({ document }) => textCell(document.withdrawn?.reason ?? ''),
  },
];

const incomingColumns: readonly Column<IncomingRow>[] = [
  { head: heads.number, width: 18, cell: ({ letter }) => textCell(letter.number, 'code') },
  { head: heads.date, width: 12, cell: ({ letter }) => dateCell(letter.date) },
  { head: heads.receivedOn, width: 12, cell: ({ letter }) => dateCell(letter.receivedOn) },
  { head: heads.from, width: 30, cell: ({ letter }) => textCell(letter.from) },
  { head: heads.subject, width: 42, cell: ({ letter }) => textCell(letter.subject) },
  { head: heads.answerDue, width: 12, cell: ({ letter }) => dateCell(letter.answerDue) },
  { head: heads.answeredBy, width: 16, cell: ({ answer }) => textCell(answer?.number ?? '') },
  { head: heads.scan, width: 18, cell: ({ letter }) => textCell(letter.scan?.name ?? '') },
  { head: heads.remarks, width: 24, cell: ({ letter }) => textCell(letter.remarks) },
];

function registerSheet<Row>(
  title: Bilingual,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  options: RegisterSheetOptions,
): SheetDoc {
  const { language, date, issuer, filters } = options;
  const width = columns.length + 1;
  const asOf: Bilingual = {
    en: `${words.asOf.en} ${formatCivil(date, 'en')}`,
    km: `${words.asOf.km} ${formatCivil(date, 'km')}`,
  };
  const subtitle = joined([...filters, asOf], ' · ');
  const masthead: readonly SheetRow[] = [
    ...(issuer.length === 0
      ? []
      : [bandRow(wording(joined(issuer, ' · '), language), width, 'issuer')]),
    bandRow(wording(title, language), width, 'title'),
    bandRow(
      wording({ en: subtitle.en, km: writeDigits(subtitle.km, digitsIn('km')) }, language),
      width,
      'subtitle',
    ),
  ];
  const head = masthead.length + 1;
  const sheet: Sheet = {
    name: safeSheetName(footerText(title, language)),
    columns: [{ width: 6 }, ...columns.map((column) => ({ width: column.width }))],
    rows: [
      ...masthead,
      {
        cells: [heads.row, ...columns.map((column) => column.head)].map((text) =>
          textCell(wording(text, language), 'header'),
        ),
      },
      ...rows.map((row, index) => ({
        cells: [
          numberCell(index + 1, 'plain', 'mark'),
          ...columns.map((column) => column.cell(row, language)),
        ],
      })),
    ],
    page: landscape('A4'),
    frozenRows: head,
    frozenColumns: 0,
    printTitles: { from: head, to: head },
    ...(rows.length === 0
      ? {}
      : { autoFilter: { fromRow: head, toRow: head + rows.length, columns: width } }),
    footer: footerText(joined([title, ...filters], ' · '), language),
  };
  return {
    kind: 'sheets',
    properties: {
      title: oneLine(title, language),
      subject: oneLine(subtitle, language),
      creator: options.preparedBy,
      language,
    },
    date,
    look: governmentLook,
    sheets: [sheet],
  };
}

/** The register of outgoing documents as a workbook of one sheet, in the order of the rows. */
export function outgoingSheet(
  rows: readonly OutgoingRow[],
  options: RegisterSheetOptions,
): SheetDoc {
  return registerSheet(words.outgoing, outgoingColumns, rows, options);
}

/** The register of letters that came in, likewise. */
export function incomingSheet(
  rows: readonly IncomingRow[],
  options: RegisterSheetOptions,
): SheetDoc {
  return registerSheet(words.incoming, incomingColumns, rows, options);
}

/** «Year 2026», for what the rows were narrowed down to. */
export function yearFilter(year: number): Bilingual {
  return { en: `Year ${year}`, km: `ឆ្នាំ${year}` };
}
