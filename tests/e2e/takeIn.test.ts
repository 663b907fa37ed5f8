import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { openApp, type OpenOptions } from './support/openApp.ts';
import { TakeInPage, type GivenList } from './support/pages/takeInPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function openTakeIn(options?: OpenOptions): Promise<TakeInPage> {
  const app = await openApp(browser, options);
  onTestFinished(() => app.close());
  const page = new TakeInPage(app);
  await page.open();
  return page;
}

async function workbook(
  name: string,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<GivenList> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('List');
  for (const row of rows) sheet.addRow([...row]);
  return { name, bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}

const provincial = (): Promise<GivenList> =>
  workbook('kampot.xlsx', [
    ['បញ្ជីឈ្មោះអ្នកចូលរួម'],
    ['ល.រ', 'គោត្តនាម និងនាម', 'ភេទ', 'តួនាទី', 'ស្ថាប័ន', 'លេខទូរស័ព្ទ'],
    [1, 'សុខ ដារ៉ា', 'ប', 'ប្រធានមន្ទីរ', 'មន្ទីរទេសចរណ៍ខេត្តកំពត', '012 345 678'],
    [2, 'ចាន់ ថា', 'ស', 'មន្ត្រី', 'មន្ទីរទេសចរណ៍ខេត្តកំពត', '012 345 679'],
    [3, 'TBC', 'ស', 'មន្ត្រី', 'មន្ទីរកសិកម្ម', null],
    [null, 'សរុប', 3],
  ]);

/** The first as known, the second perhaps, a third who is new. */
const later = (): Promise<GivenList> =>
  workbook('later.xlsx', [
    ['No', 'ឈ្មោះ', 'Sex', 'Position', 'Organisation', 'Tel'],
    [1, 'សុខ ដារ៉ា', 'M', 'ប្រធានមន្ទីរ', 'មន្ទីរទេសចរណ៍ខេត្តកំពត', '012 345 678, 097 1234567'],
    [2, 'ចាន់ ថា', 'F', 'មន្ត្រី', 'ក្រសួងពាណិជ្ជកម្ម', null],
    [3, 'ឃុន វិសាល', 'M', 'មន្ត្រី', 'ក្រសួងពាណិជ្ជកម្ម', '016 222 333'],
  ]);

async function takeFirst(page: TakeInPage): Promise<void> {
  await page.choose(await provincial());
  await page.next();
  await expect.poll(() => page.count('unclear')).toBe(1);
  await page.press('KeyL');
  await page.takeIn();
}

describe('a list of people', () => {
  it('comes in by the keyboard alone, is known when it comes again, and is taken back', async () => {
    const page = await openTakeIn();
    await page.choose(await provincial());
    await expect.poll(() => page.preview.count()).toBe(4);
    await page.next();
    await expect.poll(() => page.count('new')).toBe(2);
    await expect.poll(() => page.takeInButton.isDisabled()).toBe(true);
    await page.field('khmerName').fill('លី សុផល');
    await page.press('Control+Enter');
    await expect.poll(() => page.count('new')).toBe(3);
    await page.takeIn();
    expect(await page.figure('rowsNew')).toBe(3);
    expect(await page.figure('rowsLeft')).toBe(3);
    expect(await page.figure('all')).toBe(6);
    expect(await page.figure('added')).toBe(3);

    await page.anotherList();
    await page.choose(await provincial());
    await page.next();
    await expect.poll(() => page.count('known')).toBe(3);
    expect(await page.count('unclear')).toBe(0);
    await page.takeIn();
    await page.app.content.getByText(page.texts.done.nothingText).waitFor();
    await page.app.undo();
    await page.anotherList();
    await page.choose(await provincial());
    await page.next();
    await expect.poll(() => page.count('new')).toBe(2);
    expect(page.app.faults).toEqual([]);
  });

  it('asks side by side who is perhaps known, and keeps the answers when one goes elsewhere', async () => {
    const page = await openTakeIn();
    await takeFirst(page);
    await page.anotherList();
    await page.choose(await later());
    await page.next();
    await expect.poll(() => page.count('perhaps')).toBe(1);
    expect(await page.count('known')).toBe(1);
    await page.app.content.getByRole('cell', { name: 'ចាន់ ថា' }).nth(1).waitFor();
    await page.press('KeyS');
    await expect.poll(() => page.count('known')).toBe(2);
    await page.app.goTo('/people');
    await page.app.goTo('/people/take-in');
    await page.arrive('settle');
    await expect.poll(() => page.count('known')).toBe(2);
    await page.heap('perhaps').click();
    await page.press('KeyN');
    await expect.poll(() => page.count('new')).toBe(2);
    await page.press('KeyS');
    await page.takeIn();
    expect(await page.figure('added')).toBe(1);
    expect(await page.figure('completed')).toBe(1);
    await page.app.content.getByRole('button', { name: page.texts.done.takeBack }).click();
    await page.arrive('choose');
    expect(page.app.faults).toEqual([]);
  });

  it('is read anew when a column is given another meaning', async () => {
    const page = await openTakeIn();
    await page.paste('Cluster\tName\tSex\nOfficer\tSok Dara\tM\nDirector\tChan Thy\tF');
    await page.meaning('A').selectOption('post');
    await expect.poll(() => page.preview.nth(1).innerText()).toContain('Officer');
    await page.next();
    await page.takeIn();
    await page.anotherList();
    await page.paste('Cluster\tName\tSex\nChief\tKeo Mony\tM\nChief\tLy Hour\tM');
    await expect.poll(() => page.preview.nth(1).innerText()).toContain('Chief');
    expect(await page.meaning('A').inputValue()).toBe('post');
  });

  it('is asked about where it was pasted in a font that is not Unicode', async () => {
    const page = await openTakeIn();
    await page.paste(
      '',
      `<style>.xl65 {color:black; font-family:"Limon S1", sans-serif;}</style><table>
        <tr><td>Name</td><td>Sex</td></tr>
        <tr><td class=xl65>ehg suPa</td><td>M</td></tr>
        <tr><td><span style='font-size:11pt;font-family:"Limon R1"'>sux</span></td><td>F</td></tr>
        <tr><td>Sok Dara</td><td>M</td></tr></table>`,
    );
    await page.next();
    await expect.poll(() => page.count('unclear')).toBe(2);
    expect(await page.count('new')).toBe(1);
    await page.app.content.getByText('Limon S1').first().waitFor();
  });

  it('is refused with advice where it cannot be read, and nothing is changed', async () => {
    const page = await openTakeIn();
    const old = new Uint8Array(2_048);
    old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const name = Buffer.from('Workbook', 'utf16le');
    old.set(name, 512);
    old[512 + 64] = name.length + 2;
    await page.choose({ name: 'old.xls', bytes: old });
    await expect.poll(() => page.refusal.innerText()).toContain('97–2003');
    await page.paste('');
    await expect.poll(() => page.refusal.innerText()).toContain(page.app.texts.importing.noTable);
  });
});

describe.each([
  ['en', 'light'],
  ['km', 'dark'],
] as const)('in %s, %s', (language, theme) => {
  it('every step can be read by everybody, and fits narrow windows', async () => {
    const page = await openTakeIn({ language, theme });
    const fits = async (): Promise<void> => {
      expect(await accessibilityFaults(page.app.page)).toEqual([]);
      for (const width of [1024, 640]) {
        await page.app.page.setViewportSize({ width, height: 800 });
        const wider = await page.app.page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(wider).toBeLessThanOrEqual(0);
      }
      await page.app.page.setViewportSize({ width: 1280, height: 800 });
    };
    await fits();
    await takeFirst(page);
    await fits();
    await page.anotherList();
    await page.choose(await later());
    await page.preview.nth(1).waitFor();
    await fits();
    await page.next();
    await page.app.content.getByRole('cell', { name: 'ចាន់ ថា' }).nth(1).waitFor();
    await fits();
    for (const heap of ['new', 'known', 'leftOut'] as const) {
      await page.heap(heap).click();
      await fits();
    }
  });
});
