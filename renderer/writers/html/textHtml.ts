import type { Section, TextDoc } from '#shared/documents/textDoc.ts';
import { blockKeeps } from '../blockKeeps.ts';
import { digitsOf } from '../digits.ts';
import { htmlBlock, htmlTitle } from './textHtmlBlocks.ts';
import { element } from './textHtmlElements.ts';
import { htmlFrame } from './textHtmlFrame.ts';
import { htmlMarginCode } from './textHtmlPictures.ts';
import { htmlRuns } from './textHtmlRuns.ts';
import { documentCss, pageStyles } from './textHtmlStyle.ts';

export interface TextHtmlOptions {
  /** `@font-face` rules of the bundled fonts, where the page does not stand in a window that has them. */
  readonly fontFaces?: string;
}

function htmlSection(section: Section, style: number, doc: TextDoc): string {
  const place = {
    khmerDigits: digitsOf(doc) === 'khmer',
    pictures: doc.pictures ?? {},
    page: section.page,
  };
  const keeps = blockKeeps(section.blocks);
  const classes = [
    `section s${style}`,
    section.border === 'ornate' ? 'ornate' : '',
    section.middle === true ? 'middle' : '',
  ];
  return element(
    'section',
    classes,
    section.blocks
      .map((block, at) => htmlBlock(block, { ...place, keep: keeps[at] ?? false }))
      .join('\n'),
    false,
    section.countedAlone === true ? ' data-alone=""' : '',
  );
}

/** What stands on each sheet of a section outside its text; the preview puts it there. */
function htmlEdges({ header, footer, border, numbered, page, marginCode }: Section): string {
  return (
    '<template class="edges">' +
    (border === 'ornate' ? htmlFrame : '') +
    (marginCode === undefined ? '' : htmlMarginCode(marginCode, page)) +
    (header === undefined ? '' : element('div', ['head'], htmlRuns(header))) +
    (numbered === false
      ? ''
      : `<footer class="foot"><span>${htmlRuns(footer ?? [])}</span><span class="pageNumber"></span></footer>`) +
    '</template>'
  );
}

/**
 * A document tree as one HTML page that needs nothing else: printed through Chromium it falls into pages by
 * itself, with footers and page numbers; `layOutPages` cuts the same page into sheets for the screen.
 */
export function textDocHtml(doc: TextDoc, { fontFaces = '' }: TextHtmlOptions = {}): string {
  const { title, language } = doc.properties;
  const styles = pageStyles(doc.sections);
  return (
    `<!doctype html><html lang="${language === 'en' ? 'en' : 'km'}" data-language="${language}" data-digits="${digitsOf(doc)}"><head>` +
    `<meta charset="utf-8">${htmlTitle(title)}` +
    `<style>${fontFaces}${documentCss(doc.look, doc.sections, language)}</style></head>` +
    `<body>${doc.sections.map((section, index) => htmlSection(section, styles[index] ?? index, doc)).join('\n')}` +
    `${doc.sections.map(htmlEdges).join('')}</body></html>`
  );
}
