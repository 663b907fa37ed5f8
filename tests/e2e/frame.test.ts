import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { AppWindow } from './support/appWindow.ts';
import { storeVersion } from '#renderer/store/schema.ts';
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

async function open(options?: OpenOptions): Promise<AppWindow> {
  const app = await openApp(browser, options);
  onTestFinished(() => app.close());
  return app;
}

async function showTab(app: AppWindow, tab: 'spellings' | 'provinces' | 'holidays') {
  await app.content.getByRole('tab', { name: app.texts.reference[tab], exact: true }).click();
  await app.content.getByRole('grid', { name: app.texts.reference[tab], exact: true }).waitFor();
}

function place(app: AppWindow): Locator {
  const { place: group, english } = app.texts.settings;
  return app.content.getByRole('textbox', { name: `${group} 1, ${english}`, exact: true });
}

/** Types into a field and leaves it. */
async function fillAndLeave(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Tab');
}

async function search(app: AppWindow, query: string): Promise<Locator> {
  const dialog = app.page.getByRole('dialog', { name: app.texts.app.search });
  // The key opens and closes: one that is still closing has to be gone first.
  await dialog.waitFor({ state: 'hidden' });
  await app.page.keyboard.press('Control+k');
  await dialog.getByRole('textbox', { name: app.texts.app.search }).fill(query);
  return dialog;
}

function address(app: AppWindow): string {
  return decodeURIComponent(new URL(app.page.url()).hash);
}

describe('accessibility', () => {
  const looks = (['en', 'km'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((theme) => ({ language, theme })),
  );

  it.each(looks)('has no fault in $language, $theme', async ({ language, theme }) => {
    const app = await open({ language, theme, welcome: false });
    const { welcome } = app.texts.app;
    await app.page.getByRole('button', { name: welcome.start }).click();
    await app.page.getByText(welcome.empty).waitFor();
    const faults: Record<string, readonly string[]> = {
      welcome: await accessibilityFaults(app.page),
    };
    await app.introduce('Test Officer');
    await app.content.getByRole('heading', { name: app.texts.home.nextTitle }).waitFor();
    faults['home'] = await accessibilityFaults(app.page);
    await app.openScreen('reference');
    for (const tab of ['spellings', 'provinces', 'holidays'] as const) {
      await showTab(app, tab);
      faults[tab] = await accessibilityFaults(app.page);
    }
    await app.content.getByRole('button', { name: app.texts.reference.addHoliday }).click();
    await app.page.getByRole('dialog').waitFor();
    faults['holiday form'] = await accessibilityFaults(app.page);
    await app.page.keyboard.press('Escape');
    await app.openScreen('settings');
    await fillAndLeave(place(app), 'Siem Reap');
    faults['settings'] = await accessibilityFaults(app.page);
    await app.openScreen('history');
    await app.content.getByRole('button', { name: app.texts.steps['office.edit'] }).click();
    await app.content.getByRole('cell', { name: 'Siem Reap' }).waitFor();
    faults['history'] = await accessibilityFaults(app.page);
    const dialog = await search(app, '2.2.1.4');
    await dialog.getByRole('button').first().waitFor();
    faults['search'] = await accessibilityFaults(app.page);
    expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
  });
});

describe('the search', () => {
  it('finds a row by its code, in digits of either script, and goes there by Enter', async () => {
    const app = await open();
    for (const code of ['2.2.1.10', '២.២.១.១០']) {
      await app.goTo('/');
      const dialog = await search(app, code);
      await dialog.getByRole('button', { name: /^2\.2\.1\.10 / }).waitFor();
      await app.page.keyboard.press('Enter');
      await expect.poll(() => address(app)).toBe('#/plan/ovop-2019-2023/2.2.1.10');
      await dialog.waitFor({ state: 'hidden' });
    }
  });

  it('finds by Khmer words and shows them first in a Khmer window', async () => {
    const app = await open({ language: 'km' });
    const dialog = await search(app, 'សិក្ខាសាលាផ្សព្វផ្សាយ');
    await dialog.getByRole('button', { name: /^1\.2\.1\.3 .*សិក្ខាសាលា/ }).waitFor();
  });

  it('carries out commands', async () => {
    const app = await open();
    const dialog = await search(app, 'dark app');
    await dialog.getByText(app.texts.app.toDark, { exact: true }).waitFor();
    await app.page.keyboard.press('Enter');
    await app.page.locator('html[data-mantine-color-scheme="dark"]').waitFor({ state: 'attached' });
    await search(app, 'settings');
    await dialog.getByText(app.texts.app.nav.settings, { exact: true }).waitFor();
    await app.page.keyboard.press('Enter');
    await expect.poll(() => address(app)).toBe('#/settings');
  });

  it('says so where nothing is found', async () => {
    const app = await open();
    const dialog = await search(app, 'zzzz');
    await dialog.getByText(app.texts.app.searchNothing).waitFor();
  });
});

describe('undo and redo', () => {
  it('reach over the screens, and out of a table', async () => {
    const app = await open({ path: '/settings' });
    await fillAndLeave(place(app), 'Siem Reap');
    await app.openScreen('reference');
    await showTab(app, 'provinces');
    const grid = app.content.getByRole('grid');
    await grid.getByRole('gridcell', { name: 'Battambang', exact: true }).click();
    await app.page.keyboard.type('Battambong');
    await app.page.keyboard.press('Enter');
    const renamed = grid.getByRole('gridcell', { name: 'Battambong', exact: true });
    await renamed.waitFor();
    await app.page.keyboard.press('Control+z');
    await grid.getByRole('gridcell', { name: 'Battambang', exact: true }).waitFor();
    await app.page.keyboard.press('Control+z');
    await app.openScreen('settings');
    await expect.poll(() => place(app).inputValue()).toBe('Phnom Penh');
    await app.redo();
    await expect.poll(() => place(app).inputValue()).toBe('Siem Reap');
    await app.redo();
    await app.openScreen('reference');
    await showTab(app, 'provinces');
    await renamed.waitFor();
  });

  it('keep the order of steps when the clock is set back', async () => {
    const app = await open({ path: '/settings' });
    await fillAndLeave(place(app), 'One');
    await app.page.evaluate(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() - 86_400_000;
    });
    await fillAndLeave(place(app), 'Two');
    await app.undo();
    await expect.poll(() => place(app).inputValue()).toBe('One');
    await app.undo();
    await expect.poll(() => place(app).inputValue()).toBe('Phnom Penh');
  });
});

describe('the language', () => {
  it('changes everywhere at once, and stays', async () => {
    const app = await open({ path: '/reference' });
    await showTab(app, 'holidays');
    await app.switchLanguage();
    const { reference } = app.texts;
    await app.content.getByRole('heading', { name: reference.title, exact: true }).waitFor();
    await app.content.getByRole('columnheader', { name: reference.nameKm }).waitFor();
    await app.content.getByRole('button', { name: reference.addHoliday }).waitFor();
    expect(
      await app.page.evaluate(() => [
        document.documentElement.lang,
        localStorage.getItem('ovop.language'),
      ]),
    ).toEqual(['km', 'km']);
  });
});

describe('settings', () => {
  it('are kept when a field is left', async () => {
    const app = await open({ path: '/settings' });
    const { settings } = app.texts;
    await fillAndLeave(place(app), 'Kampot');
    const rate = app.content.getByRole('textbox', { name: settings.exchangeRate });
    await fillAndLeave(rate, '៤០៥០');
    await expect.poll(() => rate.inputValue()).toBe('4,050');
    await fillAndLeave(app.content.getByRole('textbox', { name: settings.name }), 'Chan Sophea');
    await app.page.getByRole('banner').getByText('Chan Sophea').waitFor();
    await app.reload();
    await expect.poll(() => place(app).inputValue()).toBe('Kampot');
    await expect.poll(() => rate.inputValue()).toBe('4,050');
    await app.openScreen('history');
    const step = app.content.getByRole('button', { name: app.texts.steps['office.edit'] }).first();
    await step.click();
    await app.content.getByRole('cell', { name: '4050', exact: true }).waitFor();
  });

  it('are kept when the screen is left in the middle of typing', async () => {
    const app = await open();
    await app.goTo('/settings');
    await place(app).fill('Kep');
    await app.page.goBack();
    await app.content.getByRole('heading', { name: app.texts.home.nextTitle }).waitFor();
    await app.openScreen('settings');
    await expect.poll(() => place(app).inputValue()).toBe('Kep');
  });

  it('refuse a rate that is none and a missing name, and say so', async () => {
    const app = await open({ path: '/settings', name: 'Chan Sophea' });
    const { settings, app: texts } = app.texts;
    const rate = app.content.getByRole('textbox', { name: settings.exchangeRate });
    await fillAndLeave(rate, '99999999');
    await app.content.getByText(settings.badRate('99999999', '100,000')).waitFor();
    await fillAndLeave(app.content.getByRole('textbox', { name: settings.name }), '  ');
    await app.content.getByText(texts.welcome.empty).waitFor();
    await app.reload();
    await expect.poll(() => rate.inputValue()).toBe('');
    await app.page.getByRole('banner').getByText('Chan Sophea').waitFor();
  });
});

describe('public holidays', () => {
  it('are added, changed, removed, and brought back', async () => {
    const app = await open({ path: '/reference' });
    const { reference } = app.texts;
    await showTab(app, 'holidays');
    await app.content.getByRole('button', { name: reference.addHoliday }).click();
    const form = app.page.getByRole('dialog');
    await form.getByRole('textbox', { name: reference.date }).fill('31/02/2028');
    await form.getByRole('button', { name: reference.add, exact: true }).click();
    await form.getByText(reference.badDate('31/02/2028')).waitFor();
    await form.getByRole('textbox', { name: reference.date }).fill('2/11/2028');
    await form.getByRole('textbox', { name: reference.nameKm }).fill('ទិវាភូមិមួយ');
    await form.getByRole('textbox', { name: reference.nameEn }).fill('Village Day');
    // A hasty second click adds no second holiday.
    await form.getByRole('button', { name: reference.add, exact: true }).dblclick();

    const grid = app.content.getByRole('grid', { name: reference.holidays });
    const cell = (name: string): Locator => grid.getByRole('gridcell', { name, exact: true });
    await cell('2028-11-02').waitFor();
    await expect.poll(() => cell('Village Day').count()).toBe(1);
    await cell('Village Day').click();
    await app.page.keyboard.type('Product Day');
    await app.page.keyboard.press('Enter');
    await cell('Product Day').click();
    await app.content.getByRole('button', { name: reference.remove }).click();
    await expect.poll(() => cell('Product Day').count()).toBe(0);
    await app.undo();
    await cell('Product Day').waitFor();
    await app.undo();
    await cell('Village Day').waitFor();
  });
});

describe('the store', () => {
  it('of a newer program is refused in a sentence, and left as it is', async () => {
    const app = await open();
    const { page } = app;
    // A file of the program's own folder: its origin, but no window that holds the store open.
    const window = page.url();
    await page.goto(new URL('/assets/none.js', window).href);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('ovop', 990);
          request.addEventListener('success', () => {
            request.result.close();
            resolve();
          });
          request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
        }),
    );
    const steps = () =>
      page.evaluate(
        () =>
          new Promise<string>((resolve, reject) => {
            const request = indexedDB.open('ovop');
            request.addEventListener('error', () =>
              reject(request.error ?? new Error('not opened')),
            );
            request.addEventListener('success', () => {
              const database = request.result;
              const all = database.transaction('steps').objectStore('steps').getAll();
              all.addEventListener('success', () => {
                database.close();
                resolve(JSON.stringify([database.version, all.result]));
              });
            });
          }),
      );
    const before = await steps();
    await page.goto(window);
    await page.getByRole('alert').waitFor();
    const alert = (await page.getByRole('alert').textContent()) ?? '';
    expect(alert).toContain(app.texts.app.problem.newerTitle);
    expect(alert).toContain(app.texts.app.problem.newer(99, storeVersion));
    expect(await steps()).toBe(before);
  });
});

describe('an address that leads nowhere', () => {
  it('says so and leads back', async () => {
    const app = await open({ path: '/nowhere' });
    await app.content.getByRole('heading', { name: app.texts.app.noScreen }).waitFor();
    await app.content.getByRole('button', { name: app.texts.app.toHome }).click();
    await app.content.getByRole('heading', { name: app.texts.home.nextTitle }).waitFor();
  });
});
