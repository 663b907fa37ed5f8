import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import type { Language } from '#shared/base/language.ts';
import { AppWindow } from './appWindow.ts';

export interface OpenOptions {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  /** Who signs. */
  readonly name?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** 2 is a window at 200 %: half as much room for the layout. */
  readonly zoom?: number;
  /** Where to go after the welcome, as in the address behind its `#`. */
  readonly path?: string;
  /** False leaves the welcome dialog open. */
  readonly welcome?: boolean;
}

/** Opens the built window in a context with an empty store, and answers who is working. */
export async function openApp(browser: Browser, options: OpenOptions = {}): Promise<AppWindow> {
  const address = inject('appAddress');
  if (address === null)
    throw new Error('The window could not be built; see the start of this run.');
  const { language = 'en', theme = 'light', name = 'Test Officer', zoom = 1 } = options;
  const { width, height } = options.size ?? { width: 1280, height: 800 };
  const context = await browser.newContext({
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    locale: language === 'km' ? 'km-KH' : 'en-GB',
    timezoneId: 'Asia/Phnom_Penh',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  await context.addInitScript(
    ([chosenLanguage, chosenTheme]) => {
      // Frames that hold a preview run this too, and have no storage where they are locked in.
      if (window !== window.top) return;
      localStorage.setItem('ovop.language', chosenLanguage);
      localStorage.setItem('mantine-color-scheme-value', chosenTheme);
      // No test can answer the browser's own dialog; without it files come as downloads.
      Reflect.deleteProperty(window, 'showSaveFilePicker');
    },
    [language, theme] as const,
  );
  const page = await context.newPage();
  const app = new AppWindow(page, language);
  await page.goto(address);
  if (options.welcome === false) return app;
  await app.introduce(name);
  if (options.path !== undefined) await app.goTo(options.path);
  return app;
}
