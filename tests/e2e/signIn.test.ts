import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BodyId } from '#shared/base/ids.ts';
import { trial, trialEvent, secondDay } from '#tests/shared/events/signIn/signInTrial.ts';
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
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

/** The part of an event's page where its sign-in sheets are. */
class SignInPage {
  constructor(readonly app: AppWindow) {}

  get texts() {
    return this.app.texts.signIn;
  }

  get field(): Locator {
    return this.app.content.getByRole('textbox', { name: this.texts.entry.label });
  }

  get dialog(): Locator {
    return this.app.page.getByRole('dialog');
  }

  get rows(): Locator {
    return this.app.content.getByRole('listbox', { name: this.texts.rows.label });
  }

  row(number: number): Locator {
    return this.rows.getByRole('option').nth(number - 1);
  }

  button(name: string): Locator {
    return this.app.content.getByRole('button', { name, exact: true });
  }

  get sheets(): Locator {
    return this.app.content.getByRole('list', { name: this.texts.sheets }).getByRole('button');
  }

  /** The counts as they will be entered. */
  async counts(): Promise<string> {
    return this.app.content.getByRole('status').filter({ hasText: this.present }).innerText();
  }

  private get present(): RegExp {
    return this.app.language === 'en' ? / present \(/ : /^វត្តមាន /;
  }

  /** Makes a sheet and closes the paper that is shown then; its code. */
  async print(): Promise<string> {
    await this.button(this.texts.print).click();
    await this.dialog.getByRole('button', { name: this.texts.dialog.make }).click();
    const { paper } = this.app.texts;
    await this.app.page
      .frameLocator(`iframe[title="${paper.preview}"]`)
      .locator('.sheet')
      .first()
      .waitFor();
    const title = await this.dialog.getByRole('heading').first().innerText();
    await this.app.page.keyboard.press('Escape');
    await this.dialog.waitFor({ state: 'hidden' });
    return /[3479ACDEFHJKMNPRTWXY]{5}/.exec(title)?.[0] ?? '';
  }
}

/** Opens the sign-in part of an event with so many people. */
async function open(
  count: number,
  options: OpenOptions & { readonly places?: number; readonly days?: 2 } = {},
): Promise<SignInPage> {
  const { places = 0, days } = options;
  const event = trialEvent({
    ...(days === undefined ? {} : { to: secondDay }),
    seats: places === 0 ? [] : [{ body: 'NEW' as BodyId, wanted: places }],
  });
  const of = trial(count, event);
  const app = await openApp(browser, options);
  const records = {
    events: [of.event],
    people: [...of.people.values()],
    participants: of.participants,
    bodies: [...of.bodies.values()],
  };
  await app.page.evaluate(
    async (tables) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('ovop');
        asked.addEventListener('success', () => resolve(asked.result));
        asked.addEventListener('error', () => reject(new Error('No store')));
      });
      const writing = database.transaction(Object.keys(tables), 'readwrite');
      for (const [name, list] of Object.entries(tables))
        for (const record of list) writing.objectStore(name).put(record);
      await new Promise((resolve) => writing.addEventListener('complete', resolve));
      database.close();
    },
    records as unknown as Record<string, readonly object[]>,
  );
  await app.reload();
  await app.goTo('/events/event/sign-in');
  const page = new SignInPage(app);
  await page.button(page.texts.print).waitFor();
  return page;
}

describe('the paper loop', () => {
  it('enters 153 people from the keyboard, in far fewer keys than they are', async () => {
    const page = await open(153);
    const { app, texts } = page;
    const code = await page.print();
    expect(code).toHaveLength(5);
    let keys = 0;
    const type = async (text: string): Promise<void> => {
      keys += text.length;
      await app.page.keyboard.type(text);
    };
    await page.field.focus();
    await type('all except 7, 12, 33, 41, 58, 77, 90, 101, 118, 140; 23: Chea Vanna; ');
    await type('w: Nop Visal, MoWA, F; w: Tep Rithy, Some Company, M');
    await expect.poll(() => page.counts()).toMatch(/^145 present \(\d+ women\), 10 absent, 0 open/);
    await expect.poll(() => app.content.getByText(texts.named.isNew).count()).toBe(3);
    keys += 1;
    await app.page.keyboard.press('Enter');
    await expect.poll(() => app.notification.innerText()).toContain('145 present, 10 absent');
    // At sixty keys a minute, a beginner's pace, eight minutes are 480 keys.
    expect(keys).toBeLessThan(200);
    await expect.poll(() => page.sheets.first().innerText()).toContain(`\n${texts.entered}`);

    await app.undo();
    await expect.poll(() => page.sheets.first().innerText()).not.toContain(`\n${texts.entered}`);
    await app.redo();
    await expect.poll(() => page.sheets.first().innerText()).toContain(`\n${texts.entered}`);
    // What was typed is there again after a new start, and corrects when it is entered again.
    await app.reload();
    await expect.poll(() => page.field.inputValue()).toContain('23: Chea Vanna');
    await page.field.fill('all; rest absent');
    await page.button(texts.entry.again).click();
    await expect.poll(() => app.notification.innerText()).toContain('153 present, 0 absent');
    expect(app.faults).toEqual([]);
  });

  it('says what is wrong where it stands, and enters the rest when it is told to', async () => {
    const page = await open(12);
    const { app, texts } = page;
    await page.print();
    await page.field.fill('1-4, 99; 9-7; foo; 2');
    const problems = app.content.getByRole('list', { name: texts.problems.label });
    await expect.poll(() => problems.getByRole('button').count()).toBe(3);
    await problems.getByRole('button').first().click();
    const chosen = await page.field.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(chosen).toBe('99');
    await page.field.press('Enter');
    await app.content.getByRole('alert').getByText(texts.entry.blocked(3)).waitFor();
    await page.button(texts.entry.enterRest).click();
    await expect.poll(() => app.notification.innerText()).toContain('4 present, 0 absent');
    expect(app.faults).toEqual([]);
  });

  it('asks who a known name is, and adds nobody twice', async () => {
    const page = await open(12);
    const { app, texts } = page;
    await page.print();
    // Somebody of the sheet has this name.
    await page.field.fill('w: Sok Dara');
    const question = app.content.getByRole('group', { name: texts.named.ask('Sok Dara') });
    await question.waitFor();
    await page.field.press('Enter');
    await app.content.getByRole('alert').getByText(texts.entry.unanswered(1)).waitFor();
    const answer = question.getByRole('button').first();
    await expect
      .poll(() => answer.evaluate((button) => button === document.activeElement))
      .toBe(true);
    await app.page.keyboard.press('Enter');
    await expect
      .poll(() => page.field.evaluate((field) => field === document.activeElement))
      .toBe(true);
    await app.page.keyboard.press('Enter');
    await expect.poll(() => app.notification.innerText()).toContain('1 present');
    await app.goTo('/events/event');
    await app.goTo('/events/event/sign-in');
    await expect.poll(() => page.counts()).toMatch(/^1 present/);
    await app.content.getByText(texts.named.known).waitFor();
  });

  it('is marked row by row by those who would rather not type numbers', async () => {
    const page = await open(12);
    const { app, texts } = page;
    await page.print();
    await page.rows.focus();
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await app.page.keyboard.press(key);
    };
    await press('Space', 'ArrowDown', 'Space', 'ArrowDown', '-', 'ArrowDown', 'Space');
    await expect.poll(() => page.field.inputValue()).toBe('1-4 except 3');
    await press('ArrowUp', 'Delete', 'ArrowDown', 'ArrowDown', '-');
    await expect.poll(() => page.field.inputValue()).toBe('1-2; 4-5 except 5');
    await app.content.getByRole('checkbox', { name: texts.entry.rest }).click();
    await expect.poll(() => page.field.inputValue()).toMatch(/; rest absent$/);
    await expect.poll(() => page.counts()).toMatch(/^3 present \(\d wom[ae]n\), 9 absent, 0 open/);
  });

  it('finds a sheet by what a reader of its code types, and keeps a sheet for each day', async () => {
    const page = await open(6, { days: 2 });
    const { app, texts } = page;
    const first = await page.print();
    await page.print();
    await expect.poll(() => page.sheets.count()).toBe(2);
    const find = app.content.getByRole('textbox', { name: texts.find });
    await find.fill(`${first.toLowerCase()}-2`);
    await find.press('Enter');
    await expect
      .poll(() => page.sheets.and(app.content.locator('[aria-current]')).innerText())
      .toContain(first);
    await find.fill('hello');
    await find.press('Enter');
    await app.content.getByText(texts.notACode('hello')).waitFor();
    await find.fill(first === 'AAAAA' ? 'CCCCC' : 'AAAAA');
    await find.press('Enter');
    await app.content.getByText(/No sheet has the code/).waitFor();
    const days = await page.sheets.allInnerTexts();
    expect(days.map((text) => /\d\d\/\d\d\/\d{4}/.exec(text)?.[0])).toEqual([
      '05/03/2026',
      '06/03/2026',
    ]);
  });

  it('keeps the signed pages, saves them out, and takes them away with undo', async () => {
    const page = await open(3);
    const { app, texts } = page;
    await page.print();
    const dot = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const attach = async (name: string, bytes: Buffer): Promise<void> => {
      const [chooser] = await Promise.all([
        app.page.waitForEvent('filechooser'),
        page.button(texts.evidence.choose).click(),
      ]);
      await chooser.setFiles({ name, mimeType: 'image/png', buffer: bytes });
    };
    await attach('page 1.png', dot);
    await page.button(texts.evidence.show('page 1.png')).click();
    await page.dialog.getByRole('img', { name: 'page 1.png' }).waitFor();
    await app.page.keyboard.press('Escape');
    await page.dialog.waitFor({ state: 'hidden' });
    await attach('notes.png', Buffer.from('no picture'));
    await expect.poll(() => app.notification.innerText()).toContain('notes.png');
    const saved = await app.download(() => page.button(texts.evidence.save('page 1.png')).click());
    expect(saved.bytes.equals(dot)).toBe(true);
    await page.button(texts.evidence.remove('page 1.png')).click();
    await app.content.getByText(texts.evidence.none).waitFor();
    await app.undo();
    await page.button(texts.evidence.show('page 1.png')).waitFor();
    expect(app.faults).toEqual([]);
  });
});

describe('whoever cannot see or use a mouse', () => {
  it.each([
    ['en', 'light', 1280],
    ['km', 'dark', 1024],
    ['km', 'light', 1024],
    ['en', 'dark', 640],
  ] as const)('finds the part in order: %s, %s, %i wide', async (language, theme, width) => {
    const page = await open(45, { language, theme, size: { width, height: 800 }, places: 2 });
    const { app, texts } = page;
    const check = async (): Promise<void> => {
      expect(await accessibilityFaults(app.page)).toEqual([]);
      const wide = await app.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
    };
    await check();
    await page.button(texts.print).click();
    await page.dialog.waitFor();
    await check();
    await app.page.keyboard.press('Escape');
    await page.dialog.waitFor({ state: 'hidden' });
    await page.print();
    await page.field.fill(`${texts.entry.examples.join('; ')}; 999; 3-1`);
    await app.content.getByRole('list', { name: texts.problems.label }).waitFor();
    await check();
    await page.button(texts.paper.open).click();
    await page.dialog.getByText(texts.paper.personal(false)).waitFor();
    await check();
    expect(app.faults).toEqual([]);
  });
});
