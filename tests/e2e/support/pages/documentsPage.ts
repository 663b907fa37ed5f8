import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { AppWindow } from '../appWindow.ts';

type Texts = AppWindow['texts']['register'];

/** The registers of outgoing documents and of incoming letters, and what of the editor they lead to. */
export class DocumentsPage {
  constructor(readonly app: AppWindow) {}

  get page(): Page {
    return this.app.page;
  }

  get texts(): Texts {
    return this.app.texts.register;
  }

  async openOutgoing(): Promise<void> {
    await this.app.goTo('/documents');
    await this.heading(this.app.texts.documents.title).waitFor();
  }

  async openIncoming(): Promise<void> {
    await this.openOutgoing();
    await this.app.content
      .getByRole('navigation', { name: this.texts.registers })
      .getByRole('link', { name: this.app.texts.documents.incoming, exact: true })
      .click();
    await this.heading(this.app.texts.documents.incoming).waitFor();
  }

  heading(name: string): Locator {
    return this.app.content.getByRole('heading', { level: 1, name, exact: true });
  }

  button(name: string): Locator {
    return this.app.content.getByRole('button', { name, exact: true });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** What the drawn paper says. */
  get paper(): FrameLocator {
    return this.page.frameLocator(`iframe[title="${this.app.texts.paper.preview}"]`);
  }

  /** Begins a document of the kind with this name. */
  async begin(kind: string): Promise<void> {
    await this.button(this.app.texts.documents.newDocument).click();
    await this.page.getByRole('menuitem', { name: new RegExp(`^${kind}`, 'u') }).click();
    await this.button(this.app.texts.documents.issue).waitFor();
  }

  /** Writes a field of the draft. */
  async write(name: string, text: string): Promise<void> {
    const field = this.app.content.getByRole('textbox', { name, exact: true });
    await field.fill(text);
    await field.blur();
  }

  /** Begins a letter in Khmer with this subject and a body. */
  async beginLetter(subject: string): Promise<void> {
    const { km } = this.app.texts.documents.languages;
    await this.begin('Official letter');
    await this.write(`Subject, ${km}`, subject);
    await this.write(`Body, ${km}`, 'សូមគោរពជម្រាបជូន');
    await this.paper.getByText(subject).first().waitFor();
  }

  /** Issues the open draft, and waits for its paper. */
  async issue(): Promise<void> {
    const { documents } = this.app.texts;
    await this.button(documents.issue).click();
    await this.dialog.getByRole('button', { name: documents.issueIt, exact: true }).click();
    await this.button(documents.withdraw).waitFor();
  }

  get grid(): Locator {
    return this.app.content.getByRole('grid');
  }

  /** A row of the table by a text in it. */
  row(text: string): Locator {
    return this.grid
      .getByRole('row')
      .filter({ has: this.page.getByRole('gridcell') })
      .filter({ hasText: text });
  }

  get rows(): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('gridcell') });
  }

  /** The cell of a row under a heading. */
  async cell(row: Locator, header: string): Promise<Locator> {
    const heads = await this.grid.getByRole('columnheader').allInnerTexts();
    const at = heads.findIndex((text) => text.trim() === header);
    if (at === -1) throw new Error(`No column is headed ${header}`);
    return row.getByRole('gridcell').nth(at);
  }

  /** Writes into a cell as a person types: over what was there, Enter at the end. */
  async type(row: Locator, header: string, text: string): Promise<void> {
    await (await this.cell(row, header)).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async export(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    return this.app.download(() => this.button(this.texts.exportExcel).click());
  }

  /** Writes a field of the dialog in which a letter is registered. */
  async fill(field: Exclude<keyof Texts['fields'], 'scan' | 'fromHint'>, text: string) {
    await this.dialog
      .getByRole(field === 'from' ? 'combobox' : 'textbox', { name: this.texts.fields[field] })
      .or(this.dialog.getByRole('textbox', { name: this.texts.fields[field] }))
      .first()
      .fill(text);
  }

  /** Registers a letter through the dialog. */
  async receive(letter: {
    readonly number: string;
    readonly from: string;
    readonly subject: string;
    readonly answerDue?: string;
  }): Promise<void> {
    await this.button(this.texts.receive).click();
    await this.fill('number', letter.number);
    await this.fill('from', letter.from);
    await this.fill('subject', letter.subject);
    if (letter.answerDue !== undefined) await this.fill('answerDue', letter.answerDue);
    await this.page.keyboard.press('Enter');
    await this.dialog.waitFor({ state: 'hidden' });
    await this.row(letter.subject).waitFor();
  }

  /** Does something after which the program asks for a file, and gives this one. */
  async giveFile(
    ask: () => Promise<void>,
    file: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), ask()]);
    await chooser.setFiles({ name: file.name, mimeType: '', buffer: Buffer.from(file.bytes) });
  }

  /** Drops a file on an element. */
  async drop(
    onto: Locator,
    file: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<void> {
    await onto.evaluate(
      (element, [name, data]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(data)], name));
        for (const type of ['dragover', 'drop'])
          element.dispatchEvent(
            new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
          );
      },
      [file.name, [...file.bytes]] as const,
    );
  }
}
