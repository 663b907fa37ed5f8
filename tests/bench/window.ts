import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildProgram, buildState } from '#electron/start/builtProgram.mjs';
import { serveFolder } from '#electron/start/server.mjs';
import { messages } from '#renderer/i18n/messages.ts';
import { launchChromium } from '../e2e/support/chromium.ts';
import { benchPeopleInWindow } from './windowPeople.ts';
import { benchPapersInWindow } from './windowPapers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const texts = messages.en;
const linesWanted = 1000;
const goalBytes = 350 * 1024;
const goalTask = 50;

async function introduce(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: texts.app.welcome.lead }).fill('Bench');
  await page.getByRole('button', { name: texts.app.welcome.start }).click();
  await page.getByRole('navigation', { name: texts.app.navigation }).waitFor();
}

async function deriveWorkplan(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '/workplans';
  });
  await page.getByRole('button', { name: texts.workplan.derive }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: texts.workplan.createIt }).click();
  await page.getByRole('grid').waitFor();
}

/** Opens a page anew at the workplan and says which scripts that took, and how long. */
async function startUp(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  const scripts = new Map<string, number>();
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    void response
      .body()
      .then((body) => scripts.set(new URL(response.url()).pathname, gzipSync(body).byteLength));
  });
  const begin = performance.now();
  await page.goto(address);
  await page.getByRole('grid').getByRole('gridcell').first().waitFor();
  const time = performance.now() - begin;
  const bytes = [...scripts.values()].reduce((sum, size) => sum + size, 0);
  const heavy = [...scripts.keys()].filter((name) => /exceljs|docx/iu.test(name));
  console.table([
    {
      'usable after ms': Math.round(time),
      'script KB (gzip)': (bytes / 1024).toFixed(1),
      'of the goal': (bytes / goalBytes).toFixed(2),
      scripts: scripts.size,
      'exceljs or docx among them': heavy.length > 0 ? heavy.join(', ') : 'no',
    },
  ]);
  await page.close();
}

/** Copies the workplan's lines in the store until there are as many as wanted. */
async function fillUp(page: Page, wanted: number): Promise<void> {
  await page.evaluate(async (count) => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('ovop');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(String(request.error))));
    });
    const transaction = opened.transaction('lines', 'readwrite');
    const store = transaction.objectStore('lines');
    const all = await new Promise<{ id: string; order: number }[]>((resolve) => {
      const request = store.getAll();
      request.addEventListener('success', () => resolve(request.result));
    });
    for (let index = all.length; index < count; index += 1) {
      const from = all[index % all.length];
      if (from !== undefined)
        store.put({ ...from, id: `bench-${index}`, order: from.order + index / count });
    }
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    opened.close();
  }, wanted);
}

/** Types into cells of a long workplan and says the longest task of the window's thread. */
async function typing(page: Page): Promise<void> {
  await fillUp(page, linesWanted);
  await page.reload();
  await page.getByRole('grid').getByRole('gridcell').first().waitFor();
  await page.evaluate(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'benchTasks', tasks);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  const target = page.getByRole('gridcell', { name: /meetings/u }).first();
  await target.click();
  // To the column of the person in charge and down some lines, typing as a person does.
  const header = page.getByRole('columnheader', { name: texts.workplan.columns.person });
  const column = Number(await header.first().getAttribute('aria-colindex'));
  const here = Number(await target.getAttribute('aria-colindex'));
  for (let step = here; step < column; step += 1) await page.keyboard.press('ArrowRight');
  await page.evaluate(() => Reflect.get(window, 'benchTasks').splice(0));
  for (let line = 0; line < 10; line += 1) {
    await page.keyboard.type('Bench officer', { delay: 20 });
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
  }
  const tasks = await page.evaluate<number[]>(() => Reflect.get(window, 'benchTasks'));
  const longest = Math.max(0, ...tasks);
  console.table([
    {
      lines: linesWanted,
      'cells typed': 10,
      'tasks over 50 ms': tasks.length,
      'longest ms': longest === 0 ? `under ${goalTask}` : Math.round(longest),
      'of the goal': longest === 0 ? 'under 1' : (longest / goalTask).toFixed(2),
    },
  ]);
}

async function measure(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.goto(address);
  await introduce(page);
  await deriveWorkplan(page);
  await startUp(context, page.url());
  await typing(page);
  await context.close();
}

/** Start-up to a usable workplan, typing in a long one, long papers, and many people, in a real Chromium on the built window. */
export async function benchWindow(): Promise<void> {
  if (buildState(root) !== 'fresh') {
    const built = await buildProgram(root);
    if (!built.ok) throw new Error(built.output);
  }
  const served = await serveFolder(`${root}/out/renderer`, []);
  const browser = await launchChromium();
  try {
    await measure(browser, served.url);
    await benchPapersInWindow(browser, served.url, introduce);
    await benchPeopleInWindow(browser, served.url, introduce);
  } finally {
    await browser.close();
    await served.close();
  }
}
