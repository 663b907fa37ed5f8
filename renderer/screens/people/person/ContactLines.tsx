import { ActionIcon, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Outcome } from '#shared/base/outcome.ts';
import { useKeptText } from '#renderer/components/field/useKeptText.ts';
import classes from './Person.module.css';

interface LineProps {
  readonly label: string;
  readonly remove: string;
  readonly text: string;
  readonly problem?: string;
  readonly inputMode: 'tel' | 'email';
  readonly onKeep: (text: string) => void;
  readonly onRemove: () => void;
}

/**
 * Telephones or addresses, one a line, in the order in which they are tried. What cannot be read stays as it was typed
 * below the others, with what is wrong, until it is mended or removed.
 */
export function ContactLines(props: {
  readonly title: string;
  readonly inputMode: 'tel' | 'email';
  readonly kept: readonly string[];
  readonly unread: readonly string[];
  readonly read: (text: string) => Outcome<readonly string[], string>;
  readonly show: (value: string) => string;
  readonly labels: {
    readonly line: (place: number) => string;
    readonly remove: (shown: string) => string;
    readonly add: string;
  };
  readonly onKept: (change: (now: readonly string[]) => readonly string[]) => void;
  readonly onUnread: (change: (now: readonly string[]) => readonly string[]) => void;
}): ReactNode {
  const { title, inputMode, kept, unread, read, show, labels, onKept, onUnread } = props;
  const take = (text: string, former: string | null): void => {
    const judged = read(text);
    const values = judged.ok ? judged.value : [];
    if (judged.ok || former !== null)
      onKept((now) => {
        const at = former === null ? -1 : now.indexOf(former);
        const others = at === -1 ? now : now.toSpliced(at, 1, ...values);
        return [...new Set(at === -1 ? [...others, ...values] : others)];
      });
    if (!judged.ok) onUnread((now) => [...new Set([...now, text])]);
  };
  return (
    <div role="group" aria-label={title} className={classes.lines}>
      <Text size="sm" fw={500} aria-hidden>
        {title}
      </Text>
      {kept.map((value, index) => (
        <Line
          key={value}
          label={labels.line(index + 1)}
          remove={labels.remove(show(value))}
          text={show(value)}
          inputMode={inputMode}
          onKeep={(text) => {
            if (text.trim() === '') onKept((now) => now.filter((one) => one !== value));
            else take(text.trim(), value);
          }}
          onRemove={() => onKept((now) => now.filter((one) => one !== value))}
        />
      ))}
      {unread.map((typed, index) => {
        const judged = read(typed);
        return (
          <Line
            key={typed}
            label={labels.line(kept.length + index + 1)}
            remove={labels.remove(typed)}
            text={typed}
            {...(judged.ok ? {} : { problem: judged.problem })}
            inputMode={inputMode}
            onKeep={(text) => {
              onUnread((now) => now.filter((one) => one !== typed));
              if (text.trim() !== '') take(text.trim(), null);
            }}
            onRemove={() => onUnread((now) => now.filter((one) => one !== typed))}
          />
        );
      })}
      <NewLine label={labels.add} inputMode={inputMode} onAdd={(text) => take(text, null)} />
    </div>
  );
}

function Line(props: LineProps): ReactNode {
  const { label, remove, text, problem, inputMode, onKeep, onRemove } = props;
  const field = useKeptText({ value: text, onKeep });
  return (
    <div className={classes.line}>
      <TextInput
        aria-label={label}
        inputMode={inputMode}
        autoComplete="off"
        className={classes.grow}
        value={field.text}
        error={field.text === text ? problem : undefined}
        onChange={(event) => field.type(event.currentTarget.value)}
        onFocus={field.onFocus}
        onBlur={field.onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Enter') field.keep();
          if (event.key === 'Escape') field.takeBack();
        }}
      />
      <ActionIcon aria-label={remove} onClick={onRemove} mt={3}>
        <IconX size={15} stroke={1.6} aria-hidden />
      </ActionIcon>
    </div>
  );
}

/** The empty line behind the others: what is typed in it becomes a line of its own. */
function NewLine(props: {
  readonly label: string;
  readonly inputMode: 'tel' | 'email';
  readonly onAdd: (text: string) => void;
}): ReactNode {
  const { label, inputMode, onAdd } = props;
  const [text, setText] = useState('');
  const add = (): void => {
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  // A page that is left by a key takes the field away without its losing the focus first.
  const addNow = useRef(add);
  useEffect(() => {
    addNow.current = add;
  });
  useEffect(() => () => addNow.current(), []);
  return (
    <TextInput
      aria-label={label}
      placeholder={label}
      inputMode={inputMode}
      autoComplete="off"
      className={classes.newLine}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={add}
      onKeyDown={(event) => {
        if (event.key === 'Enter') add();
        if (event.key === 'Escape') setText('');
      }}
    />
  );
}
