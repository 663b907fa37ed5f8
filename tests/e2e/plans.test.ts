import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';
import { accessibilityFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { openApp, type OpenOptions } from './support/openApp.ts';
import { PlansPage, type GivenFile } from './support/pages/plansPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function openPlans(options?: OpenOptions): Promise<PlansPage> {
  const app = await openApp(browser, options);
  onTestFinished(() => app.close());
  const plans = new PlansPage(app);
  await plans.open();
  return plans;
}

type Sheet = ExcelJS.Worksheet;

/** The file as somebody saves it who has changed its first sheet in a spreadsheet program. */
async function edited(file: GivenFile, edit: (sheet: Sheet) => void): Promise<GivenFile> {
  const workbook = new ExcelJS.Workbook();
  type Loaded = Parameters<typeof workbook.xlsx.load>[0];
  await workbook.xlsx.load(file.bytes as unknown as Loaded);
  edit(workbook.worksheets[0]!);
  return { name: 'edited.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
}

function rowOf(sheet: Sheet, code: string): ExcelJS.Row {
  let found: ExcelJS.Row | null = null;
  sheet.eachRow((row) => {
    if (row.getCell(1).text === code) found = row;
  });
  if (found === null) throw new Error(`${code} is not in the sheet`);
  return found;
}

function columnOf(sheet: Sheet, heading: string): number {
  let column = 0;
  sheet.getRow(1).eachCell((cell, number) => {
    if (column === 0 && cell.text.includes(heading)) column = number;
  });
  if (column === 0) throw new Error(`No column is headed ${heading}`);
  return column;
}

/** A table as Word puts it on the clipboard, with merged cells. */
const wordTable = `
  <html><body><table border=1>
    <tr><td rowspan=2>Code</td><td rowspan=2>Activity</td><td rowspan=2>Indicator</td>
      <td colspan=5>Year</td><td rowspan=2>Responsible</td></tr>
    <tr><td>2024</td><td>2025</td><td>2026</td><td>2027</td><td>2028</td></tr>
    <tr><td>I</td><td colspan=8><p>Institutions</p></td></tr>
    <tr><td>1.1</td><td colspan=8>Law and procedure</td></tr>
    <tr><td>1.1.9</td><td>Hold the national<br>meeting</td><td>Twice a year</td>
      <td>x</td><td>x</td><td></td><td></td><td>x</td><td rowspan=2>OVOP-SG</td></tr>
    <tr><td>1.1.10</td><td>Train the provinces</td><td>1 training/province</td>
      <td></td><td>x</td><td></td><td></td><td></td></tr>
    <tr><td>1.1.11</td><td>Study the markets</td><td></td>
      <td colspan=2>x</td><td></td><td></td><td></td><td>OVOP-SG</td></tr>
    <tr><td></td><td>Nobody gave this row a code</td><td></td>
      <td>x</td><td></td><td></td><td></td><td></td><td>OVOP-SG</td></tr>
  </table></body></html>`;

const firstTitle = firstPlan().title;
/** An activity under which nothing stands. */
const lastCode = firstPlan().entries.at(-1)!.code;

describe('a plan as a workbook', () => {
  it('comes back without a difference from the very file, by dialog and by drop', async () => {
    const plans = await openPlans();
    const file = await plans.export(plans.card(firstTitle));
    expect(file.name).toBe('Strategic plan 2019-2023.xlsx');
    await plans.begin();
    await plans.chooseFile(file);
    await plans.next();
    await plans.app.content.getByText(plans.texts.import.noDifferences).waitFor();
    await expect.poll(() => plans.count('taken')).toBe(firstPlan().entries.length);
    await expect.poll(() => plans.count('unclear')).toBe(0);
    await expect.poll(() => plans.count('queries')).toBe(0);
    await plans.app.content.getByRole('button', { name: plans.app.texts.app.close }).click();

    await plans.drop(file);
    await plans.next();
    await plans.app.content.getByText(plans.texts.import.noDifferences).waitFor();
    expect(plans.app.faults).toEqual([]);
  });

  it('shows exactly what was edited, takes its plan’s place, and undo brings that back', async () => {
    const plans = await openPlans();
    const card = plans.card(firstTitle);
    const facts = await card.innerText();
    const file = await edited(await plans.export(card), (sheet) => {
      const title = columnOf(sheet, 'Activity');
      rowOf(sheet, '1.1.1').getCell(title).value = 'A title that the office has reworded';
      const moved = rowOf(sheet, '1.2.1.1');
      for (const year of [2019, 2020, 2021, 2022, 2023])
        moved.getCell(columnOf(sheet, String(year))).value = null;
      moved.getCell(columnOf(sheet, '2020')).value = 'x';
      moved.getCell(columnOf(sheet, 'Years known')).value = 'yes';
      const row: (string | null)[] = ['1.1.99', 'Activity', 'An activity that was added'];
      row[columnOf(sheet, '2023') - 1] = 'x';
      row[columnOf(sheet, 'Years known') - 1] = 'yes';
      sheet.insertRow(rowOf(sheet, '1.1.1').number + 1, row);
      sheet.spliceRows(rowOf(sheet, lastCode).number, 1);
    });

    await plans.choose(card, 'replace');
    await plans.chooseFile(file);
    await plans.next();
    await plans.compared('added', 1).getByText('1.1.99').waitFor();
    await plans.compared('removedRows', 1).getByText(lastCode, { exact: true }).waitFor();
    const changed = plans.compared('changed', 2).getByRole('listitem');
    await expect.poll(() => changed.count()).toBe(2);
    await expect
      .poll(() => changed.nth(0).innerText())
      .toContain('A title that the office has reworded');
    await expect
      .poll(() => changed.nth(1).innerText())
      .toMatch(/^1\.2\.1\.1\s+Years\s[\s\S]*\b2020$/u);

    await plans.takeIn();
    await expect
      .poll(() => plans.app.notification.innerText())
      .toContain(plans.texts.import.replaced(firstTitle));
    await plans.app.goTo(`/plan/${firstPlan().id}/1.1.99`);
    await plans.app.content.getByText('An activity that was added').first().waitFor();
    await plans.open();
    await plans.app.undo();
    await expect.poll(() => card.innerText()).toBe(facts);
  });
});

describe('a table from Word', () => {
  it('becomes a new plan, with a query for what is unclear, and appears everywhere', async () => {
    const plans = await openPlans();
    const texts = plans.texts.import;
    await plans.begin();
    await plans.paste({ html: wordTable });
    await plans.field('title').fill('Second plan of the movement');
    await plans.columnUse('C').selectOption('ignore');
    await expect.poll(() => plans.previewRow('1.1.9').innerText()).not.toContain('Twice a year');
    await plans.columnUse('C').selectOption('indicator');
    await expect.poll(() => plans.previewRow('1.1.9').innerText()).toContain('Twice a year');
    await plans.next();
    await expect.poll(() => plans.count('taken')).toBe(5);
    await expect.poll(() => plans.count('unclear')).toBe(1);
    const problems = plans.app.content.getByRole('listitem');
    await problems.filter({ hasText: 'Nobody gave this row a code' }).waitFor();
    await problems.filter({ hasText: '1.1.11' }).getByText(texts.question).waitFor();
    expect(await accessibilityFaults(plans.app.page)).toEqual([]);

    await plans.takeIn();
    await expect.poll(() => plans.titles()).toEqual(['Second plan of the movement', firstTitle]);
    const card = plans.card('Second plan of the movement');
    await expect.poll(() => card.innerText()).toContain(plans.texts.yearsKnown(2, 3));
    await card.getByRole('link', { name: 'Second plan of the movement', exact: true }).click();
    await plans.app.content.getByText('1.1.10', { exact: true }).first().waitFor();
    await plans.app.goTo('/years/plan-2024-2028');
    await plans.app.content.getByText('1.1.11', { exact: true }).first().waitFor();
    expect(plans.app.faults).toEqual([]);
  });

  it('is read from plain text where the clipboard holds no HTML', async () => {
    const plans = await openPlans();
    await plans.begin();
    await plans.paste({ text: 'Code\tActivity\t2024\nI\tInstitutions\n1.1\tLaw\n1.1.1\tMeet\tx' });
    await plans.previewRow('1.1.1').waitFor();
  });
});

/** The container that Office puts old workbooks and encrypted ones into, with a stream of this name. */
function container(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let index = 0; index < stream.length; index += 1)
    bytes[1024 + 2 * index] = stream.charCodeAt(index);
  bytes[1024 + 64] = 2 * (stream.length + 1);
  return bytes;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function guestList(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Guests').addRows([
    ['Name', 'Telephone'],
    ['Sok Dara', '012 345 678'],
  ]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('what is no plan', () => {
  it('is refused with its own sentence, and nothing is written', async () => {
    const plans = await openPlans();
    const { unreadable, noTable, refusals } = plans.app.texts.importing;
    const bomb = new Uint8Array(40 * 1024 * 1024);
    const files: readonly (readonly [Uint8Array, string])[] = [
      [bytesOf(''), unreadable['empty-file']({ kind: 'empty-file' })],
      [
        bytesOf('%PDF-1.7'),
        unreadable['not-a-workbook']({ kind: 'not-a-workbook', looksLike: 'pdf' }),
      ],
      [
        bytesOf('Code,Activity'),
        unreadable['not-a-workbook']({ kind: 'not-a-workbook', looksLike: 'text' }),
      ],
      [container('Workbook'), unreadable['old-excel']({ kind: 'old-excel' })],
      [container('EncryptedPackage'), unreadable.encrypted({ kind: 'encrypted' })],
      [
        zipSync({ 'xl/workbook.xml': bytesOf('<workbook/>'), 'xl/worksheets/sheet1.xml': bomb }),
        unreadable['too-large']({ kind: 'too-large', what: 'ratio', limit: 300 }),
      ],
      [
        await guestList(),
        refusals['columns-missing']({
          kind: 'columns-missing',
          sheets: ['Guests'],
          missing: ['code'],
        }),
      ],
    ];
    await plans.begin();
    for (const [bytes, sentence] of files) {
      await plans.chooseFile({ name: 'plan.xlsx', bytes });
      await expect.poll(() => plans.refusal.innerText()).toContain(sentence);
    }
    await plans.paste({ text: 'no table at all' });
    await expect.poll(() => plans.refusal.innerText()).toContain(noTable);
    await plans.cancel();
    await expect.poll(() => plans.titles()).toEqual([firstTitle]);
    await plans.app.undo();
    await expect
      .poll(() => plans.app.notification.innerText())
      .toContain(plans.app.texts.app.nothingToUndo);
    expect(plans.app.faults).toEqual([]);
  });
});

describe('plans on hand', () => {
  it('are begun as a copy, removed, and brought back', async () => {
    const plans = await openPlans();
    await plans.choose(plans.card(firstTitle), 'copy');
    const dialog = plans.app.page.getByRole('dialog', { name: plans.texts.copying.title });
    await dialog.getByRole('textbox', { name: plans.texts.fields.title }).fill('The next plan');
    await dialog.getByRole('button', { name: plans.texts.copying.begin }).click();
    const copy = plans.card('The next plan');
    await copy.waitFor();
    await expect.poll(() => copy.innerText()).toContain(plans.texts.yearsKnown(0, 132));
    await expect.poll(() => copy.innerText()).toContain(plans.texts.cameAsCopy(firstTitle));

    await plans.choose(copy, 'remove');
    await copy.waitFor({ state: 'detached' });
    await expect.poll(() => plans.titles()).toEqual([firstTitle]);
    await plans.app.undo();
    await copy.waitFor();
  });

  it.each([
    { language: 'en', theme: 'light' },
    { language: 'km', theme: 'dark' },
    { language: 'km', theme: 'light', size: { width: 1024, height: 700 } },
    { language: 'en', theme: 'dark', zoom: 2 },
  ] as const)('are laid out for everybody: %o', async (options) => {
    const plans = await openPlans(options);
    const check = async (): Promise<void> => {
      // Away from the navigation, whose tooltips stand outside of everything.
      await plans.app.content.getByRole('heading').first().hover();
      await expect.poll(() => accessibilityFaults(plans.app.page), { timeout: 10_000 }).toEqual([]);
      const overflow = await plans.app.content.evaluate(
        (main) => main.scrollWidth - main.clientWidth,
      );
      expect(overflow).toBe(0);
    };
    await check();
    await plans.begin();
    await check();
    await plans.paste({ html: wordTable });
    await plans.field('title').fill('Second plan');
    await check();
    await plans.next();
    await check();
  });

  it('are brought in by keyboard alone', async () => {
    const plans = await openPlans();
    const { page } = plans.app;
    await plans.app.content.getByRole('button', { name: plans.texts.importPlan }).focus();
    await page.keyboard.press('Enter');
    await plans.step('choose').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    expect(await focused()).toBe(plans.texts.import.pasteField);
    await plans.paste({ html: wordTable });
    await plans.step('columns').waitFor();
    await plans.field('title').focus();
    await page.keyboard.type('By keyboard');
    await plans.app.content.getByRole('button', { name: plans.texts.import.next }).focus();
    await page.keyboard.press('Enter');
    await plans.step('result').waitFor();
    await plans.app.content.getByRole('button', { name: plans.texts.import.takeIn }).focus();
    await page.keyboard.press('Enter');
    await plans.card('By keyboard').waitFor();
  });
});
