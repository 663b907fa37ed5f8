import { describe, expect, it } from 'vitest';
import { zoomByKeys, zoomFor } from '#electron/main/zoom.ts';
import { StandInContents } from './standIn.ts';

const key = (name: string, held: object = { control: true }): Parameters<typeof zoomFor>[0] => ({
  type: 'keyDown',
  key: name,
  control: false,
  meta: false,
  alt: false,
  ...held,
});

describe('zooming by keys', () => {
  it('goes up and down by the steps and back to the natural size', () => {
    expect(zoomFor(key('+'), 1, 'win32')).toBe(1.1);
    expect(zoomFor(key('='), 1.75, 'win32')).toBe(2);
    expect(zoomFor(key('-'), 1, 'win32')).toBe(0.9);
    expect(zoomFor(key('0'), 2, 'win32')).toBe(1);
  });

  it('stops at the ends', () => {
    expect(zoomFor(key('+'), 3, 'win32')).toBe(3);
    expect(zoomFor(key('-'), 0.5, 'win32')).toBe(0.5);
  });

  it('leaves every other key to the window, Ctrl+Z first of all', () => {
    const contents = new StandInContents();
    zoomByKeys(contents as never, 'win32');
    for (const name of ['z', 'y', 'k', 'c', 'v', 'p'])
      expect(contents.prevents('before-input-event', {}, key(name))).toBe(false);
    expect(contents.prevents('before-input-event', {}, key('+', {}))).toBe(false);
    expect(
      contents.prevents('before-input-event', {}, key('+', { control: true, alt: true })),
    ).toBe(false);
    expect(contents.zoom).toBe(1);
    expect(contents.prevents('before-input-event', {}, key('+'))).toBe(true);
    expect(contents.zoom).toBe(1.1);
  });

  it('listens to the command key on macOS', () => {
    expect(zoomFor(key('+', { meta: true }), 1, 'darwin')).toBe(1.1);
    expect(zoomFor(key('+'), 1, 'darwin')).toBeNull();
  });
});
