/** How cards look that are cut apart and folded: alike in Word and in the preview. Colours as hex without `#`. */
export const cardLook = {
  /** Where to cut, and where to fold. */
  edge: '8A919C',
  /** The filled strip, and the text on it. */
  band: '1F2F46',
  onBand: 'FFFFFF',
  /** Millimetres between the edge of a card and its text. */
  inset: 4,
} as const;
