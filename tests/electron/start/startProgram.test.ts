import { describe, expect, it } from 'vitest';
import type { Machine } from '#electron/start/startProgram.d.mts';
import { startProgram } from '#electron/start/startProgram.mjs';

interface Watched {
  readonly machine: Machine;
  readonly said: string[];
  readonly done: string[];
  readonly stop: () => void;
}

/** A computer on which everything is in place, but for what `differs`. */
function computer(differs: Partial<Machine> = {}): Watched {
  const said: string[] = [];
  const done: string[] = [];
  const ending = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    ending.signal.addEventListener('abort', () => resolve());
  });
  const machine: Machine = {
    hasDisplay: true,
    signal: ending.signal,
    stopped,
    say: (...lines) => said.push(...lines),
    isInstalled: () => true,
    buildState: () => 'fresh',
    build: async () => {
      done.push('build');
      return { ok: true };
    },
    findElectron: () => '/electron',
    fetchElectron: async () => void done.push('fetch'),
    openElectron: async (program) => {
      done.push(`open ${program}`);
      return { kind: 'closed' };
    },
    serve: async ([port = 0]) => {
      done.push('serve');
      // The person ends it at once.
      setImmediate(() => ending.abort());
      return { url: `http://127.0.0.1:${port}/`, port, close: async () => void done.push('close') };
    },
    openBrowser: (url) => done.push(`browse ${url}`),
    ...differs,
  };
  return { machine, said, done, stop: () => ending.abort() };
}

const serving = ['serve', 'browse http://127.0.0.1:47110/', 'close'];

describe('npm start', () => {
  it('opens Electron and ends with its window', async () => {
    const { machine, done } = computer();
    expect(await startProgram(machine)).toBe(0);
    expect(done).toEqual(['open /electron']);
  });

  it('builds first where nothing is built or a source is newer, and says so', async () => {
    for (const [state, sentence] of [
      ['missing', 'Building the program'],
      ['stale', 'newer than the built program'],
    ] as const) {
      const { machine, said, done } = computer({ buildState: () => state });
      expect(await startProgram(machine)).toBe(0);
      expect(done).toEqual(['build', 'open /electron']);
      expect(said.join('\n')).toContain(sentence);
    }
  });

  it('starts nothing when the build fails', async () => {
    const { machine, said, done } = computer({
      buildState: () => 'missing',
      build: async () => ({ ok: false, output: 'x.ts: no' }),
    });
    expect(await startProgram(machine)).toBe(1);
    expect(done).toEqual([]);
    expect(said.join('\n')).toMatch(/x\.ts: no\n.*could not be built/u);
  });

  it('asks for npm ci where the packages are missing', async () => {
    const { machine, said } = computer({ isInstalled: () => false });
    expect(await startProgram(machine)).toBe(1);
    expect(said.join('\n')).toContain('npm ci');
  });

  it('fetches Electron once, saying so, and opens it', async () => {
    let fetched = 0;
    const { machine, said, done } = computer({
      findElectron: () => (fetched > 0 ? '/fetched' : null),
      fetchElectron: async () => void (fetched += 1),
    });
    expect(await startProgram(machine)).toBe(0);
    expect(fetched).toBe(1);
    expect(done).toEqual(['open /fetched']);
    expect(said.join('\n')).toContain('trying once to fetch it');
  });

  it('serves the window where Electron is not to be had', async () => {
    const { machine, said, done } = computer({ findElectron: () => null });
    expect(await startProgram(machine)).toBe(0);
    expect(done).toEqual(['fetch', ...serving]);
    expect(said.join('\n')).toContain('http://127.0.0.1:47110/');
    expect(said.join('\n')).toMatch(/because Electron could not be fetched: data are kept by/u);
  });

  it('serves it where Electron does not start', async () => {
    const { machine, said, done } = computer({
      openElectron: async () => ({ kind: 'not-started', cause: 'its sandbox cannot be used' }),
    });
    expect(await startProgram(machine)).toBe(0);
    expect(done).toEqual(serving);
    expect(said.join('\n')).toContain('(its sandbox cannot be used)');
  });

  it('neither fetches nor opens anything without a display', async () => {
    const { machine, said, done } = computer({ hasDisplay: false, findElectron: () => null });
    expect(await startProgram(machine)).toBe(0);
    expect(done).toEqual(['serve', 'close']);
    expect(said.join('\n')).toContain('because there is no display');
  });

  it('warns that another port shows other data', async () => {
    const watched = computer({
      hasDisplay: false,
      serve: async () => {
        setImmediate(() => watched.stop());
        return { url: 'http://127.0.0.1:47111/', port: 47111, close: async () => undefined };
      },
    });
    expect(await startProgram(watched.machine)).toBe(0);
    expect(watched.said.join('\n')).toContain('Port 47110 is taken');
  });

  it('says when the window broke down later', async () => {
    const { machine, said, done } = computer({
      openElectron: async () => ({ kind: 'broke-down' }),
    });
    expect(await startProgram(machine)).toBe(1);
    expect(done).toEqual([]);
    expect(said.join('\n')).toContain('broke down');
  });

  it('ends cleanly whenever the person stops it', async () => {
    const building = computer({
      buildState: () => 'missing',
      build: async () => {
        building.stop();
        return { ok: false, output: '' };
      },
    });
    expect(await startProgram(building.machine)).toBe(0);
    expect(building.said.join('\n')).not.toContain('could not be built');

    const fetching = computer({
      findElectron: () => null,
      fetchElectron: async () => fetching.stop(),
    });
    expect(await startProgram(fetching.machine)).toBe(0);
    expect(fetching.done).toEqual([]);
  });
});
