import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type INumberingOptions,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { DocumentLanguage } from '#shared/base/language.ts';
import { pageNumberWords } from '#shared/documents/build/pageNumber.ts';
import type { DocumentLook } from '#shared/documents/look.ts';
import type {
  Block,
  DocumentProperties,
  PageSetup,
  Run,
  Section,
  TextDoc,
} from '#shared/documents/textDoc.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { listReferences, wordBlock } from './blocks.ts';
import type { Place } from './place.ts';
import { wordRuns } from './runs.ts';
import { documentStyles, styleIds } from './styles.ts';
import { uprightSheets } from '../sheetSize.ts';
import { textWidth, twipsOfMm } from './units.ts';

const numbering: INumberingOptions = {
  config: [
    {
      reference: listReferences.bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 340, hanging: 227 } } },
        },
      ],
    },
    {
      reference: listReferences.numbers,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 454, hanging: 454 } } },
        },
      ],
    },
  ],
};

function pageHeader(runs: readonly Run[], look: DocumentLook): Header {
  const style = styleIds.pageHeader;
  return new Header({
    children: [new Paragraph({ style, children: wordRuns(runs, look, style) })],
  });
}

/** The footer's text at the left, "page x of y" at the right. Word counts with Latin digits in every language. */
function pageFooter(
  runs: readonly Run[],
  look: DocumentLook,
  language: DocumentLanguage,
  width: number,
): Footer {
  const style = styleIds.pageFooter;
  const words = pageNumberWords(language);
  return new Footer({
    children: [
      new Paragraph({
        style,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: look.colors.rule } },
        children: [
          ...wordRuns(runs, look, style),
          new TextRun({ children: [new Tab()] }),
          ...wordRuns([{ text: words.before }], look, style),
          new TextRun({ children: [PageNumber.CURRENT] }),
          ...wordRuns([{ text: words.between }], look, style),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

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
      header: twipsOfMm(Math.max(6, page.margins.top / 2)),
      footer: twipsOfMm(Math.max(6, page.margins.bottom / 2)),
    },
  };
}

function isTable(block: Block | undefined): boolean {
  return block?.kind === 'table' || block?.kind === 'keyValues' || block?.kind === 'signatures';
}

function wordSection(
  section: Section,
  doc: TextDoc,
  numbers: Pick<Place, 'nextList' | 'nextDrawing'>,
): ISectionOptions {
  const width = textWidth(section.page);
  const { language } = doc.properties;
  return {
    properties: { page: pageProperties(section.page) },
    // Without one of its own a section would take the header of the section before.
    ...(doc.sections.some(({ header }) => header !== undefined)
      ? { headers: { default: pageHeader(section.header ?? [], doc.look) } }
      : {}),
    footers: { default: pageFooter(section.footer ?? [], doc.look, language, width) },
    children: [
      ...section.blocks.flatMap((block, index) => {
        const before = section.blocks[index - 1];
        const afterTable = isTable(before) || before?.kind === 'distribution';
        return wordBlock(block, {
          look: doc.look,
          language,
          pictures: doc.pictures ?? {},
          page: section.page,
          width,
          afterTable,
          ...numbers,
        });
      }),
      // Word wants a paragraph to hold the end of a section: after a table one without height.
      ...(isTable(section.blocks.at(-1)) ? [new Paragraph({ style: styleIds.sectionEnd })] : []),
    ],
  };
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function xmlText(text: string): string {
  return xmlSafe(text).replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** The core properties, with the language, which the library does not write, and without a clock. */
function coreProperties({ title, subject, creator, language }: DocumentProperties): string {
  const tag = language === 'en' ? 'en-US' : 'km-KH';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject>` +
    `<dc:creator>${xmlText(creator)}</dc:creator><cp:lastModifiedBy>${xmlText(creator)}</cp:lastModifiedBy>` +
    `<dc:language>${tag}</dc:language></cp:coreProperties>`
  );
}

/** Turns a document tree into a Word file. Runs in a window, a worker and Node alike. */
export async function writeDocx(doc: TextDoc): Promise<Uint8Array> {
  let lists = 0;
  let drawings = 0;
  const numbers = { nextList: () => (lists += 1), nextDrawing: () => (drawings += 1) };
  const { title, subject, creator } = doc.properties;
  const file = new Document({
    title: xmlSafe(title),
    subject: xmlSafe(subject),
    creator: xmlSafe(creator),
    styles: documentStyles(doc.look),
    numbering,
    sections: doc.sections.map((section) => wordSection(section, doc, numbers)),
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(doc.properties) };
  return new Uint8Array(await Packer.toArrayBuffer(file, false, [core]));
}
