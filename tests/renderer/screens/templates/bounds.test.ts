import { describe, expect, it } from 'vitest';
import { commonChanges } from '#shared/documents/template/templateSchema.ts';
import {
  bodyBounds,
  marginBounds,
  parseFontName,
  parseNumber,
  titleBounds,
} from '#renderer/screens/templates/bounds.ts';

describe('a number as people type it', () => {
  it.each([
    ['20', 20],
    [' 17.5 ', 17.5],
    ['17,5', 17.5],
    ['២០', 20],
    ['១២,៥', 12.5],
    ['5', 5],
    ['60', 60],
  ])('«%s» is %d', (text, value) => {
    expect(parseNumber(text, marginBounds)).toEqual({ ok: true, value });
  });

  it.each(['', '4.9', '60.5', '-20', '2 cm', '1e1', '20.125', 'NaN', '٢٠', '1,0,0'])(
    '«%s» is refused',
    (text) => {
      expect(parseNumber(text, marginBounds).ok).toBe(false);
    },
  );
});

describe('the name of a font', () => {
  it.each([
    ['Khmer OS  Siemreap ', 'Khmer OS Siemreap'],
    ['ខ្មែរ OS', 'ខ្មែរ OS'],
    ['Aptos (Body)', null],
    ['x"; color: red', null],
    ['', null],
    ['a'.repeat(65), null],
  ])('«%s» is read as %s', (text, name) => {
    const read = parseFontName(text);
    expect(read.ok ? read.value : null).toBe(name);
  });
});

const margins = ({ lowest, highest }: typeof marginBounds) => ({
  top: lowest,
  right: highest,
  bottom: lowest,
  left: highest,
});

it('lets nobody set what a template of another computer would be refused for', () => {
  expect(commonChanges.margins.safeParse(margins(marginBounds)).success).toBe(true);
  for (const [schema, bounds] of [
    [commonChanges.bodySize, bodyBounds],
    [commonChanges.titleSize, titleBounds],
  ] as const) {
    expect(schema.safeParse(bounds.lowest).success).toBe(true);
    expect(schema.safeParse(bounds.highest).success).toBe(true);
  }
});
