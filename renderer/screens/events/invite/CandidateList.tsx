import { Checkbox } from '@mantine/core';
import { IconUserCheck, IconUserOff } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, type ReactNode } from 'react';
import type { BodyId, PersonId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { Invitation } from '#shared/events/invitation.ts';
import { bodyNameOf } from '#shared/events/participantOf.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { postOn } from '#shared/people/posts.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './Invite.module.css';

type Candidate =
  | { readonly state: 'new' | 'there'; readonly id: PersonId; readonly person: Person }
  | { readonly state: 'gone'; readonly id: PersonId };

const rowHeight = 46;

/** Who would be invited: those who are new can be left out one by one; the others say why they are not. */
export function CandidateList(props: {
  readonly plan: Invitation;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  readonly day: PlainDate;
  readonly leftOut: ReadonlySet<PersonId>;
  readonly onLeaveOut: (id: PersonId, isLeftOut: boolean) => void;
}): ReactNode {
  const { plan, bodies, day, leftOut, onLeaveOut } = props;
  const { invite: texts } = useMessages().events;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    (): readonly Candidate[] => [
      ...plan.new.map((person) => ({ state: 'new' as const, id: person.id, person })),
      ...plan.there.map((person) => ({ state: 'there' as const, id: person.id, person })),
      ...plan.gone.map((id) => ({ state: 'gone' as const, id })),
    ],
    [plan],
  );
  // oxlint-disable-next-line react/incompatible-library -- nothing here is handed to a component that remembers it
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by the keys where nobody in it can be chosen
    <div ref={scroller} className={classes.candidates} tabIndex={0}>
      <ul
        aria-label={texts.candidates}
        className={classes.rows}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li
              key={key}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              data-index={index}
              ref={virtual.measureElement}
              className={classes.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.state === 'new' ? (
                <Checkbox
                  size="xs"
                  checked={!leftOut.has(row.id)}
                  label={<PersonLines person={row.person} bodies={bodies} day={day} />}
                  onChange={(event) => onLeaveOut(row.id, !event.currentTarget.checked)}
                />
              ) : (
                <div className={classes.not}>
                  {row.state === 'there' ? (
                    <IconUserCheck size={16} aria-hidden />
                  ) : (
                    <IconUserOff size={16} aria-hidden />
                  )}
                  <div>
                    {row.state === 'there' && (
                      <PersonLines person={row.person} bodies={bodies} day={day} />
                    )}
                    <em>{texts[row.state]}</em>
                  </div>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The names in both scripts, and the post held on the day. */
function PersonLines(props: {
  readonly person: Person;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  readonly day: PlainDate;
}): ReactNode {
  const { person, bodies, day } = props;
  const { language } = useLanguage();
  const post = postOn(person.posts, day);
  const body = post?.body ?? null;
  const bodyName = body === null ? post?.bodyText : bodyNameOf(body, bodies, day);
  const about = [post?.title, bodyName].map((text) =>
    text === undefined ? '' : inLanguage(text, language),
  );
  return (
    <>
      <span className={classes.names}>
        {[person.khmerName, person.latinName].filter((text) => text !== '').join(' · ')}
      </span>
      <span className={classes.about}>{about.filter((text) => text !== '').join(' · ')}</span>
    </>
  );
}
