import { describe, expect, it, vi } from 'vitest';
import type { Desktop } from '#shared/desktop/contract.ts';

const electron = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  calls: [] as unknown[],
}));

vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, value: unknown) => electron.exposed.set(name, value),
  },
  ipcRenderer: {
    invoke: async (...values: unknown[]) => {
      electron.calls.push(values);
      return 'answer';
    },
  },
}));

describe('the preload script', () => {
  it('gives the page the contract and nothing of Electron', async () => {
    await import('#electron/preload/preload.ts');
    expect([...electron.exposed.keys()]).toEqual(['desktop']);
    const desktop = electron.exposed.get('desktop') as Desktop;
    expect(Object.keys(desktop).sort()).toEqual([
      'openFile',
      'print',
      'saveFile',
      'savePdf',
      'shell',
    ]);
    expect(desktop.shell).toBe('electron');
    const request = { html: '<p>', title: 'x' };
    expect(await desktop.print(request)).toBe('answer');
    expect(electron.calls).toEqual([['desktop:print', request]]);
  });
});
