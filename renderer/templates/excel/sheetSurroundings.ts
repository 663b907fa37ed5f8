import type { FieldScope } from '#shared/documents/fields/scope.ts';
import { anchorEdits } from './anchors.ts';
import { filledMargin } from './marginText.ts';
import { movedFormula, type Moves } from './moveFormula.ts';
import { blockAtStart, movedCell, movedRange, movedRanges, repeatedRange } from './moveRanges.ts';
import { heightOf, type RepeatedRows, type RowLayout } from './rowLayout.ts';
import { marginNames } from './sheetFields.ts';
import { edited, elementOf, elementsOf, tagEdit, type Edit, type XmlElement } from './xmlScan.ts';
import { attributeOf, plainText, withAttribute, xmlText } from './xmlText.ts';

/** What stands around the rows of a sheet, in the same part. */
export interface Surroundings {
  readonly xml: string;
  /** The sheet's name in lower case. */
  readonly sheet: string;
  readonly layout: RowLayout;
  readonly moves: Moves;
  readonly scope: FieldScope;
}

/** How many page breaks a sheet may have, by the program that the format comes from. */
const mostBreaks = 1_026;

/** A stretch of a sheet's part before or after its rows, filled and with its references moved. */
export function filledSurroundings(around: Surroundings, from: number, to: number): string {
  const edits = [
    ...marginEdits(around, from, to),
    ...ruleEdits(around, from, to),
    ...elementsOf(around.xml, ['hyperlink'], from, to).flatMap((link) => linkEdits(link, around)),
    ...(around.layout.moves ? movedEdits(around, from, to) : []),
  ];
  return edited(around.xml, edits, from, to);
}

function marginEdits({ xml, scope }: Surroundings, from: number, to: number): readonly Edit[] {
  return elementsOf(xml, marginNames, from, to).flatMap(({ innerStart, innerEnd }) => {
    const text = plainText(xml.slice(innerStart, innerEnd));
    const filled = filledMargin(text, scope);
    return filled === text ? [] : [{ start: innerStart, end: innerEnd, text: xmlText(filled) }];
  });
}

function movedEdits(around: Surroundings, from: number, to: number): readonly Edit[] {
  const { xml, layout } = around;
  return [
    ...ranged.flatMap(([name, attribute, move]) =>
      elementsOf(xml, [name], from, to).flatMap((element) =>
        attributeEdit(element, { [attribute]: (ref) => move(ref, layout) }),
      ),
    ),
    ...elementsOf(xml, ['selection'], from, to).flatMap((element) =>
      attributeEdit(element, {
        activeCell: (ref) => movedCell(ref, layout),
        sqref: (list) => movedRanges(list, layout),
      }),
    ),
    ...elementsOf(xml, ['mergeCells'], from, to).flatMap((all) => mergeEdits(xml, all, layout)),
    ...elementsOf(xml, ['rowBreaks'], from, to).flatMap((all) => breakEdits(xml, all, layout)),
    ...anchorEdits(xml, layout, from, to),
  ];
}

type Move = (ref: string, layout: RowLayout) => string;

/** Elements with one attribute that names cells. */
const ranged: readonly (readonly [element: string, attribute: string, move: Move])[] = [
  ['dimension', 'ref', movedRange],
  ['sheetView', 'topLeftCell', movedCell],
  ['pane', 'topLeftCell', movedCell],
  ['autoFilter', 'ref', movedRange],
  ['sortState', 'ref', movedRange],
  ['sortCondition', 'ref', movedRange],
  ['protectedRange', 'sqref', movedRanges],
  ['ignoredError', 'sqref', movedRanges],
  ['inputCells', 'r', movedCell],
  ['cellWatch', 'r', movedCell],
];

/** An edit of an element's attributes, of those that it has. */
export function attributeEdit(
  element: XmlElement,
  changes: Readonly<Record<string, (value: string) => string>>,
): readonly Edit[] {
  let tag = element.open;
  for (const [name, change] of Object.entries(changes)) {
    const value = attributeOf(tag, name);
    const changed = value === null ? null : change(value);
    if (changed !== null && changed !== value) tag = withAttribute(tag, name, changed);
  }
  return tagEdit(element, tag);
}

function mergeEdits(xml: string, all: XmlElement, layout: RowLayout): readonly Edit[] {
  let count = 0;
  const edits = elementsOf(xml, ['mergeCell'], all.innerStart, all.innerEnd).map((merge) => {
    const refs = repeatedRange(attributeOf(merge.open, 'ref') ?? '', layout);
    count += refs.length;
    const text = refs.map((ref) => elementWith(xml, merge, { ref })).join('');
    return { start: merge.start, end: merge.end, text };
  });
  const hasCount = attributeOf(all.open, 'count') !== null;
  const tag = hasCount ? withAttribute(all.open, 'count', String(count)) : all.open;
  return [...tagEdit(all, tag), ...edits];
}

function linkEdits(link: XmlElement, { xml, sheet, layout, moves }: Surroundings): readonly Edit[] {
  const ref = attributeOf(link.open, 'ref') ?? '';
  const location = attributeOf(link.open, 'location');
  const block = blockAtStart(ref, layout);
  const refs = repeatedRange(ref, layout);
  const text = refs
    .map((one, copy) => {
      if (location === null) return elementWith(xml, link, { ref: one });
      const repeated = block === null || refs.length === 1 ? null : { block, copy };
      const target = movedFormula(location, moves, { sheet, repeated });
      return elementWith(xml, link, { ref: one, location: target });
    })
    .join('');
  return [{ start: link.start, end: link.end, text }];
}

function elementWith(
  xml: string,
  element: XmlElement,
  attributes: Readonly<Record<string, string>>,
): string {
  const tag = Object.entries(attributes).reduce(
    (open, [name, value]) =>
      attributeOf(open, name) === value ? open : withAttribute(open, name, value),
    element.open,
  );
  return tag + xml.slice(element.start + element.open.length, element.end);
}

/** A break stands below its row: once below a repeated row, and in each copy of several rows repeated together. */
function breakEdits(xml: string, all: XmlElement, layout: RowLayout): readonly Edit[] {
  const breaks = elementsOf(xml, ['brk'], all.innerStart, all.innerEnd).flatMap((one) => {
    const row = Number(attributeOf(one.open, 'id') ?? 0);
    const block = layout.blockOf(row);
    const rows = block !== null && heightOf(block) > 1 ? layout.all(row) : [layout.last(row)];
    return rows.map((id) => elementWith(xml, one, { id: String(id) }));
  });
  const kept = breaks.slice(0, mostBreaks);
  const byHand = kept.filter((tag) => /\sman\s*=\s*["'](1|true)["']/.test(tag)).length;
  const tag = withAttribute(all.open, 'count', String(kept.length));
  return [
    ...tagEdit(all, withAttribute(tag, 'manualBreakCount', String(byHand))),
    { start: all.innerStart, end: all.innerEnd, text: kept.join('') },
  ];
}

const ruleNames = ['conditionalFormatting', 'dataValidation', 'sparkline'];

/** Rules for cells, with their formulas; those of later versions name their cells in an element of their own. */
function ruleEdits(around: Surroundings, from: number, to: number): readonly Edit[] {
  const { xml, layout, moves, sheet } = around;
  return elementsOf(xml, ruleNames, from, to).flatMap((rule): readonly Edit[] => {
    const list = elementOf(xml, 'sqref', rule.innerStart, rule.innerEnd);
    const cells =
      attributeOf(rule.open, 'sqref') ??
      (list === null ? '' : plainText(xml.slice(list.innerStart, list.innerEnd)));
    const block = blockAtStart(cells, layout);
    if (rule.local === 'sparkline' && block !== null) return sparklineEdits(around, rule, block);
    const place = { sheet, repeated: block === null ? null : { block, copy: 0 } };
    return [
      ...attributeEdit(rule, { sqref: (value) => movedRanges(value, layout) }),
      ...textEdit(xml, list, movedRanges(cells, layout)),
      ...formulasOf(xml, rule).flatMap((formula) =>
        formulaEdit(xml, formula, (text) => movedFormula(text, moves, place)),
      ),
      ...elementsOf(xml, ['cfvo'], rule.innerStart, rule.innerEnd)
        .filter(({ open }) => attributeOf(open, 'type') === 'formula')
        .flatMap((bound) =>
          attributeEdit(bound, { val: (text) => movedFormula(text, moves, place) }),
        ),
    ];
  });
}

function sparklineEdits(
  { xml, layout, moves, sheet }: Surroundings,
  line: XmlElement,
  block: RepeatedRows,
): readonly Edit[] {
  const text = Array.from({ length: block.copies }, (_, copy) => {
    const place = { sheet, repeated: { block, copy } };
    const cell = elementOf(xml, 'sqref', line.innerStart, line.innerEnd);
    const edits = formulasOf(xml, line).flatMap((formula) =>
      formulaEdit(xml, formula, (source) => movedFormula(source, moves, place)),
    );
    if (cell !== null) {
      const ref = plainText(xml.slice(cell.innerStart, cell.innerEnd));
      edits.push(...textEdit(xml, cell, repeatedRange(ref, layout)[copy] ?? ref));
    }
    return edited(xml, edits, line.start, line.end);
  });
  return [{ start: line.start, end: line.end, text: text.join('') }];
}

/** Formulas stand in elements of their own, or in an `f` within them. */
function formulasOf(xml: string, { innerStart, innerEnd }: XmlElement): readonly XmlElement[] {
  const names = ['formula', 'formula1', 'formula2', 'f'];
  return elementsOf(xml, names, innerStart, innerEnd).map(
    (formula) => elementOf(xml, 'f', formula.innerStart, formula.innerEnd) ?? formula,
  );
}

/** An edit of a formula that stands between tags; none where it stays. */
export function formulaEdit(
  xml: string,
  element: XmlElement,
  move: (formula: string) => string,
): readonly Edit[] {
  return textEdit(xml, element, move(plainText(xml.slice(element.innerStart, element.innerEnd))));
}

function textEdit(xml: string, element: XmlElement | null, text: string): readonly Edit[] {
  if (element === null) return [];
  const { innerStart, innerEnd } = element;
  if (plainText(xml.slice(innerStart, innerEnd)) === text) return [];
  return [{ start: innerStart, end: innerEnd, text: xmlText(text) }];
}
