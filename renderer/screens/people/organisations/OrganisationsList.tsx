import { Button, Center, Loader } from '@mantine/core';
import { IconBuildingBank, IconFilterOff } from '@tabler/icons-react';
import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { BodyId } from '#shared/base/ids.ts';
import { inLanguage, type Language } from '#shared/base/language.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { bodyKinds, type Body } from '#shared/matrix/bodies.model.ts';
import { bodyNameOn } from '#shared/matrix/bodies.ts';
import { indexBodies, searchBodies } from '#shared/people/organisations/searchBodies.ts';
import { Grid } from '#renderer/components/grid/Grid.tsx';
import type { GridEdit } from '#renderer/components/grid/model.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { NewBodyDialog } from '#renderer/directory/NewBodyDialog.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { editBodies } from '#renderer/store/commands/organisations.ts';
import { useSteadyRecords } from '#renderer/store/live/steadyRecords.ts';
import { useKeptView } from '#renderer/store/live/useKeptView.ts';
import { useBodies, useProvinces } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { useNotice } from '#renderer/components/page/useNotice.ts';
import { organisationColumns, type BodyPatch } from './columns.tsx';
import { isFiltering, judgeOrganisationsView, noFilters, passes } from './organisationsView.ts';
import { OrganisationsToolbar } from './OrganisationsToolbar.tsx';
import classes from './Organisations.module.css';

const rowKey = ({ id }: Body): string => id;

/** By kind, then by the name of today. */
function inListOrder(
  bodies: readonly Body[],
  language: Language,
  today: PlainDate,
): readonly Body[] {
  const collator = new Intl.Collator(language);
  const named = bodies.map((body) => ({
    body,
    name: inLanguage(bodyNameOn(body, today).name, language),
    kind: bodyKinds.indexOf(body.kind),
  }));
  return named
    .toSorted((a, b) => a.kind - b.kind || collator.compare(a.name, b.name))
    .map(({ body }) => body);
}

/** Several cells of one organisation, pasted at once, are one change of it. */
function byBody(
  edits: readonly GridEdit<Body, BodyPatch>[],
): readonly { readonly body: Body; readonly fields: Partial<Body> }[] {
  const changed = new Map<BodyId, { readonly body: Body; readonly fields: Partial<Body> }>();
  for (const { row, patch } of edits) {
    const known = changed.get(row.id)?.fields ?? {};
    const fields = { ...known, ...patch({ ...row, ...known }) };
    changed.set(row.id, { body: row, fields });
  }
  return [...changed.values()];
}

/** Every organisation of the directory, searched in both languages and edited like a spreadsheet. */
export function OrganisationsList(): ReactNode {
  const messages = useMessages();
  const { organisations: texts, grid: labels, app } = messages;
  const { language } = useLanguage();
  const edge = useStore();
  const notice = useNotice();
  const [, go] = useLocation();
  const today = edge.today();
  const bodies = useSteadyRecords(useBodies());
  const provinces = useProvinces();
  const [view, changeView] = useKeptView('organisations', judgeOrganisationsView);
  const [adding, setAdding] = useState(false);
  const search = useDeferredValue(view?.filters.search ?? '');
  const open = useCallback((id: BodyId) => go(paths.organisation(id)), [go]);
  const columns = useMemo(
    () =>
      organisationColumns({
        messages,
        language,
        today,
        open,
        provinces: new Map((provinces ?? []).map(({ code, name }) => [code, name])),
        bodies: new Map((bodies ?? []).map((body) => [body.id, body])),
      }),
    [messages, language, today, open, provinces, bodies],
  );
  const index = useMemo(
    () => indexBodies(inListOrder(bodies ?? [], language, today), today),
    [bodies, language, today],
  );
  const filters = view?.filters ?? noFilters;
  const rows = useMemo(
    () => searchBodies(index, search).filter((body) => passes(filters, body)),
    [index, search, filters],
  );
  if (bodies === undefined || provinces === undefined || view === undefined)
    return (
      <Center h="100%">
        <Loader aria-label={app.loading} />
      </Center>
    );
  const add = (
    <Button
      leftSection={<IconBuildingBank size={17} stroke={1.6} aria-hidden />}
      onClick={() => setAdding(true)}
    >
      {texts.add}
    </Button>
  );
  return (
    <Page
      fill
      title={texts.title}
      lead={texts.lead}
      actions={add}
      toolbar={
        <OrganisationsToolbar
          provinces={provinces}
          filters={filters}
          onFilters={(next) => changeView((now) => ({ ...now, filters: next }))}
        />
      }
    >
      <div className={classes.work}>
        <Grid
          label={texts.table}
          labels={labels}
          rows={rows}
          columns={columns}
          rowKey={rowKey}
          preferences={view.columns}
          onPreferencesChange={(arranged) => changeView((now) => ({ ...now, columns: arranged }))}
          onEdit={(edits) => void editBodies(edge, byBody(edits))}
          onUnkept={(message) => notice(message, 'failed')}
          empty={
            <EmptyState
              icon={IconFilterOff}
              title={texts.nothingMatches}
              text={texts.nothingMatchesText}
            />
          }
        />
        <div className={classes.foot}>
          <span>{texts.counts(bodies.length)}</span>
          {isFiltering(filters) && <span role="status">{texts.shown(rows.length)}</span>}
          <span>{texts.keys}</span>
        </div>
      </div>
      {adding && (
        <NewBodyDialog
          typed={filters.search}
          {...(filters.kind === null ? {} : { kind: filters.kind })}
          onDone={open}
          onClose={() => setAdding(false)}
        />
      )}
    </Page>
  );
}
