import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { openApp, type OpenOptions } from './support/openApp.ts';
import { TemplatesPage } from './support/pages/templatesPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function openTemplates(
  kind: Parameters<TemplatesPage['open']>[0],
  options?: OpenOptions,
): Promise<TemplatesPage> {
  const app = await openApp(browser, options);
  onTestFinished(() => app.close());
  const templates = new TemplatesPage(app);
  await templates.open(kind);
  return templates;
}

const closing = 'Closing, to a superior';
const closingText = 'Please accept the assurances of my highest consideration.';

describe('a wording', () => {
  it('shows in the preview while it is typed, is kept, and can be taken back', async () => {
    const templates = await openTemplates('letter');
    const { texts, app } = templates;
    await templates.unfold('wording');
    const box = templates.box(texts.list.of(closing, texts.english));
    await expect.poll(() => templates.previewText()).toContain(closingText);
    expect(await templates.back(closing).count()).toBe(0);
    await box.fill('With <respect> & “regard”');
    await expect.poll(() => templates.previewText()).toContain('With <respect> & “regard”');
    await box.press('Tab');
    await templates.back(closing).waitFor();
    await expect.poll(() => templates.kind('letter').innerText()).toContain(texts.changed);

    await app.reload();
    await templates.unfold('wording');
    await expect.poll(() => box.inputValue()).toBe('With <respect> & “regard”');
    await templates.back(closing).click();
    await expect.poll(() => box.inputValue()).toBe(closingText);
    await expect.poll(() => templates.previewText()).toContain(closingText);
    await expect.poll(() => templates.kind('letter').innerText()).not.toContain(texts.changed);
    await app.undo();
    await expect.poll(() => box.inputValue()).toBe('With <respect> & “regard”');
    await expect.poll(() => templates.previewText()).toContain('With <respect> & “regard”');
    await app.undo();
    await expect.poll(() => templates.previewText()).toContain(closingText);
  });

  it('is kept when nothing is typed for a while, and when the screen is left', async () => {
    const templates = await openTemplates('letter');
    const { texts, app } = templates;
    await templates.unfold('wording');
    const box = templates.box(texts.list.of(closing, texts.english));
    await box.press('Control+End');
    await box.pressSequentially(' One.');
    await templates.back(closing).waitFor();
    await box.pressSequentially(' Two.');
    await app.page.goBack();
    await templates.open('letter');
    await templates.unfold('wording');
    await expect.poll(() => box.inputValue()).toBe(`${closingText} One. Two.`);
  });

  it('takes a field from the list, where the caret stands, by the keyboard alone', async () => {
    const templates = await openTemplates('letter');
    const { texts, app } = templates;
    await templates.unfold('wording');
    const name = texts.list.of(closing, texts.english);
    const box = templates.box(name);
    await box.fill('About : yours');
    await box.press('Home');
    for (let step = 0; step < 'About '.length; step += 1) await box.press('ArrowRight');
    const insert = templates.button(texts.wording.insertInto(name));
    await insert.focus();
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.type('Subject');
    await app.page
      .getByRole('option', { name: /\{subject\}/u })
      .first()
      .waitFor();
    await app.page.keyboard.press('Enter');
    await expect.poll(() => box.inputValue()).toBe('About {subject}: yours');
    await expect
      .poll(() => templates.previewText())
      .toContain('About Request to appoint a focal person');
    // The field's own undo takes it out again.
    await app.page.keyboard.press('Control+z');
    await expect.poll(() => box.inputValue()).toBe('About : yours');
  });

  it('with a wrong field names it and the one that was meant, and is kept as typed', async () => {
    const templates = await openTemplates('letter');
    const { texts, app } = templates;
    await templates.unfold('wording');
    const box = templates.box(texts.list.of(closing, texts.english));
    await box.fill('About {subjekt} [');
    const { problems } = texts.wording;
    await templates.settings.getByText(problems.unknownField('{subjekt}')).waitFor();
    await templates.settings.getByText(problems.didYouMean('{subject}', 'Subject')).waitFor();
    await templates.settings.getByText(problems.unclosedPart('[', '…out {subjekt} [')).waitFor();
    expect(await box.getAttribute('aria-invalid')).toBe('true');
    await box.press('Tab');
    await expect.poll(() => templates.kind('letter').innerText()).toContain(texts.faulty);
    await app.reload();
    await templates.unfold('wording');
    await expect.poll(() => box.inputValue()).toBe('About {subjekt} [');
    await expect.poll(() => templates.previewText()).toContain('About {subjekt} [');
    await templates.button(texts.wording.use('{subject}')).click();
    await expect.poll(() => box.inputValue()).toBe('About {subject} [');
    await box.fill('About {subject}');
    await box.press('Tab');
    await expect.poll(() => templates.kind('letter').innerText()).not.toContain(texts.faulty);
  });
});

describe('the other settings', () => {
  it('a margin moves the text, and one that cannot be is refused in a sentence', async () => {
    const templates = await openTemplates('letter');
    const { texts } = templates;
    await templates.unfold('margins');
    const { margins } = texts;
    const left = templates.box(margins.of(margins.left));
    const textLeft = () =>
      templates.preview
        .locator('p', { hasText: closingText })
        .last()
        .evaluate((paragraph) => paragraph.getBoundingClientRect().left);
    await expect.poll(() => templates.previewText()).toContain(closingText);
    const before = await textLeft();
    await left.fill('៥០');
    await expect.poll(textLeft).toBeGreaterThan(before + 20);
    await left.press('Enter');
    await expect.poll(() => left.inputValue()).toBe('50');
    await left.fill('500');
    await left.press('Tab');
    await templates.settings.getByText(margins.bad('500', '5', '60')).waitFor();
    await templates.app.reload();
    await templates.unfold('margins');
    await expect.poll(() => left.inputValue()).toBe('50');
    await templates.back(margins.of(margins.left)).click();
    await expect.poll(() => left.inputValue()).toBe('25');
  });

  it('signatories are added, written, ordered by keys, and removed', async () => {
    const templates = await openTemplates('letter');
    const { texts, app } = templates;
    await templates.unfold('signatories');
    const { signatories, list } = texts;
    const field = (place: number, part: 'role' | 'name') =>
      templates.box(list.of(`${signatories.one(place)}: ${signatories[part]}`, texts.english));
    await templates.button(signatories.add).click();
    await field(2, 'role').fill('Witness of {subject}');
    await field(2, 'name').fill('Ms Example Two');
    await expect
      .poll(() => templates.previewText())
      .toContain('Witness of Request to appoint a focal person');
    await expect.poll(() => templates.previewText()).toContain('Ms Example Two');
    await field(2, 'name').press('Alt+ArrowUp');
    await expect.poll(() => field(1, 'name').inputValue()).toBe('Ms Example Two');
    await expect.poll(() => field(2, 'role').inputValue()).toBe('Secretary-General');
    await expect
      .poll(() => field(1, 'name').evaluate((input) => input === document.activeElement))
      .toBe(true);
    await templates.button(list.remove(signatories.one(2))).click();
    await expect
      .poll(() => templates.previewText())
      .not.toContain('Secretary-General Distribution');
    await expect.poll(() => field(2, 'role').count()).toBe(0);
    await app.undo();
    await expect.poll(() => field(2, 'role').inputValue()).toBe('Secretary-General');
  });

  it('columns are hidden, named and put in another order', async () => {
    const templates = await openTemplates('attendance');
    const { texts } = templates;
    const heads = async () => {
      const cells = await templates.preview.locator('thead').first().locator('th').allInnerTexts();
      return cells.map((cell) => cell.replaceAll(/\s+/gu, ' ').trim());
    };
    await templates.unfold('columns');
    await expect.poll(heads).toContain('Remarks');
    const before = await heads();
    const [first = '', second = ''] = before;
    await templates.settings
      .getByRole('checkbox', { name: texts.columns.show('Remarks'), exact: true })
      .click();
    await expect.poll(heads).toEqual(before.filter((head) => head !== 'Remarks'));
    await templates.button(texts.list.down(first)).first().click();
    await expect.poll(async () => (await heads()).slice(0, 2)).toEqual([second, first]);
    await expect
      .poll(() =>
        templates
          .button(texts.list.down(first))
          .first()
          .evaluate((button) => button === document.activeElement),
      )
      .toBe(true);
    await templates.box(texts.columns.label(second, texts.english)).first().fill('Who came');
    await expect.poll(async () => (await heads())[0]).toBe('Who came');
  });

  it('of a whole kind go back to the original after a question, and come back by undo', async () => {
    const templates = await openTemplates('letter');
    const { texts, app } = templates;
    await templates.unfold('layout');
    const below = templates.settings.getByRole('radio', { name: texts.layout.dates.below });
    await below.click();
    await templates.back(texts.layout.date).waitFor();
    await templates.button(texts.resetKind).click();
    const dialog = app.page.getByRole('dialog');
    await dialog.getByRole('button', { name: texts.resetConfirm }).click();
    await expect.poll(() => below.isChecked()).toBe(false);
    await expect.poll(() => templates.button(texts.resetKind).count()).toBe(0);
    await app.undo();
    await expect.poll(() => below.isChecked()).toBe(true);
  });
});

/** The file with one text of its main part replaced by another. */
function edited(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml']!);
  if (!xml.includes(from)) throw new Error(`The template has no ${from}`);
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace(from, to)) });
}

describe('a Word template', () => {
  it('is saved with its fields, loaded back, told to be in use, and taken out of use', async () => {
    const templates = await openTemplates('letter');
    const { texts, app } = templates;
    const { files } = texts;
    await templates.unfold('files');
    const saved = await app.download(() => templates.button(files.save.docx).click());
    expect(saved.name).toMatch(/\.docx$/u);
    expect(strFromU8(unzipSync(saved.bytes)['word/document.xml']!)).toContain('{subject}');

    const load = templates.button(files.load.docx);
    await templates.give(load, {
      name: 'ours.docx',
      bytes: edited(saved.bytes, '{subject}', '{subjekt}'),
    });
    const alert = templates.settings.getByRole('alert');
    await alert.getByText(files.refused('ours.docx', 1)).waitFor();
    await alert.getByText(/\{subjekt\}/u).waitFor();
    await templates.give(load, { name: 'x.docx', bytes: zipSync({ 'a.txt': strToU8('a') }) });
    await alert.getByText(files.refused('x.docx', 1)).waitFor();
    await expect.poll(() => templates.kind('letter').innerText()).not.toContain(texts.changed);

    await templates.give(load, { name: 'ours.docx', bytes: saved.bytes });
    await templates.settings.getByText(files.inUse.docx).waitFor();
    await expect.poll(() => alert.count()).toBe(0);
    await app.reload();
    await templates.unfold('files');
    const own = await app.download(() => templates.button(files.saveOwn).click());
    expect(own.name).toBe('ours.docx');
    expect(own.bytes.equals(saved.bytes)).toBe(true);
    await templates.button(files.remove).click();
    await templates.settings.getByText(files.own.docx).waitFor();
    await app.undo();
    await templates.settings.getByText(files.inUse.docx).waitFor();
  });
});

it('an Excel template is saved with its fields and loaded back', async () => {
  const templates = await openTemplates('attendance');
  const { files } = templates.texts;
  await templates.unfold('files');
  const saved = await templates.app.download(() => templates.button(files.save.xlsx).click());
  expect(saved.name).toMatch(/\.xlsx$/u);
  await templates.give(templates.button(files.load.xlsx), {
    name: 'list.xlsx',
    bytes: saved.bytes,
  });
  await templates.settings.getByText(files.inUse.xlsx).waitFor();
});

describe('all templates', () => {
  it('travel in one file to another computer, which is asked first', async () => {
    const templates = await openTemplates('letter');
    const { texts, app } = templates;
    const { bundle, files } = texts;
    await templates.button(bundle.save).click();
    await app.notification.getByText(bundle.nothing).waitFor();
    await templates.unfold('wording');
    const box = (one: TemplatesPage) => one.box(texts.list.of(closing, texts.english));
    await box(templates).fill('Carried over');
    await box(templates).press('Tab');
    await templates.back(closing).waitFor();
    await templates.unfold('files');
    const word = await app.download(() => templates.button(files.save.docx).click());
    await templates.give(templates.button(files.load.docx), {
      name: 'ours.docx',
      bytes: word.bytes,
    });
    await templates.settings.getByText(files.inUse.docx).waitFor();
    const saved = await app.download(() => templates.button(bundle.save).click());
    expect(saved.name).toBe('ovop-templates.json');

    const other = await openTemplates('letter');
    const load = other.button(bundle.load);
    const dialog = other.app.page.getByRole('dialog');
    await other.give(load, { name: 'plan.json', bytes: strToU8('{"plan":1}') });
    await dialog.getByText(bundle.problems['other-file']).waitFor();
    await dialog.getByRole('button', { name: bundle.close }).last().click();
    const broken = JSON.parse(saved.bytes.toString('utf8')) as {
      templates: { word: { base64: string } }[];
    };
    broken.templates[0]!.word.base64 = Buffer.from('no Word file').toString('base64');
    await other.give(load, { name: 'broken.json', bytes: strToU8(JSON.stringify(broken)) });
    await dialog.getByText(/ours\.docx/u).waitFor();
    await dialog.getByRole('button', { name: bundle.close }).last().click();
    await expect.poll(() => other.kind('letter').innerText()).not.toContain(texts.changed);

    await other.give(load, { name: saved.name, bytes: saved.bytes });
    await dialog.getByText('Official letter').waitFor();
    await dialog.getByText(bundle.withWord).waitFor();
    await dialog.getByRole('button', { name: bundle.confirm }).click();
    await expect.poll(() => other.previewText()).toContain('Carried over');
    await other.unfold('files');
    await other.settings.getByText(files.inUse.docx).waitFor();
    await other.app.undo();
    await expect.poll(() => other.previewText()).toContain(closingText);
  });
});

describe('for everybody', () => {
  const looks = (['en', 'km'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((theme) => ({ language, theme })),
  );

  it.each(looks)('it has no fault in $language, $theme', async (look) => {
    const templates = await openTemplates('agenda', look);
    const { texts, app } = templates;
    for (const section of Object.keys(texts.sections)) {
      await templates.unfold(section as keyof typeof texts.sections);
    }
    await templates.settings.getByRole('textbox').first().fill('{nothing} [');
    await expect.poll(() => templates.kind('agenda').innerText()).toContain(texts.faulty);
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await templates.settings.getByRole('button', { name: texts.wording.insert }).first().click();
    await app.page.getByRole('option').first().waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await templates.button(texts.resetKind).click();
    await app.page.getByRole('dialog').getByText(texts.resetText).waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);
    expect(app.faults).toEqual([]);
  });

  it.each([
    { width: 1024, height: 700 },
    { width: 640, height: 800 },
  ])('nothing is wider than a window of $width', async (size) => {
    for (const language of ['en', 'km'] as const) {
      const templates = await openTemplates('attendance', { language, size });
      const { texts, app } = templates;
      for (const section of Object.keys(texts.sections)) {
        await templates.unfold(section as keyof typeof texts.sections);
      }
      const wide = await app.content.evaluate((content) =>
        [content, ...content.querySelectorAll('section, nav')].map(
          (part) => part.scrollWidth - part.clientWidth,
        ),
      );
      expect(wide.filter((excess) => excess > 0)).toEqual([]);
    }
  });
});
