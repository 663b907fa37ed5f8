import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { Picture } from '#shared/documents/textDoc.ts';
import { toBase64 } from '../base64.ts';
import type { PictureProblem } from './pictureProblem.ts';
import { readPicture, type PictureFacts } from './readPicture.ts';

/** Pixels: wide enough for an emblem of three centimetres at 600 dots an inch. */
const drawnWidth = 720;
const types = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const;

/** The picture as the browser draws it; null where it cannot. */
async function drawn(
  bytes: Uint8Array,
  type: PictureFacts['type'],
): Promise<HTMLImageElement | null> {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: types[type] }));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'EncodingError') return null;
    throw error;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A drawing as PNG, for programs that draw no SVG. */
function pngOf(image: HTMLImageElement, { width, height }: PictureFacts): string {
  const canvas = document.createElement('canvas');
  canvas.width = drawnWidth;
  canvas.height = Math.max(1, Math.round((drawnWidth * height) / width));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser draws no pictures');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}

/** Makes a picture for documents out of a file's bytes, or says why it is none. */
export async function makePicture(bytes: Uint8Array): Promise<Outcome<Picture, PictureProblem>> {
  const read = readPicture(bytes);
  if (!read.ok) return read;
  const facts = read.value;
  const image = await drawn(bytes, facts.type);
  if (image === null) return failure({ kind: 'damaged' });
  const base64 = toBase64(bytes);
  return success(
    facts.type === 'svg' ? { ...facts, base64, asPng: pngOf(image, facts) } : { ...facts, base64 },
  );
}
