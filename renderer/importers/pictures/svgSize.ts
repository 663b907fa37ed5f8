/** Scripts, handlers, pages within, and anything that is fetched from elsewhere. */
const unsafe = [
  /<\s*(?:\w+:)?(?:script|foreignObject|iframe|object|embed|audio|video)\b/i,
  /\son\w+\s*=/i,
  /<!ENTITY/i,
  /\b(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg);base64,)/i,
  /url\(\s*["']?\s*(?!#|["']?#)/i,
  /@import/i,
  /javascript:/i,
];

/** CSS pixels of a length: `12cm`, `90`, `48pt`; null for shares and unknown units. */
function pixels(length: string | undefined): number | null {
  const match = /^\s*([\d.]+)\s*(px|pt|mm|cm|in)?\s*$/.exec(length ?? '');
  if (match === null) return null;
  const perUnit = { px: 1, pt: 4 / 3, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 };
  return Number(match[1]) * perUnit[(match[2] ?? 'px') as keyof typeof perUnit];
}

/**
 * The size of a drawing in CSS pixels, from its width and height or its viewBox; null where it states none.
 * A drawing that could do or fetch anything is `unsafe`.
 */
export function svgSize(
  text: string,
): { readonly width: number; readonly height: number } | 'unsafe' | null {
  if (unsafe.some((pattern) => pattern.test(text))) return 'unsafe';
  const root = /<svg\b[^>]*>/.exec(text)?.[0];
  if (root === undefined || !/<\/svg\s*>|\/>\s*$/.test(text)) return null;
  const attribute = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1];
  const width = pixels(attribute('width'));
  const height = pixels(attribute('height'));
  if (width !== null && height !== null) return rounded(width, height);
  const box = (attribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const [, , boxWidth = Number.NaN, boxHeight = Number.NaN] = box;
  return boxWidth > 0 && boxHeight > 0 ? rounded(boxWidth, boxHeight) : null;
}

function rounded(width: number, height: number) {
  return { width: Math.round(width), height: Math.round(height) };
}
