import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { openApp, type OpenOptions } from './support/openApp.ts';
import { WorkplanPage } from './support/pages/workplanPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function openWorkplans(options: OpenOptions): Promise<WorkplanPage> {
  const app = await openApp(browser, options);
  onTestFinished(() => app.close());
  const workplan = new WorkplanPage(app);
  await workplan.openList();
  return workplan;
}

const looks: readonly OpenOptions[] = [
  { language: 'en', theme: 'light' },
  { language: 'km', theme: 'dark', size: { width: 1024, height: 700 } },
];

describe.each(looks)('for everybody ($language, $theme)', (look) => {
  it('the list, the table, the year, the totals and the dialogs are found without fault', async () => {
    const workplan = await openWorkplans(look);
    const { texts, page, dialog } = workplan;
    const faultless = async (): Promise<void> => {
      expect(await accessibilityFaults(page)).toEqual([]);
    };
    await faultless();
    await workplan.button(texts.derive).click();
    await dialog.getByText(texts.readingPlan).waitFor({ state: 'detached' });
    await faultless();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await workplan.derive(2021);
    await workplan.rows('1.1.1').waitFor();
    await faultless();
    await workplan.goTo('1.1.1', texts.columns.months);
    await page.keyboard.press('Space');
    await faultless();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    await faultless();
    await page.keyboard.press('Escape');
    await workplan.showView('year');
    await workplan.rows('1.1.1').waitFor();
    await faultless();
    await workplan.showView('totals');
    await faultless();
    await workplan.button(texts.undecidedCount(112)).click();
    await dialog.getByRole('group').first().waitFor();
    await faultless();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await workplan.button(texts.documents).click();
    await dialog.getByRole('status').filter({ hasText: /\d/ }).waitFor();
    await faultless();
  });
});

describe('at 200 %', () => {
  it('everything stays within the width, and the table can still be worked in', async () => {
    const workplan = await openWorkplans({ size: { width: 1280, height: 800 }, zoom: 2 });
    await workplan.derive(2021);
    await workplan.rows('1.1.1').waitFor();
    const wide = await workplan.app.content.evaluate(
      (content) => content.scrollWidth - content.clientWidth,
    );
    expect(wide).toBe(0);
    const { units } = workplan.texts.columns;
    await workplan.type('1.1.1', units, '5');
    await expect.poll(() => workplan.textOf('1.1.1', units)).toBe('5');
  });
});
