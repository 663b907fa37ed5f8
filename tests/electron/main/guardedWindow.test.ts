import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WebPreferences } from 'electron';
import { describe, expect, it } from 'vitest';
import { guardedPreferences, guardedWindows } from '#electron/main/guardedWindow.ts';
import { StandIn } from './standIn.ts';

function make(webPreferences: WebPreferences | undefined): StandIn {
  const standIn = new StandIn('/nowhere');
  guardedWindows(standIn.parts.BrowserWindow)(
    webPreferences === undefined ? {} : { webPreferences },
  );
  return standIn;
}

describe('the guard before every window', () => {
  it('makes a window that is locked in', () => {
    expect(make({ ...guardedPreferences, javascript: false }).windows).toHaveLength(1);
  });

  it.each(['sandbox', 'contextIsolation', 'nodeIntegration'] as const)(
    'throws where %s is left out, turned round or unknown',
    (name) => {
      const { [name]: value, ...others } = guardedPreferences;
      expect(() => make(others)).toThrow(`${name} must be ${value}`);
      expect(() => make({ ...others, [name]: !value })).toThrow(name);
    },
  );

  it('throws where nothing at all is said', () => {
    expect(() => make(undefined)).toThrow('sandbox');
    expect(() => make({})).toThrow('sandbox');
  });

  it.each([
    { webSecurity: false },
    { webviewTag: true },
    { nodeIntegrationInWorker: true },
    { nodeIntegrationInSubFrames: true },
    { allowRunningInsecureContent: true },
    { experimentalFeatures: true },
  ])('throws for %o', (preferences) => {
    expect(() => make({ ...guardedPreferences, ...preferences })).toThrow('must not be');
  });

  it('makes nothing when it throws', () => {
    const standIn = new StandIn('/nowhere');
    expect(() => guardedWindows(standIn.parts.BrowserWindow)({ show: true })).toThrow();
    expect(standIn.windows).toEqual([]);
  });

  it('is the only place in the shell that makes pages', () => {
    const files = ['electron/main', 'electron/preload'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name)),
    );
    const makers = files.filter((path) =>
      /new (?:\w+\.)?(?:BrowserWindow|Window|WebContentsView|BrowserView|BaseWindow)\b/u.test(
        readFileSync(path, 'utf8'),
      ),
    );
    expect(makers).toEqual([expect.stringContaining('guardedWindow.ts')]);
  });
});
