import { Select } from '@mantine/core';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import classes from './CellEditor.module.css';
import type { GridEditorProps, GridOption } from './model.ts';

interface SelectEditorProps extends Omit<GridEditorProps<object>, 'row'> {
  readonly options: readonly GridOption[];
}

/** A choice from a list, narrowed by typing. */
export function SelectEditor({
  options,
  text,
  label,
  invalid,
  onDraft,
  onCommit,
}: SelectEditorProps): ReactNode {
  const ref = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.select();
  }, []);
  return (
    <Select
      ref={ref}
      aria-label={label}
      error={invalid}
      data={options.map(({ value, label }) => ({ value, label }))}
      defaultValue={options.some(({ value }) => value === text) ? text : null}
      searchable
      selectFirstOptionOnChange
      openOnFocus
      defaultDropdownOpened
      allowDeselect={false}
      variant="unstyled"
      classNames={{ root: classes['select'] ?? '', input: classes['field'] ?? '' }}
      comboboxProps={{ withinPortal: true, width: 'max-content', position: 'bottom-start' }}
      onInput={(event) => onDraft(event.currentTarget.value)}
      onChange={(value) => {
        if (value !== null) onCommit(value);
      }}
    />
  );
}
