import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textDocHtml } from '#renderer/writers/html/textHtml.ts';
import { workplanLetter } from '#tests/support/workplanDocuments.ts';
import { lineFact, workplanFacts } from '#tests/support/workplanFacts.ts';
import { launchChromium } from './support/chromium.ts';

let browser: Browser;
let script: string;

/** `layOutPages` as one script for a page of its own, without the program around it. */
async function bundle(): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      write: false,
      lib: {
        entry: `${root}/renderer/writers/html/textHtmlPages.ts`,
        formats: ['iife'],
        name: 'preview',
        fileName: 'preview',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('Nothing was bundled.');
  return output.output[0].code;
}

beforeAll(async () => {
  [browser, script] = await Promise.all([launchChromium(), bundle()]);
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

async function laidOut(language: 'en' | 'km'): Promise<{ page: Page; sheets: number }> {
  const page = await browser.newPage();
  await page.setContent(textDocHtml(workplanLetter(workplanFacts({ lines }), language)));
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
    const footers = await page.locator('.foot').allInnerTexts();
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
