import { Button, Select, TextInput } from '@mantine/core';
import { IconFilterOff, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Filters.module.css';

/** What a list is searched for, in a page's toolbar. */
export function FilterText(props: {
  readonly label: string;
  /** Shown while nothing is typed; the label where it is left out. */
  readonly placeholder?: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const { label, placeholder = label, hint, value, onChange } = props;
  return (
    <TextInput
      size="xs"
      className={classes.field}
      aria-label={label}
      placeholder={placeholder}
      title={hint}
      leftSection={<IconSearch size={15} aria-hidden />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** What a list is narrowed down to; null shows all. */
export function FilterChoice<Value extends string>(props: {
  readonly label: string;
  /** Said while all are shown. */
  readonly all: string;
  readonly data: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  readonly searchable?: boolean;
  /** Of the list of choices, in pixels, where they are longer than the field. */
  readonly width?: number;
}): ReactNode {
  const { label, all, data, value, onChange, searchable = false, width } = props;
  return (
    <Select
      size="xs"
      className={classes.field}
      aria-label={label}
      placeholder={all}
      clearable
      searchable={searchable}
      {...(width === undefined ? {} : { comboboxProps: { width, position: 'bottom-start' } })}
      data={[...data]}
      value={value}
      onChange={(chosen) => onChange(data.find((one) => one.value === chosen)?.value ?? null)}
    />
  );
}

/** The year that a list is narrowed down to. */
export function FilterYear(props: {
  readonly label: string;
  readonly all: string;
  /** Those of what the list holds. */
  readonly years: Iterable<number>;
  readonly value: number | null;
  readonly onChange: (year: number | null) => void;
}): ReactNode {
  const { label, all, value, onChange } = props;
  // What is chosen stays among the choices, even if nothing is of it any more.
  const years = new Set([...props.years, ...(value === null ? [] : [value])]);
  return (
    <FilterChoice
      label={label}
      all={all}
      data={[...years]
        .toSorted((a, b) => b - a)
        .map((year) => ({ value: String(year), label: String(year) }))}
      value={value === null ? null : String(value)}
      onChange={(year) => onChange(year === null ? null : Number(year))}
    />
  );
}

/** Lifts every filter. */
export function ClearFilters(props: {
  readonly label: string;
  readonly onClear: () => void;
}): ReactNode {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconFilterOff size={15} aria-hidden />}
      onClick={props.onClear}
    >
      {props.label}
    </Button>
  );
}
