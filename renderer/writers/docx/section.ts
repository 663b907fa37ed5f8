import {
  type IParagraphOptions,
  type ISectionOptions,
  PageOrientation,
  Paragraph,
  Table as WordTable,
  VerticalAlignSection,
} from 'docx';
import type { Block, PageSetup, Section, TextDoc } from '#shared/documents/textDoc.ts';
import { blockKeeps } from '../blockKeeps.ts';
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
function joint(options: Pick<IParagraphOptions, 'keepNext' | 'spacing'> = {}): Paragraph {
  return new Paragraph({ style: styleIds.sectionEnd, ...options });
}

/** Between names with what they stand for and a table, whose lines would touch them. */
const overTable = { spacing: { before: 120 } } as const;

/** A page that begins with a paragraph needs no other to end the one before. */
function canBegin(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' || block?.kind === 'heading';
}

function content(
  section: Section,
  doc: TextDoc,
  width: number,
  numbers: Pick<Place, 'nextList' | 'nextDrawing'>,
): readonly (Paragraph | WordTable)[] {
  const all: (Paragraph | WordTable)[] = [];
  const { blocks } = section;
  const keeps = blockKeeps(blocks);
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'pageBreak' && canBegin(blocks[index + 1])) continue;
    const before = blocks[index - 1];
    const afterTable = all.at(-1) instanceof WordTable;
    const part = wordBlock(block, {
      look: doc.look,
      language: doc.properties.language,
      digits: digitsOf(doc),
      pictures: doc.pictures ?? {},
      page: section.page,
      width,
      afterTable: before?.kind !== 'pageBreak' && (afterTable || before?.kind === 'distribution'),
      keep: keeps[index] ?? false,
      breakBefore: before?.kind === 'pageBreak' && canBegin(block),
      ...numbers,
    });
    if (afterTable && part[0] instanceof WordTable) {
      const isSetOff = before?.kind === 'keyValues' && block.kind === 'table';
      all.push(joint({ keepNext: keeps[index - 1] ?? false, ...(isSetOff ? overTable : {}) }));
    }
    for (const one of part) all.push(one);
  }
  if (all.length === 0 || all.at(-1) instanceof WordTable) all.push(joint());
  return all;
}

/** What stands in a section's margins, for telling whether the section before has it already. */
function edgesOf(section: Section | undefined): string {
  if (section === undefined) return '';
  const { page, header, footer, numbered, countedAlone, border, marginCode } = section;
  return JSON.stringify([page, header, footer, numbered, countedAlone, border, marginCode]);
}

/** A section of a document as the library takes it. */
export function wordSection(
  section: Section,
  index: number,
  doc: TextDoc,
  numbers: Pick<Place, 'nextList' | 'nextDrawing'>,
): ISectionOptions {
  const width = textWidth(section.page);
  const { look, properties, sections } = doc;
  // Word goes on with those of the section before: hundreds of letters need them once.
  const isNew = edgesOf(section) !== edgesOf(sections[index - 1]);
  // Without one of its own a section would take the header and the footer of the section before.
  const headed =
    isNew &&
    sections.some(
      ({ header, border, marginCode }) =>
        header !== undefined || border === 'ornate' || marginCode !== undefined,
    );
  const footed = isNew && sections.some(({ numbered }) => numbered !== false);
  return {
    properties: {
      page: {
        ...pageProperties(section.page),
        ...(section.border === 'ornate' ? { borders: pageBorders() } : {}),
        ...(section.countedAlone === true ? { pageNumbers: { start: 1 } } : {}),
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
