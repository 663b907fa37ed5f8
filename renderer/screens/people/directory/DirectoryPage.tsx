import { Alert, Button, Group, Progress } from '@mantine/core';
import { IconFilterOff, IconTableImport, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation, useRouter } from 'wouter';
import type { DirectoryQuery } from '#shared/people/search/directoryQuery.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { AddPersonDialog } from '#renderer/directory/AddPersonDialog.tsx';
import { DirectoryNote } from '#renderer/directory/DirectoryNote.tsx';
import type { DirectoryState } from '#renderer/directory/peopleService.ts';
import { revisionOf, useDirectoryState } from '#renderer/directory/useDirectory.ts';
import { usePeopleList } from '#renderer/directory/usePeopleList.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useKeptView } from '#renderer/store/live/useKeptView.ts';
import { useProvinces } from '#renderer/store/live/useReference.ts';
import { PeopleTabs } from '../PeopleTabs.tsx';
import classes from './Directory.module.css';
import { DirectoryToolbar } from './DirectoryToolbar.tsx';
import { judgeDirectoryView, type DirectoryView } from './directoryView.ts';
import { PeopleList } from './PeopleList.tsx';
import type { RowScene } from './columns.ts';
import { useGroupMembers } from './useGroupMembers.ts';

/** Everybody of the directory: found as one types, filtered, sorted, counted. */
export function DirectoryPage(): ReactNode {
  const { people: texts } = useMessages();
  const [view, changeView] = useKeptView('people', judgeDirectoryView);
  const [adding, setAdding] = useState(false);
  const actions = (
    <>
      <Button
        variant="default"
        component={Link}
        href={paths.takeIn}
        leftSection={<IconTableImport size={17} stroke={1.6} aria-hidden />}
      >
        {texts.takeIn}
      </Button>
      <Button
        leftSection={<IconUserPlus size={17} stroke={1.6} aria-hidden />}
        onClick={() => setAdding(true)}
      >
        {texts.add}
      </Button>
    </>
  );
  return (
    <>
      {view === undefined ? (
        <Page title={texts.title} lead={texts.lead} toolbar={<PeopleTabs open="people" />}>
          {null}
        </Page>
      ) : (
        <ListedPeople view={view} changeView={changeView} actions={actions} />
      )}
      {adding && <AddPersonDialog onClose={() => setAdding(false)} />}
    </>
  );
}

/** The page, once it is known how it was left. */
function ListedPeople(props: {
  readonly view: DirectoryView;
  readonly changeView: (change: (view: DirectoryView) => DirectoryView) => void;
  readonly actions: ReactNode;
}): ReactNode {
  const { view, changeView, actions } = props;
  const { people: texts } = useMessages();
  const { language } = useLanguage();
  const [, go] = useLocation();
  const router = useRouter();
  const provinces = useProvinces();
  const table = useRef<HTMLDivElement>(null);
  const state = useDirectoryState();
  const members = useGroupMembers(view.group, revisionOf(state));
  const { text, filters, sort } = view;
  const query = useMemo<DirectoryQuery | null>(
    () => (members === undefined ? null : { text, filters, sort, language, among: members }),
    [text, filters, sort, language, members],
  );
  const list = usePeopleList(query);
  const scene = useMemo<RowScene>(
    () => ({
      language,
      texts,
      provinces: new Map((provinces ?? []).map(({ code, name }) => [code, name])),
      addressOf: (person) => router.hrefs(paths.person(person), router),
    }),
    [language, texts, provinces, router],
  );
  const { answer } = list;
  if (state.phase === 'failed' || answer === null)
    return (
      <Page
        title={texts.title}
        lead={texts.lead}
        fill
        actions={actions}
        toolbar={<PeopleTabs open="people" />}
      >
        {state.phase === 'failed' ? (
          <Alert color="red" variant="light" role="none">
            <DirectoryNote state={state} />
          </Alert>
        ) : (
          <Reading state={state} />
        )}
      </Page>
    );
  if (answer.everybody === 0)
    return (
      <Page title={texts.title} lead={texts.lead} toolbar={<PeopleTabs open="people" />}>
        <EmptyState
          icon={IconUsers}
          title={texts.empty.title}
          text={texts.empty.text}
          action={<Group justify="center">{actions}</Group>}
        />
      </Page>
    );
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      fill
      actions={actions}
      toolbar={
        <DirectoryToolbar
          view={view}
          tags={answer.tags}
          onView={changeView}
          onDown={() => table.current?.focus()}
        />
      }
    >
      <PeopleList
        table={table}
        list={list}
        answer={answer}
        view={view}
        scene={scene}
        onView={changeView}
        onOpen={(row, place) => {
          changeView((now) => ({ ...now, place }));
          go(paths.person(row.id));
        }}
        empty={
          <EmptyState
            icon={IconFilterOff}
            title={texts.nothingMatches}
            text={texts.nothingMatchesText}
          />
        }
      />
    </Page>
  );
}

/** Before the first answer: how many have been read so far. */
function Reading({ state }: { readonly state: DirectoryState }): ReactNode {
  const { people: texts } = useMessages();
  const share = state.phase === 'reading' && state.of > 0 ? (state.done / state.of) * 100 : 0;
  return (
    <div className={classes.reading}>
      <Progress className={classes.progress} value={share} aria-label={texts.service.starting} />
      <DirectoryNote state={state} />
    </div>
  );
}
