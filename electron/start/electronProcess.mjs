import { spawn } from 'node:child_process';

/** A process that ends badly within this time has not started; one that ends later has broken down. */
const startTime = 15_000;

const keptOutput = 20_000;

/** @type {typeof import('./electronProcess.d.mts').causeOf} */
export function causeOf(output) {
  if (/no-sandbox|setuid_sandbox|SUID sandbox|zygote_host|namespace/iu.test(output))
    return 'its sandbox cannot be used by this account or on this system';
  if (
    /Missing X server|cannot open display|ozone_platform|Failed to connect to Wayland/iu.test(
      output,
    )
  )
    return 'the display cannot be opened';
  const library = /loading shared libraries: ([^\s:]+)/u.exec(output)?.[1];
  if (library !== undefined) return `the system library ${library} is missing`;
  return 'it ended at once';
}

/** @type {typeof import('./electronProcess.d.mts').openElectron} */
export function openElectron(program, root, { environment, signal }) {
  const inherited = { ...environment };
  // Set by editors that run on Electron themselves; it would turn the window into a plain Node.
  delete inherited['ELECTRON_RUN_AS_NODE'];
  // The development server's; the built window is the one to open.
  delete inherited['ELECTRON_RENDERER_URL'];
  const began = performance.now();
  return new Promise((resolve) => {
    // Never with --no-sandbox: where the sandbox cannot work, the browser's own is the better one.
    const child = spawn(program, [root], { stdio: ['ignore', 'ignore', 'pipe'], env: inherited });
    const stop = () => child.kill();
    signal?.addEventListener('abort', stop, { once: true });
    let output = '';
    child.stderr.on('data', (chunk) => (output = `${output}${chunk}`.slice(-keptOutput)));
    child.once('error', (error) => {
      signal?.removeEventListener('abort', stop);
      resolve({ kind: 'not-started', cause: causeOf(`${output}${error.message}`) });
    });
    child.once('close', (code) => {
      signal?.removeEventListener('abort', stop);
      if (code === 0 || signal?.aborted === true) resolve({ kind: 'closed' });
      else if (performance.now() - began < startTime)
        resolve({ kind: 'not-started', cause: causeOf(output) });
      else resolve({ kind: 'broke-down' });
    });
  });
}
