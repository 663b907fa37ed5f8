import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { openApp, type OpenOptions } from './support/openApp.ts';
import { YearsPage } from './support/pages/yearsPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function openYears(options?: OpenOptions): Promise<YearsPage> {
  const app = await openApp(browser, options);
  onTestFinished(() => app.close());
  const years = new YearsPage(app);
  await years.open();
  return years;
}

async function settlesTo(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  await expect.poll(read, { timeout: 10_000 }).toEqual(wanted);
}

describe('settling years', () => {
  it('is done row by row with digits and Enter, counted, and undone row by row', async () => {
    const years = await openYears();
    const { counter } = years.texts;
    await settlesTo(() => years.counter.innerText(), counter(0, 112, 0, 112));
    await expect.poll(() => years.currentCode()).toBe('1.2.1.3');

    await years.press('1', '2', 'Enter', '2', '4', 'Enter', '1', '3', '5', 'a');
    await settlesTo(() => years.counter.innerText(), counter(2, 112, 1, 109));
    await expect.poll(() => years.currentCode()).toBe('1.2.1.6');
    await expect.poll(() => years.yearsOf('1.2.1.3', 'settled')).toEqual([2019, 2020]);
    await expect.poll(() => years.yearsOf('1.2.1.4', 'settled')).toEqual([2020, 2022]);
    await expect.poll(() => years.yearsOf('1.2.1.5', 'assumed')).toEqual([2019, 2021, 2023]);

    await years.press('Control+z');
    await settlesTo(() => years.counter.innerText(), counter(2, 112, 0, 110));
    await expect.poll(() => years.yearsOf('1.2.1.5', 'possible')).toHaveLength(5);
    await years.press('Control+z');
    await settlesTo(() => years.counter.innerText(), counter(1, 112, 0, 111));
    await expect.poll(() => years.yearsOf('1.2.1.3', 'settled')).toEqual([2019, 2020]);
  });

  it('gives several rows the same assumption in one step', async () => {
    const years = await openYears();
    await years.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', '3', '4', 'a');
    await settlesTo(() => years.counter.innerText(), years.texts.counter(0, 112, 4, 108));
    for (const code of ['1.2.1.3', '1.2.1.4', '1.2.1.5', '1.2.1.6'])
      await expect.poll(() => years.yearsOf(code, 'assumed')).toEqual([2021, 2022]);
    await years.press('Control+z');
    await settlesTo(() => years.counter.innerText(), years.texts.counter(0, 112, 0, 112));
  });

  it('keeps what is marked and not confirmed as a draft, through leaving and reloading', async () => {
    const years = await openYears();
    await years.press('2', '3');
    await expect.poll(() => years.yearsOf('1.2.1.3', 'draft')).toEqual([2020, 2021]);
    await years.app.openScreen('settings');
    await years.app.reload();
    await years.open();
    await expect.poll(() => years.yearsOf('1.2.1.3', 'draft')).toEqual([2020, 2021]);
    await expect.poll(() => years.drafts.innerText()).toBe(years.texts.drafts(1));
    await expect.poll(() => years.counter.innerText()).toBe(years.texts.counter(0, 112, 0, 112));
    await years.press('Backspace');
    await settlesTo(() => years.drafts.count(), 0);
  });

  it('sets a mark with arrows and space, reopens with Backspace, and passes by empty rows', async () => {
    const years = await openYears();
    await years.press('ArrowRight', ' ');
    await expect.poll(() => years.yearsOf('1.2.1.3', 'draft')).toEqual([2020]);
    await years.press('Enter');
    await settlesTo(() => years.counter.innerText(), years.texts.counter(1, 112, 0, 111));
    await expect.poll(() => years.currentCode()).toBe('1.2.1.4');
    await years.press('Enter');
    await expect.poll(() => years.currentCode()).toBe('1.2.1.5');
    await expect.poll(() => years.counter.innerText()).toBe(years.texts.counter(1, 112, 0, 111));
    await years.press('ArrowUp', 'ArrowUp', 'Backspace');
    await settlesTo(() => years.counter.innerText(), years.texts.counter(0, 112, 0, 112));
  });

  it('flags years that the surviving marks do not allow, and takes them all the same', async () => {
    const years = await openYears();
    await years.press('ArrowDown', 'ArrowDown', '4', '5');
    await expect.poll(() => years.currentCode()).toBe('1.2.1.5');
    await years.app.content.getByText(years.texts.problems.late(1, 2021)).waitFor();
    await years.press('Enter');
    await settlesTo(() => years.yearsOf('1.2.1.5', 'settled'), [2022, 2023]);
  });

  it('works on a Khmer keyboard and in Khmer', async () => {
    const years = await openYears({ language: 'km' });
    // A Khmer layout gives Khmer figures, and no Latin letters at all.
    for (const key of ['១', '៥']) {
      await years.table.evaluate((grid, pressed) => {
        grid.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
      }, key);
    }
    await settlesTo(() => years.yearsOf('1.2.1.3', 'draft'), [2019, 2023]);
    await years.table.evaluate((grid) => {
      grid.dispatchEvent(new KeyboardEvent('keydown', { key: 'ា', code: 'KeyA', bubbles: true }));
    });
    await settlesTo(() => years.counter.innerText(), years.texts.counter(0, 112, 1, 111));
  });

  it('can be gone through to the end: every row settled with its keys alone', async () => {
    const years = await openYears();
    for (let row = 0; row < 112; row++) await years.press('1', '2', '3', 'Enter');
    await settlesTo(() => years.counter.innerText(), years.texts.counter(112, 112, 0, 0));
    await years.app.content.getByText(years.texts.said.allDone).waitFor();
    // The rows of this sitting stay in sight until the list is asked for anew.
    await years.show('all');
    await years.show('open');
    await years.app.content.getByText(years.texts.noneOpenTitle).waitFor();
    await years.show('all');
    await settlesTo(() => years.yearsOf('1.1.6', 'certain'), [2019, 2020]);
  });

  it.each([
    { language: 'en', theme: 'light' },
    { language: 'km', theme: 'dark' },
  ] as const)(
    'has nothing that the accessibility checker finds, in $language and $theme',
    async (options) => {
      const years = await openYears(options);
      await years.press('1', '2', 'Enter', '4', 'a', '5');
      await settlesTo(() => years.counter.innerText(), years.texts.counter(1, 112, 1, 110));
      expect(await accessibilityFaults(years.app.page)).toEqual([]);
      expect(years.app.faults).toEqual([]);
    },
  );
});
