import type { ColumnUse, NeededColumn } from '#shared/matrix/import/columns.ts';
import type { ImportFault, ImportRefusal } from '#shared/matrix/import/problems.ts';
import type { EntryLevel } from '#shared/matrix/model.ts';
import type { ReadProblem } from '#renderer/importers/readProblem.ts';
import { bilingual } from '../bilingual.ts';

type OfKind<Union, Kind> = Extract<Union, { readonly kind: Kind }>;

/** What reading a plan from a table or a file has to say. */
export interface ImportingTexts {
  /** Where something is; the parts that are known. */
  readonly place: (sheet: string, row: number | null, column: string | null) => string;
  /** What was found there, what was kept, and what to do; said behind the place. */
  readonly faults: {
    readonly [Key in ImportFault['key']]: (
      fault: Extract<ImportFault, { readonly key: Key }>,
    ) => string;
  };
  readonly refusals: {
    readonly [Kind in ImportRefusal['kind']]: (refusal: OfKind<ImportRefusal, Kind>) => string;
  };
  readonly unreadable: {
    readonly [Kind in ReadProblem['kind']]: (problem: OfKind<ReadProblem, Kind>) => string;
  };
  readonly noTable: string;
  readonly columns: Readonly<Record<ColumnUse['use'], string>>;
}

const megabytes = (bytes: number): string => String(Math.round(bytes / (1024 * 1024)));

const neededEn: Readonly<Record<NeededColumn, string>> = {
  code: 'the code (1.2.1.4)',
  title: 'the activity',
  years: 'the years (a column for each, headed 2024, 2025, …)',
};
const neededKm: Readonly<Record<NeededColumn, string>> = {
  code: 'លេខកូដ (1.2.1.4)',
  title: 'សកម្មភាព',
  years: 'ឆ្នាំ (មួយជួរឈរក្នុងមួយឆ្នាំ មានចំណងជើង ២០២៤ ២០២៥ …)',
};
const levelsEn: Readonly<Record<EntryLevel, string>> = {
  programme: 'a programme',
  strategy: 'a strategy',
  substrategy: 'a sub-strategy',
  activity: 'an activity',
};
const levelsKm: Readonly<Record<EntryLevel, string>> = {
  programme: 'កម្មវិធី',
  strategy: 'យុទ្ធសាស្ត្រ',
  substrategy: 'អនុយុទ្ធសាស្ត្រ',
  activity: 'សកម្មភាព',
};

const columnsEn: ImportingTexts['columns'] = {
  code: 'Code',
  level: 'Level',
  title: 'Activity',
  titleKm: 'Activity (Khmer)',
  indicator: 'Indicator',
  indicatorKm: 'Indicator (Khmer)',
  year: 'Year',
  yearsKnown: 'Years known',
  source: 'Source of funds',
  responsibility: 'Responsible',
  record: 'Record of the row',
  ignore: 'Not read',
};
const columnsKm: ImportingTexts['columns'] = {
  code: 'លេខកូដ',
  level: 'កម្រិត',
  title: 'សកម្មភាព',
  titleKm: 'សកម្មភាព (ខ្មែរ)',
  indicator: 'សូចនាករ',
  indicatorKm: 'សូចនាករ (ខ្មែរ)',
  year: 'ឆ្នាំ',
  yearsKnown: 'ស្គាល់ឆ្នាំ',
  source: 'ប្រភពថវិកា',
  responsibility: 'អង្គភាពទទួលខុសត្រូវ',
  record: 'កំណត់ត្រានៃជួរ',
  ignore: 'មិនអាន',
};

const english: ImportingTexts = {
  place: (sheet, row, column) =>
    [`Sheet “${sheet}”`, ...(row === null ? [] : [`row ${row}`])]
      .concat(column === null ? [] : [`column ${column}`])
      .join(', '),
  faults: {
    'code-missing': ({ text }) =>
      `no code beside “${text}”. The row is kept aside with a query. Give it a code and import again, or settle the query.`,
    'code-unreadable': ({ text }) =>
      `“${text}” is no code (like II, 2.2 or 2.2.1.10). The row is kept aside with a query. Correct the code and import again, or settle the query.`,
    'code-date': ({ text }) =>
      `the code has become the date ${text}. The row is kept aside with a query. Format the column as text, type the code again and import again.`,
    'code-number': ({ code, other }) =>
      `the code is a number, in which ${code} and ${other} are the same. It was read as ${code}, with a query. Format the column as text and type the code again if it is ${other}.`,
    'code-twice': ({ code, firstRow }) =>
      `the code ${code} stands in row ${firstRow} already, with other contents. Row ${firstRow} was taken and this row kept aside with a query. Decide which of them holds.`,
    'row-twice': ({ code, firstRow }) =>
      `${code} stands here a second time, just as in row ${firstRow}. It was taken once. Nothing needs to be done.`,
    'parent-missing': ({ code, parent }) =>
      `the heading ${parent} above ${code} has no row. ${code} was taken, and the place of ${parent} kept without a title, with a query. Add the heading's row and import again, or give its title.`,
    'no-parent': ({ code }) =>
      `no heading stands above ${code}. The row is kept aside with a query. Correct its code or its level and import again.`,
    'level-unknown': ({ code, text, taken }) =>
      `“${text}” is no level. ${code} was taken as ${levelsEn[taken]}. Correct the level and import again if it is not.`,
    'title-missing': ({ code }) =>
      `${code} has no title. The row was taken without one, with a query. Give the title.`,
    'mark-unknown': ({ code, year, text }) =>
      `“${text}” under ${year} is no year mark that is known. ${code} was taken with its years open, with a query. Put x or clear the cell, or settle the query.`,
    'mark-merged': ({ code, from, to }) =>
      `one mark stands in a merged cell over ${from}–${to}. ${code} was taken with its years open, with a query. Say whether it means each of these years.`,
    'years-open': ({ code }) =>
      `the marks do not decide the years of ${code}. The row was taken with its years open, with a query. Settle its years.`,
    'years-taken-known': ({ code }) =>
      `every year of ${code} is decided, although “years known” still says no. The years were taken. Nothing needs to be done if they are right.`,
    'years-known-unclear': ({ code, text }) =>
      `“${text}” is neither yes nor no. The marks of ${code} were taken as they stand, with a query. Write yes or no, or settle its years.`,
    'no-marks': ({ code }) =>
      `${code} has no year mark. The row was taken with its years open, with a query. Settle its years.`,
    formula: ({ text }) =>
      `a formula stands in place of a text. Its result “${text}” was taken. Check that it is right.`,
    'cell-broken': ({ text }) =>
      `“${text}” stands in place of a text. The row was taken without it, with a query. Type the text and import again.`,
    'record-unreadable': ({ code }) =>
      `the hidden record of ${code} is damaged. What the row shows was taken; where its text stood in the source is lost. Undo the change in the hidden column to keep that.`,
    'row-hidden': () =>
      'the row is hidden. It was read like any other. Delete it and import again if it does not belong to the plan.',
    'column-missing': ({ use }) =>
      use === 'record'
        ? 'the hidden column of records is gone. All that the sheet shows was taken; where the texts stood in the source is lost. Import a workbook with its hidden columns to keep that.'
        : `the column “${columnsEn[use]}” is gone. What the plan had in it was kept. To empty it, put the column back and clear its cells.`,
    'newer-format': () =>
      'the workbook was written by a newer version of the program. What this version knows was read. Install the newer version to be sure that nothing is left out.',
  },
  refusals: {
    'columns-missing': ({ sheets, missing }) =>
      `No plan was found in ${sheets.map((sheet) => `“${sheet}”`).join(', ')}: no column holds ${missing.map((column) => neededEn[column]).join(', nor ')}. Nothing was changed. Say which column it is, or add it with its heading and import again.`,
    'no-rows': ({ sheet }) =>
      `No row of “${sheet}” has a code such as II, 2.2 or 2.2.1.10, so there is no plan in it. Nothing was changed. Choose another sheet, or another column for the codes.`,
  },
  unreadable: {
    'empty-file': () =>
      'The file is empty. Nothing was changed. Choose another file, or save the workbook again.',
    'not-a-workbook': ({ looksLike }) => {
      const what = {
        pdf: 'a PDF. Copy its table into Excel',
        text: 'plain text. Open it in Excel',
        word: 'a Word document. Copy its table and paste it here',
        unknown: 'something else. Open it in Excel if it can be opened there',
      }[looksLike];
      return `The file is no Excel workbook, whatever its name says, but ${what}${looksLike === 'word' ? '' : ' and save it as .xlsx'}. Nothing was changed.`;
    },
    'old-excel': () =>
      'The file is a workbook of Excel 97–2003 (.xls), which is not read. Nothing was changed. Open it in Excel or LibreOffice, save it as .xlsx, and import that.',
    encrypted: () =>
      'The workbook is protected by a password. Nothing was changed. Open it in Excel, take the password off (File › Info › Protect Workbook), save it, and import it again.',
    'unknown-encoding': () =>
      'The text of the file is in neither UTF-8 nor UTF-16, so its letters cannot be told. Nothing was changed. Open it in Excel, save it as .xlsx or as CSV UTF-8, and import that.',
    'other-format': ({ extension }) =>
      `The file is a workbook in the format .${extension}. Nothing was changed. Open it, save it as .xlsx, and import that.`,
    damaged: ({ part }) =>
      `The workbook is damaged${part === '' ? '' : ` (${part})`}. Nothing was changed. Open it in Excel, let it be repaired, save it under another name, and import that.`,
    'too-large': ({ what, limit }) =>
      ({
        file: `The file is larger than ${megabytes(limit)} MB.`,
        unpacked: `The file unpacks to more than ${megabytes(limit)} MB.`,
        ratio: `A part of the file unpacks to more than ${limit} times its size, as files do that are made to block a computer.`,
        parts: `The file consists of more than ${limit} parts.`,
        cells: `The file has more than ${limit} cells.`,
        rows: `The list has more than ${limit} rows.`,
      })[what] +
      ' Nothing was read and nothing was changed. Copy the table into a new workbook and import that.',
    'no-sheets': () =>
      'No sheet of the workbook could be read. Nothing was changed. Open it in Excel, save it as .xlsx, and import that.',
    cancelled: () => 'The import was cancelled. Nothing was changed.',
  },
  noTable:
    'There is no table in what was pasted. Nothing was changed. Mark the whole table in Word or Excel, copy it, and paste it here.',
  columns: columnsEn,
};

const khmer: ImportingTexts = {
  place: (sheet, row, column) =>
    [`សន្លឹក «${sheet}»`, ...(row === null ? [] : [`ជួរទី ${row}`])]
      .concat(column === null ? [] : [`ជួរឈរ ${column}`])
      .join(' '),
  faults: {
    'code-missing': ({ text }) =>
      `គ្មានលេខកូដនៅក្បែរ «${text}» ទេ។ ជួរនេះត្រូវបានទុកដោយឡែកជាមួយសំណួរ។ សូមដាក់លេខកូដ រួចនាំចូលម្តងទៀត ឬដោះស្រាយសំណួរ។`,
    'code-unreadable': ({ text }) =>
      `«${text}» មិនមែនជាលេខកូដ (ដូចជា II, 2.2 ឬ 2.2.1.10) ទេ។ ជួរនេះត្រូវបានទុកដោយឡែកជាមួយសំណួរ។ សូមកែលេខកូដ រួចនាំចូលម្តងទៀត ឬដោះស្រាយសំណួរ។`,
    'code-date': ({ text }) =>
      `លេខកូដបានក្លាយជាកាលបរិច្ឆេទ ${text}។ ជួរនេះត្រូវបានទុកដោយឡែកជាមួយសំណួរ។ សូមកំណត់ជួរឈរជាអត្ថបទ វាយលេខកូដឡើងវិញ រួចនាំចូលម្តងទៀត។`,
    'code-number': ({ code, other }) =>
      `លេខកូដជាចំនួន ដែលមិនអាចបែងចែក ${code} និង ${other} បានទេ។ ជួរនេះត្រូវបានអានថា ${code} ជាមួយសំណួរ។ បើជា ${other} សូមកំណត់ជួរឈរជាអត្ថបទ រួចវាយលេខកូដឡើងវិញ។`,
    'code-twice': ({ code, firstRow }) =>
      `លេខកូដ ${code} មានរួចហើយនៅជួរទី ${firstRow} ដោយមានខ្លឹមសារផ្សេង។ ជួរទី ${firstRow} ត្រូវបានយក ហើយជួរនេះត្រូវបានទុកដោយឡែកជាមួយសំណួរ។ សូមសម្រេចថាជួរណាត្រឹមត្រូវ។`,
    'row-twice': ({ code, firstRow }) =>
      `${code} មានម្តងទៀតនៅទីនេះ ដូចគ្នានឹងជួរទី ${firstRow}។ ជួរនេះត្រូវបានយកតែម្តង។ មិនចាំបាច់ធ្វើអ្វីទេ។`,
    'parent-missing': ({ code, parent }) =>
      `ចំណងជើង ${parent} ដែលនៅលើ ${code} គ្មានជួរទេ។ ${code} ត្រូវបានយក ហើយទីកន្លែងរបស់ ${parent} ត្រូវបានទុកដោយគ្មានចំណងជើង ជាមួយសំណួរ។ សូមបន្ថែមជួរនៃចំណងជើងនោះ រួចនាំចូលម្តងទៀត ឬបំពេញចំណងជើង។`,
    'no-parent': ({ code }) =>
      `គ្មានចំណងជើងនៅលើ ${code} ទេ។ ជួរនេះត្រូវបានទុកដោយឡែកជាមួយសំណួរ។ សូមកែលេខកូដ ឬកម្រិត រួចនាំចូលម្តងទៀត។`,
    'level-unknown': ({ code, text, taken }) =>
      `«${text}» មិនមែនជាកម្រិតទេ។ ${code} ត្រូវបានយកជា${levelsKm[taken]}។ បើមិនត្រូវ សូមកែកម្រិត រួចនាំចូលម្តងទៀត។`,
    'title-missing': ({ code }) =>
      `${code} គ្មានចំណងជើងទេ។ ជួរនេះត្រូវបានយកដោយគ្មានចំណងជើង ជាមួយសំណួរ។ សូមបំពេញចំណងជើង។`,
    'mark-unknown': ({ code, year, text }) =>
      `«${text}» ក្រោមឆ្នាំ ${year} មិនមែនជាសញ្ញាឆ្នាំដែលស្គាល់ទេ។ ${code} ត្រូវបានយកដោយមិនទាន់កំណត់ឆ្នាំ ជាមួយសំណួរ។ សូមដាក់ x ឬលុបក្រឡា ឬដោះស្រាយសំណួរ។`,
    'mark-merged': ({ code, from, to }) =>
      `សញ្ញាមួយស្ថិតក្នុងក្រឡារួមពីឆ្នាំ ${from} ដល់ ${to}។ ${code} ត្រូវបានយកដោយមិនទាន់កំណត់ឆ្នាំ ជាមួយសំណួរ។ សូមបញ្ជាក់ថាមានន័យថារៀងរាល់ឆ្នាំទាំងនេះឬទេ។`,
    'years-open': ({ code }) =>
      `សញ្ញាមិនបានបញ្ជាក់ឆ្នាំនៃ ${code} ទេ។ ជួរនេះត្រូវបានយកដោយមិនទាន់កំណត់ឆ្នាំ ជាមួយសំណួរ។ សូមកំណត់ឆ្នាំ។`,
    'years-taken-known': ({ code }) =>
      `ឆ្នាំទាំងអស់នៃ ${code} ត្រូវបានសម្រេច ទោះបី «ស្គាល់ឆ្នាំ» នៅតែសរសេរថា ទេ។ ឆ្នាំទាំងនោះត្រូវបានយក។ បើត្រឹមត្រូវ មិនចាំបាច់ធ្វើអ្វីទេ។`,
    'years-known-unclear': ({ code, text }) =>
      `«${text}» មិនមែនជា បាទ/ចាស ឬ ទេ។ សញ្ញានៃ ${code} ត្រូវបានយកដូចដែលមាន ជាមួយសំណួរ។ សូមសរសេរ បាទ/ចាស ឬ ទេ ឬកំណត់ឆ្នាំ។`,
    'no-marks': ({ code }) =>
      `${code} គ្មានសញ្ញាឆ្នាំទេ។ ជួរនេះត្រូវបានយកដោយមិនទាន់កំណត់ឆ្នាំ ជាមួយសំណួរ។ សូមកំណត់ឆ្នាំ។`,
    formula: ({ text }) => `មានរូបមន្តជំនួសអត្ថបទ។ លទ្ធផល «${text}» ត្រូវបានយក។ សូមពិនិត្យថាត្រឹមត្រូវ។`,
    'cell-broken': ({ text }) =>
      `មាន «${text}» ជំនួសអត្ថបទ។ ជួរនេះត្រូវបានយកដោយគ្មានអត្ថបទនោះ ជាមួយសំណួរ។ សូមវាយអត្ថបទ រួចនាំចូលម្តងទៀត។`,
    'record-unreadable': ({ code }) =>
      `កំណត់ត្រាដែលលាក់ទុកនៃ ${code} ខូច។ អ្វីដែលបង្ហាញក្នុងជួរត្រូវបានយក តែទីតាំងក្នុងឯកសារប្រភពត្រូវបាត់បង់។ ដើម្បីរក្សាវា សូមត្រឡប់ជួរឈរដែលលាក់ទុកទៅដូចដើម។`,
    'row-hidden': () =>
      'ជួរនេះត្រូវបានលាក់។ វាត្រូវបានអានដូចជួរផ្សេងទៀត។ បើមិនមែនជារបស់ផែនការ សូមលុប រួចនាំចូលម្តងទៀត។',
    'column-missing': ({ use }) =>
      use === 'record'
        ? 'ជួរឈរកំណត់ត្រាដែលលាក់ទុកបានបាត់។ អ្វីៗដែលបង្ហាញក្នុងសន្លឹកត្រូវបានយក តែទីតាំងក្នុងឯកសារប្រភពត្រូវបាត់បង់។ ដើម្បីរក្សាវា សូមនាំចូលសៀវភៅការងារដែលមានជួរឈរលាក់ទុក។'
        : `ជួរឈរ «${columnsKm[use]}» បានបាត់។ អ្វីដែលផែនការមានក្នុងនោះត្រូវបានរក្សាទុក។ បើចង់លុប សូមដាក់ជួរឈរឡើងវិញ រួចលុបក្រឡា។`,
    'newer-format': () =>
      'សៀវភៅការងារនេះត្រូវបានសរសេរដោយកម្មវិធីជំនាន់ថ្មីជាង។ អ្វីដែលកម្មវិធីនេះស្គាល់ត្រូវបានអាន។ សូមដំឡើងកម្មវិធីជំនាន់ថ្មី ដើម្បីប្រាកដថាគ្មានអ្វីត្រូវបានរំលង។',
  },
  refusals: {
    'columns-missing': ({ sheets, missing }) =>
      `រកមិនឃើញផែនការក្នុង ${sheets.map((sheet) => `«${sheet}»`).join(' ')} ទេ ព្រោះគ្មានជួរឈរសម្រាប់ ${missing.map((column) => neededKm[column]).join(' និង ')}។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។ សូមបញ្ជាក់ថាជាជួរឈរណា ឬបន្ថែមជួរឈរនោះជាមួយចំណងជើង រួចនាំចូលម្តងទៀត។`,
    'no-rows': ({ sheet }) =>
      `គ្មានជួរណានៃ «${sheet}» មានលេខកូដ ដូចជា II, 2.2 ឬ 2.2.1.10 ទេ ដូច្នេះគ្មានផែនការក្នុងនោះឡើយ។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។ សូមជ្រើសរើសសន្លឹកផ្សេង ឬជួរឈរផ្សេងសម្រាប់លេខកូដ។`,
  },
  unreadable: {
    'empty-file': () =>
      'ឯកសារនេះទទេ។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។ សូមជ្រើសរើសឯកសារផ្សេង ឬរក្សាទុកសៀវភៅការងារម្តងទៀត។',
    'not-a-workbook': ({ looksLike }) => {
      const what = {
        pdf: 'ជា PDF។ សូមចម្លងតារាងរបស់វាទៅក្នុង Excel រួចរក្សាទុកជា .xlsx',
        text: 'ជាអត្ថបទធម្មតា។ សូមបើកវាក្នុង Excel រួចរក្សាទុកជា .xlsx',
        word: 'ជាឯកសារ Word។ សូមចម្លងតារាងរបស់វា រួចបិទភ្ជាប់នៅទីនេះ',
        unknown: 'ជាឯកសារផ្សេង។ បើអាចបើកក្នុង Excel បាន សូមបើក រួចរក្សាទុកជា .xlsx',
      }[looksLike];
      return `ឯកសារនេះមិនមែនជាសៀវភៅការងារ Excel ទេ ទោះបីឈ្មោះយ៉ាងណាក៏ដោយ តែ${what}។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។`;
    },
    'old-excel': () =>
      'ឯកសារនេះជាសៀវភៅការងារ Excel 97–2003 (.xls) ដែលមិនអាចអានបាន។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។ សូមបើកវាក្នុង Excel ឬ LibreOffice រក្សាទុកជា .xlsx រួចនាំចូល។',
    encrypted: () =>
      'សៀវភៅការងារនេះត្រូវបានការពារដោយពាក្យសម្ងាត់។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។ សូមបើកវាក្នុង Excel ដកពាក្យសម្ងាត់ចេញ (File › Info › Protect Workbook) រក្សាទុក រួចនាំចូលម្តងទៀត។',
    'unknown-encoding': () =>
      'អត្ថបទក្នុងឯកសារនេះមិនមែនជា UTF-8 ឬ UTF-16 ទេ ដូច្នេះមិនអាចស្គាល់អក្សររបស់វា។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។ សូមបើកវាក្នុង Excel រក្សាទុកជា .xlsx ឬ CSV UTF-8 រួចនាំចូល។',
    'other-format': ({ extension }) =>
      `ឯកសារនេះជាសៀវភៅការងារទម្រង់ .${extension}។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។ សូមបើកវា រក្សាទុកជា .xlsx រួចនាំចូល។`,
    damaged: ({ part }) =>
      `សៀវភៅការងារនេះខូច${part === '' ? '' : ` (${part})`}។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។ សូមបើកវាក្នុង Excel ឱ្យជួសជុល រក្សាទុកក្រោមឈ្មោះផ្សេង រួចនាំចូល។`,
    'too-large': ({ what, limit }) =>
      ({
        file: `ឯកសារនេះធំជាង ${megabytes(limit)} MB។`,
        unpacked: `ឯកសារនេះពេលពន្លាធំជាង ${megabytes(limit)} MB។`,
        ratio: `ផ្នែកមួយនៃឯកសារនេះពេលពន្លាធំជាងទំហំរបស់វាលើសពី ${limit} ដង ដូចឯកសារដែលបង្កើតឡើងដើម្បីធ្វើឱ្យកុំព្យូទ័រគាំង។`,
        parts: `ឯកសារនេះមានផ្នែកលើសពី ${limit}។`,
        cells: `ឯកសារនេះមានក្រឡាលើសពី ${limit}។`,
        rows: `បញ្ជីនេះមានជួរលើសពី ${limit}។`,
      })[what] + ' គ្មានអ្វីត្រូវបានអាន ឬប្តូរឡើយ។ សូមចម្លងតារាងទៅក្នុងសៀវភៅការងារថ្មី រួចនាំចូល។',
    'no-sheets': () =>
      'មិនអាចអានសន្លឹកណាមួយនៃសៀវភៅការងារបានទេ។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។ សូមបើកវាក្នុង Excel រក្សាទុកជា .xlsx រួចនាំចូល។',
    cancelled: () => 'ការនាំចូលត្រូវបានបោះបង់។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។',
  },
  noTable:
    'គ្មានតារាងក្នុងអ្វីដែលបានបិទភ្ជាប់ទេ។ គ្មានអ្វីត្រូវបានប្តូរឡើយ។ សូមជ្រើសតារាងទាំងមូលក្នុង Word ឬ Excel ចម្លង រួចបិទភ្ជាប់នៅទីនេះ។',
  columns: columnsKm,
};

export const importing = bilingual<ImportingTexts>(english, khmer);
