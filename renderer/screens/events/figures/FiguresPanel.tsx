import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { participantStatuses } from '#shared/events/model.ts';
import type { ParticipantCounts } from '#shared/events/countParticipants.ts';
import type { PeopleCount } from '#shared/people/counts.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useProvinces } from '#renderer/store/live/useReference.ts';
import { dayText } from '../dayText.ts';
import type { EventScene } from '../eventScene.ts';
import classes from './Figures.module.css';
import { SeatsPanel } from './SeatsPanel.tsx';

/** What an organiser wants to know at a glance: the figures of an event, and its seats. */
export function FiguresPanel(props: {
  readonly scene: EventScene;
  readonly counts: ParticipantCounts;
}): ReactNode {
  const { events: texts } = useMessages();
  return (
    <section className={classes.panel} aria-label={texts.participants.panel}>
      <Tabs defaultValue="figures" keepMounted={false}>
        <Tabs.List mb={10}>
          <Tabs.Tab value="figures">{texts.figures.title}</Tabs.Tab>
          <Tabs.Tab value="seats">{texts.seats.title}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="figures">
          <Figures {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="seats">
          <SeatsPanel scene={props.scene} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

interface NamedCount {
  readonly key: string;
  readonly name: string;
  readonly count: PeopleCount;
}

function Figures(props: {
  readonly scene: EventScene;
  readonly counts: ParticipantCounts;
}): ReactNode {
  const { counts } = props;
  const { events, terms } = useMessages();
  const { figures: texts } = events;
  const { language } = useLanguage();
  const provinces = useProvinces();
  const { whole, firstTimers, byStatus } = counts;
  const named = <Key extends string>(
    shares: readonly { readonly key: Key | null; readonly count: PeopleCount }[],
    nameOf: (key: Key) => string,
  ): readonly NamedCount[] =>
    shares.map(({ key, count }) => ({
      key: key ?? '',
      name: key === null ? texts.notStated : nameOf(key),
      count,
    }));
  return (
    <>
      <p className={classes.hint}>{texts[counts.basis]}</p>
      <dl className={classes.headline}>
        <Figure name={texts.total} value={whole.total} />
        <Figure name={texts.women} value={whole.women} />
        <Figure name={texts.firstTimers} value={firstTimers.total} hint={texts.firstTimersHint} />
        {whole.unstated > 0 && <Figure name={texts.unstated} value={whole.unstated} />}
      </dl>
      <Shares
        title={texts.byStatus}
        shares={[
          { key: 'asked', name: texts.asked, count: counts.asked },
          ...participantStatuses
            .filter((status) => byStatus[status].total > 0)
            .map((key) => ({ key, name: events.statuses[key], count: byStatus[key] })),
        ]}
      />
      {counts.byDay.length > 1 && counts.basis === 'present' && (
        <Shares
          title={texts.byDay}
          shares={counts.byDay.map(({ day, count }) => ({ key: day, name: dayText(day), count }))}
        />
      )}
      <Shares
        title={texts.byBody}
        shares={counts.byBody.map(({ key, name, count }) => ({
          key,
          name: inLanguage(name, language) || texts.notStated,
          count,
        }))}
      />
      <Shares title={texts.byKind} shares={named(counts.byKind, (key) => terms.bodyKinds[key])} />
      <Shares
        title={texts.byProvince}
        shares={named(counts.byProvince, (key) => {
          const found = provinces?.find(({ code }) => code === key);
          return found === undefined ? key : inLanguage(found.name, language);
        })}
      />
      <Shares title={texts.byAge} shares={named(counts.byAge, (key) => texts.ages[key])} />
    </>
  );
}

function Figure(props: {
  readonly name: string;
  readonly value: number;
  readonly hint?: string;
}): ReactNode {
  return (
    <div className={classes.figure} title={props.hint}>
      <dt>{props.name}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}

/** A table of shares, each with how many of them are women. */
function Shares(props: {
  readonly title: string;
  readonly shares: readonly NamedCount[];
}): ReactNode {
  const { figures: texts } = useMessages().events;
  if (props.shares.length === 0) return null;
  return (
    <table className={classes.shares}>
      <thead>
        <tr>
          <th scope="col">{props.title}</th>
          <th scope="col">{texts.total}</th>
          <th scope="col">{texts.women}</th>
        </tr>
      </thead>
      <tbody>
        {props.shares.map(({ key, name, count }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{count.total}</td>
            <td>{count.women}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
