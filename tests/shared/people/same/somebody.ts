import type { ProvinceCode } from '#shared/base/ids.ts';
import type { KnownPerson } from '#shared/people/list/model.ts';

/** A person of whom nothing is known but what is given. */
export function somebody(
  id: string,
  given: Partial<Omit<KnownPerson, 'province'>> & { readonly province?: string },
): KnownPerson {
  return {
    khmerName: '',
    latinName: '',
    honorific: '',
    sex: null,
    post: '',
    organisation: '',
    phones: [],
    email: '',
    remarks: '',
    ...given,
    id,
    province: (given.province ?? null) as ProvinceCode | null,
  };
}
