import type { Locator } from 'playwright-core';
import type { AppWindow } from '../appWindow.ts';

type Texts = AppWindow['texts']['plans'];

/** A file as it is handed to the program. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The list of plans, and the three steps in which one is brought in. */
export class PlansPage {
  constructor(readonly app: AppWindow) {}

  async open(): Promise<void> {
    await this.app.openScreen('plans');
    await this.list.waitFor();
  }

  get texts(): Texts {
    return this.app.texts.plans;
  }

  get list(): Locator {
    return this.app.content.getByRole('list', { name: this.texts.list });
  }

  /** The card of the plan with this title, or a part of it. */
  card(title: string | RegExp): Locator {
    return this.list
      .getByRole('listitem')
      .filter({ has: this.app.page.getByRole('link', { name: title }) });
  }

  async titles(): Promise<readonly string[]> {
    const cards = await this.list.getByRole('listitem').all();
    return Promise.all(cards.map((card) => card.getByRole('link').first().innerText()));
  }

  async export(card: Locator): Promise<GivenFile> {
    return this.app.download(() => card.getByRole('button', { name: this.texts.export }).click());
  }

  /** Does something of the menu behind a plan. */
  async choose(card: Locator, item: 'copy' | 'replace' | 'remove'): Promise<void> {
    await card.getByRole('button', { name: /^(?:More for|ជម្រើស)/u }).click();
    await this.app.page
      .getByRole('menuitem', { name: new RegExp(`^${this.texts[item]}`, 'u') })
      .click();
  }

  /** Begins to bring a plan in. */
  async begin(): Promise<void> {
    await this.app.content.getByRole('button', { name: this.texts.importPlan }).click();
    await this.step('choose').waitFor();
  }

  step(name: keyof Texts['import']['steps']): Locator {
    return this.app.content.getByRole('group', { name: this.texts.import.steps[name] });
  }

  async chooseFile({ name, bytes }: GivenFile): Promise<void> {
    const [chooser] = await Promise.all([
      this.app.page.waitForEvent('filechooser'),
      this.app.content.getByRole('button', { name: this.texts.import.chooseFile }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  }

  /** Drops a file anywhere on the screen. */
  async drop({ name, bytes }: GivenFile): Promise<void> {
    await this.app.page.evaluate(
      ([fileName, data]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(data)], fileName));
        for (const type of ['dragover', 'drop'])
          document.body.dispatchEvent(
            new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
          );
      },
      [name, [...bytes]] as const,
    );
  }

  /** Pastes as Ctrl+V does, from a clipboard with this in it. */
  async paste(clipboard: { readonly html?: string; readonly text?: string }): Promise<void> {
    await this.app.content
      .getByRole('textbox', { name: this.texts.import.pasteField })
      .evaluate((field, { html = '', text = '' }) => {
        const clipboardData = new DataTransfer();
        if (html !== '') clipboardData.setData('text/html', html);
        if (text !== '') clipboardData.setData('text/plain', text);
        field.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      }, clipboard);
  }

  /** The sentence that says why nothing came of a file or a paste. */
  get refusal(): Locator {
    return this.app.content.getByRole('alert');
  }

  field(name: Exclude<keyof Texts['fields'], `${string}Hint`>): Locator {
    return this.app.content.getByRole('textbox', { name: this.texts.fields[name], exact: true });
  }

  /** What a column (A, B, …) is read as. */
  columnUse(letters: string): Locator {
    return this.app.content.getByRole('combobox', {
      name: this.texts.import.readAsOf(letters),
      exact: true,
    });
  }

  /** The row of the preview that shows this code. */
  previewRow(code: string): Locator {
    return this.app.content
      .getByRole('group', { name: this.texts.import.previewTitle })
      .getByRole('row')
      .filter({ has: this.app.page.getByRole('cell', { name: code, exact: true }) });
  }

  async next(): Promise<void> {
    await this.app.content
      .getByRole('button', { name: this.texts.import.next, exact: true })
      .click();
    await this.app.content.locator('[data-count]').first().waitFor();
  }

  async count(key: keyof Texts['import']['counts']): Promise<number> {
    return Number(
      await this.app.content.locator(`[data-count="${key}"]`).getByRole('definition').innerText(),
    );
  }

  /** A part of the comparison: rows added, removed or changed. */
  compared(part: 'added' | 'removedRows' | 'changed', rows: number): Locator {
    return this.app.content.getByRole('region', { name: this.texts.import[part](rows) });
  }

  async takeIn(): Promise<void> {
    const { takeIn, replacePlan } = this.texts.import;
    await this.app.content
      .getByRole('button', { name: takeIn, exact: true })
      .or(this.app.content.getByRole('button', { name: replacePlan, exact: true }))
      .click();
    await this.list.waitFor();
  }

  async cancel(): Promise<void> {
    await this.app.content
      .getByRole('button', { name: this.app.texts.app.cancel, exact: true })
      .click();
    await this.list.waitFor();
  }
}
