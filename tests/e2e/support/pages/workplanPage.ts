import type { Locator, Page } from 'playwright-core';
import type { AppWindow } from '../appWindow.ts';

type Texts = AppWindow['texts']['workplan'];

/** The workplans, one workplan and its dialogs. */
export class WorkplanPage {
  constructor(readonly app: AppWindow) {}

  get page(): Page {
    return this.app.page;
  }

  get texts(): Texts {
    return this.app.texts.workplan;
  }

  /** Goes to the list of workplans. */
  async openList(): Promise<void> {
    await this.app.goTo('/workplans');
    await this.page.getByRole('heading', { name: this.texts.title, exact: true }).waitFor();
  }

  /** Derives a workplan of the year for the whole plan, or for the body whose code is given. */
  async derive(year: number, body?: string): Promise<void> {
    await this.page.getByRole('button', { name: this.texts.derive }).click();
    await this.choose(this.texts.year, String(year));
    if (body !== undefined) await this.choose(this.texts.scope, new RegExp(`^${body} `));
    await this.dialog.getByRole('button', { name: this.texts.createIt, exact: true }).click();
    await this.heading(year).waitFor();
  }

  async choose(field: string, option: string | RegExp): Promise<void> {
    await this.dialog.getByRole('combobox', { name: field, exact: true }).click();
    await this.page.getByRole('option', { name: option }).first().click();
  }

  heading(year: number): Locator {
    return this.page.getByRole('heading', { name: this.texts.heading(year), exact: true });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** "17 lines, 17 rest on open queries, 112 undecided". */
  get counts(): Locator {
    return this.app.content.getByRole('status').first();
  }

  button(name: string): Locator {
    return this.app.content.getByRole('button', { name, exact: true });
  }

  async showView(view: keyof Texts['views']): Promise<void> {
    await this.app.content
      .getByRole('radiogroup', { name: this.texts.view })
      .getByText(this.texts.views[view], { exact: true })
      .click();
  }

  /** An action of the workplan as a whole, out of its menu. */
  async fromMenu(item: string): Promise<void> {
    await this.button(this.texts.more).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** The table or the year at a glance, whichever is shown. */
  get grid(): Locator {
    return this.app.content.getByRole('grid');
  }

  /** The rows of an activity: two where it was split. */
  rows(code: string): Locator {
    return this.grid
      .getByRole('row')
      .filter({ has: this.page.getByRole('gridcell', { name: code, exact: true }) });
  }

  /** The cell of a line under a heading. */
  async cell(code: string, heading: string, nth = 0): Promise<Locator> {
    const column = await this.grid
      .getByRole('columnheader')
      .filter({ has: this.page.getByRole('button', { name: heading, exact: true }) })
      .getAttribute('aria-colindex');
    return this.rows(code).nth(nth).locator(`[aria-colindex="${column}"]`);
  }

  async textOf(code: string, heading: string, nth = 0): Promise<string> {
    return (await this.cell(code, heading, nth)).innerText();
  }

  /** Puts the cursor on a cell. */
  async goTo(code: string, heading: string): Promise<void> {
    const cell = await this.cell(code, heading);
    await cell.scrollIntoViewIfNeeded();
    await cell.click({ position: { x: 4, y: 4 } });
  }

  /** Types into a cell as into a spreadsheet: what was there gives way, Enter takes it. */
  async type(code: string, heading: string, text: string): Promise<void> {
    await this.goTo(code, heading);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The months of a line, and whether they are only proposed. */
  async months(code: string, nth = 0): Promise<string> {
    const cell = await this.cell(code, this.texts.columns.months, nth);
    return (await cell.getByRole('img').getAttribute('aria-label')) ?? '';
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Pastes a block at the cursor, as Excel puts it on the clipboard. */
  async paste(rows: readonly (readonly string[])[]): Promise<void> {
    const text = rows.map((row) => row.join('\t')).join('\r\n');
    await this.page.evaluate((plain) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
  }

  /** Opens the menu of the line at the cursor by keyboard and chooses from it. */
  async lineMenu(item: string): Promise<void> {
    await this.page.keyboard.press('Shift+F10');
    await this.page.getByRole('menuitem', { name: item }).click();
    // A menu that is still closing would take a second one with it.
    await this.page.getByRole('menu').waitFor({ state: 'hidden' });
  }
}
