import type { Locator } from 'playwright-core';
import type { AppWindow } from '../appWindow.ts';

type Texts = AppWindow['texts']['matrix'];

/** The strategic plan: its table and the details of a row. */
export class MatrixPage {
  constructor(readonly app: AppWindow) {}

  /** Goes to the plan, or to one row of it, and waits until it is shown. */
  async open(code?: string): Promise<void> {
    await this.app.goTo(code === undefined ? '/plan' : `/plan/ovop-2019-2023/${code}`);
    await this.table.waitFor();
    if (code !== undefined) await this.panel(code).waitFor();
  }

  get texts(): Texts {
    return this.app.texts.matrix;
  }

  get table(): Locator {
    return this.app.page.getByRole('treegrid', { name: this.texts.table });
  }

  get search(): Locator {
    return this.app.page.getByRole('textbox', { name: this.texts.search });
  }

  get counts(): Locator {
    return this.app.content.getByRole('status');
  }

  get queryList(): Locator {
    return this.app.page.getByRole('region', { name: this.texts.allQueries.name });
  }

  row(code: string): Locator {
    const cell = this.app.page
      .getByRole('gridcell')
      .filter({ hasText: new RegExp(`^${code.replaceAll('.', String.raw`\.`)}$`, 'u') });
    return this.table.getByRole('row').filter({ has: cell });
  }

  panel(code: string): Locator {
    return this.app.page.getByRole('region', { name: this.texts.panel.name(code) });
  }

  /** What was read out of the row, or answered about it. */
  targets(code: string): Locator {
    return this.panel(code).getByRole('list', { name: this.texts.panel.targets, exact: true });
  }

  query(code: string, id: string): Locator {
    return this.panel(code).getByRole('article', { name: id, exact: true });
  }

  /** Unfolds a query of the row, where it is folded. */
  async unfoldQuery(code: string, id: string): Promise<Locator> {
    const query = this.query(code, id);
    const head = query.getByRole('button').first();
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    return query;
  }

  /** A text of the row, with what is printed and who corrected it. */
  text(code: string, field: 'titleEn' | 'titleKm' | 'indicatorEn' | 'indicatorKm'): Locator {
    return this.panel(code).getByRole('group', { name: this.texts.panel[field], exact: true });
  }

  async correct(
    code: string,
    field: 'titleEn' | 'titleKm' | 'indicatorEn' | 'indicatorKm',
    text: string,
  ): Promise<void> {
    const group = this.text(code, field);
    await group
      .getByRole('button', { name: this.texts.panel.edit(this.texts.panel[field]) })
      .click();
    await group.getByRole('textbox').fill(text);
    await this.app.page.keyboard.press('Enter');
  }

  async showTab(tab: keyof Texts['tabs']): Promise<void> {
    await this.app.content.getByText(this.texts.tabs[tab], { exact: true }).click();
  }
}
