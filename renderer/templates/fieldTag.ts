/** What stands between two brackets of a template: `{name}`, `{#name}`, `{^name}`, `{/name}`. */
export interface FieldTag {
  /**
   * `value` is replaced by a text. From `open` to `close` is repeated for every row of a list, or shown where a text
   * is not empty; from `unless` to `close` is shown where the list or the text is empty.
   */
  readonly kind: 'value' | 'open' | 'unless' | 'close';
  readonly name: string;
}

const kinds: Readonly<Record<string, FieldTag['kind']>> = {
  '#': 'open',
  '^': 'unless',
  '/': 'close',
};

/**
 * Reads what stands between the brackets. Spaces, of no width too, belong to no name: a Khmer keyboard's space bar
 * writes U+200B, which nobody sees.
 */
export function readFieldTag(inside: string): FieldTag {
  const text = inside.replaceAll(/[\s\u200B-\u200D\u2060]/g, '');
  const kind = kinds[text.charAt(0)];
  return kind === undefined ? { kind: 'value', name: text } : { kind, name: text.slice(1) };
}
