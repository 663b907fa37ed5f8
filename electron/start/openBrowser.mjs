import { spawn } from 'node:child_process';

/** @type {typeof import('./openBrowser.d.mts').browserCommand} */
export function browserCommand(platform, url) {
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', url]];
  return [platform === 'darwin' ? 'open' : 'xdg-open', [url]];
}

/** @type {typeof import('./openBrowser.d.mts').openBrowser} */
export function openBrowser(platform, url) {
  const [command, parts] = browserCommand(platform, url);
  const child = spawn(command, parts, { stdio: 'ignore', detached: true });
  // Without a default browser the printed address is all there is.
  child.on('error', () => undefined);
  child.unref();
}
