import { Button, Combobox, Text, useCombobox } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import type { FieldEntry } from '#shared/documents/fields/fieldTree.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from '../Templates.module.css';

function fits({ path, label }: FieldEntry, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return [path, label.en, label.km].some((text) => text.toLowerCase().includes(wanted));
}

/** The fields of the kind, by the names that people know them by; the chosen one is given to `onInsert`. */
export function InsertField(props: {
  /** The box that it is inserted into, by its name. */
  readonly into: string;
  readonly entries: readonly FieldEntry[];
  readonly onInsert: (path: string) => void;
}): ReactNode {
  const { into, entries, onInsert } = props;
  const texts = useMessages().templates.wording;
  const { language } = useLanguage();
  const [query, setQuery] = useState('');
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setQuery('');
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  });
  const { dropdownOpened, selectFirstOption } = combobox;
  // Enter takes the first of those that are found.
  useEffect(() => {
    if (dropdownOpened && query !== '') selectFirstOption();
  }, [dropdownOpened, query, selectFirstOption]);
  const found = dropdownOpened ? entries.filter((entry) => fits(entry, query)) : [];
  return (
    <Combobox
      store={combobox}
      width={340}
      position="bottom-end"
      shadow="md"
      onOptionSubmit={(path) => {
        combobox.closeDropdown();
        onInsert(path);
      }}
    >
      <Combobox.Target targetType="button" withAriaAttributes={false}>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconBraces size={14} stroke={1.7} />}
          aria-label={texts.insertInto(into)}
          aria-haspopup="dialog"
          aria-expanded={dropdownOpened}
          onClick={() => combobox.toggleDropdown()}
        >
          {texts.insert}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <div role="dialog" aria-label={texts.insertInto(into)}>
          <Combobox.Search
            role="combobox"
            aria-expanded={dropdownOpened}
            aria-controls={combobox.listId ?? undefined}
            aria-label={texts.search}
            placeholder={texts.search}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <Combobox.Options mah={280} className={classes.options} aria-label={texts.fields}>
            {found.map(({ path, label }) => (
              <Combobox.Option key={path} value={path}>
                <Text size="sm">{inLanguage(label, language)}</Text>
                <Text size="xs" className={classes.path}>
                  {`{${path}}`}
                </Text>
              </Combobox.Option>
            ))}
            {found.length === 0 && <Combobox.Empty>{texts.noField}</Combobox.Empty>}
          </Combobox.Options>
        </div>
      </Combobox.Dropdown>
    </Combobox>
  );
}
