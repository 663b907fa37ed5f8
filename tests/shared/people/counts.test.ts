import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPeople, peopleCountText } from '#shared/people/counts.ts';

const people = fc.array(fc.record({ sex: fc.constantFrom('M', 'F', '') }));

describe('counting people', () => {
  it('says total and women as minutes and lists do', () => {
    expect(peopleCountText({ total: 45, women: 18, unstated: 0 })).toEqual({
      km: 'សរុប ៤៥ នាក់ ស្រី ១៨ នាក់',
      en: 'Total 45, of them 18 women',
    });
    expect(peopleCountText({ total: 1200, women: 1, unstated: 0 })).toEqual({
      km: 'សរុប ១.២០០ នាក់ ស្រី ១ នាក់',
      en: 'Total 1,200, of them 1 woman',
    });
  });

  it('does not pass people of no stated sex off as men', () => {
    const count = countPeople([{ sex: 'F' }, { sex: '' }, {}, { sex: 'M' }]);
    expect(count).toEqual({ total: 4, women: 1, unstated: 2 });
    expect(peopleCountText(count)).toEqual({
      km: 'សរុប ៤ នាក់ ស្រី ១ នាក់ (មិនបានបញ្ជាក់ភេទ ២ នាក់)',
      en: 'Total 4, of them 1 woman (sex not stated: 2)',
    });
  });

  it('counts each person once, in whatever order and however they are split up', () => {
    fc.assert(
      fc.property(people, people, (some, others) => {
        const all = countPeople([...others, ...some]);
        const [one, other] = [countPeople(some), countPeople(others)];
        expect(all.total).toBe(one.total + other.total);
        expect(all.women).toBe(one.women + other.women);
        expect(all.unstated).toBe(one.unstated + other.unstated);
        expect(all.women + all.unstated).toBeLessThanOrEqual(all.total);
      }),
    );
  });
});
