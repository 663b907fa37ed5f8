import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { openApp, type OpenOptions } from './support/openApp.ts';
import { MatrixPage } from './support/pages/matrixPage.ts';

const signer = 'Test Officer';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function openPlan(options?: OpenOptions & { readonly code?: string }): Promise<MatrixPage> {
  const app = await openApp(browser, { ...options, name: signer });
  onTestFinished(() => app.close());
  const plan = new MatrixPage(app);
  await plan.open(options?.code);
  return plan;
}

async function becomes(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  await expect.poll(read, { timeout: 10_000 }).toEqual(wanted);
}

describe('the strategic plan', () => {
  it('goes to the row that the address names, and shows its printed line cell by cell', async () => {
    const plan = await openPlan({ code: '3.3.3.1' });
    await becomes(() => plan.row('3.3.3.1').getAttribute('aria-level'), '4');
    const panel = plan.panel('3.3.3.1');
    await panel.getByText(plan.texts.panel.line(284)).waitFor();
    await expect.poll(() => panel.getByText(plan.texts.panel.emptyCell).count()).toBeGreaterThan(0);
  });

  it('shows the second line of a row that a page break cut', async () => {
    const plan = await openPlan({ code: '1.2.3.1' });
    const panel = plan.panel('1.2.3.1');
    await panel.getByText(plan.texts.panel.line(186)).first().waitFor();
    await panel.getByText(plan.texts.panel.line(188)).first().waitFor();
  });

  it('folds and unfolds headings by keyboard, and counts what stands under them', async () => {
    const plan = await openPlan();
    await plan.row('I').getByRole('gridcell').first().click();
    await plan.row('I').getByText(plan.texts.activities(48)).waitFor();
    await plan.app.page.keyboard.press('ArrowLeft');
    await becomes(() => plan.row('1.1').count(), 0);
    await expect.poll(() => plan.row('I').getAttribute('aria-expanded')).toBe('false');
    await plan.app.page.keyboard.press('ArrowRight');
    await becomes(() => plan.row('1.1').count(), 1);
  });

  it('finds words of either language, keeps the filters, and lifts them for a row asked for', async () => {
    const plan = await openPlan();
    await plan.search.fill('កិច្ចប្រជុំគណៈកម្មាធិការជាតិ');
    await becomes(() => plan.row('1.1.2').count(), 0);
    await plan.row('1.1.1').waitFor();
    await plan.search.fill('monthly regular');
    await becomes(() => plan.row('1.1.1').count(), 0);
    await plan.row('1.1.3').waitFor();
    await expect.poll(() => plan.counts.innerText()).toContain(plan.texts.activitiesOf(1, 132));

    await plan.app.openScreen('settings');
    await plan.open();
    await expect.poll(() => plan.search.inputValue()).toBe('monthly regular');
    await plan.open('5.5.3');
    await plan.row('5.5.3').waitFor();
    await expect.poll(() => plan.search.inputValue()).toBe('');
  });

  it('narrows the rows down by year, by body and to those without years', async () => {
    const plan = await openPlan();
    const { page } = plan.app;
    const choose = async (name: string, option: RegExp | string): Promise<void> => {
      await page.getByRole('combobox', { name }).click();
      await page.getByRole('option', { name: option }).first().click();
    };
    await choose(plan.texts.year, plan.texts.yearCertain(2021));
    await becomes(
      () => plan.counts.innerText(),
      expect.stringContaining(plan.texts.undecidedRows(0)),
    );
    await page.getByRole('button', { name: plan.texts.clearFilters }).click();
    await page.getByRole('checkbox', { name: plan.texts.withoutYears }).check();
    await becomes(
      () => plan.counts.innerText(),
      expect.stringContaining(plan.texts.activitiesOf(112, 132)),
    );
    await choose(plan.texts.body, /^MoT /u);
    await becomes(() => plan.row('1.2.1.3').count(), 0);
  });

  it('answers T01 with twelve meetings, changes the target, and reopens the query', async () => {
    const plan = await openPlan({ code: '1.1.3' });
    const before = await plan.row('1.1.3').innerText();
    const query = await plan.unfoldQuery('1.1.3', 'T01');
    await query.getByRole('radio', { name: /\b12\b|twelve/iu }).check();
    await query.getByRole('button', { name: plan.texts.query.answer, exact: true }).click();
    await query.getByText(new RegExp(signer, 'u')).waitFor();
    const targets = plan.targets('1.1.3');
    await targets.getByText('12 meetings a year', { exact: true }).waitFor();
    await expect.poll(() => plan.row('1.1.3').innerText()).not.toBe(before);

    await query.getByRole('button', { name: plan.texts.query.reopen }).click();
    await becomes(() => targets.getByText('12 meetings a year', { exact: true }).count(), 0);
    await plan.app.undo();
    await targets.getByText('12 meetings a year', { exact: true }).waitFor();
  });

  it("takes a person's own number as an answer, and says what is missing in it", async () => {
    const plan = await openPlan({ code: '1.1.3' });
    const query = await plan.unfoldQuery('1.1.3', 'T01');
    const { query: texts } = plan.texts;
    await query.getByRole('radio', { name: texts.own }).check();
    await query.getByRole('button', { name: texts.answer, exact: true }).click();
    await query.getByText(texts.needNote).waitFor();
    await query.getByRole('textbox', { name: texts.ownLabel }).fill('Every second month');
    await query.getByRole('textbox', { name: texts.number }).fill('6');
    await query.getByRole('combobox', { name: texts.unit }).fill('meeting');
    await query.getByRole('button', { name: texts.answer, exact: true }).click();
    await plan.targets('1.1.3').getByText('6 meetings a year', { exact: true }).waitFor();
  });

  it('corrects a title beside the printed one, signed, and goes back', async () => {
    const plan = await openPlan({ code: '1.1.1' });
    const printed = 'Meeting of the OvOP National Committee';
    await plan.correct('1.1.1', 'titleEn', 'Meeting of the National Committee');
    const title = plan.text('1.1.1', 'titleEn');
    await title.getByText(new RegExp(`corrected by ${signer}`, 'u')).waitFor();
    await title.getByText(printed, { exact: true }).waitFor();
    await plan.row('1.1.1').getByText('Meeting of the National Committee').waitFor();
    await title.getByRole('button', { name: plan.texts.panel.backToPrinted }).click();
    await plan.row('1.1.1').getByText(printed).waitFor();
    await becomes(() => title.getByText(/corrected by/u).count(), 0);
  });

  it('keeps a Khmer title, and the working translation no longer speaks for it', async () => {
    const plan = await openPlan({ code: '1.1.2', language: 'km' });
    const title = plan.text('1.1.2', 'titleKm');
    await title.getByText(plan.texts.panel.workingTranslation).waitFor();
    await plan.correct('1.1.2', 'titleKm', 'កិច្ចប្រជុំក្រុមការងារ');
    await plan.row('1.1.2').getByText('កិច្ចប្រជុំក្រុមការងារ').waitFor();
    await becomes(() => title.getByText(plan.texts.panel.workingTranslation).count(), 0);
  });

  it('settles the years of a row in its panel, and reopens them', async () => {
    const plan = await openPlan({ code: '2.2.1.6' });
    const panel = plan.panel('2.2.1.6');
    const years = panel.getByRole('group', { name: plan.texts.panel.years, exact: true });
    await years.getByText('2020').click();
    await years.getByText('2021').click();
    await panel.getByText(plan.texts.panel.yearsPending).waitFor();
    await panel.getByRole('button', { name: plan.texts.panel.assume }).click();
    await plan
      .row('2.2.1.6')
      .getByRole('img', { name: plan.texts.yearNames.assumed('2021'), exact: true })
      .waitFor();
    await panel.getByRole('button', { name: plan.texts.panel.reopen, exact: true }).click();
    await plan
      .row('2.2.1.6')
      .getByRole('img', { name: plan.texts.yearNames.possible('2021'), exact: true })
      .waitFor();
  });

  it('adds an activity of the lost page, refuses codes that cannot stand, and removes it', async () => {
    const plan = await openPlan();
    const { page } = plan.app;
    const texts = plan.texts.add;
    await page.getByRole('button', { name: texts.open }).click();
    const dialog = page.getByRole('dialog', { name: texts.title });
    const code = dialog.getByRole('textbox', { name: texts.code });
    const keep = dialog.getByRole('button', { name: texts.keep });
    for (const [typed, problem] of [
      ['4.2.x', texts.problems.code],
      ['1.1.1', texts.problems.taken('1.1.1')],
      ['4.9.1', texts.problems.parent('4.9')],
      ['1.1.1.1', texts.problems.under('1.1.1')],
    ] as const) {
      await code.fill(typed);
      await keep.click();
      await dialog.getByText(problem).waitFor();
    }
    await code.fill('4.2.1');
    await keep.click();
    await dialog.getByText(texts.problems.title).waitFor();
    await dialog
      .getByRole('textbox', { name: texts.titleEn, exact: true })
      .fill('Register OVOP members');
    await dialog
      .getByRole('textbox', { name: texts.indicatorEn, exact: true })
      .fill('2 workshops per year');
    await dialog.getByText('2021', { exact: true }).click();
    await keep.click();

    const panel = plan.panel('4.2.1');
    await panel.getByText(new RegExp(`Added by hand by ${signer}`, 'u')).waitFor();
    await plan.row('4.2.1').getByText(plan.app.texts.terms.addedByHand).waitFor();
    await panel.getByText('2 workshops a year', { exact: true }).waitFor();
    await panel.getByRole('button', { name: plan.texts.panel.removeAdded }).click();
    await becomes(() => plan.row('4.2.1').count(), 0);
  });

  it('lists every query of the plan, those without rows too, and leads to its rows', async () => {
    const plan = await openPlan();
    await plan.showTab('queries');
    await plan.queryList.getByRole('article', { name: 'D11', exact: true }).waitFor();
    const t01 = plan.queryList.getByRole('article', { name: 'T01', exact: true });
    await t01.getByRole('button', { name: plan.texts.allQueries.goTo('1.1.3') }).click();
    await plan.panel('1.1.3').waitFor();
    await plan.row('1.1.3').waitFor();
  });

  it('opens and leaves the details by keyboard', async () => {
    const plan = await openPlan({ size: { width: 1024, height: 700 } });
    await plan.row('1.1.1').getByRole('gridcell').nth(1).click();
    await plan.app.page.keyboard.press('Enter');
    await becomes(
      () => plan.panel('1.1.1').evaluate((panel) => panel === document.activeElement),
      true,
    );
    await plan.app.page.keyboard.press('Escape');
    await becomes(() => plan.panel('1.1.1').count(), 0);
    await becomes(() => plan.table.evaluate((table) => table === document.activeElement), true);
  });

  it.each([
    { language: 'en', theme: 'light' },
    { language: 'en', theme: 'dark' },
    { language: 'km', theme: 'light' },
    { language: 'km', theme: 'dark' },
  ] as const)(
    'has nothing that the accessibility checker finds, in $language and $theme',
    async (options) => {
      const plan = await openPlan({ ...options, code: '1.1.3' });
      const query = await plan.unfoldQuery('1.1.3', 'T01');
      await query.getByRole('radio', { name: plan.texts.query.own }).check();
      expect(await accessibilityFaults(plan.app.page)).toEqual([]);
      await plan.showTab('queries');
      await plan.queryList.waitFor();
      await plan.queryList.getByRole('article').first().getByRole('button').first().click();
      expect(await accessibilityFaults(plan.app.page)).toEqual([]);
      await plan.app.page.getByRole('button', { name: plan.texts.add.open }).click();
      await plan.app.page.getByRole('dialog').waitFor();
      expect(await accessibilityFaults(plan.app.page)).toEqual([]);
      expect(plan.app.faults).toEqual([]);
    },
  );
});
