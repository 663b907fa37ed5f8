import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron as playwrightElectron, type ElectronApplication } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasDisplay } from '#electron/start/display.mjs';
import { findElectron } from '#electron/start/electronBinary.mjs';
import type { Desktop } from '#shared/desktop/contract.ts';
import { AppWindow } from './support/appWindow.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = findElectron(root, process.env);
const missing =
  program === null
    ? 'its program file is not installed'
    : hasDisplay(process.platform, process.env)
      ? null
      : 'there is no display';

if (missing !== null) console.log(`Left out: the smoke test in Electron, because ${missing}.`);

describe.skipIf(missing !== null)('the window in Electron', () => {
  let data: string;
  let parts: string[];
  let electron: ElectronApplication;
  let app: AppWindow;

  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'ovop-smoke-'));
    parts = [root, `--user-data-dir=${data}`];
    // Chromium refuses to run as root with its sandbox. Only this test may go without, and it says so.
    if (process.platform === 'linux' && process.getuid?.() === 0) {
      console.log('The smoke test in Electron runs as root, and so without the system’s sandbox.');
      parts.push('--no-sandbox');
    }
    electron = await playwrightElectron.launch({ executablePath: program ?? '', args: parts });
    app = new AppWindow(await electron.firstWindow(), 'en');
    await app.page.evaluate(() => localStorage.setItem('ovop.language', 'en'));
    await app.page.reload();
    await app.introduce('Sok Dara');
  });

  afterAll(async () => {
    await electron.close();
    rmSync(data, { recursive: true, force: true });
  });

  it('is the program’s own page, locked in', async () => {
    expect(app.page.url()).toMatch(/^ovop-app:\/\/app\/index\.html/u);
    const seen = await app.page.evaluate(() => ({
      shell: (window as { desktop?: Desktop }).desktop?.shell,
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
      opened: window.open('https://example.org/') !== null,
    }));
    expect(seen).toEqual({ shell: 'electron', node: [], opened: false });
    await app.page.evaluate(() => {
      window.location.href = 'https://example.org/';
    });
    await app.navigation.waitFor();
    expect(app.page.url()).toMatch(/^ovop-app:/u);
  });

  it('keeps who is working', async () => {
    await app.reload();
    await app.page.getByText('Sok Dara').first().waitFor();
  });

  it('writes a PDF with Khmer text where the person says', async () => {
    const path = join(data, 'plan.pdf');
    await electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    const answer = await app.page.evaluate(async () =>
      (window as { desktop?: Desktop }).desktop?.savePdf({
        html: '<!doctype html><meta charset="utf-8"><p>ផែនការសកម្មភាព</p>',
        suggestedName: 'plan.pdf',
      }),
    );
    expect(answer).toEqual({ ok: true, value: { name: 'plan.pdf' } });
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('shows the first window at a second start', () => {
    const second = spawnSync(program ?? '', parts, { timeout: 30_000 });
    expect(second.status).toBe(0);
    expect(electron.windows()).toHaveLength(1);
  });

  it('notes where it was left', async () => {
    await app.page.close();
    await expect.poll(() => existsSync(join(data, 'window-place.json'))).toBe(true);
  });
});
