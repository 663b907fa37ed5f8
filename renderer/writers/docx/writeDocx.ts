import { AlignmentType, Document, type INumberingOptions, LevelFormat, Packer } from 'docx';
import type { DocumentProperties, TextDoc } from '#shared/documents/textDoc.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { listReferences, numberIndent } from './blocks.ts';
import { wordSection } from './section.ts';
import { documentStyles } from './styles.ts';
import { withoutTimes } from './zipTimes.ts';

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
          style: { paragraph: { indent: numberIndent } },
        },
      ],
    },
  ],
};

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

/** Turns a document tree into a Word file, equal trees into equal files. Runs in a window, a worker and Node alike. */
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
    sections: doc.sections.map((section, index) => wordSection(section, index, doc, numbers)),
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(doc.properties) };
  return withoutTimes(new Uint8Array(await Packer.toArrayBuffer(file, false, [core])));
}
