import { useEffect, useRef } from 'react';

/** What stands under a key of the keyboard, by its place: the same in every language and layout. */
export type PairKeys = Readonly<Partial<Record<'KeyM' | 'KeyN' | 'KeyJ' | 'KeyK', () => void>>>;

/** Whether what is typed goes into a text, or a dialog or menu has the keyboard. */
function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return true;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type="radio"]):not([type="checkbox"])'))
  );
}

/** Single keys that act on the pair that is shown. */
export function usePairKeys(keys: PairKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat) return;
      if (isElsewhere(event.target)) return;
      const all: Readonly<Record<string, (() => void) | undefined>> = latest.current;
      const act = all[event.code];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
