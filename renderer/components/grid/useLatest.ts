import { useInsertionEffect, useRef, type RefObject } from 'react';

/** The value of the last rendering, for handlers that must stay the same function while what they read changes. */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const ref = useRef(value);
  useInsertionEffect(() => {
    ref.current = value;
  });
  return ref;
}
