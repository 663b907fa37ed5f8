import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { bodyKinds, type Province } from '#shared/matrix/bodies.model.ts';
import {
  ClearFilters,
  FilterChoice,
  FilterText,
} from '#renderer/components/filters/FilterFields.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { PeopleTabs } from '../PeopleTabs.tsx';
import { isFiltering, noFilters, type OrganisationFilters } from './organisationsView.ts';

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
      <FilterText
        label={texts.search}
        placeholder={texts.searchPlaceholder}
        value={filters.search}
        onChange={(search) => change({ search })}
      />
      <FilterChoice
        label={texts.kind}
        all={texts.allKinds}
        data={bodyKinds.map((value) => ({ value, label: terms.bodyKinds[value] }))}
        value={filters.kind}
        onChange={(kind) => change({ kind })}
      />
      <FilterChoice
        label={texts.province}
        all={texts.allProvinces}
        searchable
        data={provinces.map(({ code, name }) => ({
          value: code,
          label: inLanguage(name, language),
        }))}
        value={filters.province}
        onChange={(province) => change({ province })}
      />
      {isFiltering(filters) && (
        <ClearFilters label={texts.clearFilters} onClear={() => onFilters(noFilters)} />
      )}
    </>
  );
}
