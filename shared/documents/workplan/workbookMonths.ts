import type { DocumentLanguage } from '../../base/language.ts';
import type { Sheet, SheetCell, SheetRow } from '../sheetDoc.ts';
import { monthWords, workplanColumnWords, workplanWords } from '../words.ts';
import type { LineFact, WorkplanPaperFacts } from './facts.ts';
import {
  bandRow,
  empty,
  footerText,
  joined,
  oneLine,
  textCell,
  wording,
} from '../build/sheetCells.ts';
import { groupLines, groupTitle } from './workbookGroups.ts';
import { responsibleText, signsOf } from './workbookLine.ts';
import { sheetPage, titleOf, type WorkplanInput } from './paper.ts';

const columnCount = 16;

/** The year at a glance: a row a line, a column a month. */
export function monthsSheet(facts: WorkplanPaperFacts, input: WorkplanInput, name: string): Sheet {
  const { language } = input;
  const title = joined([workplanWords.monthsAtAGlance, titleOf(input)], ' · ');
  const rows: SheetRow[] = [
    bandRow(wording(title, language), columnCount, 'title'),
    bandRow(oneLine(workplanWords.proposedMonths, language), columnCount, 'note'),
    headerRow(language),
  ];
  const headerEnd = rows.length;
  for (const group of groupLines(facts)) {
    const heading = groupTitle(group);
    rows.push(groupRow(heading.code, oneLine(heading.title, language)));
    for (const { lines } of group.strategies) {
      rows.push(...lines.map((fact) => lineRow(fact, facts, language)));
    }
  }
  return {
    name,
    columns: [
      { width: 9.5 },
      { width: 4.5 },
      { width: 74 },
      ...monthWords.map(() => ({ width: 6.8 })),
      { width: 26 },
    ],
    rows,
    page: sheetPage(input, 'A4'),
    frozenRows: headerEnd,
    frozenColumns: 3,
    printTitles: { from: headerEnd, to: headerEnd },
    footer: footerText(title, language),
  };
}

function headerRow(language: DocumentLanguage): SheetRow {
  const label = (text: { en: string; km: string }): SheetCell =>
    textCell(wording(text, language), 'header');
  return {
    cells: [
      label(workplanColumnWords.code),
      empty('header'),
      label(workplanColumnWords.activity),
      ...monthWords.map(({ short }) => label(short)),
      label(workplanColumnWords.responsible),
    ],
  };
}

function groupRow(code: string, title: string): SheetRow {
  return {
    cells: [
      textCell(code, 'group'),
      textCell(title, 'group'),
      ...Array.from({ length: columnCount - 2 }, () => empty('group')),
    ],
    merges: [{ from: 2, to: columnCount }],
  };
}

function lineRow(fact: LineFact, facts: WorkplanPaperFacts, language: DocumentLanguage): SheetRow {
  const { line } = fact;
  return {
    outlineLevel: 1,
    cells: [
      textCell(line.code ?? '', 'code'),
      textCell(signsOf(fact, language), 'mark'),
      textCell(wording(line.activity, language)),
      ...monthWords.map((_, index) => {
        if (!line.months.includes(index + 1)) return empty('mark');
        return line.monthsTouched ? textCell('●', 'planned') : textCell('○', 'proposed');
      }),
      textCell(responsibleText(fact, facts.bodies)),
    ],
  };
}
