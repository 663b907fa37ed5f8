import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '#shared/base/outcome.ts';

interface KeptField {
  readonly text: string;
  readonly problem: string | null;
  readonly onText: (text: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  /** Keeps what stands here now. */
  readonly keep: () => void;
  /** Takes the kept text back. */
  readonly giveUp: () => void;
}

/**
 * The typing of a field whose text is kept when it is left, and, where a pause is given, when typing rests: a power
 * cut then takes no more than the last words. What was kept elsewhere meanwhile (by an undo, say) replaces what
 * stands here, but never what is being typed on top of it.
 * @param judge what is kept of a typed text, or a sentence on why it cannot be kept
 * @param pause milliseconds of rest after which it is kept; 0 for never
 */
export function useKept(
  value: string,
  judge: ((text: string) => Outcome<string, string>) | undefined,
  onKeep: (text: string) => void,
  pause = 0,
): KeptField {
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  const [kept, setKept] = useState(value);
  // What this field itself has handed over comes back as the value: it is not to replace what was typed since.
  const [sent, setSent] = useState<string | null>(null);
  if (kept !== value) {
    setKept(value);
    if (value === sent) setSent(null);
    else {
      setText(value);
      setProblem(null);
    }
  }
  const keep = (): void => {
    if (text === value) return;
    const judged = judge?.(text) ?? { ok: true, value: text };
    if (!judged.ok) {
      setProblem(judged.problem);
      return;
    }
    setText(judged.value);
    setProblem(null);
    if (judged.value === value) return;
    setSent(judged.value);
    onKeep(judged.value);
  };
  // A screen that is left by a key takes the field away without its losing the focus first.
  const typing = useRef(false);
  const keepNow = useRef(keep);
  useEffect(() => {
    keepNow.current = keep;
  });
  useEffect(
    () => () => {
      if (typing.current) keepNow.current();
    },
    [],
  );
  useEffect(() => {
    if (pause === 0 || !typing.current || text === value) return;
    const timer = setTimeout(() => keepNow.current(), pause);
    return () => clearTimeout(timer);
  }, [text, value, pause]);
  return {
    text,
    problem,
    keep,
    onText: setText,
    onFocus: useCallback(() => {
      typing.current = true;
    }, []),
    onBlur: () => {
      typing.current = false;
      keep();
    },
    giveUp: () => {
      setText(value);
      setProblem(null);
    },
  };
}
