import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Desktop } from '#shared/desktop/contract.ts';
import { launchChromium } from './support/chromium.ts';

declare global {
  interface Window {
    desk: { readonly browserDesktop: Desktop };
    /** What the tab answered last. */
    answer: unknown;
    /** What was done to the stand-in for a file that the person chose. */
    done: string[];
  }
}

let browser: Browser;
let script: string;

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('../../renderer/desktop/browserDesktop.ts', import.meta.url)),
        formats: ['iife'],
        name: 'desk',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built');
  script = output.output[0].code;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

/** A page whose button does `work`, as a click of a person does. */
async function tab(work: () => Promise<unknown>): Promise<Page> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.route('http://tab.test/', async (route) =>
    route.fulfill({ contentType: 'text/html', body: '<button>Go</button>' }),
  );
  await page.goto('http://tab.test/');
  await page.addScriptTag({ content: `${script};window.desk = desk` });
  // What a browser without the File System Access API has.
  await page.evaluate(() => void Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.evaluate(
    `document.querySelector('button').onclick = async () => { window.answer = await (${work.toString()})() }`,
  );
  return page;
}

async function answerOf(page: Page): Promise<unknown> {
  await page.waitForFunction(() => window.answer !== undefined);
  return page.evaluate(() => window.answer);
}

const save = async (): Promise<unknown> =>
  window.desk.browserDesktop.saveFile({
    suggestedName: '../plan 2021.xlsx',
    kinds: [{ name: 'Excel', extensions: ['xlsx'] }],
    bytes: new TextEncoder().encode('content'),
  });

const openFile = async (): Promise<unknown> => {
  const opened = await window.desk.browserDesktop.openFile({
    kinds: [{ name: 'Excel', extensions: ['xlsx'] }],
    maxBytes: 7,
  });
  return opened.ok ? new TextDecoder().decode(opened.value.bytes) : opened.problem;
};

/** A save dialog in which the person chooses a name or gives it up; the disk may be full. */
const installPicker = (kind: 'good' | 'full' | 'cancelled'): void => {
  window.done = [];
  Object.assign(window, {
    showSaveFilePicker: async (options: { suggestedName: string }) => {
      window.done.push(options.suggestedName);
      if (kind === 'cancelled') throw new DOMException('no', 'AbortError');
      return {
        name: 'chosen.xlsx',
        createWritable: async () => ({
          write: async () => {
            if (kind === 'full') throw new DOMException('full', 'QuotaExceededError');
            window.done.push('write');
          },
          close: async () => void window.done.push('close'),
          abort: async () => void window.done.push('abort'),
        }),
      };
    },
  });
};

describe('a browser tab as the machine', () => {
  it('downloads under a plain name where it has no save dialog', async () => {
    const page = await tab(save);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button').click(),
    ]);
    expect(download.suggestedFilename()).toBe('-plan 2021.xlsx');
    expect(await readFile(await download.path(), 'utf8')).toBe('content');
    expect(await answerOf(page)).toEqual({ ok: true, value: { name: '-plan 2021.xlsx' } });
  });

  it.each([
    ['good', { ok: true, value: { name: 'chosen.xlsx' } }, ['write', 'close']],
    ['cancelled', { ok: false, problem: { kind: 'cancelled' } }, []],
    [
      'full',
      { ok: false, problem: { kind: 'failed', message: 'full', cause: 'disk-full' } },
      ['abort'],
    ],
  ] as const)('asks where to save where it can (%s)', async (kind, answer, done) => {
    const page = await tab(save);
    await page.evaluate(installPicker, kind);
    await page.getByRole('button').click();
    expect(await answerOf(page)).toEqual(answer);
    expect(await page.evaluate(() => window.done)).toEqual(['-plan 2021.xlsx', ...done]);
  });

  it('downloads where making the document took longer than the browser grants a dialog', async () => {
    const page = await tab(save);
    await page.evaluate(installPicker, 'good' as const);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } });
    });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button').click(),
    ]);
    expect(download.suggestedFilename()).toBe('-plan 2021.xlsx');
    expect(await page.evaluate(() => window.done)).toEqual([]);
  });

  it.each([
    ['content', 'content'],
    ['contents', { kind: 'too-large', name: 'plan.xlsx', bytes: 8, maxBytes: 7 }],
  ])('opens a file of %j', async (content, answer) => {
    const page = await tab(openFile);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button').click(),
    ]);
    await chooser.setFiles({
      name: 'plan.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    });
    expect(await answerOf(page)).toEqual(answer);
  });

  it('prints a document apart from the window and clears it away', async () => {
    const page = await tab(async () =>
      window.desk.browserDesktop.print({
        html: '<!doctype html><p>ផែនការ</p>',
        title: 'Workplan 2021',
      }),
    );
    await page.evaluate(() => {
      // The dialog of a real browser would stand open here.
      const insert = document.body.append.bind(document.body);
      document.body.append = (...nodes) => {
        insert(...nodes);
        const frame = document.querySelector('iframe');
        frame?.addEventListener('load', () => {
          Object.assign(frame.contentWindow ?? {}, {
            print: () => (window.done = [frame.contentDocument?.body.textContent ?? '']),
          });
        });
      };
    });
    await page.getByRole('button').click();
    expect(await answerOf(page)).toEqual({ ok: true, value: null });
    expect(await page.evaluate(() => window.done)).toEqual(['ផែនការ']);
    const frame = page.locator('iframe');
    await expect.poll(() => frame.getAttribute('title')).toBe('Workplan 2021');
    await frame.evaluate((element) =>
      (element as HTMLIFrameElement).contentWindow?.dispatchEvent(new Event('afterprint')),
    );
    await expect.poll(() => frame.count()).toBe(0);
  });
});
