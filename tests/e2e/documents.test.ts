import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { addDays, phnomPenhDate, type PlainDate } from '#shared/calendar/plainDate.ts';
import { accessibilityFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { openApp, type OpenOptions } from './support/openApp.ts';
import { DocumentsPage } from './support/pages/documentsPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function open(options?: OpenOptions): Promise<DocumentsPage> {
  const app = await openApp(browser, options);
  onTestFinished(() => app.close());
  return new DocumentsPage(app);
}

const today = (): PlainDate => phnomPenhDate(Date.now());
const year = today().slice(2, 4);
const dayFirst = (date: PlainDate): string => date.split('-').toReversed().join('/');
const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF');

/** The texts of a workbook's first sheet, row by row. */
async function sheetTexts(bytes: Buffer): Promise<readonly (readonly string[])[]> {
  const workbook = new ExcelJS.Workbook();
  type Loaded = Parameters<typeof workbook.xlsx.load>[0];
  await workbook.xlsx.load(bytes as unknown as Loaded);
  const rows: string[][] = [];
  workbook.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.text));
    rows.push(cells);
  });
  return rows;
}

describe('a letter', () => {
  it('is begun, issued, withdrawn and begun again, and the register says so', async () => {
    const documents = await open();
    const { app, texts } = documents;
    const { documents: words } = app.texts;
    await documents.openOutgoing();
    await app.content.getByText(texts.noDocumentsTitle).waitFor();

    await documents.beginLetter('សំណើសុំសាលប្រជុំ');
    await documents.openOutgoing();
    await expect.poll(() => documents.rows.count()).toBe(1);
    await expect.poll(() => documents.rows.innerText()).toContain(words.status.draft);
    // Enter opens the document at the cursor.
    await documents.rows.getByRole('gridcell').nth(2).click();
    await app.page.keyboard.press('Enter');
    await documents.issue();
    await documents.paper.getByText(`០០១/`, { exact: false }).first().waitFor();

    await documents.openOutgoing();
    await documents.beginLetter('សំណើទីពីរ');
    await documents.issue();
    await documents.openOutgoing();
    const second = documents.row(`002/${year}`);
    await expect.poll(() => second.innerText()).toContain(words.status.issued);
    await expect.poll(() => documents.rows.first().innerText()).toContain(`002/${year}`);
    await app.content.getByText(texts.counts(2, 0, 0)).waitFor();
    await app.content.getByText(texts.complete).waitFor();

    await second.getByRole('link').click();
    await documents.button(words.withdraw).click();
    await documents.dialog.getByRole('textbox', { name: words.reason }).fill('ខុសអ្នកទទួល');
    await documents.dialog.getByRole('button', { name: words.withdrawIt, exact: true }).click();
    await documents.button(words.withdraw).waitFor({ state: 'detached' });
    await app.reload();
    await documents.paper.getByText('សំណើទីពីរ').first().waitFor();
    await app.content.getByText('ខុសអ្នកទទួល').waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);

    await documents.button(words.copy).click();
    await documents.button(words.issue).waitFor();
    await documents.issue();
    await documents.openOutgoing();
    await expect.poll(() => documents.rows.first().innerText()).toContain(`003/${year}`);
    await expect
      .poll(() => documents.row(`002/${year}`).innerText())
      .toContain(texts.withdrawnFor('ខុសអ្នកទទួល'));
    await app.content.getByText(texts.counts(2, 0, 1)).waitFor();
    expect(app.faults).toEqual([]);
  });
});

describe('the register', () => {
  it('is searched in either script, filtered, and exported as it is shown', async () => {
    const documents = await open();
    const { app, texts } = documents;
    await documents.openOutgoing();
    await documents.beginLetter('សំណើសុំសាលប្រជុំ');
    await documents.issue();
    await documents.openOutgoing();
    await documents.begin('Agenda');
    await documents.openOutgoing();
    await expect.poll(() => documents.rows.count()).toBe(2);

    const search = app.content.getByRole('textbox', { name: texts.search, exact: true });
    await search.fill('០០១');
    await expect.poll(() => documents.rows.count()).toBe(1);
    await search.fill('លិខិតរដ្ឋបាល សាល');
    await expect.poll(() => documents.rows.count()).toBe(1);
    await search.fill('no such words');
    await app.content.getByText(texts.nothingMatches).waitFor();
    await documents.button(texts.clearFilters).click();
    await expect.poll(() => documents.rows.count()).toBe(2);
    await app.content.getByRole('combobox', { name: texts.state }).click();
    await app.page.getByRole('option', { name: app.texts.documents.status.issued }).click();
    await expect.poll(() => documents.rows.count()).toBe(1);
    await app.content.getByText(texts.shown(1)).waitFor();

    const saved = await documents.export();
    expect(saved.name).toBe('Register of outgoing documents.xlsx');
    const rows = await sheetTexts(saved.bytes);
    expect(rows[1]?.[0]).toBe('Register of outgoing documents');
    expect(rows[2]?.[0]).toContain('Issued');
    expect(rows[3]?.slice(1, 4)).toEqual(['Number', 'Date', 'Kind']);
    expect(rows).toHaveLength(5);
    expect(rows[4]?.slice(0, 5)).toEqual([
      '1',
      `001/${year}`,
      dayFirst(today()),
      'Official letter',
      'សំណើសុំសាលប្រជុំ',
    ]);
    // How it was left is kept.
    await app.reload();
    await expect.poll(() => documents.rows.count()).toBe(1);
    expect(app.faults).toEqual([]);
  });

  it('is found by the search of the whole program', async () => {
    const documents = await open();
    const { app } = documents;
    await documents.openOutgoing();
    await documents.beginLetter('សំណើសុំសាលប្រជុំ');
    await documents.issue();
    await documents.openIncoming();
    await documents.receive({ number: '12/26', from: 'Ministry of Tourism', subject: 'Fair' });
    await app.openScreen('home');
    const finds = async (query: string, option: RegExp): Promise<void> => {
      // The key opens and closes: a search that is still closing has to be gone first.
      await app.page
        .getByRole('dialog', { name: app.texts.app.search })
        .waitFor({ state: 'hidden' });
      await app.page.keyboard.press('Control+k');
      await app.page.getByRole('textbox', { name: app.texts.app.search }).fill(query);
      await app.page.getByRole('button', { name: option }).click();
    };
    await finds('សាលប្រជុំ', /សាលប្រជុំ/u);
    await documents.button(app.texts.documents.withdraw).waitFor();
    await finds('tourism', /12\/26/u);
    await expect.poll(() => documents.row('Fair').getAttribute('data-current')).toBe('true');
    expect(app.faults).toEqual([]);
  });
});

describe('a letter that came in', () => {
  it('is registered, edited, scanned, answered, and undone', async () => {
    const documents = await open();
    const { app, texts } = documents;
    const { columns } = texts;
    await documents.openOutgoing();
    await documents.beginLetter('ចម្លើយ');
    await documents.issue();
    await documents.openIncoming();
    await app.content.getByText(texts.noIncomingTitle).waitFor();
    await documents.receive({
      number: '១២៣/២៦ ក.ទ',
      from: 'ក្រសួងទេសចរណ៍',
      subject: 'Fair in Kampot',
      answerDue: dayFirst(addDays(today(), 3)),
    });
    const row = documents.row('Fair in Kampot');
    const due = await documents.cell(row, columns.answerDue);
    await expect.poll(() => due.getAttribute('data-tone')).toBe('doubt');
    await app.content.getByText(texts.letterCounts(1, 1)).waitFor();

    // On the first screen it stands among what is to be done.
    await app.openScreen('home');
    const waiting = app.content.getByRole('link', { name: /Fair in Kampot/u });
    await waiting.getByText(texts.dueIn(3)).waitFor();
    await waiting.click();
    await expect.poll(() => row.getAttribute('data-current')).toBe('true');

    await documents.type(row, columns.answerDue, dayFirst(addDays(today(), -2)));
    await expect.poll(() => due.getAttribute('data-tone')).toBe('bad');
    await documents.type(row, columns.from, ' ');
    await documents.grid.getByText(texts.senderMissing).waitFor();
    await app.page.keyboard.press('Escape');
    await expect.poll(() => row.innerText()).toContain('ក្រសួងទេសចរណ៍');

    const scan = await documents.cell(row, columns.scan);
    const attach = (): Promise<void> => scan.getByRole('button').click();
    await documents.giveFile(attach, { name: 'letter.pdf', bytes: new Uint8Array([80, 75, 3, 4]) });
    await expect.poll(() => app.notification.innerText()).toContain(texts.notScan('letter.pdf'));
    await documents.giveFile(attach, { name: 'letter.pdf', bytes: pdf });
    await expect.poll(() => scan.innerText()).toContain('letter.pdf');
    await app.reload();
    const saved = await app.download(attach);
    expect(saved.name).toBe('letter.pdf');
    expect(new Uint8Array(saved.bytes)).toEqual(pdf);

    await (await documents.cell(row, columns.answeredBy)).dblclick();
    await app.page.keyboard.type('ចម្លើយ');
    await app.page.getByRole('option', { name: /ចម្លើយ/u }).waitFor();
    await app.page.keyboard.press('Enter');
    await expect
      .poll(async () => (await documents.cell(row, columns.answeredBy)).innerText())
      .toContain(`001/${year}`);
    await expect.poll(() => due.getAttribute('data-tone')).toBe('muted');
    await app.undo();
    await expect.poll(() => due.getAttribute('data-tone')).toBe('bad');
    expect(app.faults).toEqual([]);
  });

  it('has a menu by keyboard, from which it loses its scan and is removed', async () => {
    const documents = await open();
    const { app, texts } = documents;
    await documents.openIncoming();
    await documents.receive({ number: '1', from: 'Kampot', subject: 'First' });
    const row = documents.row('First');
    await documents.drop(row.getByRole('gridcell').first(), { name: 'first.pdf', bytes: pdf });
    await expect.poll(() => row.innerText()).toContain('first.pdf');
    const choose = async (item: string): Promise<void> => {
      await row.getByRole('gridcell').first().click();
      await app.page.keyboard.press('Shift+F10');
      await app.page.getByRole('menuitem', { name: item }).press('Enter');
    };
    await choose(texts.removeScan);
    await expect.poll(() => row.innerText()).not.toContain('first.pdf');
    await choose(texts.remove);
    await app.content.getByText(texts.noIncomingTitle).waitFor();
    await app.undo();
    await row.waitFor();
    expect(app.faults).toEqual([]);
  });

  it('begins with its scan where one is dropped on the page, and several are registered in a row', async () => {
    const documents = await open();
    const { app, texts } = documents;
    await documents.openIncoming();
    await documents.drop(app.content, { name: 'scan.pdf', bytes: pdf });
    await documents.dialog.getByText('scan.pdf').waitFor();
    await documents.fill('number', '7/26');
    // Nothing is registered before it is known from whom and about what.
    await app.page.keyboard.press('Enter');
    await documents.dialog.getByText(texts.senderMissing).waitFor();
    await documents.fill('from', 'Kampot');
    await documents.fill('subject', 'First');
    await app.page.keyboard.press('Control+Enter');
    await expect
      .poll(() => documents.dialog.getByRole('textbox', { name: texts.fields.number }).inputValue())
      .toBe('');
    expect(await documents.dialog.getByText('scan.pdf').count()).toBe(0);
    await documents.fill('number', '៧/២៦');
    await documents.fill('from', 'kampot');
    await documents.dialog.getByText(texts.known('៧/២៦')).waitFor();
    await documents.fill('subject', 'Second');
    await app.page.keyboard.press('Enter');
    await documents.dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => documents.rows.count()).toBe(2);
    await expect.poll(() => documents.row('First').innerText()).toContain('scan.pdf');

    const saved = await documents.export();
    expect(saved.name).toBe('Register of incoming letters.xlsx');
    const rows = await sheetTexts(saved.bytes);
    expect(rows[3]?.slice(1, 6)).toEqual(['Number', 'Date', 'Received on', 'From', 'Subject']);
    expect(rows.slice(4).map((cells) => cells[5])).toEqual(
      expect.arrayContaining(['First', 'Second']),
    );
    expect(app.faults).toEqual([]);
  });
});

describe('whoever cannot see or use a mouse', () => {
  it.each([
    ['en', 'light'],
    ['km', 'dark'],
    ['km', 'light'],
    ['en', 'dark'],
  ] as const)('finds the registers in order: %s, %s', async (language, theme) => {
    const documents = await open({ language, theme, size: { width: 1024, height: 720 } });
    const { app, texts } = documents;
    await documents.openOutgoing();
    await app.content.getByText(texts.noDocumentsTitle).waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);
    const add = documents.button(app.texts.documents.newDocument);
    await add.focus();
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('menuitem').first().waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await app.page.keyboard.press('ArrowDown');
    await app.page.keyboard.press('Enter');
    await documents.button(app.texts.documents.issue).waitFor();
    await documents.paper.locator('.sheet').first().waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await documents.openOutgoing();
    await expect.poll(() => documents.rows.count()).toBe(1);
    expect(await accessibilityFaults(app.page)).toEqual([]);
    // The rest of the toolbar appears with the first filter.
    await app.content.getByRole('textbox', { name: texts.search, exact: true }).fill('…');
    await app.content.getByText(texts.nothingMatches).waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);

    await documents.openIncoming();
    await documents.button(texts.receive).click();
    await documents.dialog.waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await documents.dialog.waitFor({ state: 'hidden' });
    await documents.receive({
      number: '1',
      from: 'Kampot',
      subject: 'Late',
      answerDue: '01/01/2026',
    });
    await documents.receive({
      number: '2',
      from: 'Kep',
      subject: 'Soon',
      answerDue: dayFirst(today()),
    });
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await app.goTo('/');
    await app.content.getByText('Soon').waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);
    expect(app.faults).toEqual([]);
  });
});
