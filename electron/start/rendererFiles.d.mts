export type FoundFile =
  | { readonly kind: 'file'; readonly path: string; readonly type: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused' };

/**
 * The file that the path of an address means inside `folder`, with its MIME type. The path is taken as it came
 * (still escaped, starting with a slash); whatever could lead out of the folder, or to a hidden file, is refused.
 */
export function findRendererFile(folder: string, pathname: string): FoundFile;
