import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Outcome } from '#shared/base/outcome.ts';

interface KeptTextProps extends Omit<TextInputProps, 'value' | 'onChange' | 'onBlur' | 'error'> {
  readonly value: string;
  /** What is kept of a typed text, or a sentence on why it cannot be kept; without it everything can. */
  readonly judge?: (text: string) => Outcome<string, string>;
  /** Called when the field is left or Enter is pressed, if what is kept differs from the value. */
  readonly onKeep: (text: string) => void;
}

/** A text field that keeps what was typed when it is left; Escape takes the kept text back. */
export function KeptText({ value, judge, onKeep, ...props }: KeptTextProps): ReactNode {
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  const [kept, setKept] = useState(value);
  const show = (shown: string): void => {
    setText(shown);
    setProblem(null);
  };
  // What was kept has changed (by an undo, say): it replaces what stands here.
  if (kept !== value) {
    setKept(value);
    show(value);
  }
  const keep = (): void => {
    if (text === value) return;
    const judged = judge?.(text) ?? { ok: true, value: text };
    if (!judged.ok) {
      setProblem(judged.problem);
      return;
    }
    show(judged.value);
    if (judged.value !== value) onKeep(judged.value);
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
  return (
    <TextInput
      {...props}
      value={text}
      error={problem}
      onChange={(event) => setText(event.currentTarget.value)}
      onFocus={() => {
        typing.current = true;
      }}
      onBlur={() => {
        typing.current = false;
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') show(value);
      }}
    />
  );
}
