import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { dateParts } from '#shared/calendar/plainDate.ts';
import type { IncomingLetter } from '#shared/documents/register/model.ts';
import {
  ClearFilters,
  FilterText,
  FilterYear,
} from '#renderer/components/filters/FilterFields.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { RegisterTabs } from '../register/RegisterTabs.tsx';
import { isFiltering, noFilters, type IncomingFilters } from './incomingView.ts';

/** Search and filters of the register of incoming letters. */
export function IncomingToolbar(props: {
  readonly letters: readonly IncomingLetter[];
  readonly filters: IncomingFilters;
  readonly onFilters: (filters: IncomingFilters) => void;
}): ReactNode {
  const { letters, filters, onFilters } = props;
  const { register: texts } = useMessages();
  const change = (part: Partial<IncomingFilters>): void => onFilters({ ...filters, ...part });
  const years = new Set(letters.map(({ receivedOn }) => dateParts(receivedOn).year));
  return (
    <>
      <RegisterTabs open="incoming" />
      <FilterText
        label={texts.search}
        hint={texts.searchHint}
        value={filters.search}
        onChange={(search) => change({ search })}
      />
      <FilterYear
        label={texts.year}
        all={texts.allYears}
        years={years}
        value={filters.year}
        onChange={(year) => change({ year })}
      />
      <Checkbox
        size="xs"
        label={texts.onlyWaiting}
        checked={filters.waiting}
        onChange={(event) => change({ waiting: event.currentTarget.checked })}
      />
      {isFiltering(filters) && (
        <ClearFilters label={texts.clearFilters} onClear={() => onFilters(noFilters)} />
      )}
    </>
  );
}
