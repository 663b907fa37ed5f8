import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { openApp } from './support/openApp.ts';
import { MatrixPage } from './support/pages/matrixPage.ts';
import { WorkplanPage } from './support/pages/workplanPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function openWorkplan(year: number): Promise<WorkplanPage> {
  const app = await openApp(browser);
  onTestFinished(async () => {
    const { faults } = app;
    await app.close();
    expect(faults).toEqual([]);
  });
  const workplan = new WorkplanPage(app);
  await workplan.openList();
  await workplan.derive(year);
  return workplan;
}

async function becomes(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  await expect.poll(read, { timeout: 10_000 }).toEqual(wanted);
}

describe('deriving again', () => {
  it('follows the plan, and asks side by side where both have changed', async () => {
    const workplan = await openWorkplan(2021);
    const { texts, dialog, app, page } = workplan;
    const { activity } = app.texts.terms;
    const address = new URL(page.url()).hash.slice(1);
    await workplan.goTo('1.1.1', activity);
    await workplan.press('F2', 'Control+a');
    await page.keyboard.type('Our own wording');
    await page.keyboard.press('Enter');
    await becomes(() => workplan.textOf('1.1.1', activity), 'Our own wording');

    const matrix = new MatrixPage(app);
    for (const code of ['1.1.1', '1.1.2']) {
      await matrix.open(code);
      await matrix.correct(code, 'titleEn', `Corrected meeting ${code}`);
      await matrix.text(code, 'titleEn').getByText(`Corrected meeting ${code}`).waitFor();
    }
    await app.goTo(address);
    await workplan.heading(2021).waitFor();
    await workplan.fromMenu(texts.deriveAgain);
    await dialog.getByText(texts.againFollowed(1)).waitFor();
    await dialog.getByText(texts.conflictsTitle(1)).waitFor();
    await dialog.getByText('Our own wording').first().waitFor();
    await dialog.getByRole('button', { name: texts.takeTheirs, exact: true }).click();
    await dialog.getByRole('button', { name: texts.settle(1) }).click();
    await becomes(() => workplan.textOf('1.1.1', activity), 'Corrected meeting 1.1.1');
    await expect.poll(() => workplan.textOf('1.1.2', activity)).toBe('Corrected meeting 1.1.2');

    await workplan.fromMenu(texts.deriveAgain);
    await dialog.getByText(texts.againNothing).waitFor();
    await page.keyboard.press('Escape');
    await app.undo();
    await becomes(() => workplan.textOf('1.1.1', activity), 'Our own wording');
    await app.undo();
    await becomes(() => workplan.textOf('1.1.2', activity), 'Inter-ministerial OvOP team meeting');
  });
});

describe('carrying over', () => {
  it('offers the unfinished lines of the year before with their reasons, once', async () => {
    const workplan = await openWorkplan(2021);
    const { texts, dialog, page } = workplan;
    await workplan.goTo('1.1.1', texts.columns.remarks);
    await page.keyboard.type('Put off by the flood');
    await page.keyboard.press('Enter');
    await becomes(() => workplan.textOf('1.1.1', texts.columns.remarks), 'Put off by the flood');
    await workplan.openList();
    await workplan.derive(2022);
    await workplan.fromMenu(texts.carry);
    const reason = dialog.getByRole('textbox', { name: texts.carryReason('1.1.1') });
    await becomes(() => reason.inputValue(), 'Put off by the flood');
    const boxes = dialog.getByRole('checkbox');
    for (const box of (await boxes.all()).slice(1)) await box.uncheck();
    await dialog.getByRole('button', { name: texts.carryIt(1) }).click();
    await becomes(() => workplan.rows('1.1.1').count(), 2);
    await workplan
      .rows('1.1.1')
      .getByRole('img', { name: texts.marks.carried(2021, 'Put off by the flood') })
      .waitFor();
    await workplan.fromMenu(texts.carry);
    await dialog.getByText(texts.carryHint).waitFor();
    await expect
      .poll(() => dialog.getByRole('textbox', { name: texts.carryReason('1.1.1') }).count())
      .toBe(0);
  });
});
