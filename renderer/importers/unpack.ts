import { Inflate } from 'fflate';
import { readLimits, type UnpackLimits } from './limits.ts';
import { ReadFault } from './readProblem.ts';
import type { ZipPart } from './zipDirectory.ts';

const stored = 0;
const deflated = 8;
/** What is unpacked at a time: between two pieces the limits are looked at. */
const piece = 32 * 1024;

/** Unpacks parts of one file under its common limit, by what comes out and not by what is claimed. */
export class Unpacker {
  readonly #limits: UnpackLimits;
  #left: number;

  constructor(limits: UnpackLimits = readLimits) {
    this.#limits = limits;
    this.#left = limits.unpacked;
  }

  /** @throws ReadFault where the part is damaged or too large */
  text(part: ZipPart): string {
    return new TextDecoder().decode(this.bytes(part));
  }

  /** @throws ReadFault where the part is damaged or too large */
  bytes({ name, method, packed, claimedSize }: ZipPart): Uint8Array {
    if (claimedSize > this.#left) throw this.#tooLarge();
    if (method === stored) {
      this.#take(packed.length, packed.length);
      return packed;
    }
    if (method !== deflated) throw new ReadFault({ kind: 'damaged', part: name });
    const pieces: Uint8Array[] = [];
    let size = 0;
    let complete = false;
    const inflate = new Inflate((data, final) => {
      size += data.length;
      this.#take(data.length, packed.length, size);
      pieces.push(data);
      complete ||= final;
    });
    try {
      for (let at = 0; at < packed.length; at += piece) {
        inflate.push(packed.subarray(at, at + piece), at + piece >= packed.length);
      }
    } catch (error) {
      if (error instanceof ReadFault) throw error;
      // The library names its own faults by a code.
      if (error instanceof Error && 'code' in error) {
        throw new ReadFault({ kind: 'damaged', part: name });
      }
      throw error;
    }
    if (!complete || size !== claimedSize) throw new ReadFault({ kind: 'damaged', part: name });
    return joined(pieces, size);
  }

  #take(bytes: number, packed: number, size: number = bytes): void {
    this.#left -= bytes;
    if (this.#left < 0) throw this.#tooLarge();
    const { ratio, ratioFrom } = this.#limits;
    if (size > ratioFrom && size > packed * ratio) {
      throw new ReadFault({ kind: 'too-large', what: 'ratio', limit: ratio });
    }
  }

  #tooLarge(): ReadFault {
    return new ReadFault({ kind: 'too-large', what: 'unpacked', limit: this.#limits.unpacked });
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of pieces) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
