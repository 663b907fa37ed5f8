import { TextInput, type TextInputProps } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Outcome } from '#shared/base/outcome.ts';
import { useKeptText } from './useKeptText.ts';

interface KeptTextProps extends Omit<TextInputProps, 'value' | 'onChange' | 'onBlur' | 'error'> {
  readonly value: string;
  /** What is kept of a typed text, or a sentence on why it cannot be kept; without it everything can. */
  readonly judge?: (text: string) => Outcome<string, string>;
  /** Called when the field is left or Enter is pressed, if what is kept differs from the value. */
  readonly onKeep: (text: string) => void;
  /** Keeps also when nothing was typed for so long, in milliseconds. */
  readonly pause?: number;
}

/** A text field that keeps what was typed when it is left; Escape takes the kept text back. */
export function KeptText({ value, judge, onKeep, pause, ...props }: KeptTextProps): ReactNode {
  const field = useKeptText({
    value,
    onKeep,
    ...(judge === undefined ? {} : { judge }),
    ...(pause === undefined ? {} : { pause }),
  });
  return (
    <TextInput
      {...props}
      value={field.text}
      error={field.problem}
      onChange={(event) => field.type(event.currentTarget.value)}
      onFocus={field.onFocus}
      onBlur={field.onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Enter') field.keep();
        if (event.key === 'Escape') field.takeBack();
      }}
    />
  );
}
