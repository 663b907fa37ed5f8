import {
  BorderStyle,
  Footer,
  Header,
  HorizontalPositionRelativeFrom,
  ImageRun,
  type IPageBordersOptions,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageBorderZOrder,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  VerticalPositionRelativeFrom,
} from 'docx';
import type { DocumentLanguage } from '#shared/base/language.ts';
import { pageNumberWords } from '#shared/documents/build/pageNumber.ts';
import type { DocumentLook } from '#shared/documents/look.ts';
import type { PageSetup, Section } from '#shared/documents/textDoc.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { cornerPng, cornerSvg, frame, marginCodePlace } from '../frame.ts';
import { bytesOf } from '../pictures.ts';
import { qrPng, qrSvg } from '../qrPicture.ts';
import { sheetSize } from '../sheetSize.ts';
import type { Place } from './place.ts';
import { wordRuns } from './runs.ts';
import { styleIds } from './styles.ts';
import { pixelsOfMm } from './units.ts';

const emusPerMm = 36_000;

/** The drawings in the corners of a framed page, behind its text. They say nothing: a screen reader passes them. */
function corners(page: PageSetup, nextDrawing: Place['nextDrawing']): readonly ImageRun[] {
  const { width, height } = sheetSize(page);
  const { cornerInset: near, cornerSize: size } = frame;
  const right = width - near - size;
  const bottom = height - near - size;
  const places = [
    { x: near, y: near, flip: {} },
    { x: right, y: near, flip: { horizontal: true } },
    { x: near, y: bottom, flip: { vertical: true } },
    { x: right, y: bottom, flip: { horizontal: true, vertical: true } },
  ];
  return places.map(({ x, y, flip }) => {
    const id = nextDrawing();
    return new ImageRun({
      type: 'svg',
      data: new TextEncoder().encode(cornerSvg),
      fallback: { type: 'png', data: bytesOf(cornerPng) },
      transformation: { width: pixelsOfMm(size), height: pixelsOfMm(size), flip },
      floating: {
        behindDocument: true,
        allowOverlap: true,
        horizontalPosition: {
          relative: HorizontalPositionRelativeFrom.PAGE,
          offset: Math.round(x * emusPerMm),
        },
        verticalPosition: {
          relative: VerticalPositionRelativeFrom.PAGE,
          offset: Math.round(y * emusPerMm),
        },
      },
      altText: { id: `${id}`, name: `Corner ${id}`, description: 'Ornament of the frame' },
    });
  });
}

/** The code in the margin of each page. */
function marginCode(
  { page, marginCode: code }: Section,
  nextDrawing: Place['nextDrawing'],
): readonly ImageRun[] {
  if (code === undefined) return [];
  const { text, description, size } = code;
  const { left, bottom } = marginCodePlace(page, size);
  const id = nextDrawing();
  return [
    new ImageRun({
      type: 'svg',
      data: new TextEncoder().encode(qrSvg(text)),
      fallback: { type: 'png', data: qrPng(text) },
      transformation: { width: pixelsOfMm(size), height: pixelsOfMm(size) },
      floating: {
        behindDocument: true,
        allowOverlap: true,
        horizontalPosition: {
          relative: HorizontalPositionRelativeFrom.PAGE,
          offset: Math.round(left * emusPerMm),
        },
        verticalPosition: {
          relative: VerticalPositionRelativeFrom.PAGE,
          offset: Math.round((sheetSize(page).height - bottom - size) * emusPerMm),
        },
      },
      altText: { id: `${id}`, name: `Code ${id}`, description: xmlSafe(description) },
    }),
  ];
}

/** The running head, which also carries the corners of a framed page and the code in its margin. */
export function pageHeader(
  section: Section,
  look: DocumentLook,
  nextDrawing: Place['nextDrawing'],
): Header {
  const { header, border, page } = section;
  const style = styleIds.pageHeader;
  const drawings = [
    ...(border === 'ornate' ? corners(page, nextDrawing) : []),
    ...marginCode(section, nextDrawing),
  ];
  return new Header({
    children: [
      new Paragraph({ style, children: [...wordRuns(header ?? [], look, style), ...drawings] }),
    ],
  });
}

/** The footer's text at the left, "page x of y" at the right. Word counts with Latin digits in every language. */
export function pageFooter(
  { footer, numbered, countedAlone }: Section,
  look: DocumentLook,
  language: DocumentLanguage,
  width: number,
): Footer {
  const style = styleIds.pageFooter;
  // An empty one, so that the section does not take that of the section before.
  if (numbered === false) return new Footer({ children: [new Paragraph({ style })] });
  const words = pageNumberWords(language);
  return new Footer({
    children: [
      new Paragraph({
        style,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: look.colors.rule } },
        children: [
          ...wordRuns(footer ?? [], look, style),
          new TextRun({ children: [new Tab()] }),
          ...wordRuns([{ text: words.before }], look, style),
          new TextRun({ children: [PageNumber.CURRENT] }),
          ...wordRuns([{ text: words.between }], look, style),
          new TextRun({
            children: [
              countedAlone === true ? PageNumber.TOTAL_PAGES_IN_SECTION : PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}

/** The double rule of a framed page. */
export function pageBorders(): IPageBordersOptions {
  const side = {
    style: BorderStyle.DOUBLE,
    size: frame.line * 8,
    space: frame.inset,
    color: frame.color,
  };
  return {
    pageBorders: {
      display: PageBorderDisplay.ALL_PAGES,
      offsetFrom: PageBorderOffsetFrom.PAGE,
      zOrder: PageBorderZOrder.BACK,
    },
    pageBorderTop: side,
    pageBorderRight: side,
    pageBorderBottom: side,
    pageBorderLeft: side,
  };
}
