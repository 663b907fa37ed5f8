/** Why a file is not taken as a picture. */
export type PictureProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly maxBytes: number }
  /** Neither PNG, JPEG nor SVG, whatever it is called. */
  | { readonly kind: 'other-format' }
  | { readonly kind: 'damaged' }
  /** More pixels than any printed emblem needs, or a side of nothing. */
  | { readonly kind: 'size'; readonly width: number; readonly height: number }
  /** A drawing that holds a script, or calls for something outside itself. */
  | { readonly kind: 'unsafe' };
