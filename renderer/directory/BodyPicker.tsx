import { CloseButton, Combobox, TextInput, useCombobox } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { BodyId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import { bodyNameOn } from '#shared/matrix/bodies.ts';
import { indexBodies, searchBodies } from '#shared/people/organisations/searchBodies.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useBodies } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { bodyLabel } from './bodyLabel.ts';
import classes from './BodyPicker.module.css';
import { NewBodyDialog } from './NewBodyDialog.tsx';

/** How many organisations are offered at once; typing brings up the others. */
const offered = 50;
const addOption = '+';

/**
 * Chooses an organisation of the directory, found by any of its names, abbreviations and spellings in either
 * language; one that is not there yet is added on the way. Emptying the field takes the choice back.
 */
export function BodyPicker(props: {
  readonly label: string;
  readonly value: BodyId | null;
  readonly onChange: (body: BodyId | null) => void;
  readonly placeholder?: string;
}): ReactNode {
  const { label, value, onChange } = props;
  const { picker: texts } = useMessages().organisations;
  const { language } = useLanguage();
  const edge = useStore();
  const today = edge.today();
  const bodies = useBodies();
  const index = useMemo(() => indexBodies(bodies ?? [], today), [bodies, today]);
  /** Null while the field shows the choice. */
  const [typed, setTyped] = useState<string | null>(null);
  const [adding, setAdding] = useState<string | null>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const chosen = bodies?.find(({ id }) => id === value);
  const found = useMemo(
    () => (combobox.dropdownOpened ? searchBodies(index, typed ?? '') : []),
    [index, typed, combobox.dropdownOpened],
  );
  const choose = (body: BodyId | null): void => {
    setTyped(null);
    combobox.closeDropdown();
    if (body !== value) onChange(body);
  };
  const leave = (): void => {
    combobox.closeDropdown();
    if (typed?.trim() === '' && value !== null) onChange(null);
    setTyped(null);
  };
  return (
    <>
      <Combobox
        store={combobox}
        withinPortal
        width="target"
        onOptionSubmit={(option) => {
          if (option !== addOption) {
            choose(option as BodyId);
            return;
          }
          setAdding(typed?.trim() ?? '');
          combobox.closeDropdown();
        }}
      >
        <Combobox.Target>
          <TextInput
            label={label}
            placeholder={props.placeholder ?? texts.placeholder}
            value={typed ?? (chosen === undefined ? '' : bodyLabel(chosen, language, today))}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              combobox.openDropdown();
              combobox.resetSelectedOption();
            }}
            onClick={() => combobox.openDropdown()}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={leave}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && (typed !== null || combobox.dropdownOpened)) {
                // The first Escape is the field's own; the next may close the dialog around it.
                event.stopPropagation();
                setTyped(null);
                combobox.closeDropdown();
              }
              if (event.key === 'Enter' && combobox.dropdownOpened) {
                event.preventDefault();
                if (combobox.getSelectedOptionIndex() === -1) {
                  const [first] = found;
                  if (typed?.trim() === '') choose(null);
                  else if (typed !== null && first !== undefined) choose(first.id);
                }
              }
            }}
            rightSection={
              value !== null && (
                <CloseButton
                  size="sm"
                  aria-label={`${texts.clear}: ${label}`}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(null)}
                />
              )
            }
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={bodies === undefined}>
          <Combobox.Options mah={280} className={classes.options} aria-label={label}>
            {found.slice(0, offered).map((body) => (
              <Combobox.Option key={body.id} value={body.id} active={body.id === value}>
                <OfferedBody body={body} />
              </Combobox.Option>
            ))}
            {found.length === 0 && <Combobox.Empty>{texts.none}</Combobox.Empty>}
            {found.length > offered && (
              <Combobox.Empty>{texts.more(found.length - offered)}</Combobox.Empty>
            )}
            <Combobox.Option value={addOption} className={classes.add}>
              {texts.add(typed?.trim() ?? '')}
            </Combobox.Option>
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {adding !== null && (
        <NewBodyDialog
          typed={adding}
          onDone={(id) => {
            setAdding(null);
            choose(id);
          }}
          onClose={() => setAdding(null)}
        />
      )}
    </>
  );
}

/** Its name of today, and below it what tells it from others: the abbreviation, the other language, the kind. */
function OfferedBody({ body }: { readonly body: Body }): ReactNode {
  const { terms } = useMessages();
  const { language } = useLanguage();
  const { name, abbreviation } = bodyNameOn(body, useStore().today());
  const shown = inLanguage(name, language);
  const other = language === 'km' ? name.en : name.km;
  const details = [abbreviation, other === shown ? '' : other, terms.bodyKinds[body.kind]];
  return (
    <>
      <div>{shown}</div>
      <div className={classes.details}>{details.filter((text) => text !== '').join(' · ')}</div>
    </>
  );
}
