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
  /** Called whenever the field changes, before anything is kept: with its text, or the value where it cannot be kept. */
  readonly onType?: (text: string) => void;
  /** Keeps also when nothing was typed for so long, in milliseconds. */
  readonly pause?: number;
}

/** A text field that keeps what was typed when it is left; Escape takes the kept text back. */
export function KeptText(given: KeptTextProps): ReactNode {
  const { value, judge, onKeep, onType, pause, ...props } = given;
  const field = useKeptText({
    value,
    onKeep,
    ...(judge === undefined ? {} : { judge }),
    ...(onType === undefined ? {} : { onType }),
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
