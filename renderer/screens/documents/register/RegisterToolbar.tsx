import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { documentKinds } from '#shared/documents/kinds/kinds.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import { registerYear } from '#shared/documents/register/registerOrder.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { ClearFilters, SearchField, YearField } from './filterFields.tsx';
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
  const years = new Set(documents.map(registerYear));
  return (
    <>
      <RegisterTabs open="outgoing" />
      <SearchField value={filters.search} onChange={(search) => change({ search })} />
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
      <YearField years={years} value={filters.year} onChange={(year) => change({ year })} />
      {isFiltering(filters) && <ClearFilters onClear={() => onFilters(noFilters)} />}
    </>
  );
}
