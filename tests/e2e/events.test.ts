import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { openApp, type OpenOptions } from './support/openApp.ts';
import { EventsPage } from './support/pages/eventsPage.ts';
import { WorkplanPage } from './support/pages/workplanPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function open(options?: OpenOptions): Promise<EventsPage> {
  const app = await openApp(browser, options);
  onTestFinished(() => app.close());
  return new EventsPage(app);
}

describe('an event', () => {
  it('is added, gets people, and says who came, by the keyboard', async () => {
    const events = await open();
    const { app, texts } = events;
    const { keyboard } = app.page;
    await events.add('Membership workshop', '06/05/2030', '07/05/2030');
    await app.content.getByText(texts.participants.noneTitle).waitFor();
    await events.addNewPeople(['Sok Dara', 'Chan Thy'], texts.statuses.invited);
    await expect.poll(() => app.content.innerText()).toContain('Total 2');

    // The status is typed on its cell; the days follow it.
    const status = events.row('Sok Dara').getByText(texts.statuses.invited, { exact: true });
    await status.click();
    await keyboard.type(texts.statuses.attended);
    await keyboard.press('Enter');
    await expect
      .poll(() => events.row('Sok Dara').getByRole('img', { name: app.texts.app.yes }).count())
      .toBe(2);
    await expect.poll(() => app.content.innerText()).toContain('Total 1');

    // A day is taken back by Space.
    await events.row('Sok Dara').getByRole('img', { name: app.texts.app.yes }).first().click();
    await keyboard.press('Space');
    await expect
      .poll(() => events.row('Sok Dara').getByRole('img', { name: app.texts.app.yes }).count())
      .toBe(1);

    // Everybody at once, and back in one step.
    await keyboard.press('Control+a');
    await events.button(texts.participants.setStatus).click();
    await app.page.getByRole('menuitem', { name: texts.statuses.absent, exact: true }).click();
    await expect.poll(() => app.content.innerText()).toContain(`${texts.statuses.absent} 2`);
    await app.undo();
    await expect.poll(() => app.content.innerText()).toContain(`${texts.statuses.attended} 1`);
    expect(app.faults).toEqual([]);
  });

  it('tells the days that its changed dates leave outside, and sets them right', async () => {
    const events = await open();
    const { app, texts } = events;
    await events.add('Training', '06/05/2030');
    await events.addNewPeople(['Sok Dara'], texts.statuses['walked-in']);
    await app.content.getByRole('link', { name: texts.parts.details }).click();
    const from = app.content.getByLabel(texts.fields.from, { exact: true });
    await from.fill('20/05/2030');
    await from.press('Enter');
    await expect
      .poll(() => app.content.getByLabel(texts.fields.to, { exact: true }).inputValue())
      .toBe('20/05/2030');
    await app.content.getByRole('link', { name: texts.parts.participants }).click();
    const notice = app.content.getByText(texts.participants.outside(1));
    await notice.waitFor();
    await events.button(texts.participants.setRight).click();
    await notice.waitFor({ state: 'hidden' });
    await expect.poll(() => app.content.innerText()).toContain('Total 1');
  });

  it('is followed by the next of its series, to which its people are invited again', async () => {
    const events = await open();
    const { app, texts } = events;
    await events.add('Dissemination', '06/05/2030');
    await events.addNewPeople(['Sok Dara', 'Chan Thy'], texts.statuses.invited);
    await events.button(texts.more).first().click();
    await app.page.getByRole('menuitem', { name: texts.next }).click();
    await events.dialog.getByRole('radio', { name: texts.inviteAsked(2) }).check();
    await events.button(texts.create).click();
    await app.content.getByText('03/06/2030').waitFor();
    await expect.poll(() => events.row('Sok Dara').count()).toBe(1);

    // Whoever is there already is never invited twice.
    await events.button(texts.invite.open).click();
    await events.button(texts.invite.take).click();
    await events.dialog.getByText(texts.invite.summary(0, 2, 0)).waitFor();
    expect(await events.button(texts.invite.commit(0)).isDisabled()).toBe(true);
  });

  it('asks bodies for people who are named later, and says whom it waits for', async () => {
    const events = await open();
    const { app, texts } = events;
    await events.add('Seminar', '06/05/2030');
    await events.button(texts.invite.open).click();
    await app.page.getByRole('tab', { name: texts.invite.sources.bodies, exact: true }).click();
    await events.field(texts.invite.bodiesSearch).fill('MoWA');
    await events.field(texts.invite.wanted).fill('3');
    await events.dialog.getByRole('checkbox', { name: texts.invite.allShown(1) }).check();
    await events.button(texts.invite.askBodies(1, 3)).click();
    await app.page.getByRole('tab', { name: texts.seats.title }).click();
    await app.content.getByText(texts.seats.of(0, 3)).first().waitFor();
    const seat = app.content.getByRole('textbox', { name: /MoWA/u });
    await seat.fill('2');
    await seat.press('Enter');
    await app.content.getByText(texts.seats.of(0, 2)).first().waitFor();
  });

  it('carries out a line of the workplan, and says what that line has come to', async () => {
    const events = await open();
    const { app, texts } = events;
    const workplans = new WorkplanPage(app);
    await workplans.openList();
    await workplans.derive(2021);
    await events.add('Committee meeting', '06/05/2021');
    await events.addNewPeople(['Sok Dara', 'Chan Thy'], texts.statuses.attended);
    await app.content.getByRole('link', { name: texts.parts.details, exact: true }).click();
    const line = app.content.getByRole('combobox', { name: texts.fields.line });
    await line.click();
    await line.fill('1.1.1');
    await app.page.getByRole('option').first().click();
    await expect
      .poll(() => app.content.innerText())
      .toContain(texts.fields.lineSoFar(1, 1, 'Total 2, of them 0 women (sex not stated: 2)'));
    expect(await app.content.innerText()).toContain('Indicator: ');
    expect(app.faults).toEqual([]);
  });

  it('is removed with its people, and comes back with them', async () => {
    const events = await open();
    const { app, texts } = events;
    await events.add('Forum', '06/05/2030');
    await events.addNewPeople(['Sok Dara'], texts.statuses.confirmed);
    await events.button(texts.more).first().click();
    await app.page.getByRole('menuitem', { name: texts.remove }).click();
    await app.content.getByText(texts.noneTitle).waitFor();
    await app.undo();
    await app.content.getByRole('link', { name: 'Forum' }).click();
    await expect.poll(() => events.row('Sok Dara').count()).toBe(1);
  });
});

describe.each([
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'km', theme: 'light' },
  { language: 'km', theme: 'dark' },
] as const)('events in $language, $theme', (look) => {
  it('are open to everybody and fit a small window', async () => {
    const events = await open({ ...look, size: { width: 1024, height: 768 } });
    const { app, texts } = events;
    const fits = (): Promise<boolean> =>
      app.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    await app.goTo('/events');
    await app.content.getByText(texts.noneTitle).waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await events.add('Workshop', '06/05/2030', '08/05/2030');
    await events.addNewPeople(['Sok Dara'], texts.statuses.attended);
    await events.button(texts.participants.panel).click();
    await expect.poll(() => events.row('Sok Dara').count()).toBe(1);
    expect(await accessibilityFaults(app.page)).toEqual([]);
    expect(await fits()).toBe(true);
    await events.button(texts.invite.open).click();
    await events.dialog.getByText(texts.invite.nothing).waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.setViewportSize({ width: 640, height: 700 });
    expect(await fits()).toBe(true);
  });
});
