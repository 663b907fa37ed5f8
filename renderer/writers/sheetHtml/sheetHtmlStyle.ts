import type { DocumentLook } from '#shared/documents/look.ts';
import type { CellLook, Sheet } from '#shared/documents/sheetDoc.ts';
import { styleOf } from '../xlsx/sheetStyles.ts';
import { paperSize } from './sheetPages.ts';

/** The bundled faces that stand in for those of government PCs. */
const bundled: ReadonlyMap<string, string> = new Map([
  ['Khmer OS Siemreap', 'Siemreap'],
  ['Khmer OS Battambang', 'Battambang'],
  ['Khmer OS Muol Light', 'Moul'],
]);

const looks: readonly (CellLook | 'none')[] = [
  'none',
  'country',
  'issuer',
  'date',
  'title',
  'subtitle',
  'caption',
  'header',
  'text',
  'code',
  'group',
  'subgroup',
  'number',
  'mark',
  'planned',
  'proposed',
  'total',
  'note',
  'key',
  'value',
  'signature',
];

function families(...names: readonly string[]): string {
  return names
    .flatMap((name) => [name, bundled.get(name) ?? ''])
    .filter((name) => name !== '')
    .map((name) => `"${name.replaceAll(/["\\<>\n]/g, '')}"`)
    .join(',');
}

function lookRules(cellLook: CellLook | 'none', look: DocumentLook): string {
  const style = styleOf(cellLook === 'none' ? undefined : cellLook, look);
  const { size } = style;
  const line = `.5pt solid #${look.colors.rule}`;
  const rules = [
    `font-size:calc(${size.latin}pt*var(--scale))`,
    `text-align:${style.horizontal}`,
    `vertical-align:${style.vertical}`,
    `color:#${style.color}`,
    ...(size.bold ? ['font-weight:700'] : []),
    ...(style.fill === null ? [] : [`background:#${style.fill}`]),
    ...(style.border === 'thin' ? [`border:${line}`] : []),
    ...(style.border === 'bottom' ? [`border-bottom:${line}`] : []),
  ];
  const khmer = [
    `font-size:${size.khmer / size.latin}em`,
    ...(style.size.moul
      ? [`font-family:${families(look.fonts.khmerHeading, look.fonts.khmer)}`, 'font-weight:400']
      : []),
  ];
  return `.${cellLook}{${rules.join(';')}}.${cellLook} .km{${khmer.join(';')}}`;
}

/** The style sheet of the pages: the same fonts, sizes, fills and lines as in the workbook. */
export function sheetCss(look: DocumentLook, sheets: readonly Sheet[]): string {
  const { fonts, lineHeights, sizes, colors } = look;
  const pages = sheets.map(({ page }, index) => {
    const [width, height] = paperSize(page);
    const { top, right, bottom, left } = page.margins;
    return (
      `@page p${index}{size:${width}mm ${height}mm;margin:0}` +
      `.p${index}{page:p${index};width:${width}mm;height:${height}mm;padding:${top}mm ${right}mm ${bottom}mm ${left}mm}` +
      `.p${index} footer{left:${left}mm;right:${right}mm;bottom:${bottom / 2.5}mm}`
    );
  });
  return [
    '*{box-sizing:border-box}',
    'html{background:#d9dce1;-webkit-print-color-adjust:exact;print-color-adjust:exact}',
    `body{margin:0;font:10pt/${lineHeights.latin} ${families(fonts.latin)},"Liberation Serif","Tinos",serif;font-variant-numeric:lining-nums tabular-nums}`,
    '.page{position:relative;overflow:hidden;background:#fff;margin:8mm auto;box-shadow:0 1px 4px #0003}',
    '@media screen{.page{content-visibility:auto}}',
    'table{border-collapse:collapse;table-layout:fixed;margin:0 auto}',
    'td{padding:calc(2pt*var(--scale)) calc(2.5pt*var(--scale));white-space:pre-line;overflow-wrap:anywhere;overflow:hidden}',
    `.km{font-family:${families(fonts.khmer)};line-height:${lineHeights.khmer}}`,
    `footer{position:absolute;display:flex;justify-content:space-between;font-size:${sizes.footer}pt;color:#${colors.muted}}`,
    '@media print{html{background:none}.page{margin:0;box-shadow:none;break-after:page}.page:last-child{break-after:auto}}',
    ...looks.map((cellLook) => lookRules(cellLook, look)),
    'td.figure{text-align:right;white-space:nowrap}tr.middle>td{vertical-align:middle}',
    ...pages,
  ].join('\n');
}
