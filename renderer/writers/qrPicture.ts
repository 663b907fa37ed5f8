import { encode } from 'uqr';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { blackAndWhitePng } from './png.ts';

/** White modules round the code that readers need to find it (ISO/IEC 18004). */
const quietZone = 4;
/** Pixels of a module in the picture. */
const pixels = 8;

/** The modules of a code with the quiet zone, true for black. @throws RangeError beyond 2,331 bytes of UTF-8 */
function modules(text: string): readonly (readonly boolean[])[] {
  // A document is copied and stamped: the code is to be read with 15 in 100 of it lost.
  return encode(xmlSafe(text), { ecc: 'M', border: quietZone }).data;
}

/** A text as a QR code, to be shown at any size. @throws RangeError where no code holds so much */
export function qrSvg(text: string): string {
  const rows = modules(text);
  const path = rows
    .flatMap((row, y) => row.flatMap((black, x) => (black ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rows.length} ${rows.length}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${rows.length}v${rows.length}H0z"/><path fill="#000" d="${path}"/></svg>`
  );
}

function repeated<T>(items: readonly T[]): readonly T[] {
  return items.flatMap((item) => Array.from({ length: pixels }, () => item));
}

/** The same as a PNG file, for programs that draw no SVG. */
export function qrPng(text: string): Uint8Array<ArrayBuffer> {
  return blackAndWhitePng(repeated(modules(text)).map(repeated));
}
