import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { IconFilterOff, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { BodyId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { nameAsChoice } from '#shared/matrix/bodies.ts';
import type { BodyName } from '#shared/matrix/bodies.model.ts';
import type { EffectivePlan } from '#shared/matrix/effective.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './PlanRows.module.css';
import { isFiltering } from './rows.ts';
import { type MatrixFilters, noFilters } from './view.ts';

function yearValue({
  year,
  certain,
}: {
  readonly year: number;
  readonly certain: boolean;
}): string {
  return `${certain ? 'certain' : 'possible'} ${year}`;
}

function readYear(value: string | null): MatrixFilters['year'] {
  if (value === null) return null;
  const [certain, year] = value.split(' ');
  return { year: Number(year), certain: certain === 'certain' };
}

/** Search and filters of the plan's table. */
export function MatrixToolbar(props: {
  readonly plan: EffectivePlan;
  readonly bodyNames: ReadonlyMap<BodyId, BodyName>;
  readonly filters: MatrixFilters;
  readonly onFilters: (filters: MatrixFilters) => void;
}): ReactNode {
  const texts = useMessages().matrix;
  const { language } = useLanguage();
  const { plan, bodyNames, filters, onFilters } = props;
  const change = (part: Partial<MatrixFilters>): void => onFilters({ ...filters, ...part });
  const named = new Set(plan.entries.flatMap(({ lead, partners }) => [lead, ...partners]));
  const bodies = [...bodyNames]
    .filter(([id]) => named.has(id))
    .map(([value, name]) => ({
      value,
      label: nameAsChoice(name, language),
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
  return (
    <>
      <TextInput
        size="xs"
        aria-label={texts.search}
        placeholder={texts.searchShort}
        title={texts.search}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={filters.search}
        onChange={(event) => change({ search: event.currentTarget.value })}
        className={classes.field}
      />
      <Select
        size="xs"
        aria-label={texts.programme}
        placeholder={texts.allProgrammes}
        clearable
        className={classes.field}
        comboboxProps={{ width: 420, position: 'bottom-start' }}
        data={plan.programmes.map(({ code, title }) => ({
          value: code,
          label: texts.programmeName(code, inLanguage(title, language)),
        }))}
        value={filters.programme}
        onChange={(value) => change({ programme: value })}
      />
      <Select
        size="xs"
        aria-label={texts.body}
        placeholder={texts.allBodies}
        clearable
        searchable
        className={classes.field}
        comboboxProps={{ width: 420, position: 'bottom-start' }}
        data={bodies}
        value={filters.body}
        onChange={(value) => change({ body: value })}
      />
      <Select
        size="xs"
        aria-label={texts.year}
        placeholder={texts.anyYear}
        clearable
        className={classes.field}
        comboboxProps={{ width: 220, position: 'bottom-start' }}
        data={plan.plan.years.flatMap((year) => [
          { value: yearValue({ year, certain: true }), label: texts.yearCertain(year) },
          { value: yearValue({ year, certain: false }), label: texts.yearPossible(year) },
        ])}
        value={filters.year === null ? null : yearValue(filters.year)}
        onChange={(value) => change({ year: readYear(value) })}
      />
      <Checkbox
        size="xs"
        label={texts.withQueries}
        checked={filters.openQueries}
        onChange={(event) => change({ openQueries: event.currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={texts.withoutYears}
        checked={filters.yearsUndecided}
        onChange={(event) => change({ yearsUndecided: event.currentTarget.checked })}
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
