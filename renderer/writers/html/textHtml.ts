import type { TextDoc } from '#shared/documents/textDoc.ts';
import { htmlBlock, htmlTitle } from './textHtmlBlocks.ts';
import { htmlRuns } from './textHtmlRuns.ts';
import { documentCss } from './textHtmlStyle.ts';

export interface TextHtmlOptions {
  /** `@font-face` rules of the bundled fonts, where the page does not stand in a window that has them. */
  readonly fontFaces?: string;
}

/**
 * A document tree as one HTML page that needs nothing else: printed through Chromium it falls into pages by
 * itself, with footers and page numbers; `layOutPages` cuts the same page into sheets for the screen.
 */
export function textDocHtml(doc: TextDoc, { fontFaces = '' }: TextHtmlOptions = {}): string {
  const { title, language } = doc.properties;
  const { pictures = {} } = doc;
  const sections = doc.sections.map(
    (section, index) =>
      `<section class="section s${index}" data-footer="${index}">` +
      `${section.blocks.map((block) => htmlBlock(block, { pictures, page: section.page })).join('\n')}</section>`,
  );
  const footers = doc.sections.map(
    (section) => `<template class="footer">${htmlRuns(section.footer ?? [])}</template>`,
  );
  return (
    `<!doctype html><html lang="${language === 'en' ? 'en' : 'km'}" data-language="${language}"><head>` +
    `<meta charset="utf-8">${htmlTitle(title)}` +
    `<style>${fontFaces}${documentCss(doc.look, doc.sections, language)}</style></head>` +
    `<body>${sections.join('\n')}${footers.join('')}</body></html>`
  );
}
