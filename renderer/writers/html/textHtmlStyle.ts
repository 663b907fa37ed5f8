import type { DocumentLanguage } from '#shared/base/language.ts';
import { pageNumberWords } from '#shared/documents/build/pageNumber.ts';
import type { DocumentLook } from '#shared/documents/look.ts';
import type { Run, Section } from '#shared/documents/textDoc.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { edgeDistance, sheetSize } from '../sheetSize.ts';
import { fontHeight } from './fontHeights.ts';
import { cardsCss } from './textHtmlCards.ts';
import { frameCss } from './textHtmlFrame.ts';
import { namePlateCss } from './textHtmlNamePlate.ts';

/** The families that offices have, and the bundled ones that look the same. */
const equivalents: Record<string, string> = {
  'Khmer OS Siemreap': 'Siemreap',
  'Khmer OS Battambang': 'Battambang',
  'Khmer OS Muol Light': 'Moul',
};

/** A CSS string: quotes, backslashes, angle brackets and line ends cannot leave it. */
function cssString(text: string): string {
  return `"${xmlSafe(text).replaceAll(/["\\<>\n\r\f]/g, (c) => `\\${(c.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

function family(name: string, ...others: readonly string[]): string {
  const names = [name, equivalents[name], ...others].filter((one) => one !== undefined);
  return names.map(cssString).join(',');
}

function plain(runs: readonly Run[] | undefined): string {
  return cssString((runs ?? []).map(({ text }) => text).join(''));
}

/** What the rules of a section's pages are made of. */
function pageKey({ page, header, footer, numbered, border }: Section): string {
  return JSON.stringify([page, header, footer, numbered, border]);
}

/** For each section the first whose pages look the same: hundreds of letters share one style. */
export function pageStyles(sections: readonly Section[]): readonly number[] {
  const first = new Map<string, number>();
  return sections.map((section, index) => {
    const key = pageKey(section);
    const known = first.get(key) ?? index;
    first.set(key, known);
    return known;
  });
}

function sectionRules(
  section: Section,
  index: number,
  language: DocumentLanguage,
  look: DocumentLook,
): string {
  const { page, header, footer, numbered, border } = section;
  const { width, height } = sheetSize(page);
  const { top, right, bottom, left } = page.margins;
  const words = pageNumberWords(language);
  const counter = language === 'en' || look.digits === 'latin' ? '' : ', khmer';
  const font = `font:${look.sizes.footer}pt var(--latin),var(--khmer);color:#${look.colors.muted};`;
  const box =
    `border-top:0.5pt solid #${look.colors.rule};vertical-align:bottom;` +
    `padding-bottom:${edgeDistance(bottom)}mm;${font}`;
  const foot =
    numbered === false
      ? ''
      : `
@bottom-left{content:${plain(footer)};width:75%;text-align:left;${box}}
@bottom-right{content:${cssString(words.before)} counter(page${counter}) ${cssString(words.between)} counter(pages${counter});width:25%;text-align:right;${box}}`;
  const head =
    header === undefined
      ? ''
      : `
@top-left{content:${plain(header)};width:100%;text-align:left;vertical-align:top;padding-top:${edgeDistance(top)}mm;${font}}`;
  return `
@page s${index}{size:${width}mm ${height}mm;margin:${top}mm ${right}mm ${bottom}mm ${left}mm;${head}${foot}}
@page sheet${index}{size:${width}mm ${height}mm;margin:0}
.s${index}{page:s${index};--sheet-width:${width}mm;--sheet-height:${height}mm;--margins:${top}mm ${right}mm ${bottom}mm ${left}mm;--text-height:${height - top - bottom}mm}
.sheet.s${index}{page:sheet${index}}
.s${index} .foot,.s${index} .head{left:${left}mm;right:${right}mm}.s${index} .foot{bottom:${edgeDistance(bottom)}mm}.s${index} .head{top:${edgeDistance(top)}mm}${border === 'ornate' ? frameCss : ''}`;
}

/** Word's 1.5 points, less what a browser draws a rule of half a point thicker: so that rows are equally high. */
const cellPadding = 1.375;

/** The style sheet of a document: the same fonts, sizes and spaces as the Word writer's styles. */
export function documentCss(
  look: DocumentLook,
  sections: readonly Section[],
  language: DocumentLanguage,
): string {
  const { sizes: s, colors: c, fonts } = look;
  const styles = pageStyles(sections);
  const h = {
    latin: fontHeight(fonts.latin, look.lineHeights.latin),
    khmer: fontHeight(fonts.khmer, look.lineHeights.khmer),
    khmerHeading: fontHeight(fonts.khmerHeading, look.lineHeights.khmerHeading),
  };
  return `
:root{--latin:${family(look.fonts.latin, 'Liberation Serif', 'Tinos')},serif;--khmer:${family(look.fonts.khmer, 'Siemreap')};--heading-hand:${family(look.fonts.khmerHeading, 'Moul')}}
*{box-sizing:border-box}
html{background:#d9dce1;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;font:${s.body}pt/${h.latin} var(--latin),var(--khmer);color:#${c.ink};font-variant-numeric:lining-nums tabular-nums}
p,h1,h2,h3,ul,ol,table,caption{margin:0;padding:0}
.km{font-family:var(--khmer);font-size:round(${look.khmerScale}em,0.5pt);line-height:${h.khmer}}
.heading-hand .km{font-family:var(--heading-hand);font-weight:400;line-height:${h.khmerHeading}}
.b{font-weight:700}.i{font-style:italic}.i .km{font-style:normal}.u{text-decoration:underline}.muted{color:#${c.muted}}
.left{text-align:left}.center{text-align:center}.right{text-align:right}
.justify{text-align:justify}.spread{text-justify:inter-character}.indent{text-indent:12.5mm}
.national{text-align:center}
.country{font-size:${s.country}pt;font-weight:700}.motto{font-size:${s.motto}pt;font-weight:700}
.ornament{line-height:0;padding:2pt 0 6pt}.ornament svg{width:126pt;height:auto}
.issuer{font-size:${s.issuer}pt;font-weight:700;text-align:left}.number{padding-top:2pt;text-align:left}
.emblem{line-height:0;padding-bottom:4pt}.sides{display:grid;grid-template-columns:58fr 42fr}.sides>div{padding-right:4pt}.sides .issuer,.sides .number{text-align:center}
.addressee{text-align:center;font-weight:700;margin-bottom:2pt}.addressee.label{margin:8pt 0 0}.addressee.via{font-weight:400}.addressee.last{margin-bottom:8pt}
.picture{line-height:0;margin:4pt 0}.qr{display:inline-block}
.dateBlock{margin:4pt 0 4pt 38%;text-align:center}.dateBlock.single{text-align:right}
h1.title{font-size:${s.title}pt;text-align:center;margin:10pt 0 2pt}
.subtitle{text-align:center;margin-bottom:6pt}
.official{font-size:${s.heading2}pt;font-weight:700;margin-bottom:4pt}
h1{font-size:${s.heading1}pt;margin:14pt 0 4pt}
h2{font-size:${s.heading2}pt;margin:10pt 0 4pt}
h3{font-size:${s.heading3}pt;margin:8pt 0 4pt}
.body{margin-bottom:6pt}
.note{font-size:${s.note}pt;color:#${c.muted};margin-bottom:2pt}
.caption,caption{font-size:${s.table}pt;font-weight:700;text-align:left}.caption,.captioned{margin-top:8pt}caption{padding-bottom:3pt}.caption{margin-bottom:3pt}
table+p,.distribution+p,.signatures+p{margin-top:7pt}.particulars+.grid{margin-top:7pt}
table{width:100%;border-collapse:collapse;table-layout:fixed}
.grid{font-size:${s.table}pt}.grid.small{font-size:${s.tableSmall}pt}
.grid td,.grid th{border:0.5pt solid #${c.rule};padding:${cellPadding}pt 3.5pt;vertical-align:inherit;overflow-wrap:break-word}
.grid.small td,.grid.small th{padding:${cellPadding}pt 2.25pt}
.grid tr{vertical-align:top}.grid thead tr:first-child>th{border-top:1pt solid #${c.ink}}.grid tbody tr:last-child>td{border-bottom:1pt solid #${c.ink}}
.grid th{background:#${c.headerFill};text-align:center;vertical-align:middle;font-weight:700}
.grid .group td{background:#${c.groupFill};font-weight:700}.grid .subgroup td{background:#${c.groupFill};font-weight:700}
.grid .total td{background:#${c.totalFill};font-weight:700}
.grid tr{break-inside:avoid}.grid tr[data-keep]{break-after:avoid}
thead{display:table-header-group}
h1,h2,h3,[data-keep],caption{break-after:avoid}
.particulars td,.particulars th{vertical-align:top;text-align:left;padding:0 4pt 0 0;font-weight:400}.particulars p{padding-bottom:2pt}
.particulars th{font-size:${s.issuer}pt;font-weight:700}
.particulars.small,.particulars.small th{font-size:${s.note}pt}
.signatures{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;grid-template-rows:repeat(3,auto);text-align:center;padding-top:8pt;break-inside:avoid}
.signatures>div{display:grid;grid-row:1/4;grid-template-rows:subgrid;padding-right:4pt}
.dates{font-size:${s.note + 1}pt}.roles{font-weight:700;padding-top:2pt}
.signatures .name{font-weight:700;padding-top:28mm}
.distribution{font-size:${s.note}pt;margin-top:10pt;break-inside:avoid}.distribution>p{font-weight:700}
ul,ol{list-style:none;counter-reset:item}li{position:relative;margin-bottom:2pt;padding-left:6mm}ol>li{padding-left:8mm}.small>li{font-size:${s.note}pt;margin-bottom:1pt}.distribution li{margin-bottom:0}
li::before{position:absolute;left:2mm;content:"–"}ol>li::before{left:0;counter-increment:item;content:counter(item) "."}
ol.khmer>li::before{content:counter(item,khmer) ".";font:round(${look.khmerScale}em,0.5pt)/${h.khmer} var(--khmer)}
.pageBreak{break-after:page}
.sized{text-align:center}${cardsCss}${namePlateCss}
[hidden]{display:none!important}
@media screen{[data-waiting] .section>*,[data-waiting] tbody>tr{display:none}.sheet:not(.overlong){content-visibility:auto}}
.section,.sheet{background:#fff;width:var(--sheet-width);margin:8mm auto;padding:var(--margins);box-shadow:0 1px 4px #0003}
.section{min-height:var(--sheet-height)}
.sheet.flowed>:first-child{margin-top:0}.later{text-indent:0}.sooner{text-align-last:justify}.later::before{content:none}
.sheet{height:var(--sheet-height);position:relative;overflow:hidden}.sheet.overlong{height:auto;min-height:var(--sheet-height);overflow:visible}
.middle{display:flex;flex-direction:column;justify-content:center}
.foot,.head{position:absolute;font-size:${s.footer}pt;color:#${c.muted}}
.pageNumber{white-space:nowrap}.foot{display:flex;justify-content:space-between;border-top:0.5pt solid #${c.rule};padding-top:4pt}
@media print{html{background:none}.section,.sheet{box-shadow:none;margin:0}.section{width:auto;min-height:0;padding:0}.section.middle{min-height:calc(var(--text-height) - 0.5mm)}
.section+.section{break-before:page}.sheet{break-after:page}.sheet:last-child{break-after:auto}}
${sections.map((section, index) => (styles[index] === index ? sectionRules(section, index, language, look) : '')).join('')}`;
}
