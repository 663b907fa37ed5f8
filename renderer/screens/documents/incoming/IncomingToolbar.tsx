import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { dateParts } from '#shared/calendar/plainDate.ts';
import type { IncomingLetter } from '#shared/documents/register/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { RegisterTabs } from '../register/RegisterTabs.tsx';
import { ClearFilters, SearchField, YearField } from '../register/filterFields.tsx';
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
      <SearchField value={filters.search} onChange={(search) => change({ search })} />
      <YearField years={years} value={filters.year} onChange={(year) => change({ year })} />
      <Checkbox
        size="xs"
        label={texts.onlyWaiting}
        checked={filters.waiting}
        onChange={(event) => change({ waiting: event.currentTarget.checked })}
      />
      {isFiltering(filters) && <ClearFilters onClear={() => onFilters(noFilters)} />}
    </>
  );
}
