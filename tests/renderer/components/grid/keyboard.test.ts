import { describe, expect, it } from 'vitest';
import { commandOf } from '#renderer/components/grid/keyboard.ts';

const press = (key: string, held: { ctrl?: boolean; shift?: boolean; alt?: boolean } = {}) =>
  commandOf({ key, ctrl: false, shift: false, alt: false, ...held });

describe('what a key means on a cell', () => {
  it('writes with every key that has text of its own, in any script, and with input methods', () => {
    for (const key of ['a', 'Z', '7', '=', 'ក', 'ុំ', '𝟛', 'Process', 'Dead']) {
      expect(press(key), key).toEqual({ type: 'write' });
    }
    expect(press('@', { ctrl: true, alt: true })).toEqual({ type: 'write' });
  });

  it('leaves the keys alone that belong to the program or the browser', () => {
    for (const key of ['F5', 'Shift', 'Control', 'CapsLock', 'Insert'])
      expect(press(key), key).toBeNull();
    expect(press('z', { ctrl: true })).toBeNull();
    expect(press('k', { ctrl: true })).toBeNull();
    expect(press('f', { alt: true })).toBeNull();
    expect(press('ArrowUp', { alt: true })).toBeNull();
  });

  it('moves, extends and jumps', () => {
    expect(press('ArrowDown', { ctrl: true, shift: true })).toEqual({
      type: 'cursor',
      action: { type: 'move', towards: 'down', by: 'edge', extend: true },
    });
    expect(press('End', { ctrl: true })).toEqual({
      type: 'cursor',
      action: { type: 'corner', side: 'last', extend: false },
    });
    expect(press('Tab', { shift: true })).toEqual({ type: 'tab', back: true });
    expect(press('ArrowDown', { alt: true })).toEqual({ type: 'menu' });
    expect(press('a', { ctrl: true })).toEqual({ type: 'cursor', action: { type: 'selectAll' } });
  });
});
