import type { TextInputProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { readTypedDate } from '#shared/calendar/typed.ts';
import { dayText } from './dayText.ts';
import { KeptText } from './KeptText.tsx';

interface KeptDayProps extends Omit<TextInputProps, 'value' | 'onChange' | 'onBlur' | 'error'> {
  readonly value: PlainDate | null;
  /** The sentence for a text that is no date. */
  readonly badDate: (text: string) => string;
  /** A sentence on why a day cannot be kept, or null where it can. */
  readonly judge?: (date: PlainDate | null) => string | null;
  readonly onKeep: (date: PlainDate | null) => void;
}

/** A day that is typed in any usual form and kept when the field is left; empty for none. */
export function KeptDay({ value, badDate, judge, onKeep, ...props }: KeptDayProps): ReactNode {
  const judged = (text: string): Outcome<string, string> => {
    const typed = text.trim();
    const date = readTypedDate(typed);
    if (typed !== '' && date === null) return failure(badDate(typed));
    const problem = judge?.(date) ?? null;
    return problem === null ? success(dayText(date)) : failure(problem);
  };
  return (
    <KeptText
      placeholder="31/12/2026"
      {...props}
      value={dayText(value)}
      judge={judged}
      onKeep={(text) => onKeep(readTypedDate(text))}
    />
  );
}
