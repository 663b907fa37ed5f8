import 'fake-indexeddb/auto';
import type { DeviceId, Signer } from '#shared/base/ids.ts';
import { phnomPenhDate } from '#shared/calendar/plainDate.ts';
import type { Edge } from '#renderer/store/commit.ts';
import { defineDatabase } from '#renderer/store/schema.ts';

let stores = 0;

/** A clock that a test sets; it starts on 22 November 2026. */
export interface TestClock {
  milliseconds: number;
}

/** An empty store of its own, with counted ids and a clock that stands still unless the test moves it. */
export async function emptyStore(): Promise<{ readonly edge: Edge; readonly clock: TestClock }> {
  stores += 1;
  const database = defineDatabase(`test-${stores}`);
  await database.open();
  const clock: TestClock = { milliseconds: Date.UTC(2026, 10, 22, 3) };
  let ids = 0;
  const edge: Edge = {
    database,
    device: 'device-a' as DeviceId,
    makeId: () => `id-${(ids += 1)}`,
    now: () => clock.milliseconds,
    today: () => phnomPenhDate(clock.milliseconds),
    signer: () => 'Test Officer' as Signer,
  };
  return { edge, clock };
}
