import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { BodyId, GroupId, PersonId } from '#shared/base/ids.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import { paths } from '#renderer/navigation/paths.ts';
import type { AppWindow } from './support/appWindow.ts';
import { accessibilityFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { openApp, type OpenOptions } from './support/openApp.ts';
import { plantRecords } from './support/plantRecords.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function open(options?: OpenOptions): Promise<AppWindow> {
  const app = await openApp(browser, options);
  onTestFinished(async () => {
    expect(app.faults).toEqual([]);
    await app.close();
  });
  return app;
}

const bodyPath = (id: string): string => paths.organisation(id as BodyId);
const committee = paths.group('national-committee' as GroupId);
const heads = paths.group('heads-of-provincial-secretariats' as GroupId);

function held(id: string, title: string, body: string, rank = '') {
  return {
    id: `post-${id}`,
    title: { km: '', en: title },
    body: body as BodyId,
    bodyText: { km: '', en: '' },
    rank,
    from: null,
    to: null,
  };
}

const people = [
  newPerson('dara' as PersonId, {
    khmerName: 'សុខ ដារ៉ា',
    latinName: 'Sok Dara',
    sex: 'M',
    posts: [held('dara', 'Head of the Secretariat', 'administration-07', 'office-head')],
  }),
  newPerson('sophea' as PersonId, {
    khmerName: 'ចាន់ សុភា',
    latinName: 'Chan Sophea',
    sex: 'F',
    posts: [held('sophea', 'Deputy Head of the Secretariat', 'administration-07')],
  }),
  newPerson('bopha' as PersonId, {
    khmerName: 'គឹម បុប្ផា',
    latinName: 'Kim Bopha',
    sex: 'F',
    posts: [held('bopha', 'Minister', 'MoWA', 'minister')],
  }),
];

function field(within: Locator, name: string): Locator {
  return within.getByRole('textbox', { name, exact: true });
}

async function textOf(locator: Locator): Promise<string> {
  return (await locator.count()) === 0 ? '' : locator.first().innerText();
}

describe('the organisations', () => {
  it('are found in either script and opened by the keyboard', async () => {
    const app = await open({ path: paths.organisations });
    const { organisations: texts } = app.texts;
    const grid = app.content.getByRole('grid', { name: texts.table });
    const search = field(app.content, texts.search);
    await search.fill('សិប្បកម្ម');
    const ministry = 'Ministry of Industry, Science, Technology and Innovation';
    await grid.getByText(ministry).waitFor();
    await expect.poll(() => textOf(app.content.getByRole('status'))).toBe(texts.shown(1));
    await search.fill('kampot administration');
    const cell = grid.getByRole('gridcell', { name: 'Kampot Provincial Administration' });
    await cell.click({ position: { x: 250, y: 8 } });
    await app.page.keyboard.press('Enter');
    await app.content
      .getByRole('heading', { level: 1, name: 'Kampot Provincial Administration' })
      .waitFor();
  });

  it('take a new name from a day on, keep the former one, and give it back', async () => {
    const app = await open({ path: bodyPath('MoT') });
    const { page: texts, adding } = app.texts.organisations;
    const heading = app.content.getByRole('heading', { level: 1 });
    await expect.poll(() => textOf(heading)).toBe('Ministry of Tourism (MoT)');
    await app.content.getByRole('button', { name: texts.newName }).click();
    const dialog = app.page.getByRole('dialog');
    await field(dialog, adding.nameEn).fill('Ministry of Tourism and Crafts');
    await field(dialog, adding.abbreviation).fill('MoTC');
    await field(dialog, texts.firstDay).fill('31/02/2025');
    await dialog.getByRole('button', { name: texts.keepName }).click();
    await dialog.getByText(texts.badDate('31/02/2025')).waitFor();
    await field(dialog, texts.firstDay).fill('01/03/2025');
    await app.page.keyboard.press('Enter');
    await expect.poll(() => textOf(heading)).toBe('Ministry of Tourism and Crafts (MoTC)');
    await app.content.getByText(`${texts.until} 28/02/2025`).waitFor();
    await app.undo();
    await expect.poll(() => textOf(heading)).toBe('Ministry of Tourism (MoT)');
  });

  it('are added once, belong to no one under them, and go only while nothing names them', async () => {
    const app = await open({ path: paths.organisations });
    const { organisations: texts } = app.texts;
    const dialog = app.page.getByRole('dialog');
    const add = app.content.getByRole('button', { name: texts.add });
    await add.click();
    await field(dialog, texts.adding.nameEn).fill('ministry of womens’ affairs');
    await field(dialog, texts.adding.abbreviation).fill('mowa');
    const known = texts.adding.known("Ministry of Women's Affairs (MoWA)");
    await dialog.getByText(known).waitFor();
    await field(dialog, texts.adding.abbreviation).fill('');
    await field(dialog, texts.adding.nameEn).fill('Centre for Crafts');
    await app.page.keyboard.press('Enter');
    const heading = app.content.getByRole('heading', { level: 1 });
    await expect.poll(() => textOf(heading)).toBe('Centre for Crafts');

    const parent = field(app.content, texts.page.parent);
    await parent.fill('mowa');
    await app.page.keyboard.press('Enter');
    await expect.poll(() => parent.inputValue()).toBe("Ministry of Women's Affairs (MoWA)");
    await app.goTo(bodyPath('MoWA'));
    await app.content.getByRole('link', { name: 'Centre for Crafts' }).waitFor();
    await parent.fill('centre for crafts');
    await app.page.keyboard.press('Enter');
    await app.content
      .getByText(texts.page.cycle('Centre for Crafts', "Ministry of Women's Affairs (MoWA)"))
      .waitFor();
    await expect.poll(() => parent.inputValue()).toBe('');

    const remove = app.content.getByRole('button', { name: texts.page.remove, exact: true });
    await remove.click();
    const refused = app.content.getByRole('alert').filter({ hasText: '1 organisation that' });
    await refused.waitFor();
    await app.content.getByRole('link', { name: 'Centre for Crafts' }).click();
    await expect.poll(() => textOf(heading)).toBe('Centre for Crafts');
    await remove.click();
    await app.notification.getByText(texts.page.removed('Centre for Crafts')).waitFor();
    const grid = app.content.getByRole('grid', { name: texts.table });
    await grid.waitFor();
    await field(app.content, texts.search).fill('Centre for Crafts');
    await app.content.getByText(texts.nothingMatches).waitFor();
    await app.undo();
    await grid.getByText('Centre for Crafts').waitFor();
  });

  it('keep their contacts as they are read, and refuse what is none', async () => {
    const app = await open({ path: bodyPath('administration-07') });
    const { page: texts } = app.texts.organisations;
    const phones = app.content.getByLabel(texts.phones, { exact: true });
    await phones.fill('០៣៣ ៩៣២ ៨៩០; +855 12 345 678');
    await phones.press('Enter');
    await expect.poll(() => phones.inputValue()).toBe('033 932 890, 012 345 678');
    await phones.fill('ask at the door');
    await phones.press('Enter');
    await app.content.getByText(texts.badPhone('ask at the door')).waitFor();
    await app.reload();
    await expect.poll(() => phones.inputValue()).toBe('033 932 890, 012 345 678');
  });
});

describe('the groups', () => {
  it('show open seats, take members from the keyboard, and keep who was followed', async () => {
    const app = await open();
    await plantRecords(app, { people });
    await app.goTo(committee);
    const { members: texts, seat, roles } = app.texts.groups;
    await app.content.getByText(texts.unlisted(21)).waitFor();
    await app.content.getByRole('button', { name: texts.add }).click();
    const dialog = app.page.getByRole('dialog');
    const person = field(dialog, seat.person);
    await person.pressSequentially('bopha');
    await app.page.getByRole('option').filter({ hasText: 'Kim Bopha' }).waitFor();
    await app.page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: seat.clearPerson('Kim Bopha') }).waitFor();
    await field(dialog, seat.body).fill('mowa');
    await app.page.keyboard.press('Enter');
    await field(dialog, seat.from).fill('01/01/2024');
    await app.page.keyboard.press('Enter');
    const table = app.content.getByRole('table', { name: texts.title, exact: true });
    const row = (name: string) => table.getByRole('row').filter({ hasText: name });
    await row('Kim Bopha').getByText("Ministry of Women's Affairs (MoWA)").waitFor();
    await row('Kim Bopha').getByText(roles.member).waitFor();
    await app.content.getByText(texts.summary(1, 21)).waitFor();

    await row('Kim Bopha').getByRole('button').click();
    await app.page.getByRole('menuitem', { name: texts.follow }).click();
    // Enter before the answer to the last letter means the first who is found.
    await person.pressSequentially('sophea');
    await app.page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: seat.clearPerson('Chan Sophea') }).waitFor();
    await field(dialog, seat.followFrom).fill('01/06/2026');
    await app.page.keyboard.press('Enter');
    await row('Chan Sophea').waitFor();
    const former = app.content.getByRole('table', { name: texts.former });
    await former
      .getByRole('row')
      .filter({ hasText: 'Kim Bopha' })
      .getByText('31/05/2026')
      .waitFor();
    await app.content.getByText(texts.summary(1, 21)).waitFor();

    await app.goTo(bodyPath('MoWA'));
    await app.content.getByRole('link', { name: 'Kim Bopha' }).waitFor();
    await app.content.getByText(`${roles.member} · Chan Sophea`).waitFor();
    await app.undo();
    await app.content.getByText(`${roles.member} · Kim Bopha`).waitFor();
  });

  it('by rule tell at once whom they mean', async () => {
    const app = await open();
    await plantRecords(app, { people });
    await app.goTo(heads);
    const { rule: texts } = app.texts.groups;
    const meant = app.content.getByRole('status').filter({ hasText: /today/u });
    await expect.poll(() => textOf(meant)).toBe(texts.meant(1));
    await app.content.getByRole('link', { name: 'Sok Dara' }).waitFor();
    const words = app.content.getByLabel(texts.words, { exact: true });
    await words.fill('deputy head');
    await app.content.getByRole('link', { name: 'Chan Sophea' }).waitFor();
    await app.page.keyboard.press('Escape');
    await app.content.getByRole('link', { name: 'Sok Dara' }).waitFor();
    await words.fill('secretariat / deputy head');
    await words.blur();
    await expect.poll(() => textOf(meant)).toBe(texts.meant(2));
    await app.content.getByText(texts.sexes.F, { exact: true }).click();
    await expect.poll(() => textOf(meant)).toBe(texts.meant(1));
    await app.undo();
    await expect.poll(() => textOf(meant)).toBe(texts.meant(2));
  });

  it('are added, removed and brought back', async () => {
    const app = await open({ path: paths.groups });
    const { groups: texts } = app.texts;
    await app.content.getByRole('button', { name: texts.add }).click();
    const dialog = app.page.getByRole('dialog');
    await field(dialog, texts.adding.nameEn).fill('Friends of the market');
    await app.page.keyboard.press('Enter');
    const heading = app.content.getByRole('heading', { level: 1 });
    await expect.poll(() => textOf(heading)).toBe('Friends of the market');
    await app.content.getByRole('button', { name: texts.page.remove, exact: true }).click();
    const grid = app.content.getByRole('grid', { name: texts.table });
    await grid.waitFor();
    await field(app.content, texts.search).fill('friends');
    await app.content.getByText(texts.nothingMatches).waitFor();
    await app.undo();
    await grid.getByText('Friends of the market').waitFor();
  });
});

const looks: readonly OpenOptions[] = [
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'km', theme: 'light' },
  { language: 'km', theme: 'dark', size: { width: 1024, height: 700 } },
];

describe.each(looks)('for everybody ($language, $theme)', (look) => {
  it('the lists, the pages and the dialogs are found without fault', async () => {
    const app = await open(look);
    await plantRecords(app, { people });
    const { organisations, groups } = app.texts;
    const faults: Record<string, readonly string[]> = {};
    const check = async (name: string, path: string, ready: Locator): Promise<void> => {
      await app.goTo(path);
      await ready.waitFor();
      faults[name] = await accessibilityFaults(app.page);
    };
    const dialog = app.page.getByRole('dialog');
    const inDialog = async (name: string, button: string): Promise<void> => {
      await app.content.getByRole('button', { name: button }).click();
      await dialog.waitFor();
      faults[name] = await accessibilityFaults(app.page);
      await app.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    };
    await check('organisations', paths.organisations, app.content.getByRole('grid'));
    await inDialog('new organisation', organisations.add);
    const today = app.content.getByRole('region', { name: organisations.page.holdersToday });
    await check('organisation', bodyPath('MoWA'), today);
    await inDialog('new name', organisations.page.newName);
    await check('groups', paths.groups, app.content.getByRole('grid'));
    await inDialog('new group', groups.add);
    await check('group', committee, app.content.getByText(groups.members.unlisted(21)));
    await inDialog('new member', groups.members.add);
    await check('rule', heads, app.content.getByText(groups.rule.meant(1)));
    expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((name) => [name, []])));
  });
});

describe('at 200 %', () => {
  it.each([paths.organisations, bodyPath('MoIH'), paths.groups, committee, heads])(
    '%s stays within the width',
    async (path) => {
      const app = await open({ zoom: 2, path });
      await app.content.getByRole('heading', { level: 1 }).waitFor();
      await expect
        .poll(() => app.content.evaluate((content) => content.scrollWidth - content.clientWidth))
        .toBe(0);
    },
  );
});
