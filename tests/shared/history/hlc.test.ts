import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DeviceId } from '#shared/base/ids.ts';
import { hlcMilliseconds, nextHlc } from '#shared/history/hlc.ts';
import type { Hlc } from '#shared/history/model.ts';

const device = 'd' as DeviceId;

it('never goes back, whatever the clock says', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 4_000_000_000_000 }), { minLength: 1 }), (clock) => {
      let last: Hlc | null = null;
      for (const now of clock) {
        const next: Hlc = nextHlc(last, now, device);
        if (last !== null) expect(next > last).toBe(true);
        expect(hlcMilliseconds(next)).toBeGreaterThanOrEqual(now);
        last = next;
      }
    }),
  );
});
