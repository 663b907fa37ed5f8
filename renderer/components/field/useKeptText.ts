import { useEffect, useRef, useState } from 'react';
import type { Outcome } from '#shared/base/outcome.ts';

interface KeptTextOptions {
  readonly value: string;
  /** What is kept of a typed text, or a sentence on why it cannot be kept; without it everything can. */
  readonly judge?: (text: string) => Outcome<string, string>;
  /** Called when the field is left or Enter is pressed, if what is kept differs from the value. */
  readonly onKeep: (text: string) => void;
  /** Called whenever the field changes, before anything is kept: with its text, or the value where it cannot be kept. */
  readonly onType?: (text: string) => void;
  /** Keeps also when nothing was typed for so long, in milliseconds. */
  readonly pause?: number;
}

/** What a text field of any form shows and does so that what was typed is kept when it is left. */
interface KeptTextState {
  readonly text: string;
  /** Why the text cannot be kept. */
  readonly problem: string | null;
  readonly type: (text: string) => void;
  readonly keep: () => void;
  /** Types and keeps at once: something was chosen from a list. */
  readonly choose: (text: string) => void;
  /** Shows again what is kept. */
  readonly takeBack: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * Keeps what is typed when the field is left, when its screen is left in the middle of typing, and after a pause
 * where one is given. What is kept from elsewhere (by an undo, say) replaces what stands in the field.
 */
export function useKeptText(options: KeptTextOptions): KeptTextState {
  const { value, judge, onKeep, onType, pause } = options;
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  const [kept, setKept] = useState(value);
  /** What was handed over to be kept, and comes back as the value while the next letters are typed. */
  const [handedOver, setHandedOver] = useState<readonly string[]>([]);
  const show = (shown: string): void => {
    setText(shown);
    setProblem(null);
  };
  if (kept !== value) {
    setKept(value);
    const place = handedOver.indexOf(value);
    setHandedOver(handedOver.slice(place + 1));
    if (place === -1) show(value);
  }
  const keepText = (typed: string): void => {
    const last = handedOver.at(-1) ?? value;
    if (typed === last) return;
    const judged = judge?.(typed) ?? { ok: true, value: typed };
    if (!judged.ok) {
      setProblem(judged.problem);
      return;
    }
    show(judged.value);
    if (judged.value === last) return;
    setHandedOver([...handedOver, judged.value]);
    onKeep(judged.value);
  };
  const keep = (): void => keepText(text);
  const tell = (typed: string): void => {
    const judged = judge?.(typed) ?? { ok: true, value: typed };
    onType?.(judged.ok ? judged.value : value);
  };
  // A screen that is left by a key takes the field away without its losing the focus first.
  const typing = useRef(false);
  const keepNow = useRef(keep);
  useEffect(() => {
    keepNow.current = keep;
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (typing.current) keepNow.current();
    },
    [],
  );
  return {
    text,
    problem,
    type: (typed) => {
      setText(typed);
      tell(typed);
      if (pause === undefined) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => keepNow.current(), pause);
    },
    keep,
    choose: (chosen) => {
      setText(chosen);
      tell(chosen);
      keepText(chosen);
    },
    takeBack: () => {
      show(value);
      onType?.(value);
    },
    onFocus: () => {
      typing.current = true;
    },
    onBlur: () => {
      typing.current = false;
      keep();
    },
  };
}
