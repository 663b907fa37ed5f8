/** The command that hands an address to the default browser, and its arguments. */
export function browserCommand(
  platform: NodeJS.Platform,
  url: string,
): readonly [string, readonly string[]];

/** Opens an address in the default browser, where there is one. */
export function openBrowser(platform: NodeJS.Platform, url: string): void;
