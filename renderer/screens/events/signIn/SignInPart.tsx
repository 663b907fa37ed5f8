import { Button, Center, Group, Loader } from '@mantine/core';
import { IconClipboardList, IconPrinter } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { SignInSheet } from '#shared/events/model.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useKeptView } from '#renderer/store/live/useKeptView.ts';
import { keepView, readView } from '#renderer/store/localSettings.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import type { EventScene } from '../eventScene.ts';
import { EntryPanel } from './EntryPanel.tsx';
import { Evidence } from './Evidence.tsx';
import { FindSheet } from './FindSheet.tsx';
import { SheetTabs } from './SheetTabs.tsx';
import classes from './SignIn.module.css';
import { draftOf, inPrintOrder, judgeView, openSheet, viewName, withDraft } from './signInView.ts';

const PrintDialog = lazy(() => import('./PrintDialog.tsx'));
const PaperDialog = lazy(() => import('./PaperDialog.tsx'));

/** The paper loop: sheets are printed, come back from the room, and are entered by the numbers of their rows. */
export default function SignInPart(props: { readonly scene: EventScene }): ReactNode {
  const { scene } = props;
  const { event } = scene;
  const { app, signIn: texts } = useMessages();
  const { database } = useStore();
  const [, go] = useLocation();
  const [view, change] = useKeptView(viewName(event.id), judgeView);
  const [dialog, setDialog] = useState<'print' | 'paper' | null>(null);
  const sheets = useMemo(() => inPrintOrder(scene.sheets), [scene.sheets]);
  if (view === undefined)
    return (
      <Center p="xl">
        <Loader aria-label={app.loading} />
      </Center>
    );
  const open = openSheet(sheets, view);
  const choose = (sheet: SignInSheet['id']): void => change((now) => ({ ...now, sheet }));

  const found = async (sheet: SignInSheet): Promise<void> => {
    if (sheet.event === event.id) {
      choose(sheet.id);
      return;
    }
    const other = viewName(sheet.event);
    await keepView(database, other, {
      ...judgeView(await readView(database, other)),
      sheet: sheet.id,
    });
    go(`${paths.event(sheet.event)}/sign-in`);
  };
  const print = (
    <Button
      leftSection={<IconPrinter size={17} stroke={1.6} aria-hidden />}
      variant={open === null ? 'filled' : 'default'}
      onClick={() => setDialog('print')}
    >
      {texts.print}
    </Button>
  );
  return (
    <div className={classes.part}>
      <div className={classes.bar}>
        <h2>{texts.sheets}</h2>
        <Group gap="sm" align="flex-end">
          <FindSheet onFound={(sheet) => void found(sheet)} />
          {open !== null && print}
        </Group>
      </div>
      {open === null ? (
        <EmptyState
          icon={IconClipboardList}
          title={texts.noneTitle}
          text={scene.participants.length === 0 ? texts.nobodyText : texts.noneText}
          action={print}
        />
      ) : (
        <>
          <div className={classes.bar}>
            <SheetTabs
              sheets={sheets}
              open={open.id}
              hasDraft={(sheet) => draftOf(view, sheet) !== sheet.entered}
              onOpen={choose}
            />
            <Button variant="default" onClick={() => setDialog('paper')}>
              {texts.paper.open}
            </Button>
          </div>
          <EntryPanel
            key={open.id}
            scene={scene}
            sheet={open}
            text={draftOf(view, open)}
            onType={(text) => change((now) => withDraft(now, open, text))}
          />
          <Evidence event={event} sheet={open} />
        </>
      )}
      <Suspense fallback={null}>
        {dialog === 'print' && (
          <PrintDialog
            scene={scene}
            onMade={(sheet) => {
              choose(sheet.id);
              setDialog('paper');
            }}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === 'paper' && open !== null && (
          <PaperDialog scene={scene} sheet={open} onClose={() => setDialog(null)} />
        )}
      </Suspense>
    </div>
  );
}
