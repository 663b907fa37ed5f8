import type { BodyId } from '../../base/ids.ts';
import type { Body } from '../../matrix/bodies.model.ts';

/** The ids of a body and of all that belong to it, however far down. */
export function bodyAndUnder(
  bodies: readonly Pick<Body, 'id' | 'parent'>[],
  top: BodyId,
): ReadonlySet<BodyId> {
  const under = new Map<BodyId, BodyId[]>();
  for (const { id, parent } of bodies)
    if (parent !== null) under.set(parent, [...(under.get(parent) ?? []), id]);
  const found = new Set<BodyId>();
  const waiting = [top];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(under.get(id) ?? []));
  }
  return found;
}
