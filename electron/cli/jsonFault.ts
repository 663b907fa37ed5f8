type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Where a match that begins at `from` ends; null where there is none. */
function matched(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Where the string that begins at `from` ends; null where it does not, or holds what no string may. */
function stringEnd(text: string, from: number): number | null {
  let at = from + 1;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '"') return at + 1;
    if (character < ' ') return null;
    const next: number | null = character === '\\' ? matched(escaped, text, at) : at + 1;
    if (next === null) return null;
    at = next;
  }
  return null;
}

/** Where the value that begins at `from` ends, if it is no list or object; null where there is none. */
function valueEnd(text: string, from: number): number | null {
  return text[from] === '"' ? stringEnd(text, from) : matched(scalar, text, from);
}

/**
 * The offset of the first piece that cannot stand in JSON where it stands; the text's length where it only ends too
 * early. Node names no place for most slips of the hand. The text is known not to be JSON.
 */
export function jsonFaultAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    while (' \t\n\r'.includes(text[at] ?? '!')) at += 1;
    const character = text[at];
    if (character === undefined) return at;
    const step = stepFrom(expected, character, open.at(-1));
    if (step === null) return at;
    if (step === 'end') open.pop();
    if (step === 'begin') open.push(character === '{' ? '{' : '[');
    const end = step === 'value' || step === 'key' ? valueEnd(text, at) : at + 1;
    if (end === null) return at;
    at = end;
    expected = expectedAfter(step, character, open.at(-1));
  }
}

type Step = 'begin' | 'end' | 'key' | 'value' | 'colon' | 'comma';

/** What a character begins where something is expected; null where it cannot stand there. */
function stepFrom(
  expected: Expected,
  character: string,
  inside: '{' | '[' | undefined,
): Step | null {
  if (character === '}' || character === ']') {
    const mayEnd = expected.endsWith(' or end') && inside === (character === '}' ? '{' : '[');
    return mayEnd ? 'end' : null;
  }
  switch (expected) {
    case 'comma or end':
      return character === ',' && inside !== undefined ? 'comma' : null;
    case 'colon':
      return character === ':' ? 'colon' : null;
    case 'key':
    case 'key or end':
      return character === '"' ? 'key' : null;
    case 'value':
    case 'value or end':
      return character === '{' || character === '[' ? 'begin' : 'value';
  }
}

function expectedAfter(step: Step, character: string, inside: '{' | '[' | undefined): Expected {
  switch (step) {
    case 'begin':
      return character === '{' ? 'key or end' : 'value or end';
    case 'comma':
      return inside === '{' ? 'key' : 'value';
    case 'key':
      return 'colon';
    case 'colon':
      return 'value';
    case 'end':
    case 'value':
      return 'comma or end';
  }
}
