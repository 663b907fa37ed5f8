import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { preferredPorts } from '#electron/start/server.mjs';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

/** A project with the real start script, a small built window and nothing else. */
function project(files: Record<string, string> = {}): string {
  const root = temporaryFolder();
  cpSync('electron/start', join(root, 'electron/start'), { recursive: true });
  const all = {
    'node_modules/electron-vite/bin/electron-vite.js': 'process.exit(1)',
    'package.json': '{}',
    'secret.txt': 'secret',
    'out/main/main.js': '',
    'out/preload/preload.cjs': '',
    'out/renderer/index.html': '<!doctype html><title>window</title>',
    'out/renderer/assets/a.js': 'export {}',
    'out/built': '',
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

interface Running {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exit: Promise<number | string | null>;
  /** Resolves with the address once it is printed. */
  readonly address: Promise<string>;
}

function start(root: string, environment: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, [join(root, 'electron/start/start.mjs')], {
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exit = new Promise<number | string | null>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  const address = new Promise<string>((resolve, reject) => {
    const read = (chunk: unknown): void => {
      output += String(chunk);
      const found = /http:\/\/127\.0\.0\.1:\d+\//u.exec(output)?.[0];
      if (found !== undefined && output.includes('Ctrl+C')) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    exit.then(() => reject(new Error(`It ended without an address: ${output}`)), reject);
  });
  // Not every test waits for an address.
  address.catch(() => undefined);
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, output: () => output, exit, address };
}

/** Asks for exactly this path, which fetch would tidy up first. */
async function status(address: string, path: string, options: object = {}): Promise<number> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, ...options }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('npm start without a display', () => {
  it('serves the window with its policy, to this computer only', async () => {
    const running = start(project());
    const address = await running.address;
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('<title>window</title>');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|https?:|\*/u);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const script = await fetch(`${address}assets/a.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('content-security-policy')).toBe(policy);

    expect(await status(address, '/../../secret.txt')).toBe(403);
    expect(await status(address, '/..%2f..%2fsecret.txt')).toBe(403);
    expect(await status(address, '/%2e%2e/%2e%2e/secret.txt')).toBe(403);
    expect(await status(address, '//etc/passwd')).toBe(404);
    expect(await status(address, '/secret.txt')).toBe(404);
    expect(await status(address, '/', { method: 'POST' })).toBe(405);
    expect(await status(address, '/', { method: 'HEAD' })).toBe(200);
    expect(await status(address, '/', { headers: { host: 'evil.example:80' } })).toBe(421);
    expect(running.output()).toContain('because there is no display');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends cleanly with %s', async (signal) => {
    const running = start(project());
    const address = await running.address;
    // A connection on which half a question was asked must not keep the program.
    const half = connect(Number(new URL(address).port), '127.0.0.1');
    half.on('error', () => undefined);
    await new Promise((resolve) => {
      half.write('GET / HTTP/1.1\r\n', resolve);
    });
    running.child.kill(signal);
    expect(await running.exit).toBe(0);
    expect(running.output()).not.toMatch(/Error|^\s+at /mu);
    await expect(fetch(address)).rejects.toThrow();
  });

  it.skipIf(process.platform === 'win32')('ends with the npm that started it', async () => {
    const root = project();
    // npm runs scripts in a shell, which does not hand on what ends it.
    const npm = spawn(
      '/bin/sh',
      ['-c', `"${process.execPath}" electron/start/start.mjs > output; true`],
      {
        cwd: root,
        env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', npm_lifecycle_event: 'start' },
        stdio: 'ignore',
      },
    );
    const output = (): string =>
      existsSync(join(root, 'output')) ? readFileSync(join(root, 'output'), 'utf8') : '';
    await expect.poll(output, { timeout: 20_000 }).toContain('Ctrl+C');
    const address = /http:\S+/u.exec(output())?.[0] ?? '';
    expect((await fetch(address)).status).toBe(200);
    npm.kill('SIGKILL');
    await expect
      .poll(
        async () =>
          fetch(address).then(
            () => 'answers',
            () => 'ended',
          ),
        { timeout: 20_000 },
      )
      .toBe('ended');
  });

  it('takes another port where its own is taken, and says what that means', async () => {
    const [preferred = 0] = preferredPorts;
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.once('error', () => resolve());
      other.listen(preferred, '127.0.0.1', resolve);
    });
    onTestFinished(() => void other.close());
    const first = start(project());
    const second = start(project());
    const addresses = [await first.address, await second.address];
    expect(new Set(addresses).size).toBe(2);
    for (const [index, running] of [first, second].entries()) {
      expect(addresses[index]).not.toContain(`:${preferred}/`);
      expect((await fetch(addresses[index]!)).status).toBe(200);
      expect(running.output()).toContain(`Port ${preferred} is taken`);
    }
  });

  it('says in sentences what is missing', async () => {
    const broken = project();
    writeFileSync(
      join(broken, 'node_modules/electron-vite/bin/electron-vite.js'),
      'throw new Error("cannot build")',
    );
    rmSync(join(broken, 'out'), { recursive: true });
    const failed = start(broken);
    expect(await failed.exit).toBe(1);
    expect(failed.output()).toContain('Building the program');
    expect(failed.output()).toContain('could not be built');
    expect(failed.output()).not.toMatch(/^\s+at /mu);

    rmSync(join(broken, 'node_modules'), { recursive: true });
    const bare = start(broken);
    expect(await bare.exit).toBe(1);
    expect(bare.output().trim()).toBe('The packages are not installed yet: run "npm ci" first.');
  });
});

/** A project in which Electron is a shell script. */
function withElectron(script: string): string {
  const root = project({
    'node_modules/electron/path.txt': 'electron',
    'node_modules/electron/dist/electron': `#!/bin/sh\n${script}\n`,
  });
  chmodSync(join(root, 'node_modules/electron/dist/electron'), 0o755);
  return root;
}

// There is no such script on Windows.
describe.skipIf(process.platform === 'win32')('npm start with a display', () => {
  // Without a command to open a browser, so that none is opened by a test.
  const display = { DISPLAY: ':99', PATH: '/nonexistent' };

  it('ends with the window', async () => {
    const running = start(withElectron('exit 0'), display);
    expect(await running.exit).toBe(0);
    expect(running.output()).toBe('Opening the program …\n');
  });

  it('hands Electron the project, with its sandbox', async () => {
    const root = withElectron('echo "$#|$1|$ELECTRON_RUN_AS_NODE" > "$1/called"; exit 0');
    const running = start(root, { ...display, ELECTRON_RUN_AS_NODE: '1' });
    expect(await running.exit).toBe(0);
    expect(readFileSync(join(root, 'called'), 'utf8').trim()).toBe(`1|${root}|`);
  });

  it('falls back to the browser where Electron cannot start', async () => {
    const running = start(
      withElectron(
        'echo "FATAL: Running as root without --no-sandbox is not supported." >&2; exit 1',
      ),
      display,
    );
    expect((await fetch(await running.address)).status).toBe(200);
    expect(running.output()).toContain('its sandbox cannot be used');
    expect(running.output()).not.toContain('FATAL');
    running.child.kill('SIGINT');
    expect(await running.exit).toBe(0);
  });

  it('takes Electron along when it is ended', async () => {
    const root = withElectron(': > "$1/opened"; exec /bin/sleep 60');
    const running = start(root, display);
    while (!existsSync(join(root, 'opened')))
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    running.child.kill('SIGINT');
    expect(await running.exit).toBe(0);
  });

  it('falls back where Electron can neither be found nor fetched', async () => {
    const running = start(
      project({ 'node_modules/electron/install.js': 'throw new Error("no network")' }),
      display,
    );
    await running.address;
    expect(running.output()).toContain('trying once to fetch it');
    expect(running.output()).toContain('because Electron could not be fetched');
    expect(running.output()).not.toMatch(/no network|^\s+at /mu);
  });
});
