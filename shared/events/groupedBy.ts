/** Things by a key of theirs; the groups, and what is in them, in the order in which they came. */
export function groupedBy<Of, Key>(
  all: readonly Of[],
  keyOf: (one: Of) => Key,
): ReadonlyMap<Key, readonly Of[]> {
  const groups = new Map<Key, Of[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
