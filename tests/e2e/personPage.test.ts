import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { BodyId, EventId, ParticipantId, PersonId } from '#shared/base/ids.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import type { OfficeEvent, Participant } from '#shared/events/model.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import type { AppWindow } from './support/appWindow.ts';
import { accessibilityFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { openApp, type OpenOptions } from './support/openApp.ts';
import { plantRecords, storeText } from './support/plantRecords.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

const none = { km: '', en: '' };
const id = '11111111-1111-4111-8111-111111111111' as PersonId;
const mony: Person = newPerson(id, {
  khmerName: 'កែវ មុនី',
  latinName: 'Keo Mony',
  honorific: 'mrs',
  sex: 'F',
  birthYear: 1984,
  phones: ['+85512345678'],
  emails: ['mony@example.org'],
  notes: 'Speaks for the weavers',
  posts: [
    {
      id: 'officer',
      title: { km: 'មន្ត្រី', en: 'Officer' },
      body: 'MoC' as BodyId,
      bodyText: none,
      rank: 'officer',
      from: plainDate(2015, 7, 1),
      to: null,
    },
  ],
});
const meeting: OfficeEvent = {
  id: '22222222-2222-4222-8222-222222222222' as EventId,
  kind: 'workshop',
  title: { km: 'សិក្ខាសាលាជាតិ', en: 'National workshop' },
  series: '',
  from: plainDate(2026, 9, 1),
  to: plainDate(2026, 9, 3),
  place: none,
  province: null,
  line: null,
  seats: [],
  notes: '',
};
const part: Participant = {
  id: '33333333-3333-4333-8333-333333333333' as ParticipantId,
  event: meeting.id,
  person: id,
  honorific: 'mrs',
  post: { km: '', en: 'Officer' },
  rank: 'officer',
  body: 'MoC' as BodyId,
  bodyName: { km: 'ក្រសួងពាណិជ្ជកម្ម', en: 'Ministry of Commerce' },
  province: null,
  role: 'speaker',
  status: 'attended',
  substituteFor: null,
  days: [plainDate(2026, 9, 1), plainDate(2026, 9, 2)],
  remarks: '',
};

/** A photograph of one pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function open(person: Person, options?: OpenOptions): Promise<AppWindow> {
  const app = await openApp(browser, options);
  onTestFinished(() => app.close());
  await plantRecords(app, { people: [person], events: [meeting], participants: [part] });
  await app.goTo(`/people/${person.id}`);
  await app.content.getByRole('heading', { level: 1 }).waitFor();
  await field(app, app.texts.person.notes).waitFor();
  return app;
}

function field(app: AppWindow, name: string): Locator {
  return app.content.getByRole('textbox', { name, exact: true });
}

function button(app: AppWindow, name: string): Locator {
  return app.content.getByRole('button', { name, exact: true });
}

async function fill(app: AppWindow, name: string, text: string): Promise<void> {
  await field(app, name).fill(text);
  await field(app, name).press('Enter');
}

describe('a person’s page', () => {
  it('shows what they did, keeps what is typed, and one undo takes one deed back', async () => {
    const app = await open(mony);
    const texts = app.texts.person;
    await app.content.getByRole('link', { name: 'National workshop' }).waitFor();
    await app.content.getByText(texts.came(2, 3)).waitFor();

    // Neither of the names may be the last to go.
    await fill(app, texts.khmerName, '');
    await fill(app, texts.latinName, '');
    await app.content.getByText(texts.oneName).waitFor();
    await field(app, texts.latinName).press('Escape');
    await app.undo();
    await expect.poll(() => field(app, texts.khmerName).inputValue()).toBe('កែវ មុនី');

    await fill(app, texts.newPhone, '០៩៦ ១២៣ ៤៥៦៧');
    await expect.poll(() => field(app, texts.phone(2)).inputValue()).toBe('096 123 4567');
    // A wrong one is told, and is still there when one comes back.
    await fill(app, texts.newPhone, '012 34');
    await app.content.getByText(texts.badPhone('012 34')).waitFor();
    await fill(app, texts.newEmail, 'keo.mony@');
    await app.content.getByText(texts.badEmail('keo.mony@')).waitFor();
    await app.goTo('/settings');
    await app.goTo(`/people/${id}`);
    await expect.poll(() => field(app, texts.phone(3)).inputValue()).toBe('012 34');
    await fill(app, texts.phone(3), '012 340 000');
    await expect.poll(() => app.content.getByText(texts.badPhone('012 34')).count()).toBe(0);
    await expect.poll(() => field(app, texts.phone(3)).inputValue()).toBe('012 340 000');
    expect(app.faults).toEqual([]);
  });

  it('ends the former post when a new one begins, and tells days that cannot be', async () => {
    const app = await open(mony);
    const texts = app.texts.person;
    await button(app, texts.newPost).press('Enter');
    await app.page.keyboard.type('ប្រធាននាយកដ្ឋាន');
    await fill(app, texts.postTitle.en, 'Director');
    await fill(app, texts.from, '១/៥/២០២៦');
    await app.content.getByText(texts.closes('Officer', '30/04/2026')).waitFor();
    await button(app, texts.addPost).press('Enter');
    const posts = app.content.getByRole('region', { name: texts.posts }).getByRole('listitem');
    await expect.poll(() => posts.count()).toBe(2);
    await expect.poll(() => posts.first().innerText()).toContain(texts.presentPost);
    await expect
      .poll(() => posts.nth(1).innerText())
      .toContain(texts.span('01/07/2015', '30/04/2026'));

    await posts.nth(1).getByRole('button').press('Enter');
    await fill(app, texts.to, '01/06/2014');
    await app.content.getByText(texts.reversed).waitFor();
    await fill(app, texts.to, '31/02/2026');
    await app.content.getByText(texts.badDate('31/02/2026')).waitFor();
    await fill(app, texts.to, '31/05/2026');
    await expect.poll(() => posts.first().innerText()).toContain('Officer');
    await button(app, texts.foldPost).press('Enter');
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await app.undo();
    await app.undo();
    await app.undo();
    await expect.poll(() => posts.count()).toBe(1);
    await expect.poll(() => posts.first().innerText()).toContain(texts.since('01/07/2015'));
    expect(app.faults).toEqual([]);
  });

  it('takes a photograph, and refuses what is none', async () => {
    const app = await open(mony);
    const texts = app.texts.person;
    const choose = async (name: string, buffer: Buffer): Promise<void> => {
      const chooser = app.page.waitForEvent('filechooser');
      await button(app, texts.choosePhotograph).click();
      await (await chooser).setFiles({ name, mimeType: 'image/png', buffer });
    };
    await choose('letter.png', Buffer.from('no picture at all'));
    await expect
      .poll(() => app.notification.innerText())
      .toContain(texts.notPhotograph('letter.png'));
    await choose('mony.png', png);
    const photograph = app.content.getByRole('img', { name: texts.photographOf('Keo Mony') });
    await photograph.waitFor();
    await expect
      .poll(() => photograph.evaluate((one: HTMLImageElement) => one.naturalWidth))
      .toBe(1);
    await button(app, texts.photograph).click();
    await app.page.getByRole('menuitem', { name: texts.removePhotograph }).click();
    await button(app, texts.choosePhotograph).waitFor();
    expect(app.faults).toEqual([]);
  });
});

describe('removing a person', () => {
  it('for good empties the store of all but the name, and no undo brings it back', async () => {
    const app = await open(mony);
    const texts = app.texts.person;
    await fill(app, texts.newPhone, '096 123 4567');
    await expect.poll(() => field(app, texts.phone(2)).count()).toBe(1);
    await button(app, texts.more).click();
    await app.page.getByRole('menuitem', { name: texts.remove }).click();
    await app.content.getByText(texts.takesPart('Keo Mony', 1)).waitFor();
    await app.content.getByRole('alert').getByRole('button', { name: texts.erase }).click();

    const dialog = app.page.getByRole('dialog', { name: texts.eraseTitle('Keo Mony') });
    await dialog.getByText(texts.goes.phones(2)).waitFor();
    await dialog.getByText(texts.stays.events(1)).waitFor();
    const confirm = dialog.getByRole('textbox');
    const erase = dialog.getByRole('button', { name: texts.eraseIt, exact: true });
    await confirm.fill('Somebody Else');
    await erase.click();
    await dialog.getByText(texts.nameDiffers).waitFor();
    await confirm.fill('keo mony');
    await confirm.press('Enter');
    await app.content.getByText(texts.erasedText).waitFor();
    await app.content.getByRole('link', { name: 'National workshop' }).waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);

    const gone = ['85512345678', '85596123', 'mony@example', 'weavers', '1984'];
    const kept = async (): Promise<readonly string[]> => {
      const text = await storeText(app);
      return gone.filter((one) => text.includes(one));
    };
    expect(await kept()).toEqual([]);
    await app.undo();
    await expect.poll(() => app.notification.innerText()).toContain('“');
    expect(await kept()).toEqual([]);
    await app.reload();
    await app.content.getByText(texts.erasedText).waitFor();
    expect(app.faults).toEqual([]);
  });

  it('from the directory can be undone; who was removed has a page that says so', async () => {
    const other = newPerson('44444444-4444-4444-8444-444444444444' as PersonId, {
      latinName: 'Sok Dara',
    });
    const app = await open(other);
    const texts = app.texts.person;
    await button(app, texts.more).click();
    await app.page.getByRole('menuitem', { name: texts.remove }).click();
    await app.notification.getByText(texts.removed('Sok Dara')).waitFor();
    await app.goTo(`/people/${other.id}`);
    await app.content.getByText(texts.removedTitle).waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await app.notification.getByRole('button', { name: texts.undo, exact: true }).click();
    await field(app, texts.latinName).waitFor();
    await app.goTo('/people/nobody');
    await app.content.getByText(texts.missing).waitFor();
    expect(app.faults).toEqual([]);
  });
});

describe('whoever cannot see or use a mouse', () => {
  it.each([
    ['en', 'light'],
    ['km', 'dark'],
    ['km', 'light'],
    ['en', 'dark'],
  ] as const)('finds the page in order: %s, %s', async (language, theme) => {
    const app = await open(mony, { language, theme, size: { width: 1024, height: 720 } });
    const texts = app.texts.person;
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await fill(app, texts.newPhone, '012 34');
    await app.content.getByText(texts.badPhone('012 34')).waitFor();
    await button(app, texts.history).press('Enter');
    await button(app, texts.newPost).press('Enter');
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await button(app, texts.more).press('Enter');
    await app.page.getByRole('menuitem', { name: texts.erase }).click();
    const dialog = app.page.getByRole('dialog');
    await dialog.getByRole('textbox').waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);
    expect(app.faults).toEqual([]);
  });

  it('scrolls nothing sideways on a narrow window', async () => {
    const app = await open(mony, { size: { width: 1280, height: 800 }, zoom: 2 });
    const wider = await app.page.evaluate(() => {
      const main = document.querySelector('main');
      return main === null ? null : main.scrollWidth - main.clientWidth;
    });
    expect(wider).toBe(0);
  });
});
