import type { HeldList, TakeInDesk } from '#renderer/directory/takeInDesk.ts';
import type { Settling } from './useSettling.ts';

/** What every heap is given. */
export interface HeapProps {
  readonly desk: TakeInDesk;
  readonly list: HeldList;
  readonly settling: Settling;
}
