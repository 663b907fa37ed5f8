import { Button, Center, Loader } from '@mantine/core';
import { IconFilterOff, IconUsersGroup, IconUsersPlus } from '@tabler/icons-react';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { GroupId } from '#shared/base/ids.ts';
import { groupKinds } from '#shared/people/groups/model.ts';
import { searchKey } from '#shared/text/searchKey.ts';
import {
  ClearFilters,
  FilterChoice,
  FilterText,
} from '#renderer/components/filters/FilterFields.tsx';
import { Grid } from '#renderer/components/grid/Grid.tsx';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useSteadyRecords } from '#renderer/store/live/steadyRecords.ts';
import { useKeptView } from '#renderer/store/live/useKeptView.ts';
import { useGroups, usePeopleOf } from '#renderer/store/live/usePeople.ts';
import { useProvinces } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { PeopleTabs } from '../PeopleTabs.tsx';
import { groupColumns } from './columns.tsx';
import { chairsOf, groupRows, type GroupRow } from './groupRow.ts';
import { judgeGroupsView, noFilters, type GroupFilters } from './groupsView.ts';
import { NewGroupDialog } from './NewGroupDialog.tsx';
import classes from './Groups.module.css';

const rowKey = ({ group }: GroupRow): string => group.id;

/** What is searched in a group: its name in both languages, its province and its chair. */
function hasWords(row: GroupRow, words: readonly string[]): boolean {
  const { name } = row.group;
  const key = searchKey([name.km, name.en, row.province, row.chair].join('\n'));
  return words.every((word) => key.includes(word));
}

/** Every group, with its seats and whether they are named. */
export function GroupsList(): ReactNode {
  const { groups: texts, grid: labels, app } = useMessages();
  const { language } = useLanguage();
  const [, go] = useLocation();
  const today = useStore().today();
  const groups = useSteadyRecords(useGroups());
  const provinces = useProvinces();
  const people = usePeopleOf(useMemo(() => chairsOf(groups ?? [], today), [groups, today]));
  const [view, changeView] = useKeptView('groups', judgeGroupsView);
  const [adding, setAdding] = useState(false);
  const open = useCallback((id: GroupId) => go(paths.group(id)), [go]);
  const columns = useMemo(() => groupColumns(texts, open), [texts, open]);
  const all = useMemo(
    () =>
      groupRows(groups ?? [], {
        language,
        today,
        texts,
        provinces: new Map((provinces ?? []).map(({ code, name }) => [code, name])),
        people: people ?? new Map(),
      }),
    [groups, language, today, texts, provinces, people],
  );
  const filters = view?.filters ?? noFilters;
  const rows = useMemo(() => {
    const words = searchKey(filters.search)
      .split(' ')
      .filter((word) => word !== '');
    return all.filter(
      (row) => (filters.kind === null || row.group.kind === filters.kind) && hasWords(row, words),
    );
  }, [all, filters]);
  if (groups === undefined || provinces === undefined || view === undefined)
    return (
      <Center h="100%">
        <Loader aria-label={app.loading} />
      </Center>
    );
  const change = (part: Partial<GroupFilters>): void =>
    changeView((now) => ({ ...now, filters: { ...now.filters, ...part } }));
  const isFiltering = filters.search.trim() !== '' || filters.kind !== null;
  const add = (
    <Button
      leftSection={<IconUsersPlus size={17} stroke={1.6} aria-hidden />}
      onClick={() => setAdding(true)}
    >
      {texts.add}
    </Button>
  );
  const dialog = adding && (
    <NewGroupDialog
      kind={filters.kind ?? 'other'}
      onAdded={open}
      onClose={() => setAdding(false)}
    />
  );
  if (groups.length === 0)
    return (
      <Page title={texts.title} lead={texts.lead} toolbar={<PeopleTabs open="groups" />}>
        <EmptyState icon={IconUsersGroup} title={texts.none} text={texts.noneText} action={add} />
        {dialog}
      </Page>
    );
  const openSeats = all.reduce((sum, row) => sum + row.open, 0);
  return (
    <Page
      fill
      title={texts.title}
      lead={texts.lead}
      actions={add}
      toolbar={
        <>
          <PeopleTabs open="groups" />
          <FilterText
            label={texts.search}
            placeholder={texts.searchPlaceholder}
            value={filters.search}
            onChange={(search) => change({ search })}
          />
          <FilterChoice
            label={texts.kind}
            all={texts.allKinds}
            data={groupKinds.map((value) => ({ value, label: texts.kinds[value] }))}
            value={filters.kind}
            onChange={(kind) => change({ kind })}
          />
          {isFiltering && (
            <ClearFilters label={texts.clearFilters} onClear={() => change(noFilters)} />
          )}
        </>
      }
    >
      <div className={classes.work}>
        <Grid
          label={texts.table}
          labels={labels}
          rows={rows}
          columns={columns}
          rowKey={rowKey}
          lines={2}
          preferences={view.columns}
          onPreferencesChange={(arranged) => changeView((now) => ({ ...now, columns: arranged }))}
          empty={
            <EmptyState
              icon={IconFilterOff}
              title={texts.nothingMatches}
              text={texts.nothingMatchesText}
            />
          }
        />
        <div className={classes.foot}>
          <span>{texts.counts(groups.length, openSeats)}</span>
          {isFiltering && <span role="status">{texts.shown(rows.length)}</span>}
          <span>{texts.keys}</span>
        </div>
      </div>
      {dialog}
    </Page>
  );
}
