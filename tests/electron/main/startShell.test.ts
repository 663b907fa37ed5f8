import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startShell } from '#electron/main/startShell.ts';
import { desktopChannels } from '#shared/desktop/channels.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { StandIn } from './standIn.ts';

const ownPage = { url: 'ovop-app://app/index.html#/workplans', parent: null };

async function started(
  prepare: (standIn: StandIn) => void = () => undefined,
  platform: NodeJS.Platform = 'win32',
): Promise<StandIn> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'renderer'));
  writeFileSync(join(folder, 'renderer/index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const standIn = new StandIn(folder);
  prepare(standIn);
  await startShell(standIn.parts, {
    renderer: join(folder, 'renderer'),
    preload: join(folder, 'preload.cjs'),
    platform,
  });
  return standIn;
}

describe('starting the shell', () => {
  it('opens one locked-in window on its own page, before which everything is set up', async () => {
    const standIn = await started();
    expect(standIn.windows).toHaveLength(1);
    const [window] = standIn.windows;
    expect(window!.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      preload: join(standIn.folder, 'preload.cjs'),
    });
    expect(window!.loaded).toEqual(['ovop-app://app/index.html']);
    expect(standIn.said).toEqual(['enableSandbox', 'registerSchemes', 'ready']);
    expect(standIn.schemes).toEqual([
      {
        scheme: 'ovop-app',
        privileges: expect.objectContaining({
          standard: true,
          secure: true,
          supportFetchAPI: true,
        }),
      },
    ]);
    expect(standIn.schemes[0]!.privileges).not.toHaveProperty('bypassCSP');
  });

  it('shows the window when it has something to show, maximised if it was left so', async () => {
    const standIn = await started();
    expect(standIn.windows[0]!.calls).toEqual([]);
    standIn.windows[0]!.emit('ready-to-show');
    expect(standIn.windows[0]!.calls).toEqual(['show']);
  });

  it('leaves at once when the program is already open, whose window then comes forward', async () => {
    const second = await started((standIn) => (standIn.hasLock = false));
    expect(second.windows).toEqual([]);
    expect(second.said).toEqual(['quit']);

    const first = await started();
    first.windows[0]!.minimized = true;
    first.app.emit('second-instance');
    expect(first.windows[0]!.calls).toEqual(['restore', 'show', 'focus']);
    first.windows[0]!.emit('closed');
    expect(() => first.app.emit('second-instance')).not.toThrow();
  });

  it('ends when its window is closed', async () => {
    const standIn = await started();
    standIn.app.emit('window-all-closed');
    expect(standIn.said).toContain('quit');
  });

  it('has no menu on Windows, and on macOS none that takes Ctrl+Z', async () => {
    expect((await started()).menus).toEqual([null]);
    const mac = JSON.stringify((await started(undefined, 'darwin')).menus);
    expect(mac).toContain('copy');
    expect(mac).not.toMatch(/undo|redo|reload|toggleDevTools/u);
  });

  it('grants that the data are kept, and refuses every other permission without failing', async () => {
    const { permission } = await started();
    for (const name of ['media', 'geolocation', 'notifications', 'usb', 'persistent-storage']) {
      const expected = name === 'persistent-storage';
      const answers: boolean[] = [];
      permission['request']!(
        null as never,
        name as never,
        ((answer: boolean) => answers.push(answer)) as never,
      );
      expect(answers).toEqual([expected]);
      expect(permission['check']!(null as never, name as never)).toBe(expected);
    }
    expect(permission['device']!()).toBe(false);
  });

  it('keeps every page in place', async () => {
    const contents = (await started()).windows[0]!.webContents;
    const elsewhere = 'https://example.org/';
    expect(contents.openHandler?.({ url: elsewhere })).toEqual({ action: 'deny' });
    expect(contents.openHandler?.({ url: ownPage.url })).toEqual({ action: 'deny' });
    expect(contents.prevents('will-navigate', { url: elsewhere })).toBe(true);
    expect(contents.prevents('will-navigate', { url: 'file:///etc/passwd' })).toBe(true);
    expect(contents.prevents('will-navigate', { url: 'ovop-app://app/other.html' })).toBe(true);
    expect(contents.prevents('will-navigate', { url: 'ovop-app://app.evil/index.html' })).toBe(
      true,
    );
    expect(contents.prevents('will-redirect', { url: ownPage.url })).toBe(true);
    expect(contents.prevents('will-attach-webview', {})).toBe(true);
    const frame = (url: string): boolean =>
      contents.prevents('will-frame-navigate', { url, isMainFrame: false });
    expect(frame(elsewhere)).toBe(true);
    expect(frame(ownPage.url)).toBe(true);
    expect(frame('about:srcdoc')).toBe(false);
  });

  it('lets the page load itself anew', async () => {
    const contents = (await started()).windows[0]!.webContents;
    expect(contents.prevents('will-navigate', { url: ownPage.url })).toBe(false);
    expect(contents.prevents('will-frame-navigate', { ...ownPage, isMainFrame: true })).toBe(false);
  });

  it('serves the built window and nothing beside it', async () => {
    const standIn = await started();
    const get = async (url: string): Promise<Response> => standIn.answerProtocol!(new Request(url));
    const page = await get('ovop-app://app/index.html');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>page</title>');
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect((await get('ovop-app://app/..%2fsecret.txt')).status).toBe(403);
    expect((await get('ovop-app://app/nothing.js')).status).toBe(404);
    expect((await get('ovop-app://other/index.html')).status).toBe(403);
  });

  it('answers its own page only', async () => {
    const standIn = await started();
    const request = { html: '<p>', title: 'x' };
    const print = async (frame: object | null): Promise<unknown> =>
      standIn.call(desktopChannels.print, [request], frame);
    expect(await print(ownPage)).toEqual({ ok: true, value: null });
    for (const frame of [
      null,
      { url: 'https://example.org/', parent: null },
      { url: 'ovop-app://app/print-1.html', parent: null },
      { url: ownPage.url, parent: { url: 'https://example.org/' } },
    ])
      await expect(print(frame)).rejects.toThrow('own page');
  });

  it('checks every argument of every call', async () => {
    const standIn = await started();
    const kinds = [{ name: 'Excel', extensions: ['xlsx'] }];
    const wrong: [keyof typeof desktopChannels, unknown[]][] = [
      ['saveFile', []],
      ['saveFile', [{ suggestedName: 'a', kinds, bytes: [1, 2] }]],
      ['saveFile', [{ suggestedName: 'a', kinds: [], bytes: new Uint8Array() }]],
      ['saveFile', [{ suggestedName: 'a', kinds, bytes: new Uint8Array(), path: '/etc/passwd' }]],
      ['openFile', [{ kinds: [{ name: 'All', extensions: ['*'] }], maxBytes: 10 }]],
      ['openFile', [{ kinds, maxBytes: -1 }]],
      ['openFile', [{ kinds, maxBytes: Number.POSITIVE_INFINITY }]],
      ['print', [{ html: 1, title: 'x' }]],
      ['print', [{ html: '<p>', title: 'x' }, 'more']],
      ['savePdf', [{ html: '<p>', suggestedName: '' }]],
    ];
    for (const [call, values] of wrong)
      await expect(standIn.call(desktopChannels[call], values, ownPage)).rejects.toThrow();
    expect(standIn.saveOptions).toEqual([]);
    expect(standIn.windows).toHaveLength(1);
  });

  it('opens where it was left', async () => {
    const standIn = await started();
    standIn.windows[0]!.bounds = { x: 100, y: 60, width: 1400, height: 900 };
    standIn.windows[0]!.maximized = true;
    standIn.windows[0]!.emit('close');
    const note = readFileSync(join(standIn.folder, 'window-place.json'), 'utf8');
    expect(readdirSync(standIn.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);

    const next = await started((prepared) =>
      writeFileSync(join(prepared.folder, 'window-place.json'), note),
    );
    const [window] = next.windows;
    expect(window!.options).toMatchObject({ x: 100, y: 60, width: 1400, height: 900 });
    window!.emit('ready-to-show');
    expect(window!.calls).toEqual(['maximize']);
  });

  it('opens in the middle when its note is damaged', async () => {
    for (const note of ['', '{', '{"x":"a"}', 'null']) {
      const standIn = await started((prepared) =>
        writeFileSync(join(prepared.folder, 'window-place.json'), note),
      );
      expect(standIn.windows[0]!.options).toMatchObject({
        x: 320,
        y: 120,
        width: 1280,
        height: 800,
      });
    }
  });

  it('closes although the place cannot be noted', async () => {
    const standIn = await started();
    mkdirSync(join(standIn.folder, 'window-place.json'));
    expect(() => standIn.windows[0]!.emit('close')).not.toThrow();
  });
});
