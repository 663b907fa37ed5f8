import type { WebContents } from 'electron';
import type { AppPage } from './appPage.ts';
import type { ShellParts } from './shellParts.ts';

/** Frames inside the page hold previews, which are written into them and come from nowhere. */
const previewAddresses = ['about:srcdoc', 'about:blank'];

/** Keeps a page where it is: no other address, no second window, no address handed to another program. */
export function keepInPlace(
  contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>,
  page: AppPage,
): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => {
    // To its own address is what "try again" does: the page loads itself anew.
    if (!page.isOwn(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame ? !page.isOwn(event.url) : !previewAddresses.includes(event.url))
      event.preventDefault();
  });
}

/** No camera, no place, no notification, no device: the page gets what every page has and asks for no more. */
export function refusePermissions({ defaultSession }: ShellParts['session']): void {
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
}
