import { CloseButton, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { PersonPicker } from '#renderer/directory/PersonPicker.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { usePerson } from '#renderer/store/live/usePeople.ts';
import classes from '../Groups.module.css';

/** Who holds a seat: found in the directory, shown by name, and taken off again. */
export function HolderField(props: {
  readonly value: PersonId | null;
  readonly onChange: (person: PersonId | null) => void;
  readonly hint?: string;
  /** The dialog begins with it. */
  readonly first?: boolean;
  readonly error?: string | null;
}): ReactNode {
  const { value, onChange, hint, error } = props;
  const { seat: texts } = useMessages().groups;
  return (
    <div>
      {value === null ? (
        <PersonPicker
          label={texts.person}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for where a dialog begins with it
          autoFocus={props.first === true}
          onChoose={onChange}
        />
      ) : (
        <Chosen id={value} onClear={() => onChange(null)} />
      )}
      {hint !== undefined && value === null && (
        <Text size="xs" c="var(--ovop-text-muted)" mt={4}>
          {hint}
        </Text>
      )}
      {typeof error === 'string' && (
        <Text size="xs" c="var(--ovop-bad)" mt={4} role="alert">
          {error}
        </Text>
      )}
    </div>
  );
}

function Chosen(props: { readonly id: PersonId; readonly onClear: () => void }): ReactNode {
  const { seat: texts, members } = useMessages().groups;
  const { language } = useLanguage();
  const person = usePerson(props.id);
  const name =
    person === undefined || person === null ? members.gone : personName(person, language);
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        {texts.person}
      </Text>
      <div className={classes.holder}>
        <span>{person === undefined ? '' : name}</span>
        <CloseButton size="sm" aria-label={texts.clearPerson(name)} onClick={props.onClear} />
      </div>
    </div>
  );
}
