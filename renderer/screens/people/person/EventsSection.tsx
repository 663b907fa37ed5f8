import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { typedDate } from '#shared/calendar/typed.ts';
import type { OfficeEvent, Participant } from '#shared/events/model.ts';
import { daysOf } from '#shared/events/days.ts';
import { wasPresent } from '#shared/events/presence.ts';
import { participantRoleWords, participantStatusWords } from '#shared/events/words.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { LinkedList } from './LinkedList.tsx';
import classes from './Person.module.css';
import { Nothing, Section } from './Section.tsx';

/** An event and how the person took part in it. */
export interface TakenPart {
  readonly part: Participant;
  readonly event: OfficeEvent;
}

/** The events that the person was asked to or came to, the newest first: as what, with which post, on how many days. */
export function EventsSection({ taken }: { readonly taken: readonly TakenPart[] }): ReactNode {
  const { person: texts, terms } = useMessages();
  const { language } = useLanguage();
  if (taken.length === 0)
    return (
      <Section title={texts.events}>
        <Nothing>{texts.noEvents}</Nothing>
      </Section>
    );
  const came = taken.filter(({ part }) => wasPresent(part)).length;
  return (
    <Section title={texts.events} figure={texts.eventCount(taken.length, came)}>
      <LinkedList
        label={texts.events}
        items={taken
          .toSorted((a, b) => (a.event.from < b.event.from ? 1 : -1))
          .map(({ part, event }) => ({
            key: part.id,
            href: paths.event(event.id),
            title: inLanguage(event.title, language) || texts.untitledEvent,
            when: typedDate(event.from),
            details: [
              terms.eventKinds[event.kind],
              inLanguage(participantRoleWords[part.role], language),
              inLanguage(part.post, language),
              inLanguage(part.bodyName, language),
            ],
            mark: (
              <span className={classes.status} data-present={wasPresent(part) || undefined}>
                {inLanguage(participantStatusWords[part.status], language)}
                {wasPresent(part) && daysOf(event).length > 1 && (
                  <span className={classes.days}>
                    {texts.came(part.days.length, daysOf(event).length)}
                  </span>
                )}
              </span>
            ),
          }))}
      />
    </Section>
  );
}
