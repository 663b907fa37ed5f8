import type { Browser } from 'playwright-core';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
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

async function openWorkplan(options?: OpenOptions): Promise<WorkplanPage> {
  const app = await openApp(browser, options);
  onTestFinished(async () => {
    const { faults } = app;
    await app.close();
    expect(faults).toEqual([]);
  });
  const workplan = new WorkplanPage(app);
  await workplan.openList();
  await workplan.derive(2021);
  return workplan;
}

async function becomes(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  await expect.poll(read, { timeout: 15_000 }).toEqual(wanted);
}

/** Submits the workplan and approves it under the number. */
async function approve(workplan: WorkplanPage, letterNumber: string): Promise<void> {
  const { texts, dialog } = workplan;
  await workplan.button(texts.submit).click();
  await workplan.button(texts.approve).click();
  await dialog.getByRole('textbox', { name: texts.approvedByLabel }).fill('Chan Thida');
  await dialog.getByRole('textbox', { name: texts.letterLabel }).fill(letterNumber);
  await dialog.getByRole('button', { name: texts.approveIt }).click();
  await workplan.button(texts.revise).waitFor();
}

/** Every text of a workbook's first sheet. */
async function sheetTexts(bytes: Buffer): Promise<readonly string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const texts: string[] = [];
  workbook.worksheets[0]!.eachRow((row) =>
    row.eachCell((cell) => {
      // A merged cell that is empty has no text to ask for.
      if (cell.master.value !== null) texts.push(cell.text);
    }),
  );
  return texts;
}

/** The running text of a Word file. */
function wordText(bytes: Buffer): string {
  const document = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml']!);
  return document.replaceAll(/<\/w:(?:p|tc)>/g, '\n').replaceAll(/<[^>]+>/g, '');
}

describe('submission and approval', () => {
  it('closes the lines, keeps their progress open, and can be taken back', async () => {
    const workplan = await openWorkplan();
    const { texts, page } = workplan;
    await workplan.button(texts.submit).click();
    await page.getByText(texts.frozen.submitted).waitFor();
    await workplan.type('1.1.1', texts.columns.person, 'Sok');
    await expect.poll(() => workplan.textOf('1.1.1', texts.columns.person)).toBe('');
    await workplan.type('1.1.1', texts.columns.remarks, 'Room is booked');
    await becomes(() => workplan.textOf('1.1.1', texts.columns.remarks), 'Room is booked');
    await workplan.button(texts.takeBack).click();
    await workplan.type('1.1.1', texts.columns.person, 'Sok');
    await becomes(() => workplan.textOf('1.1.1', texts.columns.person), 'Sok');
  });

  it('asks for what is missing before it freezes anything', async () => {
    const workplan = await openWorkplan();
    const { texts, dialog } = workplan;
    await workplan.button(texts.submit).click();
    await workplan.button(texts.approve).click();
    await dialog.getByRole('button', { name: texts.approveIt }).click();
    await dialog.getByText(texts.nameMissing).waitFor();
    await dialog.getByText(texts.refusals['letter-number-missing']).waitFor();
    await dialog.getByRole('textbox', { name: texts.approvedByLabel }).fill('Chan Thida');
    await dialog.getByRole('textbox', { name: texts.letterLabel }).fill('012');
    await dialog.getByRole('textbox', { name: texts.dateLabel }).fill('01/02/2020');
    await dialog.getByRole('button', { name: texts.approveIt }).click();
    await dialog.getByText(texts.refusals['approved-before-submitted']).waitFor();
  });

  it('keeps each version, prints it again as it was, and compares two line by line', async () => {
    const workplan = await openWorkplan();
    const { texts, dialog, page, app } = workplan;
    const { paper: paperTexts } = workplan.app.texts;
    await workplan.type('1.1.1', texts.columns.person, 'First holder');
    await approve(workplan, '012 OVOP.SG');
    await page.getByText('012 OVOP.SG').waitFor();
    await workplan.button(texts.revise).click();
    await page.getByText(texts.revisionOf(1)).waitFor();
    await workplan.type('1.1.1', texts.columns.person, 'Second holder');
    await workplan.goTo('1.1.2', app.texts.terms.code);
    await workplan.lineMenu(texts.menu.remove(1));
    await dialog.getByRole('textbox', { name: texts.reason }).fill('Merged with 1.1.3');
    await page.keyboard.press('Enter');
    await approve(workplan, '034 OVOP.SG');

    await workplan.fromMenu(texts.versions);
    const table = dialog.getByRole('table', { name: texts.compare });
    const changed = table.getByRole('row').filter({ hasText: texts.columns.person });
    await becomes(
      () => changed.getByRole('cell').allInnerTexts(),
      [expect.stringContaining('1.1.1'), texts.columns.person, 'First holder', 'Second holder'],
    );
    await table.getByRole('row').filter({ hasText: 'Merged with 1.1.3' }).waitFor();
    await dialog.getByText(texts.compareUnchanged(15)).waitFor();

    await dialog.getByRole('button', { name: texts.printAgain }).last().click();
    await dialog.getByText(texts.docs.frozenNote).waitFor();
    const first = await app.download(() =>
      dialog.getByRole('button', { name: paperTexts.saveWord }).click(),
    );
    expect(first.name).toBe('OVOP-SG workplan 2021.docx');
    const text = wordText(first.bytes);
    expect(text).toContain('012 OVOP.SG');
    expect(text).toContain('1.1.2');
    expect(text).not.toContain('Second holder');
  });
});

describe('the documents', () => {
  it('are previewed, and the saved workbook and paper hold every line', async () => {
    const workplan = await openWorkplan();
    const { texts, dialog, app } = workplan;
    const { paper: paperTexts } = workplan.app.texts;
    await workplan.goTo('1.1.1', texts.columns.person);
    await workplan.paste([['Sok Dara', '2', '400000 ៛']]);
    await becomes(() => workplan.textOf('1.1.1', texts.columns.amount), '800,000 ៛');
    await workplan.button(texts.documents).click();
    const preview = dialog.frameLocator('iframe');
    await preview.getByText('Kingdom of Cambodia').waitFor();
    await dialog.getByRole('textbox', { name: texts.docs.number }).fill('007 OVOP.SG');
    await preview.getByText('007 OVOP.SG').waitFor();

    const codes = [
      '1.1.1',
      '1.1.2',
      '1.1.3',
      '1.1.4',
      '1.1.5',
      '1.1.7',
      '1.1.8',
      '4.3.3',
      '4.3.4',
      '4.3.5',
      '4.3.6',
    ];
    const paper = await app.download(() =>
      dialog.getByRole('button', { name: paperTexts.saveWord }).click(),
    );
    expect(paper.name).toBe('OVOP-SG workplan 2021.docx');
    const text = wordText(paper.bytes);
    for (const code of codes) expect(text).toContain(code);
    expect(text).toContain('007 OVOP.SG');
    expect(text).toContain('800,000');
    await app.page.getByText(paperTexts.saved(paper.name)).waitFor();

    await dialog.getByText(texts.docs.kinds.workbook, { exact: true }).click();
    await dialog.getByText(paperTexts.languages.both, { exact: true }).click();
    await preview.getByText('Sok Dara').first().waitFor();
    const book = await app.download(() =>
      dialog.getByRole('button', { name: paperTexts.saveExcel }).click(),
    );
    expect(book.name).toBe('OVOP-SG workplan 2021.xlsx');
    const cells = await sheetTexts(book.bytes);
    for (const code of codes) expect(cells).toContain(code);
    expect(cells).toContain('Sok Dara');
    expect(cells.join('\n')).toContain('កិច្ចប្រជុំ');
  });

  it('shape Khmer with the hands that are brought along', async () => {
    const workplan = await openWorkplan({ language: 'km' });
    const { texts, dialog } = workplan;
    await workplan.button(texts.documents).click();
    const preview = dialog.frameLocator('iframe');
    await preview.getByText('ព្រះរាជាណាចក្រកម្ពុជា').waitFor();
    // A machine that has the offices' own fonts does not need them; here each is asked for.
    const faces = await preview.locator('html').evaluate(async ({ ownerDocument }) => {
      const loaded = await Promise.all([...ownerDocument.fonts].map((face) => face.load()));
      return loaded.map(({ family, weight, status }) => [
        family.replaceAll('"', ''),
        weight,
        status,
      ]);
    });
    expect(faces).toEqual([
      ['Siemreap', '400', 'loaded'],
      ['Moul', '400', 'loaded'],
      ['Battambang', '400', 'loaded'],
      ['Battambang', '700', 'loaded'],
    ]);
  });

  it('are named for the body whose lines they hold', async () => {
    const workplan = await openWorkplan();
    const { texts, dialog, app } = workplan;
    const { paper: paperTexts } = workplan.app.texts;
    await workplan.openList();
    await workplan.derive(2021, 'NCMs');
    await workplan.button(texts.documents).click();
    const book = await app.download(() =>
      dialog.getByRole('button', { name: paperTexts.saveExcel }).click(),
    );
    expect(book.name).toBe('NCMs workplan 2021.xlsx');
    expect(await sheetTexts(book.bytes)).not.toContain('1.1.1');
  });

  it('are issued under the next number, and stand in the register', async () => {
    const workplan = await openWorkplan();
    const { texts, dialog, app, page } = workplan;
    const { documents } = app.texts;
    await workplan.button(texts.documents).click();
    const paper = page.frameLocator(`iframe[title="${app.texts.paper.preview}"]`);
    const undecided = paper.getByRole('heading', { name: /undecided activities/i });
    await undecided.first().waitFor();
    await dialog.getByRole('switch', { name: texts.docs.annexes }).click();
    await becomes(() => undecided.count(), 0);

    await dialog.getByRole('button', { name: documents.issue }).click();
    const asking = page.getByRole('dialog', { name: documents.issueTitle('Annual workplan') });
    await asking.getByText(documents.issueText('001/26')).waitFor();
    await asking.getByRole('button', { name: documents.issueIt }).click();
    await page.getByRole('heading', { name: 'Annual workplan 001/26' }).waitFor();
    await paper.getByText('001/26').first().waitFor();

    await workplan.openList();
    await page.getByRole('link', { name: /2021/ }).first().click();
    await workplan.button(texts.documents).click();
    await dialog
      .getByRole('link', { name: texts.docs.issuedAs('001/26', documents.status.issued) })
      .waitFor();
  });
});
