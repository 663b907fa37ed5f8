import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '#renderer/writers/docx/writeDocx.ts';
import { cornerPng, cornerSvg } from '#renderer/writers/frame.ts';
import { governmentLook } from '#shared/documents/look.ts';
import type { Block, Cell, Section, TextDoc } from '#shared/documents/textDoc.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { hasLibreOffice, readWithLibreOffice, unlessLeftOut } from '#tests/support/libreOffice.ts';
import { elements, faultOf, partsOf } from './docxParts.ts';
import { acrossPage, certificate, everyBlock, uprightPage } from './everyBlock.ts';
import { nastyTexts, withTexts } from './nastyTexts.ts';

function docOf(blocks: readonly Block[], section: Partial<Section> = {}): TextDoc {
  const doc = everyBlock('km');
  return { ...doc, sections: [{ page: uprightPage, ...section, blocks }] };
}

async function bodyOf(doc: TextDoc): Promise<string> {
  return partsOf(await writeDocx(doc))['word/document.xml']!;
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const cell = (text: string, changes: Partial<Cell> = {}): Cell => ({
  lines: [[{ text }]],
  ...changes,
});
const table = (changes: Partial<Extract<Block, { kind: 'table' }>> = {}): Block => ({
  kind: 'table',
  description: 'A table',
  widths: [0.5, 0.5],
  header: [{ cells: [{ lines: [[{ text: 'a' }]] }, { lines: [[{ text: 'b' }]] }] }],
  rows: [],
  ...changes,
});

/** The paragraphs that stay with the next, by their texts. */
async function kept(blocks: readonly Block[]): Promise<readonly string[]> {
  const body = await bodyOf(docOf(blocks));
  return elements(body, 'w:p')
    .filter((one) => /<w:keepNext\/>/.test(one))
    .map((one) => [...one.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text).join(''));
}

const wishes = [
  { language: 'km', layout: 'centred', page: uprightPage },
  { language: 'en', layout: 'sides', page: acrossPage },
  { language: 'both', layout: 'sides', page: uprightPage },
] as const;

describe.each(wishes)('every block in Word ($language, $layout)', ({ language, ...wish }) => {
  test('is sound XML, each paragraph of one style that there is', async () => {
    const parts = partsOf(await writeDocx(everyBlock(language, wish)));
    for (const [path, xml] of Object.entries(parts))
      expect([path, faultOf(xml)]).toEqual([path, null]);
    const styles = parts['word/styles.xml']!;
    for (const properties of elements(parts['word/document.xml']!, 'w:pPr')) {
      const used = [...properties.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, id]) => id!);
      expect(used.length).toBeLessThanOrEqual(1);
      for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
    }
  });

  test('makes no space with empty paragraphs', async () => {
    const body = await bodyOf(everyBlock(language, wish));
    const outside = body.replaceAll(/<w:tbl>(?:(?!<w:tbl>)[\s\S])*?<\/w:tbl>/g, '');
    const empty = elements(outside, 'w:p').filter((one) => !/<w:(t|drawing|br)\b/.test(one));
    for (const one of empty) expect(one).toContain('w:val="SectionEnd"');
  });

  test('names every drawing apart, says what it shows, and brings a PNG beside each SVG', async () => {
    const bytes = await writeDocx(everyBlock(language, wish));
    const drawings = [
      ...partsOf(bytes)['word/document.xml']!.matchAll(/<wp:docPr ([^>]*)\/?>/g),
    ].map(([, attributes]) => attributes!);
    // Ornament, emblem, picture and code.
    expect(drawings).toHaveLength(4);
    for (const one of drawings) expect(one).toMatch(/descr="[^"]+"/);
    expect(new Set(drawings.map((one) => /id="(\d+)"/.exec(one)?.[1])).size).toBe(4);
    const media = Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('word/media/'));
    const named = (ending: string) =>
      media.filter((path) => path.endsWith(ending)).map((path) => path.slice(0, -4));
    expect(named('.svg').length).toBeGreaterThan(0);
    expect(named('.png')).toEqual(named('.svg'));
  });
});

const header: Extract<Block, { kind: 'nationalHeader' }> = {
  kind: 'nationalHeader',
  country: ['Country'],
  motto: ['Motto'],
  issuer: ['Issuer'],
  number: 'No. 1',
};

/** What a reader comes by in a header: its texts, and in brackets what its drawings show. */
async function order(layout: 'centred' | 'sides'): Promise<string> {
  const body = await bodyOf(docOf([{ ...header, layout, emblem: 'emblem' }]));
  const seen = body.matchAll(/>(Motto|Issuer)<|<wp:docPr [^>]*descr="([^"]*)"/g);
  return [...seen].map(([, text, drawn]) => text ?? `[${drawn}]`).join(' ');
}

describe('the header in Word', () => {
  test('puts the issuer at the left and the state at the right on one height', async () => {
    const body = await bodyOf(docOf([{ ...header, layout: 'sides' }]));
    const [left, right] = elements(body, 'w:tc');
    expect(left).toMatch(/Issuer[\s\S]*No\. 1/);
    expect(right).toMatch(/Country[\s\S]*Motto[\s\S]*<w:drawing>/);
    expect(elements(body, 'w:tr')).toHaveLength(1);
    expect(body).toMatch(/<w:tblBorders>.*<w:insideV w:val="none"/);
  });

  test('has no ornament where there is no state, and no empty side', async () => {
    const body = await bodyOf(docOf([{ ...header, layout: 'sides', country: [], motto: [] }]));
    expect(body).toContain('Issuer');
    expect(body).not.toMatch(/<w:drawing>|<w:tbl>/);
  });

  test('shows the emblem under the motto, or over the issuer', async () => {
    expect(await order('centred')).toBe('Motto [Ornament under the motto] [Issuer] Issuer');
    expect(await order('sides')).toBe('[Issuer] Issuer Motto [Ornament under the motto]');
  });
});

describe('tables in Word', () => {
  test('have rows as high as a hand needs, and cells that span', async () => {
    const rows = [
      { minHeight: 10, cells: [cell('across', { colSpan: 2 })] },
      { cells: [cell('down', { rowSpan: 2 }), cell('x')] },
      { cells: [cell('y')] },
    ];
    const body = await bodyOf(docOf([table({ rows })]));
    expect(body).toMatch(/<w:trHeight w:val="567" w:hRule="atLeast"\/>/);
    expect(body).toContain('<w:gridSpan w:val="2"/>');
    const [, , down, under] = elements(body, 'w:tr');
    expect(down).toContain('<w:vMerge w:val="restart"/>');
    expect(under).toContain('<w:vMerge w:val="continue"/>');
    // What a cell reaches across stays on one page.
    expect(down).toContain('<w:keepNext/>');
    expect(under).not.toContain('<w:keepNext/>');
  });

  test('without rows, without cells and beside each other are still what Word opens', async () => {
    const body = await bodyOf(
      docOf([table(), table({ header: [] }), table({ rows: [{ cells: [] }] })]),
    );
    for (const one of elements(body, 'w:tbl')) expect(one).toContain('<w:tr>');
    for (const row of elements(body, 'w:tr')) expect(row).toContain('<w:tc>');
    expect(body).not.toContain('</w:tbl><w:tbl>');
    expect(faultOf(body)).toBeNull();
  });
});

describe('sections in Word', () => {
  const numbered: Section = { page: uprightPage, blocks: [paragraph('one')] };
  const bare: Section = { ...numbered, numbered: false };

  test('have no foot where they are not numbered', async () => {
    const alone = partsOf(await writeDocx(docOf([paragraph('x')], { numbered: false })));
    expect(alone['word/document.xml']).not.toContain('w:footerReference');
    const both = partsOf(await writeDocx({ ...docOf([]), sections: [numbered, bare] }));
    expect(both['word/footer1.xml']).toContain('NUMPAGES');
    expect(both['word/footer2.xml']).not.toMatch(/PAGE|<w:t\b|<w:pBdr>/);
  });

  test('are framed and stand in the middle where that is wanted', async () => {
    const parts = partsOf(await writeDocx(certificate('km')));
    const body = parts['word/document.xml']!;
    expect(body).toMatch(/<w:pgBorders [^>]*w:offsetFrom="page"[^>]*><w:top w:val="double"/);
    expect(body).toContain('<w:vAlign w:val="center"/>');
    expect(parts['word/header1.xml']!.match(/<wp:anchor /g)).toHaveLength(4);
    const plain = await bodyOf(docOf([paragraph('x')]));
    expect(plain).not.toMatch(/pgBorders|vAlign/);
  });

  test('the corner is the drawing and the picture of resources/', () => {
    expect(`${cornerSvg}\n`).toBe(readFileSync('resources/corner.svg', 'utf8'));
    expect(cornerPng).toBe(readFileSync('resources/corner.png').toString('base64'));
  });
});

describe('pages of Word', () => {
  const signatures: Block = {
    kind: 'signatures',
    blocks: [{ dateLines: [], roles: ['Head'], name: '' }],
  };
  const copies: Block = { kind: 'distribution', title: 'Copies', items: ['One', 'Two'] };

  test('nobody signs one on which nothing else stands', async () => {
    expect(await kept([paragraph('a'), paragraph('b'), signatures])).toEqual(['b']);
    const rows = ['x', 'y', 'z'].map((text) => ({ cells: [cell(text), cell('')] }));
    const after = await kept([table({ rows }), signatures, copies]);
    expect(after).not.toContain('x');
    expect(after).toEqual(expect.arrayContaining(['y', 'z', 'Head', 'One']));
    expect(after).not.toContain('Two');
  });

  test('begin with the paragraph after a page break, and with no other before it', async () => {
    const body = await bodyOf(docOf([paragraph('a'), { kind: 'pageBreak' }, paragraph('b')]));
    expect(body).not.toContain('w:type="page"');
    expect(elements(body, 'w:p').filter((one) => one.includes('<w:pageBreakBefore/>'))).toEqual([
      expect.stringContaining('>b<'),
    ]);
    const before = await bodyOf(docOf([paragraph('a'), { kind: 'pageBreak' }, table()]));
    expect(before).toContain('w:type="page"');
  });

  test('of letters in one file are counted by each, with one foot for all', async () => {
    const doc = docOf([paragraph('a')]);
    const letter = { ...doc.sections[0]!, countedAlone: true, footer: [{ text: 'Foot' }] } as const;
    const parts = partsOf(await writeDocx({ ...doc, sections: [letter, letter, letter] }));
    const body = parts['word/document.xml']!;
    expect(body.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(3);
    const feet = Object.keys(parts).filter((path) => /word\/footer\d+\.xml$/.test(path));
    expect(feet.map((path) => /SECTIONPAGES/.test(parts[path]!))).toEqual([true]);
    expect(body.match(/<w:footerReference /g)).toHaveLength(1);
  });
});

describe('the fields of a template', () => {
  test('bring the Khmer font and its size for what will stand in their place', async () => {
    const parts = partsOf(await writeDocx(withTexts(everyBlock('km'), () => '{event.title}')));
    const styles = parts['word/styles.xml']!;
    const body = parts['word/document.xml']!;
    const used = elements(body, 'w:p')
      .filter((one) => one.includes('{event.title}'))
      .map((one) => /<w:pStyle w:val="([^"]+)"/.exec(one)?.[1]);
    expect(used.length).toBeGreaterThan(20);
    for (const id of new Set(used)) {
      const style = elements(styles, 'w:style').find((one) => one.includes(`w:styleId="${id}"`))!;
      expect(style).toMatch(/<w:rFonts [^>]*w:cs="Khmer OS (Siemreap|Muol Light)"/);
      expect(style).toMatch(/<w:szCs w:val="\d+"\/>/);
    }
    // No run of a field names a font of its own, which would win over the style's.
    for (const run of elements(body, 'w:r').filter((one) => one.includes('{event.title}')))
      expect(run).not.toContain('w:rFonts');
  });

  test('stand in one run each, and are justified as the Khmer that they stand for', async () => {
    const block: Block = {
      kind: 'paragraph',
      align: 'justify',
      runs: [{ text: '{event.title}' }],
    };
    expect(await bodyOf(docOf([block]))).toContain('<w:jc w:val="thaiDistribute"/>');
    const english = { ...docOf([block]), properties: everyBlock('en').properties };
    expect(await bodyOf(english)).toContain('<w:jc w:val="both"/>');
    const mixed = await bodyOf(docOf([paragraph('ស្តីពី «{event.title}» នៅ {event.place}។')]));
    for (const field of ['{event.title}', '{event.place}']) expect(mixed).toContain(field);
  });
});

describe('what Word cannot hold', () => {
  test('a picture that the document does not bring is a fault of its builder', async () => {
    const picture = { description: 'x', width: 20, align: 'left' } as const;
    for (const key of ['none', 'constructor']) {
      await expect(
        writeDocx(docOf([{ kind: 'picture', picture: key, ...picture }])),
      ).rejects.toThrow(key);
    }
  });

  test('a text that no code holds is refused', async () => {
    const code = { kind: 'qrCode', description: 'x', size: 20, align: 'left' } as const;
    await expect(writeDocx(docOf([{ ...code, text: 'ក'.repeat(2000) }]))).rejects.toThrow(
      RangeError,
    );
  });

  test('Khmer numbers of lists are written, where the document has Khmer digits', async () => {
    const list: Block = { kind: 'list', ordered: true, items: [[{ text: 'a' }], [{ text: 'b' }]] };
    const khmer = await bodyOf(docOf([list]));
    expect(khmer).toMatch(/១\.[\s\S]*<w:tab\/>[\s\S]*២\./);
    const latin = { ...docOf([list]), look: { ...governmentLook, digits: 'latin' } as const };
    expect(await bodyOf(latin)).toMatch(/<w:numPr>/);
  });

  test('no text breaks the file, wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...nastyTexts),
        fc.string({ unit: 'binary' }),
        async (a, b) => {
          const doc = withTexts(everyBlock('both', { layout: 'sides' }), (_, index) =>
            index % 2 === 0 ? a : b,
          );
          for (const [path, xml] of Object.entries(partsOf(await writeDocx(doc))))
            expect([path, faultOf(xml)]).toEqual([path, null]);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('the file', () => {
  test('is the same for the same tree', async () => {
    const first = await writeDocx(everyBlock('km'));
    expect(Buffer.from(await writeDocx(everyBlock('km'))).equals(Buffer.from(first))).toBe(true);
    // Zips count in two seconds: the times themselves say that no clock was read.
    expect(Buffer.from(first).readUInt32LE(10)).toBe(0x0021_0000);
  });
});

describe.skipIf(!hasLibreOffice)(`opened again by LibreOffice${unlessLeftOut}`, () => {
  test.each(wishes)('every block shows its text ($language, $layout)', async (wish) => {
    const { language, ...rest } = wish;
    const doc = everyBlock(language, rest);
    const { text } = readWithLibreOffice(await writeDocx(doc));
    const missing: string[] = [];
    withTexts(doc, (one) => {
      if (!text.includes(one.replaceAll(/\s+/g, ' ').trim())) missing.push(one);
      return one;
    });
    expect(missing).toEqual([]);
  });

  test('a certificate is one page', async () => {
    expect(readWithLibreOffice(await writeDocx(certificate('both'))).pages).toHaveLength(1);
  });

  test('what people write arrives as it was written', async () => {
    const subject = 'ស្តីពី «ចលនាភូមិមួយ ផលិតផលមួយ» '.repeat(170).slice(0, 5000).trim();
    const texts = [...nastyTexts.map((one) => xmlSafe(one).trim()), subject];
    const { text } = readWithLibreOffice(await writeDocx(docOf(texts.map(paragraph))));
    for (const one of texts) expect(text).toContain(one.replaceAll(/\s+/g, ' '));
  });
});
