import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { EventId, ParticipantId, PersonId, ProvinceCode } from '#shared/base/ids.ts';
import { parsePlainDate } from '#shared/calendar/plainDate.ts';
import type { OfficeEvent, Participant } from '#shared/events/model.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import { paths } from '#renderer/navigation/paths.ts';
import type { AppWindow } from './support/appWindow.ts';
import { accessibilityFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { keepRecords } from './support/keepRecords.ts';
import { openApp, type OpenOptions } from './support/openApp.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

const id = (name: string) => name as PersonId;
const phones = ['+85512000111'];
const dara = newPerson(id('dara'), {
  khmerName: 'ម៉ែន សុដារ៉ា',
  latinName: 'Men Sodara',
  sex: 'M',
  phones,
  emails: ['dara@example.org'],
  province: '07' as ProvinceCode,
});
const twin = newPerson(id('twin'), {
  khmerName: 'មែន សុដារា',
  latinName: 'MEN SODARAH',
  sex: 'M',
  phones: [...phones, '+85577000222'],
  notes: 'Vegetarian',
});
const pisey = newPerson(id('pisey'), {
  khmerName: 'ជា ពិសី',
  latinName: 'Chea Pisey',
  sex: 'F',
  phones: ['+85592000333'],
});
const sister = newPerson(id('sister'), {
  khmerName: 'ជា ពិសី',
  latinName: 'Chea Pisei',
  sex: 'F',
  phones: ['+85592000333'],
});

const day = parsePlainDate('2026-03-01')!;
const empty = { km: '', en: '' };
const forum: OfficeEvent = {
  id: 'forum' as EventId,
  kind: 'forum',
  title: { km: 'វេទិកាផលិតករ', en: 'Producers’ forum' },
  series: '',
  from: day,
  to: day,
  place: empty,
  province: null,
  line: null,
  seats: [],
  notes: '',
};
const at = (person: PersonId, given: Partial<Participant>): Participant => ({
  id: `${person} at the forum` as ParticipantId,
  event: forum.id,
  person,
  honorific: '',
  post: empty,
  rank: '',
  body: null,
  bodyName: empty,
  province: null,
  role: 'participant',
  status: 'invited',
  substituteFor: null,
  days: [],
  remarks: '',
  ...given,
});

/** The page of duplicates, over four entries of two people unless told otherwise. */
class DuplicatesPage {
  constructor(readonly app: AppWindow) {}

  get texts() {
    return this.app.texts.duplicates;
  }

  get pairs(): Locator {
    return this.app.content.getByRole('option');
  }

  get chosen(): Locator {
    return this.app.content.getByRole('option', { selected: true });
  }

  get table(): Locator {
    return this.app.content.getByRole('table', { name: this.texts.table });
  }

  row(field: keyof AppWindow['texts']['duplicates']['fields']): Locator {
    const name = this.texts.fields[field];
    return this.table
      .getByRole('row')
      .filter({ has: this.app.page.getByRole('rowheader', { name, exact: true }) });
  }

  async choosePart(part: keyof AppWindow['texts']['duplicates']['part']): Promise<void> {
    await this.app.content.getByText(this.texts.part[part], { exact: true }).click();
  }

  async press(key: string): Promise<void> {
    await this.app.page.keyboard.press(key);
  }
}

async function open(
  options: OpenOptions = {},
  people = [dara, twin, pisey, sister],
  path: string = paths.duplicates,
): Promise<DuplicatesPage> {
  const app = await openApp(browser, options);
  onTestFinished(async () => {
    expect(app.faults).toEqual([]);
    await app.close();
  });
  await keepRecords(app.page, {
    people,
    events: [forum],
    participants: [
      at(dara.id, { status: 'absent' }),
      at(twin.id, { status: 'walked-in', days: [day] }),
    ],
  });
  await app.goTo(path);
  return new DuplicatesPage(app);
}

describe('the pairs who may be one person', () => {
  it('are gone through from the keyboard: merged, undone, judged, offered again', async () => {
    const page = await open();
    const { app, texts } = page;
    await expect.poll(() => page.pairs.count()).toBe(2);
    await app.content.getByText(texts.found(2, 4)).waitFor();

    // Two keys go through the pairs, and stop at their ends.
    const first = await page.chosen.innerText();
    await page.press('j');
    await expect.poll(() => page.chosen.innerText()).not.toBe(first);
    await page.press('j');
    await page.press('k');
    await expect.poll(() => page.chosen.innerText()).toBe(first);
    if (!first.includes('Sodara')) await page.press('j');
    await expect.poll(() => page.chosen.innerText()).toContain('Sodara');

    // What is shown is why, each field with the outcome, and what goes with it.
    await app.content.getByText('Telephone is the same').waitFor();
    await expect.poll(() => page.row('phones').innerText()).toContain('077 000 222');
    await expect.poll(() => page.row('notes').innerText()).toContain('Vegetarian');
    const united = texts.united(forum.title.en, texts.statuses.attended, 1);
    await app.content.getByText(united).waitFor();
    // The other name in Latin letters is taken: the outcome says so, and keeps the one that was not.
    const take = texts.take(texts.fields.latinName, 'MEN SODARAH');
    await page.table.getByRole('radio', { name: take }).click();
    await expect
      .poll(() => page.row('latinName').getByRole('cell').last().innerText())
      .toBe('MEN SODARAH');
    await expect.poll(() => page.row('otherNames').innerText()).toContain('Men Sodara');

    await page.press('m');
    await app.content.getByText(texts.merged('MEN SODARAH')).waitFor();
    await expect.poll(() => page.pairs.count()).toBe(1);
    await page.press('Control+z');
    await expect.poll(() => page.pairs.count()).toBe(2);

    // The pair that came back stands where it stood, to be decided on anew.
    await expect.poll(() => page.chosen.innerText()).toContain('Sodara');
    await page.pairs.filter({ hasText: 'Pisey' }).click();
    await expect.poll(() => page.chosen.innerText()).toContain('Pisey');
    await page.table.waitFor();
    await page.press('n');
    await expect.poll(() => page.pairs.count()).toBe(1);
    await page.choosePart('apart');
    const again = texts.takeBackJudgement('Chea Pisey', 'Chea Pisei');
    await app.content.getByRole('button', { name: again }).click();
    await app.content.getByText(texts.apartEmpty.title).waitFor();
    await page.choosePart('candidates');
    await expect.poll(() => page.pairs.count()).toBe(2);
  });

  it('are looked for again when the search was stopped', async () => {
    const app = await openApp(browser);
    onTestFinished(() => app.close());
    await keepRecords(app.page, { people: [dara, twin] });
    // A worker that never comes is a search that never ends.
    await app.page.route('**/duplicates.worker*', () => {});
    await app.goTo(paths.duplicates);
    const page = new DuplicatesPage(app);
    await app.content.getByRole('button', { name: page.texts.cancel }).click();
    await app.content.getByText(page.texts.cancelled).waitFor();
    await app.page.unrouteAll({ behavior: 'ignoreErrors' });
    await app.content.getByRole('button', { name: page.texts.again }).click();
    await expect.poll(() => page.pairs.count()).toBe(1);
  });

  it('are none where nobody looks like another', async () => {
    const page = await open({}, [dara, pisey]);
    await page.app.content.getByText(page.texts.none.title).waitFor();
  });
});

describe('merges', () => {
  it('are taken back later, the last that rests on another first', async () => {
    const third = newPerson(id('third'), { ...twin, latinName: 'Men S.', notes: 'Has a car' });
    const page = await open({}, [dara, twin, third]);
    const { app, texts } = page;
    await expect.poll(() => page.pairs.count()).toBe(3);
    await page.table.waitFor();
    await page.press('m');
    // The pairs of whoever has gone are those of who stays.
    await expect.poll(() => page.pairs.count()).toBe(1);
    await page.table.waitFor();
    await page.press('m');
    await expect.poll(() => page.pairs.count()).toBe(0);

    await page.choosePart('merged');
    const merges = app.content.getByRole('listitem');
    await expect.poll(() => merges.count()).toBe(2);
    // The newest stands first, and rests on the one before it.
    await merges.nth(1).getByRole('button').click();
    await expect.poll(() => app.notification.innerText()).toContain('rests on this merge');
    expect(await merges.count()).toBe(2);
    await merges.nth(0).getByRole('button').click();
    await expect.poll(() => merges.count()).toBe(1);
    await merges.nth(0).getByRole('button').click();
    await app.content.getByText(texts.mergedEmpty.title).waitFor();
    await page.choosePart('candidates');
    await expect.poll(() => page.pairs.count()).toBe(3);
  });

  it('join any two people, whatever their names, beginning with one of them', async () => {
    const page = await open({}, [dara, pisey], paths.duplicatesOf(dara.id));
    const { app, texts } = page;
    const picker = app.content.getByRole('textbox', { name: texts.choose.second });
    await picker.fill('Pisey');
    await app.page.getByRole('option').first().waitFor();
    await picker.press('Enter');
    await page.table.waitFor();
    await app.content.getByRole('button', { name: texts.merge }).click();
    await app.content.getByText(texts.merged('Men Sodara')).waitFor();
  });
});

it.each([
  { language: 'en', theme: 'light', size: { width: 1024, height: 700 } },
  { language: 'km', theme: 'dark', size: { width: 1024, height: 700 } },
  { language: 'km', theme: 'light', size: { width: 640, height: 800 } },
  { language: 'en', theme: 'dark', size: { width: 640, height: 800 } },
] as const)('is without fault, and no wider than its window: %o', async (options) => {
  const page = await open(options);
  const { app } = page;
  const check = async (): Promise<void> => {
    expect(await accessibilityFaults(app.page)).toEqual([]);
    const wide = await app.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(options.size.width);
  };
  await page.table.waitFor();
  await check();
  await page.press('n');
  await expect.poll(() => page.pairs.count()).toBe(1);
  await page.table.waitFor();
  await page.press('m');
  await expect.poll(() => page.pairs.count()).toBe(0);
  await check();
  for (const part of ['apart', 'merged'] as const) {
    await page.choosePart(part);
    await app.content.getByRole('listitem').first().waitFor();
    await check();
  }
  await page.choosePart('chosen');
  await app.content.getByText(page.texts.choose.first).waitFor();
  await check();
});
