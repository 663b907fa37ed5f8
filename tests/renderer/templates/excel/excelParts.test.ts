import { describe, expect, it } from 'vitest';
import { hasLibreOffice, unlessLeftOut } from '#tests/support/libreOffice.ts';
import { recalculatedByLibreOffice } from '#tests/support/recalculate.ts';
import { richWorkbook } from './richWorkbook.ts';
import { people, testScope } from './testScope.ts';
import { bareWorkbook, filledWith, partsOf, readBook, rowsXml, withParts } from './workbooks.ts';

const values = {
  'event.title': 'Fair',
  'event.place': 'Kep & Kampot',
  'event.days': 4,
  'office.name': 'Office',
};
const scope = (count: number) => testScope(values, { participants: people(count) });
const filledParts = (count: number) => partsOf(filledWith(richWorkbook(), scope(count)));
const sheetOf = (parts: Readonly<Record<string, string>>) => parts['xl/worksheets/sheet1.xml']!;

const listed = '{#participants}{name}{/participants}';
const tail = (xml: string) => xml.slice(xml.indexOf('</sheetData>'));

describe('what hangs on rows that go down', () => {
  const parts = filledParts(3);
  const sheet = sheetOf(parts);

  it('goes down with them in the sheet itself', () => {
    expect(sheet).toContain('<dimension ref="A1:E14"/>');
    expect(sheet).toContain('topLeftCell="A11"');
    expect(sheet).toContain('activeCell="A13" sqref="A13"');
    expect(sheet).toContain('<autoFilter ref="A22:B27"/>');
    expect(sheet).toContain(
      '<mergeCells count="4"><mergeCell ref="A14:E14"/><mergeCell ref="F8:G8"/><mergeCell ref="F9:G9"/><mergeCell ref="F10:G10"/></mergeCells>',
    );
    expect(sheet).toContain('<conditionalFormatting sqref="E8:E10 E11">');
    expect(sheet).toContain('<formula>$C8&gt;MAX(C$8:C$10)/2</formula>');
    expect(sheet).toContain('sqref="B8:B10"><formula1>$A$22:$A$27</formula1>');
    expect(sheet).toContain('<hyperlink ref="A13" location="List!A14" display="below"/>');
    expect(sheet).toContain('<hyperlink ref="B10" location="B10"/>');
    expect(sheet).toContain(
      '<brk id="10" max="16383" man="1"/><brk id="14" max="16383" man="1"/></rowBreaks>',
    );
    expect(sheet).toContain(
      '<x14:sparkline><xm:f>List!C10:D10</xm:f><xm:sqref>F10</xm:sqref></x14:sparkline>',
    );
  });

  it('goes down with them in other parts: anchors, comments, tables', () => {
    const drawing = parts['xl/drawings/drawing1.xml']!;
    const rows = [...drawing.matchAll(/<xdr:row>(\d+)<\/xdr:row>/g)].map(([, row]) => Number(row));
    expect(rows).toEqual([12, 26, 1, 3, 5, 8]);
    expect(drawing).toContain('textlink="List!$E$11"');
    expect(parts['xl/comments1.xml']).toMatch(/ref="B8".*ref="A13"/);
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain(
      '<x:Anchor>1, 15, 12, 2, 3, 31, 16, 1</x:Anchor><x:Row>12</x:Row>',
    );
    const table = parts['xl/tables/table1.xml']!;
    expect(table).toContain('ref="A7:E11"');
    expect(table).toContain('<autoFilter ref="A7:E10"/>');
    expect(table).toContain('<calculatedColumnFormula>C8*D8</calculatedColumnFormula>');
    expect(table).toContain('<totalsRowFormula>SUM(E8:E10)</totalsRowFormula>');
  });

  it('goes down with them in names and in other sheets', () => {
    expect(parts['xl/workbook.xml']).toContain('List!$A$1:$E$14</definedName>');
    expect(parts['xl/workbook.xml']).toContain('List!$E$8:$E$10</definedName>');
    expect(parts['xl/workbook.xml']).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<c r="A2"><f>List!E11</f></c>');
  });

  it('lets a chart show all copies, and no old values', () => {
    const chart = parts['xl/charts/chart1.xml']!;
    expect(chart).toContain('<c:cat><c:strRef><c:f>List!$B$8:$B$10</c:f></c:strRef></c:cat>');
    expect(chart).toContain('<c:f>List!$C$8:$C$10</c:f>');
    expect(chart).toContain('<c:tx><c:strRef><c:f>List!$C$7</c:f></c:strRef></c:tx>');
  });

  it('takes the order of calculation off the workbook', () => {
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
  });

  it('keeps the head of a table text, and names its column alike', () => {
    expect(sheet).toContain('<c r="D7" t="inlineStr"><is><t xml:space="preserve">4</t></is></c>');
    expect(parts['xl/tables/table1.xml']).toContain('name="4" totalsRowLabel="x"');
  });
});

describe('fields outside of cells', () => {
  it('are filled in text boxes and titles of charts', () => {
    const parts = filledParts(1);
    expect(parts['xl/drawings/drawing1.xml']).toContain(
      '<a:r><a:t>In Kep &amp; Kampot</a:t></a:r><a:r><a:rPr b="1"/><a:t>.</a:t></a:r>',
    );
    expect(parts['xl/charts/chart1.xml']).toContain('<a:t>Days at Kep &amp; Kampot</a:t>');
  });
});

describe('what does not move', () => {
  it('stays as it stood, to the letter', () => {
    const before = partsOf(richWorkbook());
    const after = filledParts(1);
    expect(tail(sheetOf(after))).toBe(tail(sheetOf(before)));
    for (const name of ['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml']) {
      expect(after[name]).toBe(before[name]);
    }
  });

  it('is every part without a field, and a sheet that rests on none', () => {
    const before = partsOf(richWorkbook());
    const after = filledParts(200);
    for (const name of ['xl/worksheets/sheet3.xml', 'xl/media/image1.png']) {
      expect(after[name]).toBe(before[name]);
    }
  });

  it('keeps cells and rows that carry no numbers of their own', () => {
    const template = bareWorkbook({
      List:
        '<sheetData><row><c t="inlineStr"><is><t>{#participants}{name}{/participants}</t></is></c><c><v>7</v></c></row>' +
        "<row ht='20' ><c><f>SUM(B1:B1)</f><v>7</v></c></row></sheetData>",
    });
    expect(sheetOf(partsOf(filledWith(template, scope(2))))).toContain(
      '<row r="2"><c t="inlineStr"><is><t xml:space="preserve">សុខ 2</t></is></c><c><v>7</v></c></row>' +
        `<row ht='20' r="3"><c><f>SUM(B1:B2)</f></c></row>`,
    );
  });

  it('is not pushed over the end of the sheet, where a row only has a style', () => {
    const template = bareWorkbook({
      List:
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>{#participants}{name}{/participants}</t></is></c></row>' +
        '<row r="1048575" ht="3"/><row r="1048576" ht="2"/></sheetData>',
    });
    const sheet = sheetOf(partsOf(filledWith(template, scope(2))));
    expect(sheet).toContain('<row r="1048576" ht="3"/></sheetData>');
    expect(sheet).not.toContain('ht="2"');
  });

  it('keeps the prefixes of a part that another program wrote', () => {
    const plain = bareWorkbook({ List: rowsXml({ A1: '{event.title}' }) });
    const prefixed = withParts(plain, {
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
    });
    expect(sheetOf(partsOf(filledWith(prefixed, scope(0))))).toContain(
      '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">Fair</x:t></x:is></x:c>',
    );
  });

  it('keeps phonetic guides out of the text', async () => {
    const template = bareWorkbook(
      { List: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>' },
      {
        strings:
          '<si><t>{event.title}</t><rPh sb="0" eb="1"><t>guide</t></rPh><phoneticPr fontId="1"/></si>',
      },
    );
    const sheet = (await readBook(filledWith(template, scope(0)))).getWorksheet('List')!;
    expect(sheet.getCell('A1').value).toBe('Fair');
  });
});

describe('several rows repeated together', () => {
  const around =
    '<conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"><formula>B2&gt;C2</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="A2:A3"><cfRule type="duplicateValues" priority="2"/></conditionalFormatting>' +
    '<rowBreaks count="1" manualBreakCount="1"><brk id="3" man="1"/></rowBreaks>';
  const template = bareWorkbook({
    List: rowsXml({ A2: '{#participants}{name}', B2: '1', A3: '{/participants}' }) + around,
  });

  it('have their rules and page breaks each', () => {
    const sheet = sheetOf(partsOf(filledWith(template, scope(3))));
    expect(sheet).toContain('sqref="B2 B4 B6"');
    expect(sheet).toContain('<formula>B2&gt;C2</formula>');
    expect(sheet).toContain('sqref="A2:A7"');
    expect(sheet).toContain(
      '<rowBreaks count="3" manualBreakCount="3"><brk id="3" man="1"/><brk id="5" man="1"/><brk id="7" man="1"/></rowBreaks>',
    );
  });
});

describe('results that are not those of the template any more', () => {
  it('are dropped with their types, also in sheets that rest on it through a name', () => {
    const template = bareWorkbook(
      {
        List: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>{event.title}</t></is></c><c r="B1" s="0" t="str"><f>A1&amp;""</f><v>{event.title}</v></c></row></sheetData>',
        Named: rowsXml({ A1: '=title' }),
        Next: rowsXml({ A1: '=Named!A1' }),
        Alone: rowsXml({ A1: '=1+1' }),
      },
      { names: '<definedNames><definedName name="Title">List!$A$1</definedName></definedNames>' },
    );
    const parts = partsOf(filledWith(template, scope(0)));
    expect(sheetOf(parts)).toContain('<c r="B1" s="0"><f>A1&amp;""</f></c>');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<c r="A1"><f>title</f></c>');
    expect(parts['xl/worksheets/sheet3.xml']).toContain('<c r="A1"><f>Named!A1</f></c>');
    expect(parts['xl/worksheets/sheet4.xml']).toContain('<f>1+1</f><v>0</v>');
    expect(parts['xl/workbook.xml']).toContain('</definedNames><calcPr fullCalcOnLoad="1"/>');
  });

  it('are read anew by pivot tables, from all rows', () => {
    const template = withParts(bareWorkbook({ List: rowsXml({ A2: listed }) }), {
      'xl/_rels/workbook.xml.rels': (xml) =>
        xml.replace(
          '</R',
          '<Relationship Id="rId7" Type="x/pivotCacheDefinition" Target="pivotCache/one.xml"/></R',
        ),
      'xl/pivotCache/one.xml':
        '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="List"/></cacheSource></pivotCacheDefinition>',
    });
    expect(partsOf(filledWith(template, scope(3)))['xl/pivotCache/one.xml']).toBe(
      '<pivotCacheDefinition refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="List"/></cacheSource></pivotCacheDefinition>',
    );
  });
});

const corner = (name: string, row: number) =>
  `<xdr:${name}><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
const anchored = (from: number, to: number) =>
  `<xdr:twoCellAnchor>${corner('from', from)}${corner('to', to)}<xdr:clientData/></xdr:twoCellAnchor>`;

describe('a picture', () => {
  it('that ends where the repeated rows end is not stretched, one that goes on below is', () => {
    const template = withParts(
      bareWorkbook({ List: `${rowsXml({ A2: listed })}<drawing r:id="rId1"/>` }),
      {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/drawing" Target="../drawings/d.xml"/></Relationships>',
        'xl/drawings/d.xml': `<xdr:wsDr>${anchored(0, 2)}${anchored(0, 3)}</xdr:wsDr>`,
      },
    );
    expect(partsOf(filledWith(template, scope(5)))['xl/drawings/d.xml']).toBe(
      `<xdr:wsDr>${anchored(0, 2)}${anchored(0, 7)}</xdr:wsDr>`,
    );
  });
});

describe('a field of a row', () => {
  it('stands before one of the same name around it, whatever it holds', async () => {
    const template = bareWorkbook({
      List: rowsXml({ A2: '{#participants}{event.days}{/participants}' }),
    });
    const named = testScope(values, { participants: [{ 'event.days': 'two' }, { name: 'x' }] });
    const sheet = (await readBook(filledWith(template, named))).getWorksheet('List')!;
    expect(sheet.getCell('A2').value).toBe('two');
    expect(sheet.getCell('A3').value).toBe(4);
  });
});

describe.skipIf(!hasLibreOffice)(`opened by LibreOffice${unlessLeftOut}`, () => {
  it.each([0, 1, 40])('the rich workbook with %i rows holds what it should', async (count) => {
    const book = await readBook(
      recalculatedByLibreOffice(filledWith(richWorkbook(), scope(count))),
    );
    const total = 10 * ((count * (count + 1)) / 2);
    const more = Math.max(count - 1, 0);
    const sheet = book.getWorksheet('List')!;
    expect(sheet.getCell('A1').value).toBe('Event Fair');
    expect(sheet.getCell(`E${9 + more}`).result ?? 0).toBe(total);
    expect(sheet.getCell(`A${12 + more}`).result).toBe(total + 6);
    expect(sheet.getCell(`A${11 + more}`).text).toBe('Below');
    expect(book.getWorksheet('Other')!.getCell('A3').result ?? 0).toBe(total);
    const validated = Object.keys(
      (sheet as unknown as { dataValidations: { model: object } }).dataValidations.model,
    );
    expect(validated).toContain(`B${8 + more}`);
  });
});
