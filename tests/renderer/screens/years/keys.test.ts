import { describe, expect, it } from 'vitest';
import { yearsCommandOf } from '#renderer/screens/years/keys.ts';

const press = (key: string, more: Partial<Parameters<typeof yearsCommandOf>[0]> = {}) =>
  yearsCommandOf({
    key,
    code: '',
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  });

describe('the keys of the sheet', () => {
  it('are the figures of either script, and the number pad', () => {
    expect(press('3')).toEqual({ kind: 'year', place: 3 });
    expect(press('៣')).toEqual({ kind: 'year', place: 3 });
    expect(press('ឥ', { code: 'Numpad4' })).toEqual({ kind: 'year', place: 4 });
    expect(press('0')).toEqual({ kind: 'none' });
  });

  it('confirm, assume and reopen', () => {
    expect(press('Enter')).toEqual({ kind: 'confirm', basis: 'settled' });
    expect(press('Enter', { shiftKey: true })).toEqual({ kind: 'confirm', basis: 'assumed' });
    expect(press('a')).toEqual({ kind: 'confirm', basis: 'assumed' });
    expect(press('ា', { code: 'KeyA' })).toEqual({ kind: 'confirm', basis: 'assumed' });
    expect(press('Backspace')).toEqual({ kind: 'reopen' });
  });

  it('leave the shortcuts of the program and the keys of the table alone', () => {
    expect(press('a', { ctrlKey: true })).toBeNull();
    expect(press('z', { ctrlKey: true })).toBeNull();
    expect(press('ArrowDown', { shiftKey: true })).toBeNull();
    expect(press('1', { altKey: true })).toBeNull();
    expect(press('Tab')).toBeNull();
  });
});
