import { Button, Select, TextInput } from '@mantine/core';
import { IconFilterOff, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { bodyKinds, type Province } from '#shared/matrix/bodies.model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { PeopleTabs } from '../PeopleTabs.tsx';
import { isFiltering, noFilters, type OrganisationFilters } from './organisationsView.ts';
import classes from './Organisations.module.css';

/** The search and the choices over the list of organisations. */
export function OrganisationsToolbar(props: {
  readonly provinces: readonly Province[];
  readonly filters: OrganisationFilters;
  readonly onFilters: (filters: OrganisationFilters) => void;
}): ReactNode {
  const { provinces, filters, onFilters } = props;
  const { organisations: texts, terms } = useMessages();
  const { language } = useLanguage();
  const change = (part: Partial<OrganisationFilters>): void => onFilters({ ...filters, ...part });
  return (
    <>
      <PeopleTabs open="organisations" />
      <TextInput
        size="xs"
        className={classes.field}
        aria-label={texts.search}
        placeholder={texts.searchPlaceholder}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={filters.search}
        onChange={(event) => change({ search: event.currentTarget.value })}
      />
      <Select
        size="xs"
        className={classes.field}
        aria-label={texts.kind}
        placeholder={texts.allKinds}
        clearable
        data={bodyKinds.map((value) => ({ value, label: terms.bodyKinds[value] }))}
        value={filters.kind}
        onChange={(value) => change({ kind: bodyKinds.find((kind) => kind === value) ?? null })}
      />
      <Select
        size="xs"
        className={classes.field}
        aria-label={texts.province}
        placeholder={texts.allProvinces}
        clearable
        searchable
        data={provinces.map(({ code, name }) => ({
          value: code,
          label: inLanguage(name, language),
        }))}
        value={filters.province}
        onChange={(value) =>
          change({ province: provinces.find(({ code }) => code === value)?.code ?? null })
        }
      />
      {isFiltering(filters) && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconFilterOff size={15} aria-hidden />}
          onClick={() => onFilters(noFilters)}
        >
          {texts.clearFilters}
        </Button>
      )}
    </>
  );
}
