import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { plainDate } from '#shared/calendar/plainDate.ts';
import type { BodyId, EventId, ParticipantId } from '#shared/base/ids.ts';
import { held, participant, personOf } from '#tests/shared/events/madeUpEvent.ts';
import { accessibilityFaults } from './support/axe.ts';
import type { AppWindow } from './support/appWindow.ts';
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

const names = [
  { khmerName: 'សុខ ដារ៉ា', latinName: 'Sok Dara' },
  { khmerName: 'ស្រ៊ុន ច័ន្ទបុទ្រាណារ៉ុងសេរីវឌ្ឍន៍', latinName: 'Srun Chanbotranarongsereyvuth-Wattanakvisal' },
  { khmerName: 'ឈឹម ឈុនណារិទ្ធ', latinName: 'Chhim Chhunnarith' },
  { khmerName: '', latinName: 'Tanaka Haruko' },
];
const people = Array.from({ length: 12 }, (_, index) =>
  personOf(`${index}`.padStart(8, '0'), {
    ...names[index % names.length]!,
    sex: index % 3 === 0 ? 'F' : 'M',
    phones: index % 4 === 3 ? [] : [`+855123450${index + 10}`],
    emails: index % 2 === 0 ? [`p${index}@example.gov.kh`] : [],
  }),
);
const event = {
  ...held,
  id: 'e-papers' as EventId,
  from: plainDate(2030, 5, 6),
  to: plainDate(2030, 5, 6),
};
const participants = people.map(({ id }, index) =>
  participant(id, {
    id: `p-${id}` as ParticipantId,
    event: event.id,
    honorific: 'mr',
    status: 'confirmed',
    role: index === 0 ? 'speaker' : 'participant',
    post: { km: 'ប្រធាននាយកដ្ឋានផលិតកម្មដំណាំ', en: 'Director, Department of Crop Production' },
    body: 'somewhere' as BodyId,
    bodyName: {
      km: 'ក្រសួងឧស្សាហកម្ម វិទ្យាសាស្ត្រ បច្ចេកវិទ្យា និងនវានុវត្តន៍',
      en: 'Ministry of Industry, Science, Technology and Innovation',
    },
  }),
);

async function open(options?: OpenOptions): Promise<AppWindow> {
  const app = await openApp(browser, options);
  onTestFinished(() => app.close());
  await plantRecords(app, { people, events: [event], participants });
  await app.goTo(`/events/${event.id}/papers`);
  await app.content.getByRole('radio').first().waitFor();
  return app;
}

/** The paper that is shown, once it is drawn. */
async function drawn(page: Page): Promise<string> {
  await expect
    .poll(() => page.locator('[aria-busy="false"] iframe').count(), { timeout: 30_000 })
    .toBe(1);
  return page.locator('iframe').contentFrame().locator('body').innerText();
}

async function choose(app: AppWindow, paper: 'phone' | 'badges' | 'namePlates'): Promise<void> {
  await app.content
    .getByRole('radio', { name: app.texts.peoplePapers.papers[paper], exact: true })
    .check();
}

describe('the papers of an event', () => {
  it('say what they hold of people, and leave it out', async () => {
    const app = await open();
    const { page, content } = app;
    const texts = app.texts.peoplePapers;
    const note = content.locator('[data-personal]');
    await expect.poll(() => note.innerText()).toContain(texts.holds({ phone: 0, email: 0 }));
    expect(await drawn(page)).toContain('សរុប ១២ នាក់ ស្រី ៤ នាក់');

    await choose(app, 'phone');
    await expect.poll(() => note.innerText()).toContain(texts.holds({ phone: 9, email: 0 }));
    await expect.poll(() => drawn(page)).toContain('012 345 010');
    await content.getByText(texts.without(3, 12, 'phone')).waitFor();

    await note.getByRole('switch', { name: texts.leaveOut }).press('Space');
    await expect.poll(() => note.innerText()).toContain(texts.leftOut);
    await expect.poll(() => drawn(page)).not.toContain('012 345 010');
    const { name, bytes } = await app.download(() =>
      content.getByRole('button', { name: app.texts.paper.saveWord }).click(),
    );
    expect(name).toBe(`${texts.papers.phone} ${event.title.en}.docx`);
    expect(bytes.length).toBeGreaterThan(5000);

    // As a document it is without them too.
    await content.getByRole('button', { name: texts.begin }).click();
    await expect.poll(() => page.url()).toContain('/documents/');
    await expect
      .poll(() => content.locator('[data-personal]').innerText())
      .toContain(texts.holds({ phone: 0, email: 0 }));
    expect(app.faults).toEqual([]);
  });

  it('cut no name off on badges and plates', async () => {
    const app = await open();
    const { page } = app;
    for (const [paper, parts] of [
      ['badges', '.cardHead,.cardMiddle,.cardFoot,.cardBand'],
      ['namePlates', '.plateHalf'],
    ] as const) {
      await choose(app, paper);
      await expect
        .poll(() => page.locator('iframe').contentFrame().locator(parts).count(), {
          timeout: 30_000,
        })
        .toBeGreaterThan(12);
      await drawn(page);
      const over = await page
        .locator('iframe')
        .contentFrame()
        .locator(parts)
        .evaluateAll((all) =>
          all
            .filter((part) => {
              const room = Number.parseFloat(getComputedStyle(part).minHeight) || part.clientHeight;
              return part.scrollHeight > room + 1.5 || part.scrollWidth > part.clientWidth + 1;
            })
            .map((part) => part.textContent),
        );
      expect(over).toEqual([]);
    }
    expect(app.faults).toEqual([]);
  });

  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['km', 'light'],
    ['km', 'dark'],
  ] as const)('can be used by everybody (%s, %s)', async (language, theme) => {
    const app = await open({ language, theme });
    await drawn(app.page);
    expect(await accessibilityFaults(app.page)).toEqual([]);
  });

  it.each([1024, 640])('are no wider than a window of %i', async (width) => {
    const app = await open({ size: { width, height: 800 } });
    await drawn(app.page);
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
});
