const localHeader = 0x04034b50;
const centralEntry = 0x02014b50;
const endOfDirectory = 0x06054b50;
/** 1 January 1980 at midnight, as DOS writes it: no zip knows an earlier day. */
const firstDay = 0x0021_0000;

/**
 * Sets the times in a package to the first that a zip knows, in place, so that equal documents are equal files.
 * @throws where the bytes are not a zip of one disk, as the library writes it
 */
export function withoutTimes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Without a comment the directory's end is the last 22 bytes.
  const end = bytes.length - 22;
  expectMark(view, end, endOfDirectory);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    expectMark(view, at, centralEntry);
    const local = view.getUint32(at + 42, true);
    expectMark(view, local, localHeader);
    view.setUint32(at + 12, firstDay, true);
    view.setUint32(local + 10, firstDay, true);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return bytes;
}

function expectMark(view: DataView, at: number, mark: number): void {
  if (view.getUint32(at, true) !== mark) throw new Error('The package is no plain zip.');
}
