/** Column letters of a 1-based number: 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCodePoint(65 + rest);
  return column <= 26 ? letter : columnLetter((column - 1 - rest) / 26) + letter;
}
