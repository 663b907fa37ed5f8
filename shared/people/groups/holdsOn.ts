import type { PlainDate } from '../../calendar/plainDate.ts';

/** Whether something that is held from one day to another (both included, null where open) is held on a day. */
export function holdsOn(
  { from, to }: { readonly from: PlainDate | null; readonly to: PlainDate | null },
  date: PlainDate,
): boolean {
  return (from === null || from <= date) && (to === null || date <= to);
}
