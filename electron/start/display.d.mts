/** Whether a window can be shown: always taken for granted on Windows and macOS, else as the session says. */
export function hasDisplay(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): boolean;
