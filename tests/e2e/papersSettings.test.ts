import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { AppWindow } from './support/appWindow.ts';
import { accessibilityFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { openApp, type OpenOptions } from './support/openApp.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function openSettings(options?: OpenOptions): Promise<AppWindow> {
  const app = await openApp(browser, options);
  onTestFinished(async () => {
    const { faults } = app;
    await app.close();
    expect(faults).toEqual([]);
  });
  await app.goTo('/settings');
  await app.page.getByRole('heading', { name: app.texts.papers.title }).waitFor();
  return app;
}

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="18"/></svg>';

async function choosePicture(app: AppWindow, name: string, content: string): Promise<void> {
  const [chooser] = await Promise.all([
    app.page.waitForEvent('filechooser'),
    app.page.getByRole('button', { name: app.texts.papers.chooseEmblem }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'image/svg+xml', buffer: Buffer.from(content) });
}

describe('the emblem', () => {
  it('is taken as a drawing, stands on papers, and can be taken away and brought back', async () => {
    const app = await openSettings();
    const { papers, paper, documents } = app.texts;
    const shown = app.page.getByRole('img', { name: papers.emblemAlt });
    await choosePicture(app, 'emblem.svg', drawing);
    await shown.waitFor();

    await app.goTo('/documents');
    await app.page.getByRole('button', { name: documents.newDocument }).first().click();
    await app.page.getByRole('menuitem', { name: /^Official letter/ }).click();
    const frame = app.page.frameLocator(`iframe[title="${paper.preview}"]`);
    await expect.poll(() => frame.locator('img').count()).toBeGreaterThan(0);

    await app.goTo('/settings');
    await app.page.getByRole('button', { name: papers.removeEmblem }).click();
    await shown.waitFor({ state: 'detached' });
    await app.undo();
    await shown.waitFor();
  });

  it.each([
    ['a text', 'letter.svg', 'no drawing', 'other-format'],
    [
      'a drawing with a script',
      'bad.svg',
      drawing.replace('<circle', '<script>x()</script><circle'),
      'unsafe',
    ],
    ['a drawing that breaks off', 'half.svg', drawing.slice(0, 90), 'damaged'],
  ] as const)('is refused where it is %s', async (_, name, content, kind) => {
    const app = await openSettings();
    const { papers } = app.texts;
    await choosePicture(app, name, content);
    const said = app.page.getByRole('alert');
    await expect
      .poll(() => said.innerText())
      .toContain(papers.refused(name, papers.pictureProblem({ kind })));
    await app.page.getByText(papers.noEmblem).waitFor();
  });
});

describe('the numbers', () => {
  it('follow the format, the letters and the beginning that the office sets', async () => {
    const app = await openSettings();
    const { papers } = app.texts;
    const field = (name: string | RegExp) => app.page.getByRole('textbox', { name });
    await app.page.getByText(papers.next('001/26')).waitFor();
    await field(papers.suffix).fill('ABC');
    await field(papers.begin(2026)).fill('46');
    await field(papers.format).fill('{seq:4}/{yyyy} {suffix}');
    await field(papers.format).press('Enter');
    await app.page.getByText(papers.next('0046/2026 ABC')).waitFor();
    await field(papers.format).fill('{number}');
    await field(papers.format).press('Enter');
    await app.page
      .getByText(papers.formatProblem({ kind: 'unknown-field', field: 'number' }))
      .waitFor();
    await field(papers.begin(2026)).fill('many');
    await field(papers.begin(2026)).press('Enter');
    await app.page.getByText(papers.badBegin('many')).waitFor();
    await app.page.getByText(papers.next('0046/2026 ABC')).waitFor();
  });
});

describe('the ranks', () => {
  it('are moved, added, removed and brought back', async () => {
    const app = await openSettings();
    const { papers, settings } = app.texts;
    const rank = (place: number) =>
      app.page.getByRole('textbox', { name: `${papers.rank(place)}, ${settings.english}` });
    await expect.poll(() => rank(1).inputValue()).toBe('Prime Minister');
    await app.page.getByRole('button', { name: papers.down('Prime Minister') }).click();
    await expect.poll(() => rank(2).inputValue()).toBe('Prime Minister');
    await app.page.getByRole('button', { name: papers.remove('Senior Minister') }).click();
    await expect.poll(() => rank(3).inputValue()).toBe('Minister');
    await app.page.getByRole('button', { name: papers.usualRanks }).click();
    await expect.poll(() => rank(3).inputValue()).toBe('Senior Minister');
  });
});

it.each([
  { language: 'en', theme: 'light' },
  { language: 'km', theme: 'dark' },
] as const)('the settings of papers are found without fault: %o', async (options) => {
  const app = await openSettings(options);
  await choosePicture(app, 'emblem.svg', drawing);
  await app.page.getByRole('img', { name: app.texts.papers.emblemAlt }).waitFor();
  expect(await accessibilityFaults(app.page)).toEqual([]);
});
