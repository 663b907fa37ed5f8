import { writeDigits, type Digits } from '../text/khmerDigits.ts';

/** A time of day in Phnom Penh, to the minute. */
export interface ClockTime {
  /** 0–23 */
  readonly hour: number;
  /** 0–59 */
  readonly minute: number;
}

/** The part of the day from that hour on; the last that fits is said after the minutes. */
const partsOfTheDay = [
  [0, 'រំលងអធ្រាត្រ'],
  [5, 'ព្រឹក'],
  [12, 'ថ្ងៃត្រង់'],
  [13, 'រសៀល'],
  [17, 'ល្ងាច'],
  [19, 'យប់'],
] as const;

/** «វេលាម៉ោង ៨ និង ៣០ នាទីព្រឹក»; on the hour «វេលាម៉ោង ៨ ព្រឹក». Hours go to twelve, as they are said. */
export function formatKhmerClock({ hour, minute }: ClockTime, digits: Digits = 'khmer'): string {
  const part = partsOfTheDay.findLast(([from]) => hour >= from)?.[1] ?? '';
  const start = `វេលាម៉ោង ${writeDigits(hour % 12 === 0 ? 12 : hour % 12, digits)}`;
  if (minute === 0) return `${start} ${part}`;
  return `${start} និង ${writeDigits(String(minute).padStart(2, '0'), digits)} នាទី${part}`;
}
