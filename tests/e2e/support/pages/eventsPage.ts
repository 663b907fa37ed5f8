import type { Locator } from 'playwright-core';
import type { Messages } from '#renderer/i18n/messages.ts';
import type { AppWindow } from '../appWindow.ts';

/** The events and one event, as their users see them. */
export class EventsPage {
  constructor(readonly app: AppWindow) {}

  get texts(): Messages['events'] {
    return this.app.texts.events;
  }

  get participants(): Locator {
    return this.app.page.getByRole('grid', { name: this.texts.participants.table });
  }

  get dialog(): Locator {
    return this.app.page.getByRole('dialog');
  }

  button(name: string): Locator {
    return this.app.page.getByRole('button', { name, exact: true });
  }

  /** The row of somebody who takes part. */
  row(name: string): Locator {
    return this.participants.getByRole('row').filter({ hasText: name });
  }

  field(label: string): Locator {
    const named = { name: label, exact: true };
    return this.dialog.getByRole('textbox', named).or(this.dialog.getByRole('combobox', named));
  }

  /** Adds an event of that title; `to` is left empty for one day. */
  async add(title: string, from: string, to = ''): Promise<void> {
    const { fields } = this.texts;
    await this.app.goTo('/events');
    await this.button(this.texts.add).click();
    await this.field(fields.from).fill(from);
    await this.field(fields.to).fill(to);
    await this.field(fields.titleEn).fill(title);
    await this.button(this.texts.create).click();
    await this.app.content.getByRole('heading', { name: title, level: 1 }).waitFor();
  }

  /** Adds people who are not in the directory yet. */
  async addNewPeople(names: readonly string[], status: string): Promise<void> {
    const { addPerson: texts } = this.texts;
    await this.button(texts.open).click();
    await this.field(texts.as).click();
    await this.app.page.getByRole('option', { name: status, exact: true }).click();
    for (const name of names) {
      await this.button(texts.newPerson).click();
      await this.field(this.app.texts.people.adding.latinName).fill(name);
      await this.button(texts.keep).click();
      await this.button(texts.newPerson).waitFor();
    }
    await this.app.page.keyboard.press('Escape');
    await this.dialog.waitFor({ state: 'hidden' });
  }
}
