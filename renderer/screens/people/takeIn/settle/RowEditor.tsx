import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { ProvinceCode } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { honorifics } from '#shared/people/honorifics.ts';
import type { ReadEntry } from '#shared/people/imports/listRows.ts';
import {
  draftOf,
  readDraft,
  type DraftFaults,
  type RowDraft,
} from '#shared/people/imports/rowDraft.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useProvinces } from '#renderer/store/live/useReference.ts';
import classes from '../TakeIn.module.css';

/** The fields of a row, to be put right and taken. */
export function RowEditor(props: {
  /** As far as the row was understood. */
  readonly entry: ReadEntry | null;
  readonly takeLabel: string;
  readonly onTake: (entry: ReadEntry) => void;
  /** What else can be done with the row. */
  readonly actions?: ReactNode;
}): ReactNode {
  const { entry, onTake } = props;
  const texts = useMessages().takeIn;
  const { language } = useLanguage();
  const provinces = useProvinces() ?? [];
  const [draft, setDraft] = useState<RowDraft>(() => draftOf(entry));
  const [faults, setFaults] = useState<DraftFaults>({});
  const change = (changed: Partial<RowDraft>): void => {
    setDraft({ ...draft, ...changed });
    setFaults({});
  };
  const take = (): void => {
    const read = readDraft(draft, entry ?? { titles: '' });
    if (read.ok) onTake(read.value);
    else setFaults(read.problem);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    take();
  };
  const text = (
    field: Exclude<keyof RowDraft, 'honorific' | 'sex' | 'province'>,
    fault?: DraftFaults[keyof DraftFaults],
  ): ReactNode => (
    <TextInput
      size="xs"
      label={texts.fields[field]}
      {...(field === 'phones' && { description: texts.phonesHint })}
      value={draft[field]}
      error={fault === undefined ? undefined : texts.faults[fault]}
      onChange={({ currentTarget: { value } }) => change({ [field]: value })}
    />
  );
  return (
    // The keys of its fields come here.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown}>
      <div className={classes.editor} role="group" aria-label={texts.putRight}>
        {text('khmerName', faults.khmerName)}
        {text('latinName', faults.latinName)}
        <NativeSelect
          size="xs"
          label={texts.fields.honorific}
          value={draft.honorific}
          data={[
            { value: '', label: '–' },
            ...honorifics.map(({ value, label }) => ({ value, label: label[language] })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            change({
              honorific: honorifics.find((one) => one.value === value)?.value ?? '',
            })
          }
        />
        <NativeSelect
          size="xs"
          label={texts.fields.sex}
          value={draft.sex ?? ''}
          data={[
            { value: '', label: texts.sex.none },
            { value: 'F', label: texts.sex.F },
            { value: 'M', label: texts.sex.M },
          ]}
          onChange={({ currentTarget: { value } }) =>
            change({ sex: value === 'F' || value === 'M' ? value : null })
          }
        />
        {text('post')}
        {text('organisation')}
        <NativeSelect
          size="xs"
          label={texts.fields.province}
          value={draft.province ?? ''}
          data={[
            { value: '', label: '–' },
            ...provinces.map(({ code, name }) => ({
              value: code as string,
              label: inLanguage(name, language),
            })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            change({ province: value === '' ? null : (value as ProvinceCode) })
          }
        />
        {text('phones', faults.phones)}
        {text('email', faults.email)}
        {text('remarks')}
      </div>
      <Group gap="sm" mt="md">
        <Button onClick={take} aria-keyshortcuts="Control+Enter">
          {props.takeLabel}
        </Button>
        {props.actions}
      </Group>
    </div>
  );
}
