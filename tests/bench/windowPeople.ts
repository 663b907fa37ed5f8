import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import type { PersonId } from '#shared/base/ids.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import { messages } from '#renderer/i18n/messages.ts';
import { families, firsts, lasts } from '#tests/shared/people/same/madeUpNames.ts';
import { timed } from './timed.ts';

const texts = messages.en;
const listSizes = [1_000, 10_000, 50_000] as const;
const directorySize = 50_000;
/** Milliseconds from a key to the painted answer. */
const goalSearch = 100;

function of<One>(list: readonly One[], index: number): One {
  const one = list[index % list.length];
  if (one === undefined) throw new Error('Nothing to choose from');
  return one;
}

/** A made-up person for every number, hardly two of them alike. */
function person(at: number): Person {
  const [family, first, last] = [
    of(families, at),
    of(firsts, Math.floor(at / families.length)),
    of(lasts, Math.floor(at / 7)),
  ];
  return newPerson(`bench-${at}` as PersonId, {
    khmerName: `${family.km} ${first.km}${last.km}`,
    latinName: `${family.la[0] ?? ''} ${first.la[0] ?? ''}${last.la[0] ?? ''}`,
    sex: at % 3 === 0 ? 'F' : 'M',
    phones: [`+8551${String(2_000_000 + at * 97).padStart(7, '0')}`],
  });
}

async function listOf(count: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('List');
  sheet.addRow(['No', 'ឈ្មោះ', 'Name', 'Sex', 'Telephone']);
  for (let at = 0; at < count; at += 1) {
    const { khmerName, latinName, sex, phones } = person(at);
    sheet.addRow([at + 1, khmerName, latinName, sex, (phones[0] ?? '').replace('+855', '0')]);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Writes people by the browser alone: no change log, no transaction around several tables. */
async function bareWrite(page: Page, people: readonly Person[]): Promise<number> {
  return page.evaluate(async (records) => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('ovop');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(String(request.error))));
    });
    const start = performance.now();
    const transaction = opened.transaction('people', 'readwrite');
    for (const record of records) transaction.objectStore('people').put(record);
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    const took = performance.now() - start;
    opened.close();
    return took;
  }, people);
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
}

/** Takes a list in by the window's own steps; everybody who may be known is said to be new. */
async function takeIn(page: Page, bytes: Uint8Array): Promise<{ read: number; write: number }> {
  const { takeIn: words } = texts;
  await goTo(page, '/people/take-in');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: words.chooseFile }).click(),
  ]);
  const step = (name: keyof typeof words.steps) =>
    page.getByRole('group', { name: words.steps[name], exact: true }).waitFor({ timeout: 600_000 });
  const [, read] = await timed(async () => {
    await chooser.setFiles({ name: 'list.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
    await step('see');
  });
  await page.getByRole('button', { name: /^Next/u }).last().click();
  await step('settle');
  for (const ask of [/left as new/u, /Leave out all/u]) {
    const all = page.getByRole('button', { name: ask });
    if ((await all.count()) === 0) continue;
    await all.first().click();
    await page.getByRole('dialog').getByRole('button').last().click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  const [, write] = await timed(async () => {
    await page
      .getByRole('button', { name: /^Take in/u })
      .last()
      .click();
    await step('done');
  });
  return { read, write };
}

/** From a key to the painted answer, over a query typed letter by letter. */
async function searchTimes(page: Page, query: string): Promise<readonly number[]> {
  const field = page.getByRole('textbox', { name: texts.people.search });
  await field.fill('');
  await field.focus();
  const times: number[] = [];
  for (const letter of query) {
    const foot = page.getByRole('grid', { name: texts.people.table });
    const before = await foot.getAttribute('aria-rowcount');
    const [, took] = await timed(async () => {
      await page.keyboard.type(letter);
      await page
        .waitForFunction(
          ([label, count]) =>
            document.querySelector(`[aria-label="${label}"]`)?.getAttribute('aria-rowcount') !==
            count,
          [texts.people.table, before] as const,
          { timeout: 3_000, polling: 'raf' },
        )
        // A letter that narrows nothing changes no count: it is left out.
        .catch(() => times.push(Number.NaN));
    });
    times.push(took);
  }
  return times.filter((time) => time < 3_000);
}

/** Milliseconds between frames while the list is scrolled. */
async function scrollFrames(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (label) => {
    const grid = document.querySelector(`[aria-label="${label}"]`);
    const candidates = [grid, ...(grid?.querySelectorAll('*') ?? [])].filter(
      (one): one is HTMLElement => one instanceof HTMLElement,
    );
    const body =
      candidates.find((one) => one.scrollHeight > one.clientHeight * 5) ?? grid?.parentElement;
    if (body === null || body === undefined) throw new Error('Nothing scrolls');
    const frames: number[] = [];
    let last = performance.now();
    for (let frame = 0; frame < 120; frame += 1) {
      body.scrollTop += 132;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      frames.push(performance.now() - last);
      last = performance.now();
    }
    return frames;
  }, texts.people.table);
}

function share(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
}

async function freshPage(
  browser: Browser,
  address: string,
  introduce: (page: Page) => Promise<void>,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  await introduce(page);
  return page;
}

/** Taking lists in against a bare write of the same people, and search and scrolling over fifty thousand. */
export async function benchPeopleInWindow(
  browser: Browser,
  address: string,
  introduce: (page: Page) => Promise<void>,
): Promise<void> {
  const rows: object[] = [];
  for (const size of listSizes) {
    const page = await freshPage(browser, address, introduce);
    const { read, write } = await takeIn(page, await listOf(size));
    await page.context().close();
    const other = await freshPage(browser, address, introduce);
    const bare = await bareWrite(
      other,
      Array.from({ length: size }, (_, at) => person(at)),
    );
    await other.context().close();
    rows.push({
      'people taken in': size,
      'read and matched ms': Math.round(read),
      'stored ms': Math.round(write),
      'bare write ms': Math.round(bare),
      'times bare': (write / bare).toFixed(1),
    });
  }
  console.table(rows);

  const page = await freshPage(browser, address, introduce);
  await bareWrite(
    page,
    Array.from({ length: directorySize }, (_, at) => person(at)),
  );
  await page.reload();
  const [, opened] = await timed(async () => {
    await goTo(page, '/people');
    await page
      .getByRole('grid', { name: texts.people.table })
      .getByRole('gridcell')
      .first()
      .waitFor();
  });
  await page.waitForTimeout(15_000);
  const times = [
    ...(await searchTimes(page, 'chan sophea')),
    ...(await searchTimes(page, 'សុខ')),
    ...(await searchTimes(page, '012 34')),
  ];
  await page.getByRole('textbox', { name: texts.people.search }).fill('');
  await page.waitForTimeout(1_000);
  const frames = await scrollFrames(page);
  console.table([
    {
      people: directorySize,
      'first rows ms': Math.round(opened),
      'keys measured': times.length,
      'key to answer, median ms': share(times, 0.5),
      'p95 ms': share(times, 0.95),
      'of the goal': (share(times, 0.95) / goalSearch).toFixed(2),
      'frame, median ms': share(frames, 0.5),
      'frame, p95 ms': share(frames, 0.95),
    },
  ]);
  await page.context().close();
}
