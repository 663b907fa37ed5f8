import type { Browser } from 'playwright-core';
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

async function openWorkplans(options?: OpenOptions): Promise<WorkplanPage> {
  const app = await openApp(browser, options);
  onTestFinished(async () => {
    const { faults } = app;
    await app.close();
    expect(faults).toEqual([]);
  });
  const workplan = new WorkplanPage(app);
  await workplan.openList();
  return workplan;
}

async function openWorkplan(year = 2021): Promise<WorkplanPage> {
  const workplan = await openWorkplans();
  await workplan.derive(year);
  return workplan;
}

async function becomes(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  await expect.poll(read, { timeout: 10_000 }).toEqual(wanted);
}

describe('a workplan that is derived', () => {
  it('says what to do first, previews the lines, and is opened instead of made twice', async () => {
    const workplan = await openWorkplans();
    const { texts, page } = workplan;
    await page.getByText(texts.none).waitFor();
    await workplan.button(texts.derive).click();
    await workplan.choose(texts.year, '2021');
    await workplan.dialog.getByText(texts.preview(17, 112)).waitFor();
    await workplan.dialog.getByRole('button', { name: texts.createIt, exact: true }).click();
    await becomes(() => workplan.counts.innerText(), texts.counts(17, 17, 112));

    await workplan.openList();
    await page.getByRole('row').filter({ hasText: '2021' }).waitFor();
    await workplan.button(texts.derive).click();
    await workplan.choose(texts.year, '2021');
    await workplan.dialog.getByText(texts.previewExists).waitFor();
    await workplan.dialog.getByRole('button', { name: texts.openIt, exact: true }).click();
    await workplan.heading(2021).waitFor();
  });

  it('holds only the lines of one body where that was asked for', async () => {
    const workplan = await openWorkplans();
    await workplan.derive(2021, 'NCMs');
    const { terms } = workplan.app.texts;
    await workplan.rows('1.1.7').waitFor();
    await expect.poll(() => workplan.rows('1.1.1').count()).toBe(0);
    await expect.poll(() => workplan.textOf('1.1.7', terms.lead)).toBe('NCMs');
  });

  it('takes and leaves what is undecided with one key each', async () => {
    const workplan = await openWorkplan();
    const { texts, page } = workplan;
    await workplan.button(texts.undecidedCount(112)).click();
    const items = workplan.dialog.getByRole('group');
    await items.filter({ hasText: '1.2.1.3' }).waitFor();
    await page.keyboard.press('t');
    await becomes(() => items.filter({ hasText: '1.2.1.3' }).count(), 0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('l');
    await workplan.dialog.getByText(texts.leftOutTitle(1)).waitFor();
    await page.keyboard.press('t');
    await becomes(() => workplan.counts.innerText(), texts.counts(19, 19, 109));
    await workplan.dialog.getByRole('button', { name: texts.reconsider }).click();
    await becomes(() => workplan.counts.innerText(), texts.counts(19, 19, 110));
    await page.keyboard.press('Escape');
    // 1.2.1.5 was left out, and the focus went on to 1.2.1.6.
    await page.getByRole('searchbox', { name: texts.search }).fill('1.2.1.');
    await workplan.rows('1.2.1.6').waitFor();
    await workplan.rows('1.2.1.3').waitFor();
    await expect.poll(() => workplan.rows('1.2.1.5').count()).toBe(0);
  });
});

describe('the table', () => {
  it('is edited by keyboard like a spreadsheet, and counts', async () => {
    const workplan = await openWorkplan();
    const { texts, page } = workplan;
    const { columns } = texts;
    await workplan.type('1.1.1', columns.units, '2');
    await workplan.type('1.1.1', columns.unitCost, '400,000');
    await becomes(() => workplan.textOf('1.1.1', columns.amount), '800,000 ៛');
    await workplan.type('1.1.2', columns.units, '3');
    await workplan.type('1.1.2', columns.unitCost, '$12.50');
    await becomes(() => workplan.textOf('1.1.2', columns.amount), '$37.50');
    await becomes(() => workplan.textOf('1.1.2', columns.currency), texts.currencies.USD);
    await page.getByText('800,000 ៛ + $37.50').first().waitFor();

    await workplan.type('1.1.1', workplan.app.texts.terms.target, '3 meetings');
    await becomes(() => workplan.textOf('1.1.1', workplan.app.texts.terms.target), '3 meetings');
    await workplan.type('1.1.1', workplan.app.texts.terms.lead, 'xyz');
    await page.getByRole('alert').filter({ hasText: 'xyz' }).waitFor();
    await page.keyboard.press('Escape');
    await expect
      .poll(() => workplan.textOf('1.1.1', workplan.app.texts.terms.lead))
      .toBe('OVOP-SG');

    await page.keyboard.press('Control+z');
    await becomes(() => workplan.textOf('1.1.1', workplan.app.texts.terms.target), '2 meetings');
    await workplan.app.reload();
    await becomes(() => workplan.textOf('1.1.1', columns.amount), '800,000 ៛');
  });

  it('takes a pasted block as one step, with a sentence for what it could not take', async () => {
    const workplan = await openWorkplan();
    const { columns } = workplan.texts;
    await workplan.goTo('1.1.1', columns.person);
    await workplan.paste([
      ['Sok Dara', '2', '400000 ៛'],
      ['Chan Thida', 'many', '$15'],
    ]);
    await becomes(() => workplan.textOf('1.1.1', columns.amount), '800,000 ៛');
    await expect.poll(() => workplan.textOf('1.1.2', columns.person)).toBe('Chan Thida');
    await expect.poll(() => workplan.textOf('1.1.2', columns.unitCost)).toBe('$15.00');
    await workplan.page.getByText(workplan.texts.problems.number('many')).waitFor();
    await workplan.app.undo();
    await becomes(() => workplan.textOf('1.1.2', columns.person), '');
    await expect.poll(() => workplan.textOf('1.1.1', columns.amount)).toBe('');
  });

  it('sets months by keyboard and by dragging, and takes them back to the plan', async () => {
    const workplan = await openWorkplan();
    const { texts, page } = workplan;
    const { months } = texts.columns;
    await expect.poll(() => workplan.months('1.1.1')).toBe(texts.monthsProposed('Mar, Sep'));
    await workplan.goTo('1.1.1', months);
    // The editor begins at March: April is set, May drawn on, September cleared.
    await workplan.press('Space', 'ArrowRight', 'Space', 'Shift+ArrowRight');
    await workplan.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Space', 'Enter');
    await becomes(() => workplan.months('1.1.1'), 'Mar, Apr, May');

    const bar = (await workplan.cell('1.1.2', months)).getByRole('img');
    const at = async (month: number) => {
      const box = await bar.locator(`[data-month="${month}"]`).boundingBox();
      return { x: (box?.x ?? 0) + 6, y: (box?.y ?? 0) + 6 };
    };
    const [from, to] = [await at(6), await at(7)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await becomes(() => workplan.months('1.1.2'), 'Feb, May, Jun, Jul, Aug, Nov');

    await workplan.goTo('1.1.1', months);
    await workplan.lineMenu(texts.menu.revert(texts.fields.months));
    await becomes(() => workplan.months('1.1.1'), texts.monthsProposed('Mar, Sep'));
    await workplan.lineMenu(texts.menu.settleMonths);
    await becomes(() => workplan.months('1.1.1'), 'Mar, Sep');
  });

  it('splits, moves, removes with a reason, restores, and takes it all back', async () => {
    const workplan = await openWorkplan();
    const { texts, page } = workplan;
    const { code } = workplan.app.texts.terms;
    const codes = async () => {
      const cells = await workplan.grid.locator('[data-r] > [data-c="0"]').allInnerTexts();
      return cells.filter((text) => /^\d/.test(text)).slice(0, 4);
    };
    await workplan.goTo('1.1.2', code);
    await workplan.lineMenu(texts.menu.split);
    await becomes(codes, ['1.1.1', '1.1.2', '1.1.2', '1.1.3']);
    await workplan.goTo('1.1.1', code);
    await page.keyboard.press('Alt+ArrowDown');
    await becomes(codes, ['1.1.2', '1.1.1', '1.1.2', '1.1.3']);

    await workplan.goTo('1.1.3', code);
    await workplan.lineMenu(texts.menu.remove(1));
    await workplan.dialog.getByRole('button', { name: texts.removeIt, exact: true }).click();
    await workplan.dialog.getByText(texts.refusals['reason-missing']).waitFor();
    await workplan.dialog.getByRole('textbox', { name: texts.reason }).fill('No budget');
    await page.keyboard.press('Enter');
    await becomes(codes, ['1.1.2', '1.1.1', '1.1.2', '1.1.4']);
    await workplan.button(texts.removedTitle(1)).click();
    await page.getByText('No budget').waitFor();
    await workplan.button(texts.menu.restore).click();
    await becomes(codes, ['1.1.2', '1.1.1', '1.1.2', '1.1.3']);

    for (let step = 0; step < 4; step++) await workplan.app.undo();
    await becomes(codes, ['1.1.1', '1.1.2', '1.1.3', '1.1.4']);
  });

  it('adds a line outside the plan and shows the history of a line', async () => {
    const workplan = await openWorkplan();
    const { texts, page } = workplan;
    await workplan.goTo('1.1.1', texts.columns.units);
    await workplan.lineMenu(texts.menu.add);
    await workplan.dialog
      .getByRole('textbox', { name: texts.activityIn.en })
      .fill('Visit of a delegation');
    await workplan.dialog.getByRole('button', { name: texts.add, exact: true }).click();
    await becomes(() => workplan.counts.innerText(), texts.counts(18, 17, 112));
    await page.getByRole('searchbox', { name: texts.search }).fill('delegation');
    await page.getByText(texts.outside).waitFor();
    await page.getByRole('searchbox', { name: texts.search }).fill('');

    await workplan.type('1.1.1', texts.columns.units, '4');
    await workplan.goTo('1.1.1', texts.columns.units);
    await workplan.lineMenu(texts.menu.history);
    const row = workplan.dialog.getByRole('row').filter({ hasText: texts.columns.units });
    await becomes(() => row.getByRole('cell').last().innerText(), '4');
  });

  it('shows the year at a glance and sets months there by keyboard', async () => {
    const workplan = await openWorkplan();
    const { texts } = workplan;
    await workplan.showView('year');
    await workplan.goTo('1.1.1', 'Jan');
    await workplan.press('Shift+ArrowRight', 'Space');
    await workplan.showView('table');
    await becomes(() => workplan.months('1.1.1'), 'Jan, Feb, Mar, Sep');
    await workplan.showView('year');
    await workplan.goTo('1.1.1', 'Sep');
    await workplan.press('Delete');
    await workplan.showView('table');
    await becomes(() => workplan.months('1.1.1'), 'Jan, Feb, Mar');
    expect(texts.workingDays(19)).toBe('19 d');
  });

  it('adds riel and dollars together at the rate that is stated', async () => {
    const workplan = await openWorkplan();
    const { texts, page } = workplan;
    await workplan.goTo('1.1.1', texts.columns.units);
    await workplan.paste([
      ['2', '400000 ៛'],
      ['1', '$100'],
    ]);
    await workplan.button(texts.stateRate).click();
    const rate = page.getByRole('textbox', { name: texts.rateLabel });
    await rate.fill('4,050');
    await rate.press('Enter');
    await page.getByText(texts.atRate('4,050')).waitFor();
    const quarters = page.getByRole('table', { name: texts.totalsBy.quarter });
    await becomes(
      () => quarters.getByRole('row').last().getByRole('cell').last().innerText(),
      '1,205,000 ៛',
    );
  });
});

describe('in Khmer', () => {
  it('shows the activities in Khmer and keeps what is typed in it', async () => {
    const workplan = await openWorkplans({ language: 'km' });
    await workplan.derive(2021);
    const { terms } = workplan.app.texts;
    await expect.poll(() => workplan.textOf('1.1.1', terms.activity)).toContain('កិច្ចប្រជុំ');
    await workplan.type('1.1.1', terms.target, 'កិច្ចប្រជុំ ៣');
    await becomes(() => workplan.textOf('1.1.1', terms.target), 'កិច្ចប្រជុំ 3');
    await workplan.app.switchLanguage();
    await becomes(() => workplan.textOf('1.1.1', workplan.app.texts.terms.target), '3 meetings');
  });
});
