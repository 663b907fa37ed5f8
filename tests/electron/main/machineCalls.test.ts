import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startShell } from '#electron/main/startShell.ts';
import { desktopChannels, type DesktopCall } from '#shared/desktop/channels.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { StandIn } from './standIn.ts';

const kinds = [{ name: 'Excel', extensions: ['xlsx'] }];
const frame = { url: 'ovop-app://app/index.html', parent: null };
const text = (path: string): string => readFileSync(path, 'utf8');
const bytes = new TextEncoder().encode('new');

interface Desk {
  readonly standIn: StandIn;
  readonly folder: string;
  readonly ask: (call: DesktopCall, request: object) => Promise<unknown>;
}

async function desk(): Promise<Desk> {
  const folder = temporaryFolder();
  const standIn = new StandIn(folder);
  await startShell(standIn.parts, { renderer: folder, preload: 'preload.cjs', platform: 'linux' });
  return {
    standIn,
    folder,
    ask: async (call, request) => standIn.call(desktopChannels[call], [request], frame),
  };
}

describe('saving a file', () => {
  it('writes what was agreed to and leaves nothing else behind', async () => {
    const { standIn, folder, ask } = await desk();
    const path = join(folder, 'OVOP-SG workplan 2021 (revision 1).xlsx');
    writeFileSync(path, 'old');
    standIn.saveAnswers.push({ canceled: false, filePath: path });
    const answer = await ask('saveFile', {
      suggestedName: 'OVOP-SG workplan 2021 (revision 1).xlsx',
      kinds,
      bytes,
    });
    expect(answer).toEqual({
      ok: true,
      value: { name: 'OVOP-SG workplan 2021 (revision 1).xlsx' },
    });
    expect(text(path)).toBe('new');
    expect(readdirSync(folder)).toHaveLength(1);
    expect(standIn.saveOptions[0]).toMatchObject({
      defaultPath: path,
      filters: kinds,
      properties: expect.arrayContaining(['showOverwriteConfirmation']),
    });
  });

  it('says when it was given up', async () => {
    const { standIn, folder, ask } = await desk();
    standIn.saveAnswers.push({ canceled: true, filePath: '' });
    expect(await ask('saveFile', { suggestedName: 'a.xlsx', kinds, bytes })).toEqual({
      ok: false,
      problem: { kind: 'cancelled' },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('proposes a plain name in the folder, whatever the page says', async () => {
    const { standIn, folder, ask } = await desk();
    standIn.saveAnswers.push({ canceled: true, filePath: '' });
    await ask('saveFile', { suggestedName: '../../etc/cron.d/x', kinds, bytes });
    expect(standIn.saveOptions[0]!.defaultPath).toBe(join(folder, '-..-etc-cron.d-x.xlsx'));
  });

  it('asks again where the ending makes it another file’s name', async () => {
    const { standIn, folder, ask } = await desk();
    writeFileSync(join(folder, 'plan.xlsx'), 'old');
    standIn.saveAnswers.push(
      { canceled: false, filePath: join(folder, 'plan') },
      { canceled: true, filePath: '' },
    );
    await ask('saveFile', { suggestedName: 'x.xlsx', kinds, bytes });
    expect(standIn.saveOptions.map((options) => options.defaultPath)).toEqual([
      join(folder, 'x.xlsx'),
      join(folder, 'plan.xlsx'),
    ]);
    expect(text(join(folder, 'plan.xlsx'))).toBe('old');
  });

  it('adds the ending and begins in the same folder the next time', async () => {
    const { standIn, folder, ask } = await desk();
    mkdirSync(join(folder, 'office'));
    standIn.saveAnswers.push(
      { canceled: false, filePath: join(folder, 'office/plan') },
      { canceled: true, filePath: '' },
    );
    expect(await ask('saveFile', { suggestedName: 'x', kinds, bytes })).toMatchObject({
      value: { name: 'plan.xlsx' },
    });
    await ask('saveFile', { suggestedName: 'y', kinds, bytes });
    expect(standIn.saveOptions[1]!.defaultPath).toBe(join(folder, 'office/y.xlsx'));
  });

  it('says what failed and keeps what was there', async () => {
    const { standIn, folder, ask } = await desk();
    // A folder cannot be replaced by a file, and the folder after it does not exist.
    mkdirSync(join(folder, 'taken.xlsx'));
    standIn.saveAnswers.push(
      { canceled: false, filePath: join(folder, 'taken.xlsx') },
      { canceled: false, filePath: join(folder, 'gone/plan.xlsx') },
    );
    const request = { suggestedName: 'x', kinds, bytes };
    expect(await ask('saveFile', request)).toMatchObject({ problem: { kind: 'failed' } });
    expect(readdirSync(folder)).toEqual(['taken.xlsx']);
    expect(await ask('saveFile', request)).toMatchObject({
      problem: { kind: 'failed', cause: 'not-found' },
    });
  });
});

describe('opening a file', () => {
  it('reads it whole', async () => {
    const { standIn, folder, ask } = await desk();
    writeFileSync(join(folder, 'plan.xlsx'), 'content');
    standIn.openAnswers.push({ canceled: false, filePaths: [join(folder, 'plan.xlsx')] });
    const answer = (await ask('openFile', { kinds, maxBytes: 7 })) as {
      value: { name: string; bytes: Uint8Array };
    };
    expect(answer.value.name).toBe('plan.xlsx');
    expect(new TextDecoder().decode(answer.value.bytes)).toBe('content');
  });

  it('refuses what is too large without reading it', async () => {
    const { standIn, folder, ask } = await desk();
    writeFileSync(join(folder, 'plan.xlsx'), 'content');
    standIn.openAnswers.push({ canceled: false, filePaths: [join(folder, 'plan.xlsx')] });
    expect(await ask('openFile', { kinds, maxBytes: 6 })).toEqual({
      ok: false,
      problem: { kind: 'too-large', name: 'plan.xlsx', bytes: 7, maxBytes: 6 },
    });
  });

  it('says when it was given up or the file is gone', async () => {
    const { standIn, folder, ask } = await desk();
    standIn.openAnswers.push(
      { canceled: true, filePaths: [] },
      { canceled: false, filePaths: [join(folder, 'gone.xlsx')] },
    );
    expect(await ask('openFile', { kinds, maxBytes: 6 })).toMatchObject({
      problem: { kind: 'cancelled' },
    });
    expect(await ask('openFile', { kinds, maxBytes: 6 })).toMatchObject({
      problem: { kind: 'failed', cause: 'not-found' },
    });
  });
});

describe('printing', () => {
  const html = '<!doctype html><title>Plan</title><p>ផែនការ</p>';

  it('goes through a hidden window without scripts, which is closed afterwards', async () => {
    const { standIn, ask } = await desk();
    let seen: { text: string; policy: string | null } | null = null;
    standIn.onLoad = async (_window, url) => {
      const response = await standIn.answerProtocol!(new Request(url));
      seen = {
        text: await response.text(),
        policy: response.headers.get('Content-Security-Policy'),
      };
    };
    expect(await ask('print', { html, title: 'Plan' })).toEqual({ ok: true, value: null });
    const [, window] = standIn.windows;
    expect(window!.options).toMatchObject({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, javascript: false },
    });
    expect(window!.options.webPreferences).not.toHaveProperty('preload');
    expect(window!.destroyed).toBe(true);
    expect(seen).toEqual({ text: html, policy: expect.not.stringContaining('script-src') });
    expect((await standIn.answerProtocol!(new Request(window!.loaded[0]!))).status).toBe(404);
  });

  it('says whether it was given up or failed', async () => {
    const { standIn, ask } = await desk();
    standIn.onLoad = async (window) => {
      window.webContents.printAnswer = [false, 'Print job canceled'];
    };
    expect(await ask('print', { html, title: 'Plan' })).toMatchObject({
      problem: { kind: 'cancelled' },
    });
    standIn.onLoad = async (window) => {
      window.webContents.printAnswer = [false, 'Invalid printer settings'];
    };
    expect(await ask('print', { html, title: 'Plan' })).toMatchObject({
      problem: { kind: 'failed', message: 'Invalid printer settings' },
    });
  });

  it('closes its window when the document cannot be shown', async () => {
    const { standIn, ask } = await desk();
    standIn.onLoad = async () => {
      throw new Error('ERR_FAILED');
    };
    await expect(ask('print', { html, title: 'Plan' })).rejects.toThrow('ERR_FAILED');
    expect(standIn.windows[1]!.destroyed).toBe(true);
  });

  it('writes a PDF where the person says, on the document’s own paper', async () => {
    const { standIn, folder, ask } = await desk();
    standIn.saveAnswers.push({ canceled: false, filePath: join(folder, 'plan') });
    expect(await ask('savePdf', { html, suggestedName: 'plan.pdf' })).toEqual({
      ok: true,
      value: { name: 'plan.pdf' },
    });
    expect(text(join(folder, 'plan.pdf'))).toBe('%PDF-1.7 stand-in');
    expect(standIn.windows[1]!.webContents.pdfOptions).toEqual([
      expect.objectContaining({ preferCSSPageSize: true, printBackground: true }),
    ]);
  });

  it('makes no PDF that nobody wants', async () => {
    const { standIn, ask } = await desk();
    standIn.saveAnswers.push({ canceled: true, filePath: '' });
    expect(await ask('savePdf', { html, suggestedName: 'plan.pdf' })).toMatchObject({
      problem: { kind: 'cancelled' },
    });
    expect(standIn.windows).toHaveLength(1);
  });
});
