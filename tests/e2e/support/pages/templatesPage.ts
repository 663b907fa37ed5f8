import type { FrameLocator, Locator } from 'playwright-core';
import type { KindId } from '#shared/documents/template/model.ts';
import { documentKinds } from '#shared/documents/kinds/kinds.ts';
import { inLanguage } from '#shared/base/language.ts';
import type { AppWindow } from '../appWindow.ts';

type Texts = AppWindow['texts']['templates'];

/** The screen of document templates. */
export class TemplatesPage {
  constructor(readonly app: AppWindow) {}

  async open(kind?: KindId): Promise<void> {
    await this.app.goTo(kind === undefined ? '/templates' : `/templates/${kind}`);
    await this.app.content.getByRole('heading', { name: this.texts.title, exact: true }).waitFor();
    await this.settings.waitFor();
  }

  get texts(): Texts {
    return this.app.texts.templates;
  }

  get kinds(): Locator {
    return this.app.content.getByRole('navigation', { name: this.texts.kinds });
  }

  /** The entry of a kind in the list, with its marks. */
  kind(id: KindId): Locator {
    const { name } = documentKinds.find((kind) => kind.id === id)!;
    const shown = inLanguage(name, this.app.language);
    return this.kinds.getByRole('link', { name: new RegExp(`^${shown}`, 'u') });
  }

  get settings(): Locator {
    return this.app.content.locator('section').filter({ has: this.app.page.getByRole('heading') });
  }

  section(name: keyof Texts['sections']): Locator {
    return this.settings.getByRole('button', { name: new RegExp(`^${this.texts.sections[name]}`) });
  }

  async unfold(name: keyof Texts['sections']): Promise<void> {
    const section = this.section(name);
    if ((await section.getAttribute('aria-expanded')) !== 'true') await section.click();
  }

  box(name: string): Locator {
    return this.settings.getByRole('textbox', { name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.app.content.getByRole('button', {
      name,
      ...(typeof name === 'string' && { exact: true }),
    });
  }

  /** The button that takes a setting back. */
  back(setting: string): Locator {
    const start = this.texts.back(setting, '').split('(')[0] ?? '';
    return this.settings.getByRole('button', { name: start.trim() });
  }

  get preview(): FrameLocator {
    return this.app.page.frameLocator(`iframe[title="${this.app.texts.paper.preview}"]`);
  }

  /** What the preview says, on one line. */
  async previewText(): Promise<string> {
    const text = await this.preview.locator('body').innerText();
    return text.replaceAll(/\s+/gu, ' ');
  }

  async showLanguage(language: 'km' | 'en' | 'both'): Promise<void> {
    const { paper } = this.app.texts;
    await this.app.page
      .getByRole('radiogroup', { name: paper.language })
      .getByText(paper.languages[language], { exact: true })
      .click();
  }

  /** Presses a button that asks for a file, and gives it one. */
  async give(
    button: Locator,
    file: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<void> {
    const [chooser] = await Promise.all([
      this.app.page.waitForEvent('filechooser'),
      button.click(),
    ]);
    await chooser.setFiles({
      name: file.name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(file.bytes),
    });
  }
}
