import { Select, type SelectProps } from '@mantine/core';
import type { ReactNode } from 'react';
import type { GroupId, ProvinceCode } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { bodyKinds } from '#shared/matrix/bodies.model.ts';
import type { DirectoryFilters } from '#shared/people/search/directoryQuery.ts';
import { BodyPicker } from '#renderer/directory/BodyPicker.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useGroups } from '#renderer/store/live/usePeople.ts';
import { useProvinces } from '#renderer/store/live/useReference.ts';
import classes from './Directory.module.css';
import type { DirectoryView } from './directoryView.ts';

const sexes = ['F', 'M', 'unstated'] as const;
const phones = ['with', 'without'] as const;

/** What the list is narrowed down to, by everything that people are asked for. */
export function DirectoryFilterFields(props: {
  readonly view: DirectoryView;
  readonly tags: readonly string[];
  readonly onView: (change: (view: DirectoryView) => DirectoryView) => void;
}): ReactNode {
  const { view, tags, onView } = props;
  const { people, terms } = useMessages();
  const { filters: texts } = people;
  const { language } = useLanguage();
  const provinces = useProvinces();
  const groups = useGroups();
  const { filters } = view;
  const change = (part: Partial<DirectoryFilters>): void =>
    onView((now) => ({ ...now, filters: { ...now.filters, ...part } }));
  const common: Partial<SelectProps> = {
    clearable: true,
    searchable: true,
    comboboxProps: { position: 'bottom-start', width: 'target' },
  };
  const sexNames = { F: texts.women, M: texts.men, unstated: texts.unstated };
  const phoneNames = { with: texts.withPhone, without: texts.withoutPhone };
  return (
    <div className={classes.filters} role="group" aria-label={people.moreFilters}>
      <Select
        {...common}
        label={texts.province}
        placeholder={texts.allProvinces}
        data={[
          ...(provinces ?? []).map(({ code, name }) => ({
            value: code as string,
            label: inLanguage(name, language),
          })),
          { value: 'none', label: texts.noProvince },
        ]}
        value={filters.province}
        onChange={(province) => change({ province: province as ProvinceCode | 'none' | null })}
      />
      <BodyPicker
        label={texts.body}
        placeholder={texts.allBodies}
        value={filters.body}
        onChange={(body) => change({ body })}
      />
      <Select
        {...common}
        label={texts.bodyKind}
        placeholder={texts.allKinds}
        data={bodyKinds.map((value) => ({ value, label: terms.bodyKinds[value] }))}
        value={filters.bodyKind}
        onChange={(kind) => change({ bodyKind: bodyKinds.find((one) => one === kind) ?? null })}
      />
      <Select
        {...common}
        label={texts.group}
        placeholder={texts.allGroups}
        data={(groups ?? []).map(({ id, name }) => ({
          value: id as string,
          label: inLanguage(name, language),
        }))}
        value={view.group}
        onChange={(group) => onView((now) => ({ ...now, group: group as GroupId | null }))}
      />
      <Select
        {...common}
        label={texts.tag}
        placeholder={texts.allTags}
        data={[...new Set([...tags, ...(filters.tag === null ? [] : [filters.tag])])]}
        value={filters.tag}
        onChange={(tag) => change({ tag })}
      />
      <Select
        {...common}
        searchable={false}
        label={texts.sex}
        placeholder={texts.anySex}
        data={sexes.map((value) => ({ value, label: sexNames[value] }))}
        value={filters.sex}
        onChange={(sex) => change({ sex: sexes.find((one) => one === sex) ?? null })}
      />
      <Select
        {...common}
        searchable={false}
        label={texts.phone}
        placeholder={texts.anyPhone}
        data={phones.map((value) => ({ value, label: phoneNames[value] }))}
        value={filters.phone}
        onChange={(phone) => change({ phone: phones.find((one) => one === phone) ?? null })}
      />
    </div>
  );
}
