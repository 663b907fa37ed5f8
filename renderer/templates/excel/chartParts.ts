import { movedFormula, sourcesOf, type Moves } from './moveFormula.ts';
import { formulaEdit } from './sheetSurroundings.ts';
import { edited, elementsOf, type Edit } from './xmlScan.ts';
import { plainText } from './xmlText.ts';

/** What holds the values and the labels of a chart's series, in both formats of charts. */
const valueNames = ['cat', 'val', 'xVal', 'yVal', 'bubbleSize', 'strDim', 'numDim'];
const referenceNames = ['numRef', 'strRef', 'multiLvlStrRef'];
const cacheNames = ['numCache', 'strCache', 'multiLvlStrCache'];

/**
 * A chart's part with its ranges moved and grown, and without the copies of values that it keeps of changed sheets,
 * so that it is drawn from the cells.
 * @param changedSheets in lower case
 */
export function movedChart(xml: string, moves: Moves, changedSheets: ReadonlySet<string>): string {
  const edits: Edit[] = [];
  const values = elementsOf(xml, valueNames);
  for (const formula of elementsOf(xml, ['f'])) {
    const cellsGrow = values.some(({ start, end }) => start < formula.start && formula.end < end);
    edits.push(
      ...formulaEdit(xml, formula, (text) => movedFormula(text, moves, { sheet: null, cellsGrow })),
    );
  }
  for (const reference of elementsOf(xml, referenceNames)) {
    const { innerStart, innerEnd } = reference;
    const [formula] = elementsOf(xml, ['f'], innerStart, innerEnd);
    const text = formula === undefined ? '' : xml.slice(formula.innerStart, formula.innerEnd);
    const { sheets } = sourcesOf(plainText(text), moves.names);
    if (![...sheets].some((sheet) => changedSheets.has(sheet))) continue;
    for (const { start, end } of elementsOf(xml, cacheNames, innerStart, innerEnd)) {
      edits.push({ start, end, text: '' });
    }
  }
  return edited(xml, edits);
}
