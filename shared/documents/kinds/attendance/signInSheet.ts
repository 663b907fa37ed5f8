import { pageCode } from '../../../events/signIn/pageCode.ts';
import { shownColumns } from '../../build/listTable.ts';
import { runLines } from '../../build/wording.ts';
import { withLatinDigits } from '../../build/digits.ts';
import type { BuildInput } from '../kind.ts';
import type { SheetDoc } from '../../sheetDoc.ts';
import type { Block, Row, Section, Table, TextDoc } from '../../textDoc.ts';
import { attendance } from './attendance.ts';
import { cutIntoPages } from './pages.ts';
import { blankRowsOf } from './parts.ts';
import { participantsTable } from './table.ts';
import { after, attendanceWords } from './words.ts';

/** Millimetres of the page's code, quiet zone and all: a telephone reads it from a hand's breadth. */
const codeSize = 13;
/** Millimetres of the left margin that the code needs. */
const codeMargin = 28;

/** The blank rows under a heading of their own, and under all room to write who came. */
function forSigning(table: Table, input: BuildInput): Table {
  const { language, filling } = input;
  const blanks = blankRowsOf(filling);
  const rows = table.rows.filter(({ look }) => look !== 'total');
  const wide = (text: Parameters<typeof runLines>[0], look: NonNullable<Row['look']>): Row => ({
    look,
    cells: [{ colSpan: table.widths.length, lines: runLines(text, language) }],
  });
  const isAlone = rows.length === blanks;
  const { present, byHand, notListed, notListedWithBody } = attendanceWords;
  const asksBody = shownColumns(input, participantsTable).some(({ key }) => key === 'body');
  const title = asksBody ? notListed : notListedWithBody;
  const heading = blanks === 0 || isAlone ? [] : [wide(title, 'group')];
  return {
    ...table,
    size: 'small',
    rows: [
      ...rows.slice(0, rows.length - blanks),
      ...heading,
      ...rows.slice(rows.length - blanks),
      wide(after(present, byHand), 'total'),
    ],
  };
}

function isTable(block: Block): block is Table {
  return block.kind === 'table';
}

/** The office's template with room for the code at the left. */
function withRoom({ template, ...input }: BuildInput): BuildInput {
  const { margins } = template;
  return {
    ...input,
    template: { ...template, margins: { ...margins, left: Math.max(codeMargin, margins.left) } },
  };
}

/**
 * An attendance list as a sign-in sheet: each page is a section of its own, with the sheet's code and the page's
 * number as text and as QR code, and the heading of the table. Rows are never cut. The pages are measured
 * beforehand and rather too short than too long, so that Word and the printer find the same ones.
 * @param code the sheet's (`sheetCode`)
 */
export function signInSheet(given: BuildInput, code: string): TextDoc {
  const input = withRoom(given);
  const doc = attendance.text(input);
  const [section] = doc.sections;
  const at = section?.blocks.findIndex(isTable) ?? -1;
  const table = section?.blocks.find(isTable);
  if (section === undefined || table === undefined)
    throw new Error('An attendance list is one section with a table');
  const whole = forSigning(table, input);
  const pages = cutIntoPages(
    { page: section.page, look: doc.look, language: input.language },
    { before: section.blocks.slice(0, at), table: whole, after: section.blocks.slice(at + 1) },
  );
  const description = attendanceWords.pageCode[input.language === 'en' ? 'en' : 'km'];
  const sheet: TextDoc = {
    ...doc,
    sections: pages.map((blocks, index): Section => {
      const text = pageCode(code, index + 1);
      return {
        ...section,
        footer: [{ text, bold: true }, { text: ' · ' }, ...(section.footer ?? [])],
        marginCode: { text, description, size: codeSize },
        blocks,
      };
    }),
  };
  return input.template.digits === 'latin' ? withLatinDigits(sheet) : sheet;
}

/** The same as a workbook, whose pages bear the sheet's code beside their number. */
export function signInBook(input: BuildInput, code: string): SheetDoc {
  if (attendance.sheets === undefined) throw new Error('An attendance list is a workbook too');
  const book = attendance.sheets(input);
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({ ...sheet, footer: `${code} · ${sheet.footer}` })),
  };
}
