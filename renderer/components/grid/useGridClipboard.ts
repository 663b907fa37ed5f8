import { useEffect, type RefObject } from 'react';
import { formatHtmlTable } from './clipboardHtml.ts';
import { formatTsv, parseTsv } from './tsv.ts';

export interface CopiedBlock {
  readonly texts: readonly (readonly string[])[];
  /** Whether each column holds numbers. */
  readonly numeric: readonly boolean[];
}

/** Copying and pasting while the grid itself has the focus; inside an editor they are the browser's. */
export function useGridClipboard(
  root: Readonly<RefObject<HTMLElement | null>>,
  copy: () => CopiedBlock | null,
  paste: (block: readonly (readonly string[])[]) => void,
): void {
  useEffect(() => {
    const isOurs = (): boolean => root.current !== null && document.activeElement === root.current;
    const onCopy = (event: ClipboardEvent): void => {
      const block = isOurs() ? copy() : null;
      if (block === null || event.clipboardData === null) return;
      event.clipboardData.setData('text/plain', formatTsv(block.texts));
      event.clipboardData.setData('text/html', formatHtmlTable(block.texts, block.numeric));
      event.preventDefault();
    };
    const onPaste = (event: ClipboardEvent): void => {
      const text = isOurs() ? (event.clipboardData?.getData('text/plain') ?? '') : '';
      if (text === '') return;
      event.preventDefault();
      paste(parseTsv(text));
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [root, copy, paste]);
}
