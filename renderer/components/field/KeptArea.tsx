import { Textarea, type TextareaProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useKept } from './useKept.ts';

interface KeptAreaProps extends Omit<TextareaProps, 'value' | 'onChange' | 'onBlur' | 'error'> {
  readonly value: string;
  /** Called when the field is left, or typing rests, if the text differs from the value. */
  readonly onKeep: (text: string) => void;
  /** Milliseconds of rest after which it is kept, too. */
  readonly pause?: number;
}

/** A text field of several lines that keeps what was typed when it is left; Escape takes the kept text back. */
export function KeptArea({ value, onKeep, pause, ...props }: KeptAreaProps): ReactNode {
  const field = useKept(value, undefined, onKeep, pause);
  return (
    <Textarea
      {...props}
      autosize
      value={field.text}
      onChange={(event) => field.onText(event.currentTarget.value)}
      onFocus={field.onFocus}
      onBlur={field.onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Escape') field.giveUp();
      }}
    />
  );
}
