import { strFromU8, unzipSync } from 'fflate';
import type { Browser, FrameLocator, Locator } from 'playwright-core';
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

interface Editor {
  readonly app: AppWindow;
  readonly paper: FrameLocator;
  readonly dialog: Locator;
}

/** Opens a new draft of a kind, by the name that the menu gives it. */
async function begin(kind: RegExp, options?: OpenOptions): Promise<Editor> {
  const app = await openApp(browser, options);
  onTestFinished(async () => {
    const { faults } = app;
    await app.close();
    expect(faults).toEqual([]);
  });
  await app.goTo('/documents');
  await app.page.getByRole('button', { name: app.texts.documents.newDocument }).first().click();
  await app.page.getByRole('menuitem', { name: kind }).click();
  const paper = app.page.frameLocator(`iframe[title="${app.texts.paper.preview}"]`);
  await paper.locator('.sheet, .page').first().waitFor();
  return { app, paper, dialog: app.page.getByRole('dialog') };
}

async function pasteInto(app: AppWindow, rows: readonly (readonly string[])[]): Promise<void> {
  await app.page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    rows.map((row) => row.join('\t')).join('\n'),
  );
}

/** Opens a list and pastes a block at a column's first cell. */
async function pasteList(
  { app, dialog }: Editor,
  list: string,
  column: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const { documents } = app.texts;
  await app.page
    .getByRole('group', { name: list, exact: true })
    .getByRole('button', { name: documents.editRows })
    .click();
  await dialog.getByRole('columnheader', { name: column, exact: true }).waitFor();
  const header = await dialog.getByRole('columnheader').allInnerTexts();
  const at = header.findIndex((text) => text.trim() === column);
  await dialog.getByRole('row').nth(1).getByRole('gridcell').nth(at).click();
  await pasteInto(app, rows);
  await expect
    .poll(() => dialog.getByRole('row').nth(1).getByRole('gridcell').nth(at).innerText())
    .toBe(rows[0]?.[0]);
  await dialog.getByRole('button', { name: documents.done }).click();
}

const addressees = [
  ['គំរូ ទីមួយ', 'Example One'],
  ['គំរូ ទីពីរ', 'Example Two'],
  ['គំរូ ទីបី', 'Example Three'],
];

describe('a draft', () => {
  it('keeps what is typed when typing rests, without leaving the field', async () => {
    const { app, paper } = await begin(/^Official letter/);
    const { documents } = app.texts;
    const subject = app.page.getByRole('textbox', { name: `Subject, ${documents.languages.km}` });
    await subject.pressSequentially('សំណើសុំ');
    await paper.getByText('សំណើសុំ').first().waitFor();
    await app.reload();
    await expect.poll(() => subject.inputValue()).toBe('សំណើសុំ');
  });

  it('asks for the languages of the paper, and draws it in them', async () => {
    const { app, paper } = await begin(/^Official letter/);
    const { documents, paper: texts } = app.texts;
    const english = app.page.getByRole('textbox', { name: `Subject, ${documents.languages.en}` });
    expect(await english.count()).toBe(0);
    await app.page.getByText(texts.languages.both, { exact: true }).click();
    await english.fill('A request');
    await english.blur();
    await paper.getByText('A request').first().waitFor();
    await paper.getByText('Kingdom of Cambodia').waitFor();
    await app.page.getByText(texts.languages.km, { exact: true }).click();
    await expect.poll(() => paper.getByText('Kingdom of Cambodia').count()).toBe(0);
  });

  it('says what it could not take, and keeps what was there', async () => {
    const { app } = await begin(/^Official letter/);
    const date = app.page.getByRole('textbox', { name: /^Date/ });
    const before = await date.inputValue();
    await date.fill('31/02/2026');
    await date.press('Enter');
    await app.page.getByText(app.texts.documents.badDate('31/02/2026')).waitFor();
    await date.press('Escape');
    await expect.poll(() => date.inputValue()).toBe(before);
  });

  it('is not issued before what is needed is filled in', async () => {
    const { app, dialog } = await begin(/^Official letter/);
    const { documents } = app.texts;
    await app.page.getByRole('button', { name: documents.issue }).click();
    await dialog.getByText(documents.missingFields('Subject, Body')).waitFor();
    expect(await dialog.getByRole('button', { name: documents.issueIt }).isDisabled()).toBe(true);
  });
});

describe('a list of a document', () => {
  it('takes a block from a spreadsheet in both scripts, and undoes it as one step', async () => {
    const editor = await begin(/^Attendance list/);
    const { app, paper } = editor;
    const { documents } = app.texts;
    await pasteList(editor, 'Participants', 'Name (Khmer)', addressees);
    await paper.getByText('គំរូ ទីបី').waitFor();
    await app.page.getByText(documents.peopleCount(3, 0)).waitFor();
    await app.undo();
    await expect.poll(() => paper.getByText('គំរូ ទីបី').count()).toBe(0);
  });

  it('makes a letter for each of its names: in one file, and in a file each', async () => {
    const editor = await begin(/^Invitation/);
    const { app, dialog } = editor;
    const { documents } = app.texts;
    await pasteList(editor, 'Addressees', 'Name (Khmer)', addressees);
    await app.page.getByRole('button', { name: documents.merge }).click();
    await dialog.getByText(documents.mergeText(3)).waitFor();
    const save = dialog.getByRole('button', { name: documents.mergeSave });
    const one = await app.download(() => save.click());
    const text = strFromU8(unzipSync(one.bytes)['word/document.xml'] ?? new Uint8Array());
    for (const [name = ''] of addressees) expect([name, text.includes(name)]).toEqual([name, true]);

    await dialog.getByText(documents.mergeEach).click();
    const each = await app.download(() => save.click());
    expect(each.name).toMatch(/\.zip$/);
    const files = unzipSync(each.bytes);
    expect(Object.keys(files)).toEqual([
      '001 Example One.docx',
      '002 Example Two.docx',
      '003 Example Three.docx',
    ]);
    const second = unzipSync(files['002 Example Two.docx'] ?? new Uint8Array());
    const letter = strFromU8(second['word/document.xml'] ?? new Uint8Array());
    expect(letter).toContain('គំរូ ទីពីរ');
    expect(letter).not.toContain('គំរូ ទីមួយ');
  });
});

it.each([
  { language: 'en', theme: 'dark' },
  { language: 'km', theme: 'light' },
] as const)('the editor and its dialogs are found without fault: %o', async (options) => {
  const editor = await begin(options.language === 'en' ? /^Invitation/ : /^លិខិតអញ្ជើញ/, options);
  const { app, dialog } = editor;
  const { documents } = app.texts;
  await app.page.getByRole('button', { name: documents.seldom }).click();
  expect(await accessibilityFaults(app.page)).toEqual([]);
  await app.page.getByRole('button', { name: documents.editRows }).first().click();
  await dialog.getByRole('grid').waitFor();
  expect(await accessibilityFaults(app.page)).toEqual([]);
  await dialog.getByRole('button', { name: documents.done }).click();
  await app.page.getByRole('button', { name: documents.issue }).click();
  await dialog.getByRole('button', { name: documents.issueIt }).waitFor();
  expect(await accessibilityFaults(app.page)).toEqual([]);
});
