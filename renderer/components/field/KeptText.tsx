import { TextInput, type TextInputProps } from '@mantine/core';
import { useState, type ReactNode } from 'react';

interface KeptTextProps extends Omit<TextInputProps, 'value' | 'onChange' | 'onBlur'> {
  readonly value: string;
  /** Called when the field is left or Enter is pressed, if the text was changed. */
  readonly onKeep: (text: string) => void;
}

/** A text field that keeps what was typed when it is left; Escape takes the kept text back. */
export function KeptText({ value, onKeep, ...props }: KeptTextProps): ReactNode {
  const [text, setText] = useState(value);
  const [kept, setKept] = useState(value);
  // What was kept has changed (by an undo, say): it replaces what stands here.
  if (kept !== value) {
    setKept(value);
    setText(value);
  }
  const keep = (): void => {
    if (text !== value) onKeep(text);
  };
  return (
    <TextInput
      {...props}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') setText(value);
      }}
    />
  );
}
