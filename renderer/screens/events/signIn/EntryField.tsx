import { Button, Textarea } from '@mantine/core';
import { useId, type ReactNode, type RefObject } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './SignIn.module.css';

/** The text with an example behind it, as one more statement. */
function withExample(text: string, example: string): string {
  const before = text.trimEnd();
  return before === '' ? example : `${before.replace(/[;\s]+$/u, '')}; ${example}`;
}

/** The field in which what came back is typed, with what can be typed; Enter enters it. */
export function EntryField(props: {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onEnter: () => void;
  /** The ids of what is said about the text. */
  readonly describedBy: string;
  readonly isFaulty: boolean;
}): ReactNode {
  const { field, text, onType, onEnter, describedBy, isFaulty } = props;
  const { entry: texts } = useMessages().signIn;
  const id = useId();
  return (
    <div>
      <Textarea
        ref={field}
        label={texts.label}
        placeholder={texts.placeholder}
        autosize
        minRows={2}
        maxRows={8}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id} ${describedBy}`}
        aria-invalid={isFaulty}
        classNames={{ input: classes.typed }}
        value={text}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          // A line of its own with Shift; an input method takes its own Enter.
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
      />
      <p id={id} className={classes.hint}>
        {texts.hint}
      </p>
      <div role="group" aria-label={texts.examplesLabel} className={classes.examples}>
        {texts.examples.map((example) => (
          <Button
            key={example}
            size="compact-xs"
            variant="default"
            className={classes.example}
            onClick={() => {
              onType(withExample(text, example));
              field.current?.focus();
            }}
          >
            {example}
          </Button>
        ))}
      </div>
    </div>
  );
}
