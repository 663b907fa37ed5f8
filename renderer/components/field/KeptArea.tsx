import { Textarea, type TextareaProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useKeptText } from './useKeptText.ts';

interface KeptAreaProps extends Omit<TextareaProps, 'value' | 'onChange' | 'onBlur' | 'error'> {
  readonly value: string;
  /** Called when the field is left, or typing rests, if the text differs from the value. */
  readonly onKeep: (text: string) => void;
  /** Keeps also when nothing was typed for so long, in milliseconds. */
  readonly pause?: number;
}

/** A text field of several lines that keeps what was typed when it is left; Escape takes the kept text back. */
export function KeptArea({ value, onKeep, pause, ...props }: KeptAreaProps): ReactNode {
  const field = useKeptText({ value, onKeep, ...(pause === undefined ? {} : { pause }) });
  return (
    <Textarea
      {...props}
      autosize
      value={field.text}
      onChange={(event) => field.type(event.currentTarget.value)}
      onFocus={field.onFocus}
      onBlur={field.onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Escape') field.takeBack();
      }}
    />
  );
}
