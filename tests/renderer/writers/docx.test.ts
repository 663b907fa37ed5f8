import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '#renderer/writers/docx/writeDocx.ts';
import { ornamentPng, ornamentSvg } from '#renderer/writers/ornament.ts';
import { unreachable } from '#shared/base/outcome.ts';
import { governmentLook } from '#shared/documents/look.ts';
import type { Block, TextDoc } from '#shared/documents/textDoc.ts';
import { workplanLetter } from '#tests/support/workplanDocuments.ts';
import { withZeroWidthBreaks } from '#shared/text/zeroWidthBreaks.ts';
import { hasLibreOffice, readWithLibreOffice, unlessLeftOut } from '#tests/support/libreOffice.ts';
import { lineFact, workplanFacts } from '#tests/support/workplanFacts.ts';
import { blocksOf, textOf } from '#tests/shared/documents/letterTree.ts';
import { elements, faultOf, partsOf } from './docxParts.ts';

function docOf(blocks: readonly Block[], changes: Partial<TextDoc> = {}): TextDoc {
  return {
    kind: 'text',
    properties: { title: 'Title', subject: '', creator: 'Office', language: 'en' },
    look: governmentLook,
    sections: [
      {
        page: {
          size: 'A4',
          orientation: 'portrait',
          margins: { top: 20, right: 20, bottom: 20, left: 25 },
        },
        blocks,
      },
    ],
    ...changes,
  };
}

async function bodyOf(doc: TextDoc): Promise<string> {
  return partsOf(await writeDocx(doc))['word/document.xml']!;
}

function justified(text: string): Promise<string> {
  return bodyOf(docOf([{ kind: 'paragraph', align: 'justify', runs: [{ text }] }]));
}

const letter = partsOf(await writeDocx(workplanLetter(workplanFacts(), 'km')));
const body = letter['word/document.xml']!;
const styles = letter['word/styles.xml']!;

/** A style's definition by its id. */
function styleOf(id: string): string {
  const style = elements(styles, 'w:style').find((one) => one.includes(`w:styleId="${id}"`));
  if (style === undefined) throw new Error(`No style ${id}`);
  return style;
}

describe('the Word file of a workplan', () => {
  test('every part is sound XML', () => {
    for (const [path, xml] of Object.entries(letter))
      expect([path, faultOf(xml)]).toEqual([path, null]);
  });

  test('headings, title and captions are real styles, with an outline level and kept with what follows', () => {
    expect(styleOf('Heading1')).toContain('<w:name w:val="heading 1"/>');
    expect(styleOf('Heading1')).toContain('<w:outlineLvl w:val="0"/>');
    expect(styleOf('Heading1')).toContain('<w:keepNext/>');
    for (const id of ['Title', 'Heading1', 'Caption']) {
      expect(body).toContain(`<w:pStyle w:val="${id}"/>`);
    }
    const used = new Set([...body.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, id]) => id));
    for (const id of used) expect(() => styleOf(id!)).not.toThrow();
  });

  test('the language is English with Khmer as complex script, and the properties are set', () => {
    expect(styles).toMatch(/<w:docDefaults>.*<w:lang [^>]*w:val="en-US"[^>]*w:bidi="km-KH"/);
    expect(letter['docProps/core.xml']).toContain('<dc:language>km-KH</dc:language>');
    expect(letter['docProps/core.xml']).toContain('<dc:title>ផែនការសកម្មភាពប្រចាំឆ្នាំ២០២១</dc:title>');
  });

  test('every Khmer run is marked as complex script and names its font in all four slots', () => {
    const runs = elements(body, 'w:r').filter((run) => /<w:t[^>]*>[^<]*[\u1780-\u17FF]/.test(run));
    expect(runs.length).toBeGreaterThan(100);
    for (const run of runs) {
      expect(run).toContain('<w:cs/>');
      for (const slot of ['ascii', 'hAnsi', 'eastAsia', 'cs']) {
        expect(run).toMatch(new RegExp(`w:${slot}="Khmer OS (Siemreap|Muol Light)"`));
      }
      expect(run).not.toMatch(/<w:t[^>]*>[^<]*[A-Za-z]/);
    }
  });

  test('headings are set in Muol Light, which is not made bold; text in Siemreap', () => {
    expect(styleOf('Heading1')).toContain('w:cs="Khmer OS Muol Light"');
    expect(styleOf('Heading1')).not.toContain('<w:bCs/>');
    expect(styleOf('BodyText')).toContain('w:cs="Khmer OS Siemreap"');
  });

  test('Khmer is justified between clusters, English between words', async () => {
    expect(await justified('ភាសាខ្មែរ')).toContain('<w:jc w:val="thaiDistribute"/>');
    expect(await justified('English')).toContain('<w:jc w:val="both"/>');
  });

  test('header rows are repeated, no row is cut, a group stays with its first line', () => {
    const table = elements(body, 'w:tbl').find((one) => one.includes('<w:gridSpan w:val="13"/>'))!;
    const rows = elements(table, 'w:tr');
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.slice(0, 2));
    for (const row of rows) expect(row).toContain('<w:cantSplit/>');
    for (const row of rows.filter((one) => one.includes('<w:gridSpan w:val="13"/>'))) {
      expect(row).toMatch(/<w:keepNext\/>/);
    }
  });

  test('tables and the ornament say what they are to a screen reader', () => {
    for (const table of elements(body, 'w:tbl')) {
      expect(table).toMatch(/<w:tblDescription w:val="[^"]+"\/><\/w:tblPr>/);
    }
    expect(body).toMatch(/<wp:docPr [^>]*descr="[^"]+"/);
  });

  test('no empty paragraph makes space: those there are stand in empty cells or end a section', () => {
    const outside = body.replaceAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g, '');
    const empty = elements(outside, 'w:p').filter(
      (paragraph) => !/<w:(t|drawing|br)\b/.test(paragraph),
    );
    for (const paragraph of empty) expect(paragraph).toContain('w:val="SectionEnd"');
  });

  test('the wide table lies across, the rest stands upright', () => {
    const sizes = [...body.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, attributes]) => attributes!);
    const across = sizes.map((one) => /w:w="16838"/.test(one) && /landscape/.test(one));
    expect(across).toEqual([false, true, false, false, false]);
  });

  test('each page counts itself and the whole', () => {
    const footer = letter['word/footer1.xml']!;
    expect(footer).toMatch(/ទំព័រ[\s\S]*PAGE[\s\S]*នៃ[\s\S]*NUMPAGES/);
  });
});

describe('anything that people write', () => {
  test('never breaks the file', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u0000\u0008\uFFFE', '\uD800 half', '<w:p>&"\'', '=1+1', '🌾 ខ្មែរ', 'שלום'),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (first, second) => {
        const cell = { lines: [[{ text: second }]] };
        const parts = partsOf(
          await writeDocx(
            docOf(
              [
                { kind: 'heading', level: 1, runs: [{ text: first }] },
                { kind: 'list', ordered: true, items: [[{ text: second, bold: true }]] },
                {
                  kind: 'table',
                  description: first,
                  caption: [{ text: second }],
                  widths: [1],
                  header: [{ cells: [cell] }],
                  rows: [{ cells: [cell] }],
                },
              ],
              {
                properties: { title: first, subject: second, creator: first, language: 'both' },
              },
            ),
          ),
        );
        for (const xml of Object.values(parts)) expect(faultOf(xml)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test('zero-width spaces go between Khmer words only where they are asked for', async () => {
    const text = 'ផែនការសកម្មភាពប្រចាំឆ្នាំ';
    const block: Block = { kind: 'paragraph', runs: [{ text }] };
    const wished = { ...governmentLook, khmerWordBreaks: true };
    expect(await bodyOf(docOf([block]))).toContain(text);
    expect(await bodyOf(docOf([block], { look: wished }))).toContain(withZeroWidthBreaks(text));
  });

  test('ordered lists begin at one each', async () => {
    const list: Block = { kind: 'list', ordered: true, items: [[{ text: 'a' }], [{ text: 'b' }]] };
    const numbers = [...(await bodyOf(docOf([list, list]))).matchAll(/<w:numId w:val="(\d+)"/g)];
    expect(new Set(numbers.map(([, id]) => id)).size).toBe(2);
  });

  test('a section without a header does not take that of the section before', async () => {
    const [section] = docOf([{ kind: 'paragraph', runs: [{ text: 'x' }] }]).sections;
    const sections = [{ ...section!, header: [{ text: 'Running head' }] }, section!];
    const parts = partsOf(await writeDocx(docOf([], { sections })));
    expect(parts['word/document.xml']!.match(/<w:headerReference/g)).toHaveLength(2);
    expect(parts['word/header2.xml']).not.toContain('Running head');
  });
});

describe('the ornament', () => {
  test('is the drawing and the picture of resources/', () => {
    expect(`${ornamentSvg}\n`).toBe(readFileSync('resources/ornament.svg', 'utf8'));
    expect(ornamentPng).toBe(readFileSync('resources/ornament.png').toString('base64'));
  });
});

/** The lines that a reader of the body sees, in the order of the tree. */
function linesOf(doc: TextDoc): readonly string[] {
  return blocksOf(doc).flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'nationalHeader':
        return [...block.country, ...block.motto, ...block.issuer, block.number];
      case 'dateBlock':
        return block.lines;
      case 'heading':
      case 'paragraph':
        return [textOf(block.runs)];
      case 'table':
        return [...block.header, ...block.rows].flatMap(({ cells }) =>
          cells.flatMap(({ lines }) => lines.map(textOf)),
        );
      case 'keyValues':
        return block.pairs.flatMap(({ key, value }) => [key, ...value.map(textOf)]);
      case 'signatures':
        return block.blocks.flatMap(({ dateLines, roles }) => [...dateLines, ...roles]);
      case 'distribution':
        return [block.title, ...block.items];
      case 'list':
        return block.items.map(textOf);
      case 'addressee':
        return [block.label, ...block.names, ...(block.via?.names ?? [])];
      case 'cards':
        return block.cards.flatMap(({ head, middle, foot }) =>
          [...head, ...middle, ...foot].map(({ runs }) => textOf(runs)),
        );
      case 'namePlate':
        return block.lines.map(({ runs }) => textOf(runs));
      case 'picture':
      case 'qrCode':
      case 'pageBreak':
        return [];
      default:
        return unreachable(block);
    }
  });
}

describe.skipIf(!hasLibreOffice)(`opened again by LibreOffice${unlessLeftOut}`, () => {
  test.each(['en', 'km', 'both'] as const)('shows the text of the tree (%s)', async (language) => {
    const doc = workplanLetter(workplanFacts(), language);
    const { pages, text } = readWithLibreOffice(await writeDocx(doc));
    const missing = linesOf(doc)
      .map((line) => line.replaceAll(/\s+/g, ' ').trim())
      .filter((line) => !text.includes(line));
    expect(missing).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(doc.sections.length);
    expect(pages.length).toBeLessThanOrEqual(12);
    const count = { en: 'of', km: 'នៃ', both: '/' }[language];
    expect(pages.at(-1)).toContain(`${pages.length} ${count} ${pages.length}`);
  });

  test('repeats the header rows on every page of the table', async () => {
    const lines = Array.from({ length: 60 }, (_, index) =>
      lineFact(
        { code: `1.1.${index + 1}`, programme: 'I', activity: { en: `Activity ${index}`, km: '' } },
        index,
      ),
    );
    const doc = workplanLetter(workplanFacts({ lines }), 'en');
    const { pages } = readWithLibreOffice(await writeDocx(doc));
    const withLines = pages.filter((page) => /Activity \d/.test(page));
    expect(withLines.length).toBeGreaterThan(1);
    for (const page of withLines) expect(page).toContain('Quarter');
  });
});
