import { useCallback, useEffect, useRef, useState } from 'react';
import { keepView, readView } from '../localSettings.ts';
import { useStore } from '../StoreContext.tsx';

/**
 * How a screen was left, kept on this computer under a name: what it is now (undefined while it is read) and
 * the way to change it. A change is shown at once and kept behind it.
 * @param judge makes a view out of what was kept, which an older program may have written, or out of nothing;
 * must stay the same function
 */
export function useKeptView<View>(
  name: string,
  judge: (kept: unknown) => View,
): readonly [View | undefined, (change: (view: View) => View) => void] {
  const { database } = useStore();
  const [state, setState] = useState<{ readonly name: string; readonly view: View } | null>(null);
  const latest = useRef(state);
  useEffect(() => {
    let current = true;
    void readView(database, name).then((kept) => {
      if (!current) return;
      latest.current = { name, view: judge(kept) };
      setState(latest.current);
    });
    return () => {
      current = false;
    };
  }, [database, name, judge]);
  const change = useCallback(
    (next: (view: View) => View) => {
      if (latest.current?.name !== name) return;
      const view = next(latest.current.view);
      if (view === latest.current.view) return;
      latest.current = { name, view };
      setState(latest.current);
      void keepView(database, name, view);
    },
    [database, name],
  );
  return [state?.name === name ? state.view : undefined, change];
}
