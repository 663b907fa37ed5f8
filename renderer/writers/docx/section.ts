import {
  type ISectionOptions,
  PageOrientation,
  Paragraph,
  Table as WordTable,
  VerticalAlignSection,
} from 'docx';
import type { PageSetup, Section, TextDoc } from '#shared/documents/textDoc.ts';
import { digitsOf } from '../digits.ts';
import { edgeDistance, uprightSheets } from '../sheetSize.ts';
import { wordBlock } from './blocks.ts';
import { pageBorders, pageFooter, pageHeader } from './pageEdges.ts';
import type { Place } from './place.ts';
import { styleIds } from './styles.ts';
import { textWidth, twipsOfMm } from './units.ts';

function pageProperties(page: PageSetup) {
  const { width, height } = uprightSheets[page.size];
  return {
    size: {
      // Upright measures: the library turns them for landscape.
      width: twipsOfMm(width),
      height: twipsOfMm(height),
      orientation:
        page.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twipsOfMm(page.margins.top),
      right: twipsOfMm(page.margins.right),
      bottom: twipsOfMm(page.margins.bottom),
      left: twipsOfMm(page.margins.left),
      header: twipsOfMm(edgeDistance(page.margins.top)),
      footer: twipsOfMm(edgeDistance(page.margins.bottom)),
    },
  };
}

/**
 * A paragraph without height, where Word wants one: between two tables, which it would make one of, and after the
 * last, to hold the end of the section.
 */
function joint(): Paragraph {
  return new Paragraph({ style: styleIds.sectionEnd });
}

function content(
  section: Section,
  doc: TextDoc,
  width: number,
  numbers: Pick<Place, 'nextList' | 'nextDrawing'>,
): readonly (Paragraph | WordTable)[] {
  const all: (Paragraph | WordTable)[] = [];
  for (const [index, block] of section.blocks.entries()) {
    const afterTable = all.at(-1) instanceof WordTable;
    const part = wordBlock(block, {
      look: doc.look,
      language: doc.properties.language,
      digits: digitsOf(doc),
      pictures: doc.pictures ?? {},
      page: section.page,
      width,
      afterTable: afterTable || section.blocks[index - 1]?.kind === 'distribution',
      ...numbers,
    });
    if (afterTable && part[0] instanceof WordTable) all.push(joint());
    for (const one of part) all.push(one);
  }
  if (all.length === 0 || all.at(-1) instanceof WordTable) all.push(joint());
  return all;
}

/** A section of a document as the library takes it. */
export function wordSection(
  section: Section,
  doc: TextDoc,
  numbers: Pick<Place, 'nextList' | 'nextDrawing'>,
): ISectionOptions {
  const width = textWidth(section.page);
  const { look, properties, sections } = doc;
  // Without one of its own a section would take the header and the footer of the section before.
  const headed = sections.some(
    ({ header, border, marginCode }) =>
      header !== undefined || border === 'ornate' || marginCode !== undefined,
  );
  const footed = sections.some(({ numbered }) => numbered !== false);
  return {
    properties: {
      page: {
        ...pageProperties(section.page),
        ...(section.border === 'ornate' ? { borders: pageBorders() } : {}),
      },
      ...(section.middle === true ? { verticalAlign: VerticalAlignSection.CENTER } : {}),
    },
    ...(headed ? { headers: { default: pageHeader(section, look, numbers.nextDrawing) } } : {}),
    ...(footed
      ? { footers: { default: pageFooter(section, look, properties.language, width) } }
      : {}),
    children: content(section, doc, width, numbers),
  };
}
