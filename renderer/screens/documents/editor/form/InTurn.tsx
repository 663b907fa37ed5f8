import { useEffect, useState, type ReactNode } from 'react';

let last: Promise<void> = Promise.resolve();

/** Comes when all turns before it have been drawn and the window has answered. */
function nextTurn(): Promise<void> {
  last = last.then(
    () =>
      new Promise((resolve) => {
        setTimeout(resolve);
      }),
  );
  return last;
}

/**
 * A part of a long form that is drawn after those before it: a form with long texts takes a browser longer to lay out
 * than a person should wait for an answer of the window.
 */
export function InTurn({ children }: { readonly children: ReactNode }): ReactNode {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    let current = true;
    void nextTurn().then(() => {
      if (current) setDue(true);
    });
    return () => {
      current = false;
    };
  }, []);
  return isDue ? children : null;
}
