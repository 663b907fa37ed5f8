import { expect, test } from 'vitest';
import {
  choiceAfter,
  chooseAt,
  chosenSpan,
  firstChoice,
  withinTotal,
} from '#renderer/screens/people/directory/choice.ts';

const bounds = { total: 100, page: 10 };
const press = (key: string, more: { shift?: boolean; ctrl?: boolean } = {}) => ({
  key,
  shift: false,
  ctrl: false,
  ...more,
});
const at = (cursor: number) => ({ cursor, anchor: cursor });

test.each([
  ['ArrowDown', 5, 6],
  ['ArrowUp', 5, 4],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 99, 99],
  ['PageDown', 5, 15],
  ['PageUp', 5, 0],
  ['PageDown', 95, 99],
  ['Home', 50, 0],
  ['End', 50, 99],
])('%s goes from row %i to row %i', (key, from, to) => {
  expect(choiceAfter(at(from), press(key), bounds)).toEqual(at(to));
});

test('Shift chooses everything from where it began, in either direction', () => {
  const down = choiceAfter(at(5), press('PageDown', { shift: true }), bounds)!;
  expect(chosenSpan(down)).toEqual({ first: 5, last: 15 });
  const up = choiceAfter(down, press('Home', { shift: true }), bounds)!;
  expect(chosenSpan(up)).toEqual({ first: 0, last: 5 });
  expect(chosenSpan(chooseAt(up, 8, true, 100))).toEqual({ first: 5, last: 8 });
  expect(chosenSpan(choiceAfter(up, press('ArrowDown'), bounds)!)).toEqual({ first: 1, last: 1 });
});

test('Ctrl+A chooses all; other keys mean nothing', () => {
  expect(chosenSpan(choiceAfter(at(5), press('a', { ctrl: true }), bounds)!)).toEqual({
    first: 0,
    last: 99,
  });
  expect(choiceAfter(at(5), press('a'), bounds)).toBeNull();
  expect(choiceAfter(at(5), press('F5'), bounds)).toBeNull();
});

test('an empty or shorter list has no row beyond its last', () => {
  const empty = { total: 0, page: 10 };
  expect(choiceAfter(firstChoice, press('End'), empty)).toEqual(firstChoice);
  expect(choiceAfter(firstChoice, press('ArrowDown'), empty)).toEqual(firstChoice);
  expect(withinTotal({ cursor: 50, anchor: 20 }, 30)).toEqual({ cursor: 29, anchor: 20 });
  expect(withinTotal({ cursor: 50, anchor: 20 }, 0)).toEqual(firstChoice);
});
