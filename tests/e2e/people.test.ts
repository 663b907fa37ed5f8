import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { PersonId } from '#shared/base/ids.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import { paths } from '#renderer/navigation/paths.ts';
import { accessibilityFaults } from './support/axe.ts';
import type { AppWindow } from './support/appWindow.ts';
import { launchChromium } from './support/chromium.ts';
import { openApp, type OpenOptions } from './support/openApp.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

/** Made-up people, enough for several windows of rows. */
const many: readonly Person[] = Array.from({ length: 400 }, (_, at) =>
  newPerson(`person-${String(at).padStart(3, '0')}` as PersonId, {
    khmerName: at % 2 === 0 ? 'ចាន់ បុប្ផា' : '',
    latinName: `Chan ${['Bopha', 'Dara', 'Sophea', 'Vireak'][at % 4]} ${String.fromCodePoint(65 + (at % 26))}`,
    sex: at % 2 === 0 ? 'F' : 'M',
    phones: [`+8551200${String(at).padStart(4, '0')}`],
  }),
);

/** Puts people into the store before the directory is read. */
async function putPeople(app: AppWindow, people: readonly Person[]): Promise<void> {
  await app.page.evaluate(async (list) => {
    const store = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('ovop');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error('The store does not open')));
    });
    const writing = store.transaction('people', 'readwrite');
    for (const person of list) writing.objectStore('people').put(person);
    await new Promise((resolve, reject) => {
      writing.addEventListener('complete', resolve);
      writing.addEventListener('error', reject);
    });
    store.close();
  }, people);
}

async function open(people: readonly Person[], options?: OpenOptions): Promise<AppWindow> {
  const app = await openApp(browser, options);
  onTestFinished(() => app.close());
  if (people.length > 0) await putPeople(app, people);
  await app.goTo(paths.people);
  return app;
}

const tableOf = (app: AppWindow): Locator =>
  app.content.getByRole('grid', { name: app.texts.people.table });
const rowsOf = (app: AppWindow): Locator => tableOf(app).locator('[role="row"][aria-selected]');
const searchOf = (app: AppWindow): Locator =>
  app.content.getByRole('textbox', { name: app.texts.people.search });
/** How many rows the whole table has, without its heading. */
const total = async (app: AppWindow): Promise<number> =>
  Number(await tableOf(app).getAttribute('aria-rowcount')) - 1;

describe('the directory', () => {
  it('begins empty, takes a person, warns of the same one, and forgets by undo', async () => {
    const app = await open([]);
    const { people: texts } = app.texts;
    await app.content.getByText(texts.empty.title).waitFor();
    const add = async (fill: (dialog: Locator) => Promise<void>): Promise<Locator> => {
      await app.content.getByRole('button', { name: texts.add }).click();
      const dialog = app.page.getByRole('dialog', { name: texts.adding.title });
      await fill(dialog);
      return dialog;
    };
    const first = await add(async (dialog) => {
      await dialog.getByRole('button', { name: texts.adding.submit }).click();
      await dialog.getByText(texts.adding.nameMissing).waitFor();
      await dialog.getByRole('textbox', { name: texts.adding.khmerName }).fill('សុខ ដារ៉ា');
      await dialog.getByRole('textbox', { name: texts.adding.latinName }).fill('Sok Dara');
      await dialog.getByRole('textbox', { name: texts.adding.phone }).fill('012 345');
      await dialog.getByRole('button', { name: texts.adding.submit }).click();
      await dialog.getByText(texts.adding.badPhone('012 345')).waitFor();
      await dialog.getByRole('textbox', { name: texts.adding.phone }).fill('012 345 678');
      expect(await accessibilityFaults(app.page)).toEqual([]);
    });
    await first.getByRole('button', { name: texts.adding.submit }).click();
    await app.page.waitForURL(/#\/people\/[\w-]+$/);

    await app.goTo(paths.people);
    await expect.poll(() => rowsOf(app).allInnerTexts()).toHaveLength(1);
    // The same telephone: shown before anybody is entered twice.
    const second = await add(async (dialog) => {
      await dialog.getByRole('textbox', { name: texts.adding.latinName }).fill('Sokh Daraa');
      await dialog.getByRole('textbox', { name: texts.adding.phone }).fill('+855 12 345 678');
    });
    await second.getByText(texts.adding.perhaps).waitFor();
    await second.getByRole('button', { name: /Sok Dara/ }).click();
    await app.page.waitForURL(/#\/people\/[\w-]+$/);

    await app.goTo(paths.people);
    await expect.poll(() => rowsOf(app).count()).toBe(1);
    await app.undo();
    await app.content.getByText(texts.empty.title).waitFor();
    await app.redo();
    await expect.poll(() => rowsOf(app).count()).toBe(1);
    expect(app.faults).toEqual([]);
  });

  it('is found as one types, filtered, sorted, counted, and gone through by the keyboard', async () => {
    const app = await open(many);
    const { people: texts } = app.texts;
    await expect.poll(() => rowsOf(app).count()).toBeGreaterThan(10);
    expect(await total(app)).toBe(400);
    await app.content.getByText('Total 400, of them 200 women').waitFor();

    await app.page.keyboard.press('/');
    await app.page.keyboard.type('vireak');
    await expect.poll(() => total(app)).toBe(100);
    await searchOf(app).fill('012 000 399');
    await expect.poll(() => rowsOf(app).allInnerTexts()).toHaveLength(1);
    await searchOf(app).fill('បុប្ផា');
    await expect.poll(() => total(app)).toBe(200);
    await searchOf(app).fill('nobody at all');
    await app.content.getByText(texts.nothingMatches).waitFor();
    await app.content.getByRole('button', { name: texts.showAll }).click();
    await expect.poll(() => total(app)).toBe(400);

    await app.content.getByRole('button', { name: texts.moreFilters, exact: true }).click();
    await app.content.getByRole('combobox', { name: texts.filters.sex }).click();
    await app.page.getByRole('option', { name: texts.filters.men, exact: true }).click();
    await app.content.getByText('Total 200, of them 0 women').waitFor();
    await app.content.getByRole('button', { name: texts.showAll }).click();
    await app.content.getByText('Total 400').waitFor();

    const heading = (name: string): Locator => tableOf(app).getByRole('columnheader', { name });
    const phones = heading(texts.columns.phone);
    await phones.getByRole('button').click();
    await phones.getByRole('button').click();
    await expect.poll(() => phones.getAttribute('aria-sort')).toBe('descending');
    await expect.poll(() => rowsOf(app).first().innerText()).toContain('012 000 399');

    await tableOf(app).focus();
    await app.page.keyboard.press('End');
    // The last rows come from the worker when they are come to.
    await expect.poll(() => rowsOf(app).last().innerText()).toContain('012 000 000');
    await app.page.keyboard.press('Shift+PageUp');
    await app.content.getByText(/people chosen/).waitFor();
    await app.page.keyboard.press('Home');
    await app.page.keyboard.press('ArrowDown');
    await expect
      .poll(() => tableOf(app).locator('[aria-selected="true"]').innerText())
      .toContain('012 000 398');
    await app.page.keyboard.press('Enter');
    await app.page.waitForURL(/#\/people\/person-398$/);
    expect(app.faults).toEqual([]);
  });

  it('copies chosen people for a spreadsheet, with those who are not in sight', async () => {
    const app = await open(many);
    await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await expect.poll(() => rowsOf(app).count()).toBeGreaterThan(10);
    await tableOf(app).focus();
    await app.page.keyboard.press('Control+a');
    await app.page.keyboard.press('Control+c');
    await app.page.getByText(app.texts.people.copied(400)).waitFor();
    const text = await app.page.evaluate(() => navigator.clipboard.readText());
    const lines = text.trim().split(/\r?\n/);
    expect(lines).toHaveLength(401);
    expect(lines[0]).toContain(app.texts.people.columns.khmerName);
    expect(text).toContain('012 000 399');
  });

  it('is asked by the search of the whole program, which also adds people', async () => {
    const app = await open(many);
    const { people: texts, app: frame } = app.texts;
    await app.goTo(paths.home);
    await app.page.keyboard.press('Control+k');
    const search = app.page.getByRole('dialog', { name: frame.search });
    await search.getByRole('textbox').fill('vireak d');
    await search.getByText('Chan Vireak D').first().waitFor();
    await app.page.keyboard.press('Enter');
    await app.page.waitForURL(/#\/people\/person-\d+$/);
    await app.page.keyboard.press('Control+k');
    await search.getByRole('textbox').fill(texts.add);
    await search.getByText(texts.add, { exact: true }).click();
    await app.page.getByRole('dialog', { name: texts.adding.title }).waitFor();
    expect(app.faults).toEqual([]);
  });

  it('reads nobody before it is asked', async () => {
    const app = await openApp(browser);
    onTestFinished(() => app.close());
    await app.page.keyboard.press('Control+k');
    await app.page.getByRole('dialog', { name: app.texts.app.search }).waitFor();
    expect(app.page.workers()).toEqual([]);
  });

  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['km', 'light'],
    ['km', 'dark'],
  ] as const)('is accessible in %s, %s, and no wider than the window', async (language, theme) => {
    const app = await open(many, { language, theme });
    await expect.poll(() => rowsOf(app).count()).toBeGreaterThan(10);
    await app.content
      .getByRole('button', { name: app.texts.people.moreFilters, exact: true })
      .click();
    expect(await accessibilityFaults(app.page)).toEqual([]);
    for (const width of [1280, 1024, 640]) {
      await app.page.setViewportSize({ width, height: 800 });
      const overflow = await app.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow, `${width} wide`).toBeLessThanOrEqual(0);
    }
  });
});
