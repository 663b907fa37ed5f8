import { assert, integer, json, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultAt } from '#electron/cli/jsonFault.ts';

/** What Node says of a text that is no JSON; null where it is. */
function nodeSays(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return error instanceof SyntaxError ? error.message : String(error);
  }
}

/** Where Node sees the fault, for the faults whose place it tells. */
function placeOf(message: string): number | null {
  const place = /at position (\d+)/.exec(message)?.[1];
  return place === undefined ? null : Number(place);
}

describe('where a text stops being JSON', () => {
  it.each([
    ['', 0],
    ['hello', 0],
    ['{"a": 1,}', 8],
    ['[1,]', 3],
    ['{"a" 1}', 5],
    ['{"a": tru}', 6],
    ['[1 2]', 3],
    ['{"a": "x\n"}', 6],
    ['{"a": 01}', 6],
    ['1 2', 2],
    ['["\\x"]', 1],
    ['[1.]', 1],
    ['{a: 1}', 1],
    ['[1}', 2],
    ['{"a": 1]', 7],
    [']', 0],
    [',', 0],
    ['{"a": {"b": [1, {"c": nul}]}}', 22],
    // What only ends too early is at fault at its end.
    ['{"a": [1, 2', 11],
    ['{"a"', 4],
    ['[', 1],
  ])('%j', (text, at) => {
    expect(nodeSays(text)).not.toBeNull();
    expect(jsonFaultAt(text)).toBe(at);
  });

  it('is where Node sees it, wherever a good text is broken', () => {
    assert(
      property(json(), integer({ min: 0, max: 1000 }), string(), (good, place, noise) => {
        const at = place % (good.length + 1);
        const text = good.slice(0, at) + noise + good.slice(at);
        const message = nodeSays(text);
        if (message === null) return;
        const found = jsonFaultAt(text);
        // Node may see it further on in the same piece: a number, a word, a string.
        const seen = placeOf(message);
        if (seen !== null) expect(text.slice(found, seen)).toMatch(/^(?:"[^]*|[^\s{}[\],:"]*)$/);
        // What stands before it is at fault at most for ending.
        const before = nodeSays(text.slice(0, found));
        expect(before === null || /end of JSON/.test(before) ? found : placeOf(before)).toBe(found);
      }),
      { numRuns: 2000 },
    );
  });
});
