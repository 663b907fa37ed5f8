import type { PlanId } from '#shared/base/ids.ts';
import { isPlanId } from './planIdentity.ts';
import { parseYears } from './planYears.ts';

/** What a person says of a plan as a whole, as it is being typed. */
export interface PlanFields {
  readonly title: string;
  readonly titleKm: string;
  readonly years: string;
  readonly id: string;
}

export type PlanFieldFault = 'titleMissing' | 'yearsBad' | 'idBad' | 'idTaken';

/** What is wrong with the fields, by field. */
export function planFieldFaults(
  fields: PlanFields,
  taken: ReadonlySet<PlanId>,
): { readonly [Field in keyof PlanFields]?: PlanFieldFault } {
  return {
    ...(fields.title.trim() === '' && fields.titleKm.trim() === ''
      ? { title: 'titleMissing' as const }
      : {}),
    ...(parseYears(fields.years) === null ? { years: 'yearsBad' as const } : {}),
    ...(isPlanId(fields.id)
      ? taken.has(fields.id as PlanId)
        ? { id: 'idTaken' as const }
        : {}
      : { id: 'idBad' as const }),
  };
}

/** The titles as a plan keeps them: one that has no English title is known by its Khmer one. */
export function titlesOf({ title, titleKm }: PlanFields): {
  readonly title: string;
  readonly titleKm?: string;
} {
  const km = titleKm.trim();
  const en = title.trim();
  return { title: en === '' ? km : en, ...(km === '' ? {} : { titleKm: km }) };
}
