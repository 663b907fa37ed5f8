import type { BodyId } from '../../base/ids.ts';
import type { Body } from '../../matrix/bodies.model.ts';
import { bodyFinder } from './bodyFinder.ts';
import { bodyKey } from './bodyKey.ts';

type Find = (text: string) => BodyId | null;

/** A pasted column asks about the same bodies for each of its cells. */
const finders = new WeakMap<readonly Body[], Find>();

function finderOf(bodies: readonly Body[]): Find {
  const known = finders.get(bodies);
  if (known !== undefined) return known;
  const byName = bodyFinder(bodies);
  const codes = new Map(bodies.map(({ id }) => [bodyKey(id), id]));
  const find: Find = (text) => codes.get(bodyKey(text)) ?? byName(text);
  finders.set(bodies, find);
  return find;
}

/**
 * Bodies by their codes, abbreviations, names or spellings, separated by commas or semicolons; a name may itself hold
 * commas (“Ministry of Industry, Science, Technology and Innovation”).
 * @returns the bodies, each once; or `unknown`, the first part that none is called
 */
export function readBodyList(
  text: string,
  bodies: readonly Body[],
): { readonly bodies: readonly BodyId[] } | { readonly unknown: string } {
  const find = finderOf(bodies);
  const parts = text.split(/[,;\n]/u).map((part) => part.trim());
  const found = new Set<BodyId>();
  for (let from = 0; from < parts.length;) {
    if (parts[from] === '') {
      from += 1;
      continue;
    }
    let taken = 0;
    for (let to = parts.length; to > from && taken === 0; to -= 1) {
      const body = find(parts.slice(from, to).join(', '));
      if (body === null) continue;
      found.add(body);
      taken = to - from;
    }
    if (taken === 0) return { unknown: parts[from] ?? '' };
    from += taken;
  }
  return { bodies: [...found] };
}

/** What the bodies may be called in such a list, for whoever wrote one that is not known: the short names. */
export function knownShortNames(bodies: readonly Body[]): string {
  return bodies
    .flatMap(({ names }) => names.at(-1)?.abbreviation ?? [])
    .filter((abbreviation) => abbreviation !== '')
    .join(', ');
}
