/** The program's own protocol: pages of `file://` could read other files, and share one store with all of them. */
export const appScheme = 'ovop-app';

const host = 'app';

/** An address below the program's own host; the path starts with a slash. */
export function appAddress(path: string): string {
  return `${appScheme}://${host}${path}`;
}

/** The path of an address of the program, null where the address is not one of its own. */
export function appPath(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === `${appScheme}:` && url.host === host ? url.pathname : null;
}

export interface AppPage {
  readonly url: string;
  /** Whether an address is this page, whatever stands behind its `#`. */
  isOwn(address: string): boolean;
}

function withoutFragment(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/**
 * The one page that a window shows. While the program is being developed it may come from a server on this
 * machine instead.
 */
export function appPage(developmentServer: string | undefined): AppPage {
  const local =
    developmentServer !== undefined &&
    URL.canParse(developmentServer) &&
    ['localhost', '127.0.0.1', '[::1]'].includes(new URL(developmentServer).hostname);
  const url = local ? new URL(developmentServer).href : appAddress('/index.html');
  return { url, isOwn: (address) => withoutFragment(address) === url };
}
