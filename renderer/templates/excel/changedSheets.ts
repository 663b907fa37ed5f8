import type { BookSheet } from './book.ts';
import { sourcesOf } from './moveFormula.ts';
import { elementsOf } from './xmlScan.ts';
import { attributeOf, plainText } from './xmlText.ts';

/**
 * The sheets, by their names in lower case, whose cells are filled, or whose formulas rest on such a sheet: their
 * results are not those of the template any more. Where a formula's text does not tell, it is taken to rest on one.
 */
export function changedSheetsOf(
  sheets: readonly { readonly sheet: BookSheet; readonly isFilled: boolean }[],
  names: ReadonlySet<string>,
): ReadonlySet<string> {
  const changed = new Set(
    sheets.filter(({ isFilled }) => isFilled).map(({ sheet }) => sheet.name.toLowerCase()),
  );
  if (changed.size === 0) return changed;
  const others = sheets
    .filter(({ isFilled }) => !isFilled)
    .map(({ sheet }) => ({ name: sheet.name.toLowerCase(), ...sourcesOfSheet(sheet, names) }));
  for (let before = -1; before !== changed.size;) {
    before = changed.size;
    for (const { name, sheets: sources, others: mayRest } of others) {
      if (mayRest || [...sources].some((source) => changed.has(source))) changed.add(name);
    }
  }
  return changed;
}

/** Rules for cells have formulas too, outside of the rows, and links have targets. */
function sourcesOfSheet({ rows: { xml } }: BookSheet, names: ReadonlySet<string>) {
  const formulas = elementsOf(xml, ['f', 'formula', 'formula1', 'formula2']).map((element) =>
    plainText(xml.slice(element.innerStart, element.innerEnd).replaceAll(/<[^>]*>/g, ' ')),
  );
  for (const { open } of elementsOf(xml, ['hyperlink'])) {
    formulas.push(attributeOf(open, 'location') ?? '');
  }
  const sheets = new Set<string>();
  let others = false;
  for (const source of formulas.map((formula) => sourcesOf(formula, names))) {
    for (const sheet of source.sheets) sheets.add(sheet);
    others ||= source.others;
  }
  return { sheets, others };
}
