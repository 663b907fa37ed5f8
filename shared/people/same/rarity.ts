import { weights } from './weights.ts';

/** How often values occur: counts that turn into bits. */
export interface Rarity {
  /** log2(1/share) of a value, from 0 up. */
  readonly bits: (value: string) => number;
}

/** Counts the values (empty ones left out) and leans on what is usual where few people are at hand. */
export function rarityOf(values: Iterable<string>, usual: number): Rarity {
  const counts = new Map<string, number>();
  let all = 0;
  for (const value of values) {
    if (value === '') continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    all += 1;
  }
  const { seen } = weights.rarity;
  return {
    bits: (value) =>
      Math.max(0, -Math.log2(((counts.get(value) ?? 0) + seen * usual) / (all + seen))),
  };
}
