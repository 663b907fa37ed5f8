import { Button, Select, TextInput } from '@mantine/core';
import { IconFilterOff, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { documentKinds } from '#shared/documents/kinds/kinds.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import { registerYear } from '#shared/documents/register/registerOrder.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { isFiltering, noFilters, statuses, type RegisterFilters } from './registerView.ts';
import { RegisterTabs } from './RegisterTabs.tsx';
import classes from './Register.module.css';

/** Search and filters of the register of outgoing documents. */
export function RegisterToolbar(props: {
  readonly documents: readonly OfficeDocument[];
  readonly filters: RegisterFilters;
  readonly onFilters: (filters: RegisterFilters) => void;
}): ReactNode {
  const { documents, filters, onFilters } = props;
  const { documents: texts, register } = useMessages();
  const { language } = useLanguage();
  const change = (part: Partial<RegisterFilters>): void => onFilters({ ...filters, ...part });
  // What is chosen stays among the choices, even if nothing is of it any more.
  const years = new Set(documents.map(registerYear));
  if (filters.year !== null) years.add(filters.year);
  return (
    <>
      <RegisterTabs open="outgoing" />
      <TextInput
        size="xs"
        className={classes.field}
        aria-label={register.search}
        placeholder={register.search}
        title={register.searchHint}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={filters.search}
        onChange={(event) => change({ search: event.currentTarget.value })}
      />
      <Select
        size="xs"
        className={classes.field}
        aria-label={register.kind}
        placeholder={register.allKinds}
        clearable
        comboboxProps={{ width: 240, position: 'bottom-start' }}
        data={documentKinds.map(({ id, name }) => ({
          value: id,
          label: inLanguage(name, language),
        }))}
        value={filters.kind}
        onChange={(kind) => change({ kind })}
      />
      <Select
        size="xs"
        className={classes.field}
        aria-label={register.state}
        placeholder={register.allStates}
        clearable
        data={statuses.map((value) => ({ value, label: texts.status[value] }))}
        value={filters.status}
        onChange={(status) => change({ status })}
      />
      <Select
        size="xs"
        className={classes.field}
        aria-label={register.year}
        placeholder={register.allYears}
        clearable
        data={[...years].toSorted((a, b) => b - a).map(String)}
        value={filters.year === null ? null : String(filters.year)}
        onChange={(year) => change({ year: year === null ? null : Number(year) })}
      />
      {isFiltering(filters) && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconFilterOff size={15} aria-hidden />}
          onClick={() => onFilters(noFilters)}
        >
          {register.clearFilters}
        </Button>
      )}
    </>
  );
}
