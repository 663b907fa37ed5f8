import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { Language } from '#shared/base/language.ts';
import { messages, type Messages } from '#renderer/i18n/messages.ts';

/** The open window, as a person finds their way in it. Page objects of screens build on it. */
export class AppWindow {
  /** Whatever the browser complained about since the window was opened. */
  readonly faults: string[] = [];
  #language: Language;

  constructor(
    readonly page: Page,
    language: Language,
  ) {
    this.#language = language;
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
  }

  /** The language that the window shows. */
  get language(): Language {
    return this.#language;
  }

  /** The texts in the language that the window shows. */
  get texts(): Messages {
    return messages[this.#language];
  }

  get navigation(): Locator {
    return this.page.getByRole('navigation', { name: this.texts.app.navigation });
  }

  get content(): Locator {
    return this.page.getByRole('main');
  }

  /** The short message that the program last showed. */
  get notification(): Locator {
    return this.page.locator('.mantine-Notification-root').last();
  }

  /** Answers the question who is working. */
  async introduce(name: string): Promise<void> {
    const { welcome } = this.texts.app;
    await this.page.getByRole('textbox', { name: welcome.lead }).fill(name);
    await this.page.getByRole('button', { name: welcome.start }).click();
    await this.navigation.waitFor();
  }

  /** Goes where the navigation leads. */
  async openScreen(screen: keyof Messages['app']['nav']): Promise<void> {
    await this.navigation
      .getByRole('link', { name: this.texts.app.nav[screen], exact: true })
      .click();
  }

  /** Goes to an address behind the `#`, without loading the window anew. */
  async goTo(path: string): Promise<void> {
    await this.page.evaluate((hash) => {
      window.location.hash = hash;
    }, path);
  }

  /** Loads the window anew; what was kept is still there. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.navigation.waitFor();
  }

  async switchLanguage(): Promise<void> {
    await this.page.getByRole('button', { name: this.texts.app.switchLanguage }).click();
    this.#language = this.#language === 'en' ? 'km' : 'en';
    await this.navigation.waitFor();
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: this.texts.app.undo, exact: true }).click();
  }

  async redo(): Promise<void> {
    await this.page.getByRole('button', { name: this.texts.app.redo, exact: true }).click();
  }

  /** Does something that saves a file, and takes what comes out. */
  async download(save: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), save()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
