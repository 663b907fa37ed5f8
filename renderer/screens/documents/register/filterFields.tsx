import { Button, Select, TextInput } from '@mantine/core';
import { IconFilterOff, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './Register.module.css';

/** What is searched for in a register. */
export function SearchField(props: {
  readonly value: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const { register: texts } = useMessages();
  return (
    <TextInput
      size="xs"
      className={classes.field}
      aria-label={texts.search}
      placeholder={texts.search}
      title={texts.searchHint}
      leftSection={<IconSearch size={15} aria-hidden />}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

/** The year that a register is narrowed down to. */
export function YearField(props: {
  /** Those of what the register holds. */
  readonly years: ReadonlySet<number>;
  readonly value: number | null;
  readonly onChange: (year: number | null) => void;
}): ReactNode {
  const { years, value, onChange } = props;
  const { register: texts } = useMessages();
  // What is chosen stays among the choices, even if nothing is of it any more.
  const choices = value === null ? years : new Set([...years, value]);
  return (
    <Select
      size="xs"
      className={classes.field}
      aria-label={texts.year}
      placeholder={texts.allYears}
      clearable
      data={[...choices].toSorted((a, b) => b - a).map(String)}
      value={value === null ? null : String(value)}
      onChange={(year) => onChange(year === null ? null : Number(year))}
    />
  );
}

/** Lifts every filter. */
export function ClearFilters({ onClear }: { readonly onClear: () => void }): ReactNode {
  const { register: texts } = useMessages();
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconFilterOff size={15} aria-hidden />}
      onClick={onClear}
    >
      {texts.clearFilters}
    </Button>
  );
}
