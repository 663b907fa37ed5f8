import { zlibSync } from 'fflate';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The check sum that PNG puts behind each chunk (CRC-32 of ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function bigEndian(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

function chunk(name: string, data: Uint8Array): readonly number[] {
  const body = Uint8Array.from([...new TextEncoder().encode(name), ...data]);
  return [...bigEndian(data.length), ...body, ...bigEndian(crc32(body))];
}

/**
 * A PNG file of one bit a pixel; true is black. The same rows always give the same bytes.
 * @param rows of one length, at least one
 */
export function blackAndWhitePng(rows: readonly (readonly boolean[])[]): Uint8Array<ArrayBuffer> {
  const width = rows[0]?.length ?? 0;
  const stride = Math.ceil(width / 8) + 1;
  // Each line begins with the number of its filter, here always none.
  const lines = new Uint8Array(stride * rows.length);
  for (const [y, row] of rows.entries()) {
    for (const [x, black] of row.entries()) {
      if (black) continue;
      const at = y * stride + 1 + (x >> 3);
      lines[at] = (lines[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  const oneBitGrey = [1, 0, 0, 0, 0];
  const header = Uint8Array.from([...bigEndian(width), ...bigEndian(rows.length), ...oneBitGrey]);
  return Uint8Array.from([
    ...signature,
    ...chunk('IHDR', header),
    ...chunk('IDAT', zlibSync(lines, { level: 9 })),
    ...chunk('IEND', new Uint8Array()),
  ]);
}
