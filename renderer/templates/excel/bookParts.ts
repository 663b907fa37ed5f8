import type { OpenedPackage } from '../openPackage.ts';
import { contentTypesPart } from '../contentTypes.ts';
import type { Book } from './book.ts';
import { hasBrackets } from './fieldText.ts';
import { movedFormula, type Moves } from './moveFormula.ts';
import { movedRange } from './moveRanges.ts';
import { relationsOf, relationsPart } from './relations.ts';
import { readRuns, runsText } from './richText.ts';
import { attributeEdit, formulaEdit } from './sheetSurroundings.ts';
import { edited, elementOf, elementsOf, tagEdit, XmlFault, type Edit } from './xmlScan.ts';
import { attributeOf, withAttribute } from './xmlText.ts';

/** What stands after the settings of calculation in a workbook's part, by the format's order. */
const afterCalculation = [
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** The workbook's part with its defined names moved, and told to be computed when it is opened. */
export function filledBook({ xml }: Book, moves: Moves): string {
  const names = elementsOf(xml, ['definedName']).flatMap((name) =>
    formulaEdit(xml, name, (text) => movedFormula(text, moves, { sheet: null })),
  );
  return edited(xml, [...names, ...calculationEdits(xml)]);
}

function calculationEdits(xml: string): readonly Edit[] {
  const book = elementOf(xml, 'workbook');
  if (book === null) throw new XmlFault('workbook');
  const settings = elementOf(xml, 'calcPr', book.innerStart, book.innerEnd);
  if (settings !== null) {
    return tagEdit(settings, withAttribute(settings.open, 'fullCalcOnLoad', '1'));
  }
  const [next] = elementsOf(xml, afterCalculation, book.innerStart, book.innerEnd);
  const at = next?.start ?? book.innerEnd;
  const prefix = book.name.slice(0, book.name.length - book.local.length);
  return [{ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }];
}

/** The shared strings without the texts of fields: no cell of the filled workbook shows them any more. */
export function withoutFieldStrings(xml: string): string {
  return edited(
    xml,
    elementsOf(xml, ['si']).flatMap(({ innerStart, innerEnd, name }): readonly Edit[] => {
      if (!hasBrackets(runsText(readRuns(xml.slice(innerStart, innerEnd))))) return [];
      const prefix = name.slice(0, -'si'.length);
      return [{ start: innerStart, end: innerEnd, text: `<${prefix}t/>` }];
    }),
  );
}

/**
 * The order of calculation names cells that may be elsewhere now, or hold no formula any more. It is taken off the
 * workbook; the program that opens the file makes a new one.
 */
export function withoutCalculationChain(
  opened: OpenedPackage,
  book: Book,
): ReadonlyMap<string, string | null> {
  const chain = relationsOf(opened, book.part).find(({ kind }) => kind === 'calcChain');
  if (chain === undefined) return new Map();
  const relations = relationsPart(book.part);
  const links = opened.text(relations) ?? '';
  const types = opened.text(contentTypesPart) ?? '';
  return new Map<string, string | null>([
    [chain.target, null],
    [
      relations,
      edited(
        links,
        elementsOf(links, ['Relationship'])
          .filter(({ open }) => attributeOf(open, 'Id') === chain.id)
          .map(({ start, end }) => ({ start, end, text: '' })),
      ),
    ],
    [
      contentTypesPart,
      edited(
        types,
        elementsOf(types, ['Override'])
          .filter(({ open }) => attributeOf(open, 'PartName') === `/${chain.target}`)
          .map(({ start, end }) => ({ start, end, text: '' })),
      ),
    ],
  ]);
}

/** What pivot tables were made of, moved with its sheet, and read anew when the workbook is opened. */
export function movedPivotCaches(
  opened: OpenedPackage,
  book: Book,
  moves: Moves,
  changedSheets: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const { kind, target } of relationsOf(opened, book.part)) {
    const xml = opened.text(target);
    if (kind !== 'pivotCacheDefinition' || xml === null) continue;
    const source = elementOf(xml, 'worksheetSource');
    const sheet = attributeOf(source?.open ?? '', 'sheet')?.toLowerCase();
    const root = elementOf(xml, 'pivotCacheDefinition');
    if (source === null || root === null || sheet === undefined) continue;
    if (!changedSheets.has(sheet)) continue;
    const layout = moves.layouts.get(sheet);
    changed.set(
      target,
      edited(xml, [
        ...tagEdit(root, withAttribute(root.open, 'refreshOnLoad', '1')),
        ...attributeEdit(source, {
          ref: (ref) => (layout === undefined ? ref : movedRange(ref, layout)),
        }),
      ]),
    );
  }
  return changed;
}
