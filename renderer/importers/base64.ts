/** How many bytes go into one call of `fromCharCode`. */
const slice = 0x8000;

/** Bytes as text that JSON can carry. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += slice)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + slice)));
  return btoa(parts.join(''));
}

/** The bytes of such a text, which was found to be one. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
