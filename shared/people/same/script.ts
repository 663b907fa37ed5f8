/** Whether two texts are in one script; in two they cannot be compared, and say nothing. */
export function inOneScript(a: string, b: string): boolean {
  return /[\u1780-\u17FF]/u.test(a) === /[\u1780-\u17FF]/u.test(b);
}
