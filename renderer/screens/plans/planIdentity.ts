import type { PlanId } from '#shared/base/ids.ts';

const pattern = /^[a-z\d][a-z\d-]{1,39}$/u;

/** Whether a text can be a plan's identifier: it stands in addresses and in workbooks. */
export function isPlanId(text: string): boolean {
  return pattern.test(text);
}

/** An identifier for a plan of these years that none of the others has. */
export function proposePlanId(years: readonly number[], taken: ReadonlySet<PlanId>): PlanId {
  const [first] = years;
  const last = years.at(-1);
  const base = first === undefined ? 'plan' : `plan-${first}${last === first ? '' : `-${last}`}`;
  for (let number = 1; ; number += 1) {
    const id = (number === 1 ? base : `${base}-${number}`) as PlanId;
    if (!taken.has(id)) return id;
  }
}
