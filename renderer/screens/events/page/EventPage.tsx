import { Button, Center, Loader } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { EventId } from '#shared/base/ids.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { PageTabs } from '#renderer/components/page/PageTabs.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import type { EventScene } from '../eventScene.ts';
import { eventTitle } from '../eventTitle.ts';
import { ParticipantsPart } from '../participants/ParticipantsPart.tsx';
import { useEventScene } from '../useEventScene.ts';
import { EventActions } from './EventActions.tsx';
import { EventLead } from './EventLead.tsx';

// The participants are what an event opens with; the rest is loaded when it is first asked for.
const SignInPart = lazy(() => import('../signIn/SignInPart.tsx'));
const PapersPart = lazy(() => import('../papers/PapersPart.tsx'));
const DetailsPart = lazy(() => import('./DetailsPart.tsx'));

const parts = ['participants', 'sign-in', 'papers', 'details'] as const;
type Part = (typeof parts)[number];

/** One event, or that there is none. */
export default function EventPage(props: {
  readonly id: EventId;
  /** The part of the address that follows the event's. */
  readonly part: string | null;
}): ReactNode {
  const { events: texts, app } = useMessages();
  const scene = useEventScene(props.id);
  if (scene === null)
    return (
      <Page title={texts.title}>
        <EmptyState
          icon={IconCalendarOff}
          title={texts.missing}
          text={texts.missingText}
          action={
            <Button component={Link} href={paths.events}>
              {texts.toList}
            </Button>
          }
        />
      </Page>
    );
  const waiting = (
    <Center h="100%">
      <Loader aria-label={app.loading} />
    </Center>
  );
  if (scene === undefined) return waiting;
  const open = parts.find((part) => part === props.part) ?? 'participants';
  return (
    <OpenEvent scene={scene} open={open}>
      <Suspense fallback={waiting}>
        {open === 'participants' && <ParticipantsPart scene={scene} />}
        {open === 'sign-in' && <SignInPart scene={scene} />}
        {open === 'papers' && <PapersPart scene={scene} />}
        {open === 'details' && <DetailsPart scene={scene} />}
      </Suspense>
    </OpenEvent>
  );
}

function OpenEvent(props: {
  readonly scene: EventScene;
  readonly open: Part;
  readonly children: ReactNode;
}): ReactNode {
  const { scene, open } = props;
  const { event } = scene;
  const messages = useMessages();
  const { events: texts } = messages;
  const { language } = useLanguage();
  return (
    <Page
      title={eventTitle(event, language, messages)}
      lead={<EventLead event={event} />}
      // The table has the height that is left; what is written or printed scrolls with the page.
      fill={open === 'participants'}
      actions={<EventActions scene={scene} />}
      toolbar={
        <PageTabs
          label={texts.parts.label}
          tabs={parts.map((part) => ({
            href:
              part === 'participants' ? paths.event(event.id) : `${paths.event(event.id)}/${part}`,
            label: texts.parts[part],
            open: part === open,
          }))}
        />
      }
    >
      {props.children}
    </Page>
  );
}
