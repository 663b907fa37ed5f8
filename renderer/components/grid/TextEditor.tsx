import { useLayoutEffect, useRef, type FormEvent, type ReactNode } from 'react';
import classes from './CellEditor.module.css';
import type { GridEditorProps } from './model.ts';

interface TextEditorProps extends Omit<GridEditorProps<object>, 'row'> {
  readonly kind: 'text' | 'longText' | 'number';
  readonly align: 'start' | 'center' | 'end';
}

/** A line, several lines or a number, typed. The field keeps its own text, so that typing draws nothing else anew. */
export function TextEditor({
  kind,
  align,
  text,
  label,
  invalid,
  onDraft,
}: TextEditorProps): ReactNode {
  const ref = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  useLayoutEffect(() => {
    const field = ref.current;
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  const shared = {
    ref,
    className: classes['field'],
    'data-align': align,
    'aria-label': label,
    'aria-invalid': invalid,
    defaultValue: text,
    spellCheck: false,
    onInput: (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onDraft(event.currentTarget.value),
  };
  if (kind === 'longText') return <textarea {...shared} rows={1} />;
  return (
    <input
      {...shared}
      type="text"
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      autoComplete="off"
    />
  );
}
