import { columnLetter } from '#shared/documents/columnLetter.ts';
import type { FieldCatalogue } from '#shared/documents/fields/scope.ts';
import type { TemplateProblem } from '#shared/documents/fields/templateProblem.ts';
import type { OpenedPackage } from '../openPackage.ts';
import { anchorCell, anchorNames } from './anchors.ts';
import type { BookSheet } from './book.ts';
import { fieldProblems } from './fieldProblems.ts';
import { relationsOf } from './relations.ts';
import { shapeTexts } from './shapeText.ts';
import { elementsOf } from './xmlScan.ts';

/** What is wrong with the fields in a sheet's text boxes and charts; they may not hold lists. */
export function drawingProblems(
  opened: OpenedPackage,
  sheet: Pick<BookSheet, 'name' | 'part'>,
  catalogue: FieldCatalogue,
): readonly TemplateProblem[] {
  return drawingsOf(opened, sheet.part).flatMap((part) => {
    const xml = opened.text(part) ?? '';
    const inBoxes = elementsOf(xml, anchorNames).flatMap((anchor) => {
      const cell = anchorCell(xml, anchor);
      const at = cell === null ? '' : `${columnLetter(cell.column)}${cell.row}`;
      return shapeTexts(xml, anchor.innerStart, anchor.innerEnd).flatMap((text) =>
        fieldProblems(text, `${sheet.name}!${at}`, catalogue),
      );
    });
    const inCharts = chartsOf(opened, part).flatMap((chart) => {
      const where = `${sheet.name}!${chart.slice(chart.lastIndexOf('/') + 1).replace('.xml', '')}`;
      const texts = shapeTexts(opened.text(chart) ?? '');
      return texts.flatMap((text) => fieldProblems(text, where, catalogue));
    });
    return [...inBoxes, ...inCharts];
  });
}

/** The parts that hold a sheet's drawings. */
export function drawingsOf(opened: OpenedPackage, sheetPart: string): readonly string[] {
  return targetsOf(opened, sheetPart, ['drawing']);
}

/** The parts of the charts in a part of drawings. */
export function chartsOf(opened: OpenedPackage, drawing: string): readonly string[] {
  return targetsOf(opened, drawing, ['chart', 'chartEx']);
}

function targetsOf(opened: OpenedPackage, part: string, kinds: readonly string[]) {
  return relationsOf(opened, part)
    .filter(({ kind, target }) => kinds.includes(kind) && opened.text(target) !== null)
    .map(({ target }) => target);
}
