/** More years than any plan has; a slip of the fingers must not make thousands of columns. */
const most = 30;

/** Years as they are written in one line: 2024–2028, or 2024, 2026 where some between are left out. */
export function yearsText(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return `${first}`;
  return last - first === years.length - 1 ? `${first}–${last}` : years.join(', ');
}

/** Reads what a person writes as the years of a plan, Khmer digits included; null where it is none. */
export function parseYears(text: string): readonly number[] | null {
  const latin = text.replaceAll(/[\u17E0-\u17E9]/gu, (digit) =>
    String((digit.codePointAt(0) ?? 0) - 0x17e0),
  );
  const span = /^\s*((?:19|20|21)\d\d)\s*(?:[-–—]|to|ដល់)\s*((?:19|20|21)\d\d)\s*$/u.exec(latin);
  if (span !== null) {
    const first = Number(span[1]);
    const count = Number(span[2]) - first + 1;
    return count < 1 || count > most
      ? null
      : Array.from({ length: count }, (_, index) => first + index);
  }
  const parts = latin.split(/[\s,;]+/u).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > most) return null;
  if (!parts.every((part) => /^(?:19|20|21)\d\d$/u.test(part))) return null;
  return [...new Set(parts.map(Number))].toSorted((a, b) => a - b);
}

/** A span of years that a name or a title carries: "OVOP plan 2024-2028.xlsx". */
export function yearsWithin(text: string): readonly number[] | null {
  const found = /(?:19|20|21)\d\d\s*[-–—_]\s*(?:19|20|21)\d\d/u.exec(text);
  return found === null ? null : parseYears(found[0].replace('_', '-'));
}
