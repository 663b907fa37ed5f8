import type { Bilingual, DocumentLanguage } from '../base/language.ts';
import type { PlainDate } from '../calendar/plainDate.ts';
import { governmentLook } from '../documents/look.ts';
import type { Sheet, SheetCell, SheetDoc, SheetRow } from '../documents/sheetDoc.ts';
import { safeSheetName } from '../documents/sheetNames.ts';
import { empty, oneLine, textCell, wording } from '../documents/build/sheetCells.ts';
import { landscape } from '../documents/workplan/workbookPages.ts';
import { aboutWords } from './import/aboutSheet.ts';
import { levelWords } from './import/levels.ts';
import { headRecord, workbookFormat, writeRecord } from './import/record.ts';
import { shownYears } from './import/shownRow.ts';
import type { MatrixEntry, StrategicPlan } from './model.ts';

export interface PlanWorkbookOptions {
  readonly language: DocumentLanguage;
  readonly date: PlainDate;
  readonly preparedBy: string;
}

const planSheetName: Bilingual = { en: 'Plan', km: 'ផែនការ' };

/** The headings stand in both languages whatever the document's, so that either is found again. */
const headings = {
  code: { en: 'Code', km: 'លេខកូដ' },
  level: { en: 'Level', km: 'កម្រិត' },
  title: { en: 'Activity', km: 'សកម្មភាព' },
  titleKm: { en: 'Activity (Khmer)', km: 'សកម្មភាព (ខ្មែរ)' },
  indicator: { en: 'Indicator', km: 'សូចនាករ' },
  indicatorKm: { en: 'Indicator (Khmer)', km: 'សូចនាករ (ខ្មែរ)' },
  yearsKnown: { en: 'Years known', km: 'ស្គាល់ឆ្នាំ' },
  source: { en: 'Source of funds', km: 'ប្រភពថវិកា' },
  responsibility: { en: 'Responsible', km: 'អង្គភាពទទួលខុសត្រូវ' },
  record: { en: 'Record of the row', km: 'កំណត់ត្រានៃជួរ' },
} as const satisfies Record<string, Bilingual>;

const yesNo = { yes: { en: 'yes', km: 'បាទ/ចាស' }, no: { en: 'no', km: 'ទេ' } } as const;

const help: readonly Bilingual[] = [
  {
    en: 'This workbook can be edited and imported again. Rows can be added, removed and moved; codes are text.',
    km: 'សៀវភៅការងារនេះអាចកែសម្រួល និងនាំចូលវិញបាន។ អាចបន្ថែម លុប និងរំកិលជួរបាន។ លេខកូដជាអត្ថបទ។',
  },
  {
    en: 'x marks a year of the activity. ? marks a year that is possible: put x in its place or clear it.',
    km: 'x បង្ហាញឆ្នាំនៃសកម្មភាព។ ? បង្ហាញឆ្នាំដែលអាចមាន៖ សូមប្តូរទៅជា x ឬលុបចេញ។',
  },
  {
    en: 'Hidden columns hold what the program needs to know a row again; please leave them as they are.',
    km: 'ជួរឈរដែលលាក់ទុកមានព័ត៌មានដែលកម្មវិធីត្រូវការដើម្បីស្គាល់ជួរឡើងវិញ សូមកុំកែប្រែ។',
  },
];

/**
 * A plan as a workbook that an office can edit and import again. The readable columns are what counts; hidden
 * beside each row stands its record, from which whatever was not edited comes back unchanged.
 */
export function planWorkbook(plan: StrategicPlan, options: PlanWorkbookOptions): SheetDoc {
  const { language } = options;
  const planName = safeSheetName(oneLine(planSheetName, language));
  const aboutName = safeSheetName(oneLine(aboutWords.sheet, language), [planName]);
  const title = oneLine({ en: plan.title, km: plan.titleKm ?? '' }, language);
  return {
    kind: 'sheets',
    properties: {
      title,
      subject: oneLine(planSheetName, language),
      creator: options.preparedBy,
      language,
    },
    date: options.date,
    look: governmentLook,
    sheets: [
      planSheet(plan, language, planName, title),
      aboutSheet(plan, language, aboutName, title),
    ],
  };
}

function planSheet(
  plan: StrategicPlan,
  language: DocumentLanguage,
  name: string,
  title: string,
): Sheet {
  const records = plan.entries.map(writeRecord);
  const recordColumns = Math.max(1, ...records.map((pieces) => pieces.length));
  const recordCells = (pieces: readonly string[]): readonly SheetCell[] =>
    Array.from({ length: recordColumns }, (_, index) => plainCell(pieces[index] ?? ''));
  const header: SheetRow = {
    cells: [
      headingCell(headings.code),
      headingCell(headings.level),
      headingCell(headings.title),
      headingCell(headings.titleKm),
      headingCell(headings.indicator),
      headingCell(headings.indicatorKm),
      ...plan.years.map((year) => textCell(String(year), 'header')),
      headingCell(headings.yearsKnown),
      headingCell(headings.source),
      headingCell(headings.responsibility),
      ...Array.from({ length: recordColumns }, () => plainCell(wording(headings.record, 'both'))),
    ],
  };
  const readable = header.cells.length - recordColumns;
  return {
    name,
    columns: [
      { width: 10 },
      { width: 15 },
      { width: 38 },
      { width: 38 },
      { width: 30 },
      { width: 30 },
      ...plan.years.map(() => ({ width: 7 })),
      { width: 9 },
      { width: 15 },
      { width: 18 },
      ...Array.from({ length: recordColumns }, () => ({ width: 10, hidden: true })),
    ],
    rows: [
      header,
      ...plan.entries.map((entry, index) => ({
        cells: [...rowCells(entry, plan.years, language), ...recordCells(records[index] ?? [])],
      })),
    ],
    page: landscape('A3'),
    frozenRows: 1,
    frozenColumns: 1,
    printTitles: { from: 1, to: 1 },
    autoFilter: { fromRow: 1, toRow: plan.entries.length + 1, columns: readable },
    footer: title,
  };
}

function headingCell(text: Bilingual): SheetCell {
  return textCell(wording(text, 'both'), 'header');
}

function rowCells(
  entry: MatrixEntry,
  years: readonly number[],
  language: DocumentLanguage,
): readonly SheetCell[] {
  const look =
    entry.level === 'programme' ? 'group' : entry.level === 'activity' ? 'text' : 'subgroup';
  const cell = (text: string | null | undefined): SheetCell => textCell(text ?? '', look);
  const { known, marks } = shownYears(entry, years);
  const mark = look === 'text' ? 'mark' : look;
  const yes = known === null ? '' : wording(known ? yesNo.yes : yesNo.no, language);
  return [
    textCell(entry.code, look === 'text' ? 'code' : look),
    cell(wording(levelWords[entry.level], language)),
    cell(entry.title),
    cell(entry.titleKm),
    cell(entry.indicator),
    cell(entry.indicatorKm),
    ...years.map((year) => textCell(marks.get(year) ?? '', mark)),
    textCell(yes, mark),
    cell(entry.source),
    cell(entry.responsibility),
  ];
}

/** Without lines round it: no part of what is read. */
function plainCell(text: string): SheetCell {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

function factRow(key: Bilingual, value: string): SheetRow {
  return { cells: [textCell(wording(key, 'both'), 'key'), textCell(value, 'value')] };
}

function aboutSheet(
  plan: StrategicPlan,
  language: DocumentLanguage,
  name: string,
  title: string,
): Sheet {
  const records = writeRecord(headRecord(plan));
  const helpRows = help.map((text): SheetRow => ({
    cells: [textCell(wording(text, language), 'note'), empty('note')],
    merges: [{ from: 1, to: 2 }],
  }));
  return {
    name,
    columns: [{ width: 26 }, { width: 90 }, ...records.map(() => ({ width: 10, hidden: true }))],
    rows: [
      factRow(aboutWords.id, plan.id),
      factRow(aboutWords.title, plan.title),
      factRow(aboutWords.titleKm, plan.titleKm ?? ''),
      factRow(aboutWords.years, plan.years.join(', ')),
      factRow(aboutWords.format, String(workbookFormat)),
      {
        cells: [
          textCell(wording(aboutWords.record, 'both'), 'key'),
          empty('value'),
          ...records.map(plainCell),
        ],
      },
      ...helpRows,
    ],
    page: landscape('A4'),
    frozenRows: 0,
    frozenColumns: 0,
    footer: title,
  };
}
