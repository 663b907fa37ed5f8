import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestPicture, readPicture } from '#renderer/importers/pictures/readPicture.ts';

const text = (of: string) => new TextEncoder().encode(of);

function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  bytes.set(text('IHDR'), 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

/** A JPEG's beginning: an application segment, then a progressive frame. */
function jpeg(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(40);
  bytes.set([0xff, 0xd8, 0xff, 0xe0, 0, 6, 1, 2, 3, 4, 0xff, 0xff, 0xc2, 0, 17, 8]);
  const view = new DataView(bytes.buffer);
  view.setUint16(16, height);
  view.setUint16(18, width);
  return bytes;
}

const svg = (inner: string, attributes = 'viewBox="0 0 120 80"') =>
  text(
    `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`,
  );

describe('a picture', () => {
  it.each([
    ['png', png(300, 200), { type: 'png', width: 300, height: 200 }],
    ['jpeg', jpeg(640, 480), { type: 'jpeg', width: 640, height: 480 }],
    ['svg by viewBox', svg('<g/>'), { type: 'svg', width: 120, height: 80 }],
    [
      'svg by millimetres',
      svg('', 'width="25.4mm" height="1in"'),
      { type: 'svg', width: 96, height: 96 },
    ],
    [
      'svg after a mark',
      text('\uFEFF<svg viewBox="0,0,4,5"></svg>'),
      { type: 'svg', width: 4, height: 5 },
    ],
  ])('is known by its bytes: %s', (_, bytes, facts) => {
    expect(readPicture(bytes)).toEqual({ ok: true, value: facts });
  });

  it.each([
    ['nothing', new Uint8Array(0), { kind: 'empty' }],
    ['a text', text('emblem.png'), { kind: 'other-format' }],
    ['a PDF', text('%PDF-1.7'), { kind: 'other-format' }],
    [
      'a page',
      text('<html><body><svg viewBox="0 0 1 1"></svg></body></html>'),
      { kind: 'other-format' },
    ],
    ['a GIF', text('GIF89a'), { kind: 'other-format' }],
    ['half a PNG', png(10, 10).subarray(0, 12), { kind: 'damaged' }],
    ['half a JPEG', jpeg(10, 10).subarray(0, 8), { kind: 'damaged' }],
    ['a drawing without a size', text('<svg></svg>'), { kind: 'damaged' }],
    ['a drawing that breaks off', text('<svg viewBox="0 0 9 9"><g>'), { kind: 'damaged' }],
    ['a picture of nothing', png(0, 10), { kind: 'size', width: 0, height: 10 }],
    ['a wall', png(100_000, 10), { kind: 'size', width: 100_000, height: 10 }],
    ['a script', svg('<script>alert(1)</script>'), { kind: 'unsafe' }],
    ['a handler', svg('<g onload="x()"/>'), { kind: 'unsafe' }],
    ['a link out', svg('<image href="http://example.org/a.png"/>'), { kind: 'unsafe' }],
    [
      'a style that fetches',
      svg('<style>g{fill:url(http://example.org/a)}</style>'),
      { kind: 'unsafe' },
    ],
    [
      'an entity',
      text('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>'),
      { kind: 'unsafe' },
    ],
    ['a page within', svg('<foreignObject/>'), { kind: 'unsafe' }],
  ])('is refused where it is %s', (_, bytes, problem) => {
    expect(readPicture(bytes)).toEqual({ ok: false, problem });
  });

  it('may refer to its own parts and hold pictures of its own', () => {
    const inner =
      '<use href="#a"/><rect fill="url(#b)"/><image href="data:image/png;base64,AAAA"/>';
    expect(readPicture(svg(inner)).ok).toBe(true);
  });

  it('is refused above five megabytes, by its size alone', () => {
    const bytes = new Uint8Array(largestPicture + 1);
    bytes.set(png(10, 10));
    expect(readPicture(bytes)).toEqual({
      ok: false,
      problem: { kind: 'too-large', bytes: largestPicture + 1, maxBytes: largestPicture },
    });
  });

  it('never breaks on any bytes', () => {
    const starts = fc.constantFrom([], [...png(9, 9)], [...jpeg(9, 9)], [...svg('<g/>')]);
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const answer = readPicture(Uint8Array.from([...start, ...rest]));
        expect(typeof answer.ok).toBe('boolean');
      }),
    );
  });
});
