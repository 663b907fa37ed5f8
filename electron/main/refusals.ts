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

/** The one thing that is granted: that the store is not thrown away when the disk runs short. */
const granted = 'persistent-storage';

/** No camera, no place, no notification, no device: only what keeps the data. */
export function refusePermissions({ defaultSession }: ShellParts['session']): void {
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) =>
    answer((permission as string) === granted),
  );
  defaultSession.setPermissionCheckHandler(
    (_contents, permission) => (permission as string) === granted,
  );
  defaultSession.setDevicePermissionHandler(() => false);
}
