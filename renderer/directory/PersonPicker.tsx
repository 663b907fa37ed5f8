import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { IconUserSearch } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { DirectoryNote } from './DirectoryNote.tsx';
import { OfferedPerson } from './OfferedPerson.tsx';
import classes from './PersonPicker.module.css';
import { useDirectoryClient, usePeopleSearch } from './useDirectory.ts';

/** How many people are offered at once. */
const offered = 8;

/**
 * Finds a person of the directory by what is typed: a name in either script, initials, a telephone number, post or
 * organisation. The arrows go through those found and Enter takes one, the first where none is marked; the field is
 * then empty for the next.
 */
export function PersonPicker(props: {
  readonly label: string;
  readonly placeholder?: string;
  /** Who is not offered. */
  readonly exclude?: ReadonlySet<PersonId>;
  readonly onChoose: (id: PersonId) => void;
  readonly autoFocus?: boolean;
}): ReactNode {
  const { label, exclude, onChoose } = props;
  const { picker: texts } = useMessages().people;
  const { language } = useLanguage();
  const [typed, setTyped] = useState('');
  const client = useDirectoryClient();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { rows, pending, state } = usePeopleSearch(typed, language, offered, exclude);
  const choose = (id: PersonId): void => {
    setTyped('');
    combobox.closeDropdown();
    onChoose(id);
  };
  // Who Enter means is asked again where the answer to the last letter is not there yet.
  const asked = useRef('');
  const takeFirst = async (): Promise<void> => {
    const text = typed.trim();
    if (!pending && rows[0] !== undefined) choose(rows[0].id);
    if (!pending || asked.current === text) return;
    asked.current = text;
    const [first] = (await client.search({ text, language }, 1, exclude)) ?? [];
    const isMeant = asked.current === text;
    asked.current = '';
    if (isMeant && first !== undefined) choose(first.id);
  };
  return (
    <Combobox
      store={combobox}
      withinPortal
      width="target"
      onOptionSubmit={(option) => choose(option as PersonId)}
    >
      <Combobox.Target>
        <TextInput
          label={label}
          placeholder={props.placeholder ?? texts.placeholder}
          data-autofocus={props.autoFocus === true || undefined}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for where a dialog begins with it
          autoFocus={props.autoFocus === true}
          autoComplete="off"
          leftSection={<IconUserSearch size={16} stroke={1.6} aria-hidden />}
          rightSection={pending ? <Loader size={14} aria-hidden /> : null}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            asked.current = '';
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && (typed !== '' || combobox.dropdownOpened)) {
              // The first Escape is the field's own; the next may close the dialog around it.
              event.stopPropagation();
              setTyped('');
              combobox.closeDropdown();
            }
            if (event.key === 'Enter' && combobox.getSelectedOptionIndex() === -1) {
              if (typed.trim() === '') return;
              event.preventDefault();
              void takeFirst();
            }
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed.trim() === ''}>
        <Combobox.Options mah={320} className={classes.options} aria-label={label}>
          {rows.map((row) => (
            <Combobox.Option key={row.id} value={row.id}>
              <OfferedPerson row={row} />
            </Combobox.Option>
          ))}
          {rows.length === 0 && !pending && state.phase === 'ready' && (
            <Combobox.Empty>{texts.none}</Combobox.Empty>
          )}
        </Combobox.Options>
        <DirectoryNote state={state} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
