import type { BodyId } from '../../base/ids.ts';
import type { Body } from '../../matrix/bodies.model.ts';
import { bodyKey, bodyTexts } from './bodyKey.ts';

/** «Ministry of Women’s Affairs (MoWA)»: a name, and another one in brackets. */
const bracketed = /^(?<outer>.+?)\s*[([](?<inner>[^()[\]]+)[)\]]$/u;

/**
 * Finds the organisation that a list or letter names, by its names of any day, its abbreviations and its other
 * spellings; spelling variants, case and blanks do not matter. Of a name with another one in brackets, both must
 * mean the same organisation. The reading of thousands of rows asks one finder.
 * @returns a function that gives null for what nobody bears, and for what two organisations bear
 */
export function bodyFinder(bodies: readonly Body[]): (text: string) => BodyId | null {
  const byKey = new Map<string, BodyId | null>();
  for (const body of bodies)
    for (const text of bodyTexts(body)) {
      const key = bodyKey(text);
      if (key === '') continue;
      const known = byKey.get(key);
      byKey.set(key, known === undefined || known === body.id ? body.id : null);
    }
  const find = (text: string): BodyId | null => byKey.get(bodyKey(text)) ?? null;
  return (text) => {
    const whole = find(text);
    if (whole !== null) return whole;
    const parts = bracketed.exec(text.trim())?.groups;
    if (parts === undefined) return null;
    const outer = find(parts['outer'] ?? '');
    return outer !== null && outer === find(parts['inner'] ?? '') ? outer : null;
  };
}
