import { useEffect, useRef } from 'react';

/** What keys do, by the key's place on the keyboard, which is the same under a Khmer layout. */
export type RowKeys = Readonly<Record<string, () => void>>;

/** Keys that act on the row at hand, wherever the keyboard is on the page but in a field, a list or a dialog. */
export function useRowKeys(keys: RowKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.closest('input, textarea, select, [contenteditable], [role="dialog"]')) return;
      // In the row of tabs the arrows go from tab to tab.
      if (event.code.startsWith('Arrow') && target?.closest('[role="tablist"]')) return;
      const inPage = target === document.body || target?.closest('main') !== null;
      const act = inPage ? latest.current[event.code] : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
