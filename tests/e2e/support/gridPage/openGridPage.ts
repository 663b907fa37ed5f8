import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';

const address = 'http://grid.test/';
const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

export interface GridPages {
  readonly open: (browser: Browser, query?: string) => Promise<Page>;
  readonly remove: () => Promise<void>;
}

/** Builds the page on which the grid is tried; each page opened has a context of its own and answers for no network. */
export async function buildGridPage(): Promise<GridPages> {
  const folder = await mkdtemp(join(tmpdir(), 'ovop-grid-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('./main.tsx', import.meta.url)),
        output: { entryFileNames: 'main.js', assetFileNames: '[name][extname]' },
      },
    },
  });
  return {
    open: async (browser, query = '') => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      await context.route(`${address}**`, async (route) => {
        const path = new URL(route.request().url()).pathname;
        const body =
          path === '/'
            ? '<!doctype html><html lang="en"><head><title>Grid</title><link rel="stylesheet" href="/main.css"></head><body><script type="module" src="/main.js"></script></body></html>'
            : await readFile(join(folder, path));
        await route.fulfill({ body, contentType: contentTypes[extname(path)] ?? 'text/html' });
      });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      await page.goto(`${address}${query}`);
      await page.getByRole('grid').waitFor();
      return page;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
