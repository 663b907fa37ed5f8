import type { Browser, Page } from 'playwright-core';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import { messages } from '#renderer/i18n/messages.ts';
import { longPaper, type PaperName } from './largePapers.ts';
import { threadFigures, type ThreadFigures } from './mainThread.ts';

const { documents: texts, paper: paperTexts } = messages.en;

/** Puts a draft into the store, as if it had been written. */
async function keepDraft(page: Page, name: PaperName, rows: number): Promise<string> {
  const { kind, data } = longPaper(name, rows);
  const id = `bench-${name}`;
  const draft = {
    id,
    kind: kind.id,
    status: 'draft',
    language: 'both',
    data,
    date: null,
    subject: { en: name, km: name },
    addressee: { en: '', km: '' },
    about: null,
    number: '',
    sequence: null,
    createdOn: '2026-01-05',
    createdBy: 'Bench',
    issued: null,
    withdrawn: null,
  } as unknown as OfficeDocument;
  await page.evaluate(async (record) => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('ovop');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(String(request.error))));
    });
    const transaction = opened.transaction('documents', 'readwrite');
    transaction.objectStore('documents').put(record);
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    opened.close();
  }, draft);
  return id;
}

async function shown(page: Page): Promise<number> {
  const status = page.getByRole('status').filter({ hasText: /^\d+ pages?$/u });
  await status.waitFor({ timeout: 120_000 });
  return Number.parseInt(await status.innerText(), 10);
}

function row(what: string, { took, long, longest, together }: ThreadFigures): object {
  return {
    what,
    'took ms': Math.round(took),
    'tasks over 50 ms': long.length,
    'longest ms': Math.round(longest),
    'of the goal': (longest / 50).toFixed(2),
    'all tasks ms': Math.round(together),
  };
}

async function open(page: Page, id: string): Promise<void> {
  await page.evaluate((document) => {
    window.location.hash = `/documents/${document}`;
  }, id);
}

/**
 * Opening long papers, typing in them and saving many, with the tasks that held the window's thread, in milliseconds of
 * the processor.
 */
export async function benchPapersInWindow(
  browser: Browser,
  address: string,
  introduce: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    acceptDownloads: true,
  });
  await context.addInitScript(() => {
    if (window !== window.top) return;
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  const page = await context.newPage();
  await page.goto(address);
  await introduce(page);
  const list = await keepDraft(page, 'attendance', 1000);
  const report = await keepDraft(page, 'report', 1000);
  const invitations = await keepDraft(page, 'invitations', 500);
  await page.evaluate(() => {
    window.location.hash = '/documents';
  });
  await page.reload();
  await page.waitForTimeout(1000);
  const rows: object[] = [];
  const figures = async (what: () => string, work: () => Promise<void>): Promise<void> => {
    const found = await threadFigures(browser, page, work);
    rows.push(row(what(), found));
  };
  const opening = async (what: string, id: string): Promise<void> => {
    let pages = 0;
    await figures(
      () => `open ${what} (${pages} pages)`,
      async () => {
        await open(page, id);
        pages = await shown(page);
      },
    );
  };
  await opening('a list of 1,000 people', list);
  const title = page.getByRole('textbox', { name: /topic|title/iu }).first();
  await title.click();
  await title.press('End');
  await figures(
    () => 'type in it until the preview shows it',
    async () => {
      await title.pressSequentially(' and what came of it', { delay: 40 });
      await page.getByText(paperTexts.drawing).waitFor({ timeout: 10_000 });
      await shown(page);
    },
  );
  await opening('a long report', report);
  await opening('an invitation to 500', invitations);
  for (const how of [texts.mergeOne, texts.mergeEach]) {
    await page.getByRole('button', { name: texts.merge }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: how }).check();
    await figures(
      () => `save 500 invitations: ${how}`,
      async () => {
        const saved = page.waitForEvent('download', { timeout: 180_000 });
        await dialog.getByRole('button', { name: texts.mergeSave }).click();
        await (await saved).path();
      },
    );
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
  console.table(rows);
  await context.close();
}
