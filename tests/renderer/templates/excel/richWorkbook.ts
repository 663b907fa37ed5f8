import { bareWorkbook, rowsXml, withParts } from './workbooks.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
const relationList = (...all: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

const anchor = (name: string, from: number, to: number, more: string, attributes = '') =>
  `<xdr:twoCellAnchor${attributes}><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:to>${more.replace('NAME', name)}<xdr:clientData/></xdr:twoCellAnchor>`;

const box = (text: string) =>
  `<xdr:sp macro="" textlink="List!$E$9"><xdr:nvSpPr><xdr:cNvPr id="3" name="NAME"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p>${text}</a:p></xdr:txBody></xdr:sp>`;

const frame =
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="NAME"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>';

const drawing = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${relations}">${anchor('Chart', 10, 24, frame)}${anchor('Box', 1, 3, box('<a:r><a:t>In {event</a:t></a:r><a:r><a:rPr b="1"/><a:t>.place}.</a:t></a:r>'))}${anchor('Beside', 5, 8, box('<a:r><a:t>Beside</a:t></a:r>'), ' editAs="oneCell"')}</xdr:wsDr>`;

const chart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Days at {event.place}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>List!$C$7</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Days</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>List!$B$8</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{name}</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>List!$C$8:$C$8</c:f><c:numCache><c:ptCount val="0"/></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="b"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const table =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="People" displayName="People" ref="A7:E9" totalsRowCount="1"><autoFilter ref="A7:E8"/><tableColumns count="5"><tableColumn id="1" name="No"/><tableColumn id="2" name="Name"/><tableColumn id="3" name="Days"/><tableColumn id="4" name="{event.days}" totalsRowLabel="x"/><tableColumn id="5" name="Sum" totalsRowFunction="custom"><calculatedColumnFormula>C8*D8</calculatedColumnFormula><totalsRowFormula>SUM(E8:E8)</totalsRowFormula></tableColumn></tableColumns></table>';

const comments =
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Office</author></authors><commentList><comment ref="B8" authorId="0"><text><t>Here {name} stays</t></text></comment><comment ref="A11" authorId="0"><text><t>Below</t></text></comment></commentList></comments>';

const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1" type="#_x0000_t202"><br><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 10, 2, 3, 31, 14, 1</x:Anchor><x:Row>10</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';

const before =
  '<dimension ref="A1:E12"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="7" topLeftCell="A9" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A11" sqref="A11"/></sheetView></sheetViews>';

const after =
  '<autoFilter ref="A20:B25"/><mergeCells count="2"><mergeCell ref="A12:E12"/><mergeCell ref="F8:G8"/></mergeCells>' +
  '<conditionalFormatting sqref="E8 E9"><cfRule type="expression" priority="2"><formula>$C8&gt;MAX(C$8:C$8)/2</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B8"><formula1>$A$20:$A$25</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A11" location="List!A12" display="below"/><hyperlink ref="B8" location="B8"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<rowBreaks count="2" manualBreakCount="2"><brk id="8" max="16383" man="1"/><brk id="12" max="16383" man="1"/></rowBreaks>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>List!C8:D8</xm:f><xm:sqref>F8</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';

/**
 * A list of participants on row 8 with all around it that a spreadsheet program knows and exceljs does not: charts,
 * text boxes, a table with totals, comments, rules for cells, links, breaks, sparklines, an order of calculation.
 */
export function richWorkbook(): Uint8Array {
  const sheet = rowsXml({
    A1: 'Event {event.title}',
    A7: 'No',
    B7: 'Name',
    C7: 'Days',
    D7: '{event.days}',
    E7: 'Sum',
    A8: '{#participants}{no}',
    B8: '{name}',
    C8: '{days}',
    D8: '{rate}{/participants}',
    E8: '=C8*D8',
    A9: 'Total',
    E9: '=SUM(E8:E8)',
    A11: 'Below',
    A12: '=E9+Other!A1',
    A20: 'x',
  });
  const bare = bareWorkbook(
    {
      List: before + sheet + after,
      Other: rowsXml({ A1: '=2*3', A2: '=List!E9', A3: '=SUM(sums)' }),
      Alone: rowsXml({ A1: '=2*3', A2: 'Nothing to fill' }),
    },
    {
      names:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">List!$A$1:$E$12</definedName><definedName name="sums">List!$E$8:$E$8</definedName></definedNames>',
      more: '<calcPr calcId="191029"/><extLst/>',
    },
  );
  const type = 'application/vnd.openxmlformats-officedocument';
  const override = (part: string, kind: string) =>
    `<Override PartName="/${part}" ContentType="${type}.${kind}+xml"/>`;
  return withParts(bare, {
    '[Content_Types].xml': (xml) =>
      xml.replace(
        '</Types>',
        `<Default Extension="vml" ContentType="${type}.vmlDrawing"/>${override('xl/drawings/drawing1.xml', 'drawing')}${override('xl/charts/chart1.xml', 'drawingml.chart')}${override('xl/tables/table1.xml', 'spreadsheetml.table')}${override('xl/comments1.xml', 'spreadsheetml.comments')}${override('xl/calcChain.xml', 'spreadsheetml.calcChain')}</Types>`,
      ),
    'xl/_rels/workbook.xml.rels': (xml) =>
      xml.replace('</R', `${relation('rId50', 'calcChain', 'calcChain.xml')}</R`),
    'xl/calcChain.xml':
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="E8" i="1"/><c r="E9"/></calcChain>',
    'xl/worksheets/_rels/sheet1.xml.rels': relationList(
      relation('rId1', 'drawing', '../drawings/drawing1.xml'),
      relation('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
      relation('rId3', 'comments', '../comments1.xml'),
      relation('rId4', 'table', '/xl/tables/table1.xml'),
    ),
    'xl/drawings/drawing1.xml': drawing,
    'xl/drawings/_rels/drawing1.xml.rels': relationList(
      relation('rId1', 'chart', '../charts/chart1.xml'),
    ),
    'xl/drawings/vmlDrawing1.vml': vml,
    'xl/charts/chart1.xml': chart,
    'xl/tables/table1.xml': table,
    'xl/comments1.xml': comments,
    'xl/media/image1.png': 'not looked at \u0000 at all',
  });
}
