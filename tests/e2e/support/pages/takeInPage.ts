import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { HeapName } from '#shared/people/imports/heaps.ts';
import type { Messages } from '#renderer/i18n/messages.ts';
import type { AppWindow } from '../appWindow.ts';

/** A file as a dialog gives it. */
export interface GivenList {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The page that takes a list of people in. */
export class TakeInPage {
  constructor(readonly app: AppWindow) {}

  get texts(): Messages['takeIn'] {
    return this.app.texts.takeIn;
  }

  async open(): Promise<void> {
    await this.app.goTo('/people/take-in');
    await this.arrive('choose');
  }

  /** Waits for a step, and for it to have taken the keyboard. */
  async arrive(name: keyof Messages['takeIn']['steps']): Promise<void> {
    const step = this.step(name);
    await step.waitFor();
    await expect
      .poll(() => step.evaluate((group) => group.contains(document.activeElement)))
      .toBe(true);
  }

  step(name: keyof Messages['takeIn']['steps']): Locator {
    return this.app.content.getByRole('group', { name: this.texts.steps[name], exact: true });
  }

  /** Chooses a file, from the keyboard. */
  async choose({ name, bytes }: GivenList): Promise<void> {
    const button = this.app.content.getByRole('button', { name: this.texts.chooseFile });
    const [chooser] = await Promise.all([
      this.app.page.waitForEvent('filechooser'),
      button.press('Enter'),
    ]);
    await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  }

  /** Pastes as Ctrl+V does. */
  async paste(text: string, html = ''): Promise<void> {
    await this.app.content.getByRole('textbox', { name: this.texts.pasteField }).evaluate(
      (field, pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted.text);
        if (pasted.html !== '') clipboardData.setData('text/html', pasted.html);
        field.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      },
      { text, html },
    );
  }

  get refusal(): Locator {
    return this.app.content.getByRole('alert');
  }

  /** What a column (A, B, …) is read as. */
  meaning(letters: string): Locator {
    return this.app.content.getByRole('combobox', {
      name: this.texts.meaningOf(letters),
      exact: true,
    });
  }

  /** The rows as they would be taken. */
  get preview(): Locator {
    return this.app.content.getByRole('group', { name: this.texts.previewTitle }).getByRole('row');
  }

  /** Goes on to settling, from the keyboard. */
  async next(): Promise<void> {
    const button = this.app.content.getByRole('button', { name: this.texts.next });
    await button.focus();
    await this.app.page.keyboard.press('Enter');
    await this.arrive('settle');
  }

  heap(name: HeapName): Locator {
    return this.app.content.getByRole('tab', {
      name: new RegExp(`^[\\d,]+ ${this.texts.heaps[name]}`, 'u'),
    });
  }

  /** How many rows stand in a heap. */
  async count(name: HeapName): Promise<number> {
    return Number.parseInt(await this.heap(name).innerText(), 10);
  }

  /** Presses a key on the row at hand. */
  async press(key: string): Promise<void> {
    await this.app.page.keyboard.press(key);
  }

  field(name: keyof Messages['takeIn']['fields']): Locator {
    return this.app.content.getByRole('textbox', { name: this.texts.fields[name] });
  }

  get takeInButton(): Locator {
    const { takeIn, finish } = this.texts;
    const labels = [finish, takeIn(1).replace(/\d.*/u, '').trim()].join('|');
    return this.app.content.getByRole('button', { name: new RegExp(`^(?:${labels})`, 'u') });
  }

  async takeIn(): Promise<void> {
    await this.takeInButton.focus();
    await this.app.page.keyboard.press('Enter');
    await this.arrive('done');
  }

  /** A number of the result. */
  async figure(key: string): Promise<number> {
    const cell = this.app.content.locator(`[data-figure="${key}"]`).getByRole('cell');
    return Number((await cell.innerText()).replaceAll(',', ''));
  }

  async anotherList(): Promise<void> {
    await this.app.content.getByRole('button', { name: this.texts.another }).click();
    await this.arrive('choose');
  }
}
