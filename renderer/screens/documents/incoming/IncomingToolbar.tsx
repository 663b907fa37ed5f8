import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { IconFilterOff, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { dateParts } from '#shared/calendar/plainDate.ts';
import type { IncomingLetter } from '#shared/documents/register/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { RegisterTabs } from '../register/RegisterTabs.tsx';
import classes from '../register/Register.module.css';
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
  if (filters.year !== null) years.add(filters.year);
  return (
    <>
      <RegisterTabs open="incoming" />
      <TextInput
        size="xs"
        className={classes.field}
        aria-label={texts.search}
        placeholder={texts.search}
        title={texts.searchHint}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={filters.search}
        onChange={(event) => change({ search: event.currentTarget.value })}
      />
      <Select
        size="xs"
        className={classes.field}
        aria-label={texts.year}
        placeholder={texts.allYears}
        clearable
        data={[...years].toSorted((a, b) => b - a).map(String)}
        value={filters.year === null ? null : String(filters.year)}
        onChange={(year) => change({ year: year === null ? null : Number(year) })}
      />
      <Checkbox
        size="xs"
        label={texts.onlyWaiting}
        checked={filters.waiting}
        onChange={(event) => change({ waiting: event.currentTarget.checked })}
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
