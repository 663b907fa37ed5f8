import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { documentKinds } from '#shared/documents/kinds/kinds.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import { registerYear } from '#shared/documents/register/registerOrder.ts';
import {
  ClearFilters,
  FilterChoice,
  FilterText,
  FilterYear,
} from '#renderer/components/filters/FilterFields.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { isFiltering, noFilters, statuses, type RegisterFilters } from './registerView.ts';
import { RegisterTabs } from './RegisterTabs.tsx';

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
      <FilterText
        label={register.search}
        hint={register.searchHint}
        value={filters.search}
        onChange={(search) => change({ search })}
      />
      <FilterChoice
        label={register.kind}
        all={register.allKinds}
        width={240}
        data={documentKinds.map(({ id, name }) => ({
          value: id,
          label: inLanguage(name, language),
        }))}
        value={filters.kind}
        onChange={(kind) => change({ kind })}
      />
      <FilterChoice
        label={register.state}
        all={register.allStates}
        data={statuses.map((value) => ({ value, label: texts.status[value] }))}
        value={filters.status}
        onChange={(status) => change({ status })}
      />
      <FilterYear
        label={register.year}
        all={register.allYears}
        years={years}
        value={filters.year}
        onChange={(year) => change({ year })}
      />
      {isFiltering(filters) && (
        <ClearFilters label={register.clearFilters} onClear={() => onFilters(noFilters)} />
      )}
    </>
  );
}
