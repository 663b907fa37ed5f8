import type { DeviceId } from '../base/ids.ts';
import type { Hlc } from './model.ts';

const millisecondDigits = 15;
const counterDigits = 6;
const counterLimit = 10 ** counterDigits;

function format(milliseconds: number, counter: number, device: DeviceId): Hlc {
  const time = String(milliseconds).padStart(millisecondDigits, '0');
  return `${time}:${String(counter).padStart(counterDigits, '0')}:${device}` as Hlc;
}

/** The reading's wall-clock part, in milliseconds since 1970 (UTC). */
export function hlcMilliseconds(reading: Hlc): number {
  return Number(reading.slice(0, millisecondDigits));
}

function hlcCounter(reading: Hlc): number {
  return Number(reading.slice(millisecondDigits + 1, millisecondDigits + 1 + counterDigits));
}

/**
 * The next reading of a hybrid logical clock (Kulkarni and others, 2014): never before `last`, whatever the
 * computer's clock says.
 * @param last the greatest reading this store has seen, or null for an empty one
 * @param now milliseconds since 1970, from the edge
 */
export function nextHlc(last: Hlc | null, now: number, device: DeviceId): Hlc {
  if (last === null || now > hlcMilliseconds(last)) return format(now, 0, device);
  const counter = hlcCounter(last) + 1;
  return counter < counterLimit
    ? format(hlcMilliseconds(last), counter, device)
    : format(hlcMilliseconds(last) + 1, 0, device);
}
