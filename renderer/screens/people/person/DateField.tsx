import type { ReactNode } from 'react';
import { failure, success } from '#shared/base/outcome.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { readTypedDate, typedDate } from '#shared/calendar/typed.ts';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** A day, typed as people type it; an empty field for none. */
export function DateField(props: {
  readonly label: string;
  readonly value: PlainDate | null;
  readonly placeholder?: string;
  /** Not to be emptied. */
  readonly needed?: boolean;
  readonly onKeep: (date: PlainDate | null) => void;
}): ReactNode {
  const { person: texts } = useMessages();
  const { label, value, placeholder, needed = false, onKeep } = props;
  return (
    <KeptText
      label={label}
      placeholder={placeholder ?? texts.dateHint}
      value={typedDate(value)}
      judge={(text) => {
        if (text.trim() === '' && !needed) return success('');
        const read = readTypedDate(text);
        return read === null ? failure(texts.badDate(text)) : success(typedDate(read));
      }}
      onKeep={(text) => onKeep(readTypedDate(text))}
    />
  );
}
