/** A line of the source text and where it stands. */
export interface SourceLine {
  /** Counted from 1. */
  readonly number: number;
  /** Its cells, empty ones included; one for a line without tabs. */
  readonly cells: readonly string[];
}

/**
 * The numbers of the lines that a row takes: the one it begins on, and those after it that go on without a
 * code, as rows do that a page break cut.
 */
export function rowLines(lines: readonly string[], first: number): readonly number[] {
  const numbers = [first];
  for (let number = first + 1; number <= lines.length; number++) {
    const text = lines[number - 1] ?? '';
    if (text.trim() === '') continue;
    if (!text.startsWith('\t')) break;
    numbers.push(number);
  }
  return numbers;
}

/** The lines with these numbers, in order, each once; numbers that the source does not have are left out. */
export function sourceLinesOf(
  lines: readonly string[],
  numbers: readonly number[],
): readonly SourceLine[] {
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const text = lines[number - 1];
      return text === undefined ? [] : [{ number, cells: text.replace(/\r$/u, '').split('\t') }];
    });
}
