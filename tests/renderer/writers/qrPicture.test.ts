import * as fc from 'fast-check';
import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { blackAndWhitePng } from '#renderer/writers/png.ts';
import { qrPng, qrSvg } from '#renderer/writers/qrPicture.ts';

/** The chunks of a PNG file by their name, read without the code that wrote them. */
function chunksOf(png: Uint8Array): ReadonlyMap<string, Buffer> {
  const file = Buffer.from(png);
  expect(file.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001A\n');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(checkSum(body));
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += 12 + length;
  }
  return chunks;
}

/** CRC-32 by long division, bit after bit: slow, and nothing in common with a table or a loop over bytes. */
function checkSum(bytes: Uint8Array): number {
  const bits = [...bytes].flatMap((byte) =>
    Array.from({ length: 8 }, (_, bit) => (byte >> bit) & 1),
  );
  let rest = 0xffffffff;
  for (const bit of bits) {
    const out = (rest ^ bit) & 1;
    rest >>>= 1;
    if (out === 1) rest = (rest ^ 0xedb88320) >>> 0;
  }
  return ~rest >>> 0;
}

function pixelsOf(png: Uint8Array): readonly (readonly boolean[])[] {
  const chunks = chunksOf(png);
  const header = chunks.get('IHDR')!;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  expect([...header.subarray(8)]).toEqual([1, 0, 0, 0, 0]);
  const lines = unzlibSync(chunks.get('IDAT')!);
  const stride = Math.ceil(width / 8) + 1;
  expect(lines).toHaveLength(stride * height);
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const byte = lines[y * stride + 1 + Math.floor(x / 8)]!;
      return ((byte >> (7 - (x % 8))) & 1) === 0;
    }),
  );
}

/** The black modules of a drawing, as `x,y`. */
function drawn(svg: string): readonly string[] {
  return [...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`);
}

test('a PNG file gives back its pixels', () => {
  const rows = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 12 }))
    .chain(([width, height]) =>
      fc.array(fc.array(fc.boolean(), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
  fc.assert(
    fc.property(rows, (pixels) => {
      expect(pixelsOf(blackAndWhitePng(pixels))).toEqual(pixels);
    }),
    { numRuns: 30 },
  );
});

test.each(['https://ovop.example/x', 'ភូមិមួយ ផលិតផលមួយ', 'half \uD83C surrogate', ''])(
  'drawing and picture of a code are the same: %s',
  (text) => {
    const svg = qrSvg(text);
    const size = Number(/viewBox="0 0 (\d+) /.exec(svg)![1]);
    const pixels = pixelsOf(qrPng(text));
    expect(pixels).toHaveLength(size * 8);
    const modules = pixels.flatMap((row, y) =>
      row.flatMap((black, x) =>
        black && x % 8 === 3 && y % 8 === 3 ? [`${(x - 3) / 8},${(y - 3) / 8}`] : [],
      ),
    );
    expect(modules).toEqual(drawn(svg));
    // A white zone of four modules, then the finder pattern at the corner.
    expect(modules.every((module) => module.split(',').every((at) => Number(at) >= 4))).toBe(true);
    for (let at = 4; at < 11; at += 1) expect(modules).toContain(`${at},4`);
    expect(modules).not.toContain('5,5');
  },
);

test('no code holds a text without end', () => {
  expect(() => qrSvg('ក'.repeat(2000))).toThrow(RangeError);
});
