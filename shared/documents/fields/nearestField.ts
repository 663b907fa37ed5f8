import type { FieldEntry } from './fieldTree.ts';

/** How many letters have to be put in, taken out, changed, or swapped with their neighbour. */
function distance(one: string, other: string): number {
  const width = other.length + 1;
  let twoAbove: number[] = [];
  let above = Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column < width; column += 1) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + changed,
          swapped ? (twoAbove[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    twoAbove = above;
    above = line;
  }
  return above.at(-1) ?? 0;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s\u200B-\u200D\uFEFF_-]+/gu, '');
}

/** A path as typed, without the language that it may name. */
const language = /\.(?:km|en)$/u;

/** Beyond half of its letters wrong, a name is another name. */
const furthest = 0.5;

/**
 * The field that a person most likely meant by a name that is none: the nearest path, or one whose label or last
 * name was typed; null where nothing is near. A language that was named stays.
 */
export function nearestField(typed: string, fields: readonly FieldEntry[]): string | null {
  const named = language.exec(typed)?.[0] ?? '';
  const wanted = plain(typed.slice(0, typed.length - named.length));
  if (wanted === '') return null;
  let best: { readonly path: string; readonly share: number } | null = null;
  for (const { path, label } of fields) {
    const lastName = path.slice(path.lastIndexOf('.') + 1);
    for (const name of [path, lastName, label.en, label.km].map(plain)) {
      const share = distance(wanted, name) / Math.max(wanted.length, name.length);
      if (share <= furthest && (best === null || share < best.share)) best = { path, share };
    }
  }
  return best === null ? null : best.path + named;
}
