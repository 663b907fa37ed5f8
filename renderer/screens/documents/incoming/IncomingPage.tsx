import { Button, Center, Loader } from '@mantine/core';
import { IconFilterOff, IconInbox, IconMailPlus } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { IncomingId } from '#shared/base/ids.ts';
import type { Bilingual } from '#shared/base/language.ts';
import { incomingSheet, yearFilter } from '#shared/documents/register/registerSheet.ts';
import { useFileDrop } from '#renderer/components/fileDrop/useFileDrop.ts';
import type { GridHandle } from '#renderer/components/grid/model.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { messages as allMessages } from '#renderer/i18n/messages.ts';
import type { PreparedFile } from '#renderer/store/files.ts';
import { ExportButton } from '../register/ExportButton.tsx';
import { RegisterTabs } from '../register/RegisterTabs.tsx';
import registerClasses from '../register/Register.module.css';
import { AnswersContext } from './Answers.ts';
import { incomingColumns } from './columns.tsx';
import { IncomingToolbar } from './IncomingToolbar.tsx';
import { isFiltering, isWaiting, noFilters, type IncomingFilters } from './incomingView.ts';
import { LetterMenuButton } from './LetterMenuButton.tsx';
import { LetterTable } from './LetterTable.tsx';
import { useIncomingScene, type IncomingScene } from './useIncomingScene.ts';
import { useLetterCommands } from './useLetterCommands.ts';
import { useScans } from './useScans.ts';
import classes from './Incoming.module.css';

const ReceiveDialog = lazy(() => import('./ReceiveDialog.tsx'));

/** What the rows were narrowed down to, as the workbook says it. */
function filterWords({ search, year, waiting }: IncomingFilters): readonly Bilingual[] {
  const typed = search.trim();
  const { en, km } = allMessages;
  return [
    ...(year === null ? [] : [yearFilter(year)]),
    ...(waiting ? [{ en: en.register.onlyWaiting, km: km.register.onlyWaiting }] : []),
    ...(typed === '' ? [] : [{ en: `“${typed}”`, km: `«${typed}»` }]),
  ];
}

/** The letters that came in: registered, edited in place, with their scans and their answers. */
export default function IncomingPage(props: {
  /** The letter that was asked for. */
  readonly wanted: IncomingId | null;
}): ReactNode {
  const { app } = useMessages();
  const [scene, changeView] = useIncomingScene();
  if (scene === undefined)
    return (
      <Center h="100%">
        <Loader aria-label={app.loading} />
      </Center>
    );
  return <Letters wanted={props.wanted} scene={scene} onView={changeView} />;
}

function Letters(props: {
  readonly wanted: IncomingId | null;
  readonly scene: IncomingScene;
  readonly onView: ReturnType<typeof useIncomingScene>[1];
}): ReactNode {
  const { scene, onView } = props;
  const { letters, rows, view, stateOf, paperOf, answers } = scene;
  const messages = useMessages();
  const { documents: texts, register } = messages;
  const scans = useScans();
  const commands = useLetterCommands(scans);
  const grid = useRef<GridHandle>(null);
  const [chosen, setChosen] = useState<IncomingId | null>(null);
  const [receiving, setReceiving] = useState(false);
  const [scan, setNewScan] = useState<PreparedFile | null>(null);
  const columns = useMemo(
    () =>
      incomingColumns({
        messages,
        stateOf,
        answers,
        paperOf,
        onScan: (letter) =>
          letter.scan === null ? commands.attach(letter) : commands.saveScan(letter),
      }),
    [messages, stateOf, answers, paperOf, commands],
  );

  const over = useFileDrop((file, onto) => {
    const row = receiving ? null : onto?.closest('[data-r]')?.querySelector('[data-letter]');
    const id = row?.getAttribute('data-letter');
    const letter = letters.find((one) => one.id === id);
    if (letter !== undefined) {
      void commands.attachTaken(letter, scans.take(file));
      return;
    }
    void scans.take(file).then((taken) => {
      if (taken === null) return;
      setNewScan(taken);
      setReceiving(true);
    });
  });

  // A letter that was asked for or just registered is shown, whatever was shown before.
  const [wanted, setWanted] = useState(props.wanted);
  const reached = useRef<IncomingId | null>(null);
  useEffect(() => {
    if (wanted === null || reached.current === wanted) return;
    if (!letters.some(({ id }) => id === wanted)) return;
    if (rows.some(({ id }) => id === wanted)) {
      grid.current?.goTo(wanted);
      reached.current = wanted;
    } else onView((now) => ({ ...now, filters: noFilters }));
  }, [wanted, letters, rows, onView]);

  const receive = (
    <Button
      leftSection={<IconMailPlus size={17} stroke={1.6} aria-hidden />}
      onClick={() => setReceiving(true)}
    >
      {register.receive}
    </Button>
  );
  const dialogs = (
    <>
      {over && (
        <div className={classes.veil} aria-hidden>
          <span>{register.dropHere}</span>
        </div>
      )}
      <Suspense fallback={null}>
        {receiving && (
          <ReceiveDialog
            letters={letters}
            scans={scans}
            scan={scan}
            onScan={setNewScan}
            onRegistered={setWanted}
            onClose={() => {
              setReceiving(false);
              setNewScan(null);
            }}
          />
        )}
      </Suspense>
    </>
  );
  if (letters.length === 0)
    return (
      <Page
        title={texts.incoming}
        lead={register.incomingLead}
        toolbar={<RegisterTabs open="incoming" />}
      >
        <EmptyState
          icon={IconInbox}
          title={register.noIncomingTitle}
          text={register.noIncomingText}
          action={receive}
        />
        {dialogs}
      </Page>
    );
  const yearName = view.filters.year === null ? '' : ` ${view.filters.year}`;
  return (
    <Page
      title={texts.incoming}
      lead={register.incomingLead}
      fill
      actions={
        <>
          <LetterMenuButton letter={rows.find(({ id }) => id === chosen)} commands={commands} />
          <ExportButton
            name={register.incomingFile(yearName)}
            filters={filterWords(view.filters)}
            make={(options) =>
              incomingSheet(
                rows.map((letter) => {
                  const { answeredBy } = letter;
                  const answer = answeredBy === null ? undefined : paperOf(answeredBy);
                  return { letter, answer: answer ?? null };
                }),
                options,
              )
            }
          />
          {receive}
        </>
      }
      toolbar={
        <IncomingToolbar
          letters={letters}
          filters={view.filters}
          onFilters={(filters) => onView((now) => ({ ...now, filters }))}
        />
      }
    >
      <div className={classes.work}>
        <AnswersContext value={answers}>
          <LetterTable
            grid={grid}
            rows={rows}
            columns={columns}
            preferences={view.columns}
            onPreferences={(arranged) => onView((now) => ({ ...now, columns: arranged }))}
            commands={commands}
            onSelect={(letter) => setChosen(letter?.id ?? null)}
            empty={
              <EmptyState
                icon={IconFilterOff}
                title={register.noLetterMatches}
                text={register.searchHint}
              />
            }
          />
        </AnswersContext>
        <div className={registerClasses.foot}>
          <span>
            {register.letterCounts(
              letters.length,
              letters.filter((letter) => isWaiting(stateOf(letter))).length,
            )}
          </span>
          {isFiltering(view.filters) && <span role="status">{register.shown(rows.length)}</span>}
        </div>
      </div>
      {dialogs}
    </Page>
  );
}
