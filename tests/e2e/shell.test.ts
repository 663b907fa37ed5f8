import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { AppWindow } from './support/appWindow.ts';
import { launchChromium } from './support/chromium.ts';
import { openApp, type OpenOptions } from './support/openApp.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function open(options?: OpenOptions): Promise<AppWindow> {
  const app = await openApp(browser, options);
  onTestFinished(() => app.close());
  return app;
}

describe('the window in a browser', () => {
  it.each(['en', 'km'] as const)(
    'starts under its policy without a complaint, in %s',
    async (language) => {
      const app = await open({ language });
      for (const screen of Object.keys(app.texts.app.nav) as (keyof typeof app.texts.app.nav)[]) {
        await app.openScreen(screen);
        await app.content.getByRole('heading').first().waitFor();
      }
      expect(app.faults).toEqual([]);
    },
  );

  it('asks once who is working, in either language', async () => {
    const app = await open({ name: 'សុខ តារា' });
    await app.reload();
    await app.page.getByText('សុខ តារា').first().waitFor();
    await app.switchLanguage();
    expect(await app.page.evaluate(() => document.documentElement.lang)).toBe('km');
  });

  it('runs no script but its own', async () => {
    const app = await open();
    const ran = await app.page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>preview</p><script>parent.injected = true</script>';
      document.body.append(frame);
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve);
      });
      const preview = frame.contentDocument?.body.textContent ?? '';
      return { injected: 'injected' in window, preview };
    });
    expect(ran).toEqual({ injected: false, preview: expect.stringContaining('preview') });
    await expect(
      app.page.evaluate(() => fetch('https://example.org/').then(() => 'answered')),
    ).rejects.toThrow();
    expect(app.faults.join('\n')).toContain('Content Security Policy');
  });

  it('loads neither the Excel nor the Word library before it is asked for', async () => {
    const app = await open({ path: '/workplans' });
    await app.content.getByRole('heading').first().waitFor();
    const scripts = await app.page.evaluate(async () => {
      const names = performance
        .getEntriesByType('resource')
        .map((entry) => entry.name)
        .filter((name) => name.endsWith('.js'));
      const texts = await Promise.all(names.map(async (name) => (await fetch(name)).text()));
      return texts.join('\n');
    });
    expect(scripts).toContain('ovop.language');
    expect(scripts).not.toContain('xl/worksheets/sheet');
    expect(scripts).not.toContain('word/document.xml');
  });
});
