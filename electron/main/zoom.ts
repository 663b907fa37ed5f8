import type { Input, WebContents } from 'electron';

/** The steps that browsers use. */
const factors = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

const nearness = 0.01;

/** The factor that a key asks for, null where the key is none of the zoom's. */
export function zoomFor(
  input: Pick<Input, 'alt' | 'control' | 'key' | 'meta' | 'type'>,
  current: number,
  platform: NodeJS.Platform,
): number | null {
  const held = platform === 'darwin' ? input.meta : input.control;
  if (input.type !== 'keyDown' || !held || input.alt) return null;
  switch (input.key) {
    case '0':
      return 1;
    case '+':
    case '=':
      return factors.find((factor) => factor > current + nearness) ?? current;
    case '-':
      return factors.findLast((factor) => factor < current - nearness) ?? current;
    default:
      return null;
  }
}

/** Ctrl with plus, minus and nought. A menu would bring these keys along; the window has none. */
export function zoomByKeys(
  contents: Pick<WebContents, 'getZoomFactor' | 'on' | 'setZoomFactor'>,
  platform: NodeJS.Platform,
): void {
  contents.on('before-input-event', (event, input) => {
    const factor = zoomFor(input, contents.getZoomFactor(), platform);
    if (factor === null) return;
    event.preventDefault();
    contents.setZoomFactor(factor);
  });
}
