import { Autocomplete } from '@mantine/core';
import type { ReactNode } from 'react';
import { failure, success } from '#shared/base/outcome.ts';
import { useKeptText } from '#renderer/components/field/useKeptText.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { parseFontName } from '../bounds.ts';

/** A font by its name: one of a list, or any other. */
export function FontField(props: {
  readonly label: string;
  readonly value: string;
  readonly usual: readonly string[];
  readonly onKeep: (font: string) => void;
  readonly onType: (font: string) => void;
}): ReactNode {
  const { label, value, usual, onKeep, onType } = props;
  const { badFont } = useMessages().templates.letters;
  const state = useKeptText({
    value,
    onKeep,
    onType,
    judge: (text) => {
      const read = parseFontName(text);
      return read.ok ? success(read.value) : failure(badFont(text.trim()));
    },
  });
  return (
    <Autocomplete
      label={label}
      data={[...usual]}
      // The whole list, whatever stands in the field: it is there to choose another.
      filter={({ options }) => options}
      maxDropdownHeight={240}
      value={state.text}
      error={state.problem}
      onChange={state.type}
      onOptionSubmit={state.choose}
      onFocus={state.onFocus}
      onBlur={state.onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Enter') state.keep();
      }}
    />
  );
}
