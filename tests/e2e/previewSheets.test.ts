import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeDocx } from '#renderer/writers/docx/writeDocx.ts';
import { textDocHtml } from '#renderer/writers/html/textHtml.ts';
import { joinTextDocs } from '#shared/documents/build/joinTextDocs.ts';
import { documentKinds } from '#shared/documents/kinds/kinds.ts';
import type { Table, TextDoc } from '#shared/documents/textDoc.ts';
import { certificate } from '#tests/renderer/writers/everyBlock.ts';
import { inputOf } from '#tests/shared/documents/kinds/kindSupport.ts';
import { longPapers } from '#tests/renderer/writers/longPapers.ts';
import { hasLibreOffice, readWithLibreOffice, unlessLeftOut } from '#tests/support/libreOffice.ts';
import { workplanLetter } from '#tests/support/workplanDocuments.ts';
import { lineFact, workplanFacts } from '#tests/support/workplanFacts.ts';
import { launchChromium } from './support/chromium.ts';

let browser: Browser;
let script: string;
let cutting: string;

/** A module of the writers as one script for a page of its own, without the program around it. */
async function bundle(module: string, name: string): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      write: false,
      lib: {
        entry: `${root}/renderer/writers/html/${module}`,
        formats: ['iife'],
        name,
        fileName: name,
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('Nothing was bundled.');
  return output.output[0].code;
}

beforeAll(async () => {
  [browser, script, cutting] = await Promise.all([
    launchChromium(),
    bundle('textHtmlPages.ts', 'preview'),
    bundle('cutIntoSheets.ts', 'cutting'),
  ]);
});

afterAll(async () => {
  await browser.close();
});

const activity = {
  en: 'An activity with a title that takes more than one line in its column of the table',
  km: 'សកម្មភាពដែលមានចំណងជើងវែង ហើយត្រូវការច្រើនជាងមួយបន្ទាត់ក្នុងតារាង',
};
const lines = Array.from({ length: 90 }, (_, index) =>
  lineFact({ code: `1.1.${index + 1}`, programme: 'I', activity }, index),
);

function laidOut(language: 'en' | 'km'): Promise<{ page: Page; sheets: number }> {
  return inSheets(workplanLetter(workplanFacts({ lines }), language));
}

async function inSheets(doc: TextDoc): Promise<{ page: Page; sheets: number }> {
  const page = await browser.newPage();
  await page.setContent(textDocHtml(doc));
  await page.addScriptTag({ content: script });
  const sheets = await page.evaluate(async () => {
    const { preview } = globalThis as unknown as {
      preview: { layOutPages: (document: Document) => Promise<number> };
    };
    return await preview.layOutPages(document);
  });
  return { page, sheets };
}

/** Pages of a PDF that Chromium wrote: it counts them in the page tree. */
async function pagesOfPdf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
}

test.each(['en', 'km'] as const)(
  'the preview shows the sheets that print (%s)',
  async (language) => {
    const { page, sheets } = await laidOut(language);
    await expect.poll(() => page.locator('.sheet').count()).toBe(sheets);
    expect(sheets).toBeGreaterThan(5);
    expect(await pagesOfPdf(page)).toBe(sheets);
    const footers = await page.locator('.foot').allTextContents();
    const last = language === 'en' ? `Page ${sheets} of ${sheets}` : 'ទំព័រ';
    expect(footers.at(-1)).toContain(last);
    await page.close();
  },
);

test('no sheet overflows, no line is lost, and each part of the table has its header', async () => {
  const { page } = await laidOut('km');
  const found = await page.evaluate(() => {
    const sheets = [...document.querySelectorAll('.sheet')];
    const overflowing = sheets.filter((sheet) => {
      const limit = sheet.querySelector('.foot')!.getBoundingClientRect().top + 1;
      return [...sheet.children].some(
        (child) => child.className !== 'foot' && child.getBoundingClientRect().bottom > limit,
      );
    });
    const tables = [...document.querySelectorAll('table.grid')];
    const codes = [...document.querySelectorAll('.grid tbody td:nth-child(2)')].map(
      (cell) => cell.textContent ?? '',
    );
    return {
      overflowing: overflowing.length,
      withoutHeader: tables.filter((table) => table.querySelector('thead tr') === null).length,
      codes: codes.filter((code) => /^1\.1\.\d+$/.test(code)),
    };
  });
  expect(found.overflowing).toBe(0);
  expect(found.withoutHeader).toBe(0);
  expect(found.codes).toEqual(lines.map(({ line }) => line.code));
  await page.close();
});

test('a page that is not cut into sheets prints in pages by itself', async () => {
  const page = await browser.newPage();
  await page.setContent(textDocHtml(workplanLetter(workplanFacts({ lines }), 'en')));
  const { sheets, page: cut } = await laidOut('en');
  expect(Math.abs((await pagesOfPdf(page)) - sheets)).toBeLessThanOrEqual(1);
  await cut.close();
  await page.close();
});

/** What the body of the page says, without spaces and without what stands in the margins. */
async function textOf(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const one of copy.querySelectorAll('template,script,.foot,.head,.frame,thead'))
      one.remove();
    return copy.textContent.replaceAll(/\s+/g, '');
  });
}

test.each(Object.entries(longPapers))('nothing is lost between the sheets: %s', async (_, doc) => {
  const whole = await browser.newPage();
  await whole.setContent(textDocHtml(doc));
  const { page, sheets } = await inSheets(doc);
  expect(sheets).toBeGreaterThan(1);
  expect(await textOf(page)).toBe(await textOf(whole));
  const faults = await page.evaluate(() => {
    const sheetsOf = [...document.querySelectorAll<HTMLElement>('.sheet')];
    return {
      overflowing: sheetsOf.filter((sheet) => {
        const { paddingBottom } = getComputedStyle(sheet);
        const foot = sheet.getBoundingClientRect().bottom - Number.parseFloat(paddingBottom) + 1;
        const body = [...sheet.children].filter((one) => !one.matches('.foot,.head'));
        return body.some((one) => one.getBoundingClientRect().bottom > foot);
      }).length,
      // Rows under a cell that began on the sheet before begin at the table's edge all the same.
      shifted: [...document.querySelectorAll('tbody tr:first-child > :first-child')].filter(
        (cell) =>
          cell.getBoundingClientRect().left - cell.closest('table')!.getBoundingClientRect().left >
          2,
      ).length,
    };
  });
  expect(faults).toEqual({ overflowing: 0, shifted: 0 });
  expect(await pagesOfPdf(page)).toBe(sheets);
  await whole.close();
  await page.close();
});

test('a list counts on where a sheet ends', async () => {
  const { page } = await inSheets(longPapers['a long list']!);
  const begun = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.sheet > ol')].map((list) => ({
      from: list.style.counterReset,
      items: [...list.children].filter((item) => !item.classList.contains('later')).length,
    })),
  );
  expect(begun.length).toBeGreaterThan(1);
  let count = 0;
  for (const { from, items } of begun) {
    expect(from).toBe(count === 0 ? '' : `item ${count}`);
    count += items;
  }
  await page.close();
});

test('a table without a row shows its header, a section without a block its sheet', async () => {
  const [head] = longPapers['a long table']!.sections[0]!.blocks;
  const doc = longPapers['a long table']!;
  const { page, sheets } = await inSheets({
    ...doc,
    sections: [
      { ...doc.sections[0]!, blocks: [{ ...(head as Table), rows: [] }] },
      { ...doc.sections[0]!, blocks: [] },
    ],
  });
  expect(sheets).toBe(2);
  expect(await page.locator('.sheet thead th').count()).toBe(7);
  expect(await page.locator('.sheet .foot').count()).toBe(2);
  await page.close();
});

test('a certificate is one sheet in its frame, without a foot', async () => {
  const { page, sheets } = await inSheets(certificate('km'));
  expect(sheets).toBe(1);
  const found = await page.evaluate(() => {
    const sheet = document.querySelector('.sheet')!.getBoundingClientRect();
    const frame = document.querySelector('.sheet > .frame')!.getBoundingClientRect();
    const body = document.querySelector('.sheet > .national')!.getBoundingClientRect();
    const end = document.querySelector('.sheet > .signatures')!.getBoundingClientRect();
    return {
      foot: document.querySelector('.foot') !== null,
      inside: [
        frame.left - sheet.left,
        sheet.right - frame.right,
        frame.top - sheet.top,
        sheet.bottom - frame.bottom,
      ],
      uneven: body.top - sheet.top - (sheet.bottom - end.bottom),
    };
  });
  expect(found.foot).toBe(false);
  for (const space of found.inside) expect(space).toBeCloseTo(32, 0);
  expect(Math.abs(found.uneven)).toBeLessThan(4);
  expect(await pagesOfPdf(page)).toBe(1);
  await page.close();
});

test('letters in one file are counted each by itself', async () => {
  const doc = longPapers['a letter of two pages']!;
  const { page, sheets } = await inSheets(joinTextDocs([doc, doc]));
  expect(sheets).toBe(4);
  expect(await page.locator('.pageNumber').allTextContents()).toEqual([
    'ទំព័រ ១ នៃ ២',
    'ទំព័រ ២ នៃ ២',
    'ទំព័រ ១ នៃ ២',
    'ទំព័រ ២ នៃ ២',
  ]);
  await page.close();
});

test.each(['a letter of two pages', 'a long table', 'a long list', 'cells that reach across rows'])(
  'what is printed is the sheets of the preview: %s',
  async (name) => {
    const doc = longPapers[name]!;
    const { page: preview, sheets } = await inSheets(doc);
    const page = await browser.newPage();
    await page.addScriptTag({ content: cutting });
    const html = await page.evaluate(async (whole) => {
      const { cutting: module } = globalThis as unknown as {
        cutting: { cutIntoSheets: (html: string) => Promise<string> };
      };
      return await module.cutIntoSheets(whole);
    }, textDocHtml(doc));
    expect(await page.locator('iframe').count()).toBe(0);
    await page.setContent(html);
    expect(await page.locator('.sheet').count()).toBe(sheets);
    expect(await textOf(page)).toBe(await textOf(preview));
    expect(await pagesOfPdf(page)).toBe(sheets);
    await page.close();
    await preview.close();
  },
);

const fonts = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' });
const hasKhmerFonts = fonts.error === undefined && fonts.stdout.includes('Khmer OS Siemreap');

test.skipIf(!hasLibreOffice || !hasKhmerFonts).each(Object.entries(longPapers))(
  `the preview counts the pages of the Word file: %s${unlessLeftOut}`,
  async (_, doc) => {
    const { page, sheets } = await inSheets(doc);
    const { length } = readWithLibreOffice(await writeDocx(doc)).pages;
    // Programs round their lines apart by less than a third of a point: over many pages one line may fall elsewhere.
    expect(Math.abs(length - sheets)).toBeLessThanOrEqual(sheets > 8 ? 1 : 0);
    await page.close();
  },
);

test
  .skipIf(!hasLibreOffice || !hasKhmerFonts)
  .each(documentKinds.map((kind) => [kind.id, kind] as const))(
  `the preview counts the pages of the Word file: the example of %s${unlessLeftOut}`,
  async (_, kind) => {
    const doc = kind.text(inputOf(kind, 'both'));
    const { page, sheets } = await inSheets(doc);
    expect(readWithLibreOffice(await writeDocx(doc)).pages).toHaveLength(sheets);
    await page.close();
  },
);
