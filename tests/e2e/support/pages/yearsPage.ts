import type { Locator } from 'playwright-core';
import type { AppWindow } from '../appWindow.ts';

type Texts = AppWindow['texts']['years'];

/** The sheet on which years are settled. */
export class YearsPage {
  constructor(readonly app: AppWindow) {}

  /** Goes there and waits until the first open row has the focus. */
  async open(): Promise<void> {
    await this.app.goTo('/years');
    await this.table.waitFor();
    await this.app.page.waitForFunction(
      () => document.activeElement?.getAttribute('role') === 'grid',
    );
  }

  get texts(): Texts {
    return this.app.texts.years;
  }

  get table(): Locator {
    return this.app.page.getByRole('grid', { name: this.texts.table });
  }

  get counter(): Locator {
    return this.app.content.getByRole('status');
  }

  get drafts(): Locator {
    return this.app.content.getByText(/^\d+ drafts?$/u);
  }

  row(code: string): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.app.page.getByRole('gridcell', { name: code, exact: true }) });
  }

  mark(code: string, kind: keyof Texts['yearNames'], year: number): Locator {
    return this.row(code).getByRole('img', {
      name: this.texts.yearNames[kind](String(year)),
      exact: true,
    });
  }

  /** The years that the row shows in the given manner. */
  async yearsOf(code: string, kind: keyof Texts['yearNames']): Promise<readonly number[]> {
    const years = [2019, 2020, 2021, 2022, 2023];
    const shown = await Promise.all(years.map((year) => this.mark(code, kind, year).count()));
    return years.filter((_, place) => shown[place] === 1);
  }

  /** The code of the row under the cursor. */
  async currentCode(): Promise<string> {
    const cell = await this.table.getAttribute('aria-activedescendant');
    const row = this.app.page.locator(`[id="${cell ?? ''}"]`).locator('..');
    return await row.getByRole('gridcell').first().innerText();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.app.page.keyboard.press(key);
  }

  async show(filter: keyof Texts['filters']): Promise<void> {
    await this.app.page
      .getByRole('radiogroup', { name: this.texts.show })
      .getByText(this.texts.filters[filter], { exact: true })
      .click();
  }
}
