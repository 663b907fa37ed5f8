import { Link } from 'wouter';
import type { EventId, ProvinceCode } from '#shared/base/ids.ts';
import { inLanguage, type Bilingual, type Language } from '#shared/base/language.ts';
import type { ParticipantCounts } from '#shared/events/countParticipants.ts';
import type { OfficeEvent } from '#shared/events/model.ts';
import type { Province } from '#shared/matrix/bodies.model.ts';
import type { GridColumn } from '#renderer/components/grid/model.ts';
import type { Messages } from '#renderer/i18n/messages.ts';
import { paths } from '#renderer/navigation/paths.ts';
import { periodText } from '../dayText.ts';
import { eventTitle } from '../eventTitle.ts';
import classes from './List.module.css';

/** An event in the list. */
export interface EventRow {
  readonly event: OfficeEvent;
  /** Null while they are counted. */
  readonly counts: ParticipantCounts | null;
  /** The code of the workplan line that it carries out; empty where it carries out none. */
  readonly code: string;
}

interface ColumnsInput {
  readonly messages: Messages;
  readonly language: Language;
  readonly provinces: ReadonlyMap<ProvinceCode, Province>;
  readonly open: (id: EventId) => void;
}

type EventColumn = GridColumn<EventRow>;

/** How many came, or nobody yet; null while nobody's coming is entered. */
function came({ counts }: EventRow): number | null {
  return counts === null || counts.basis === 'expected' ? null : counts.whole.total;
}

/** The columns of the list of events. */
export function eventColumns(input: ColumnsInput): readonly EventColumn[] {
  const { messages, language, provinces, open } = input;
  const { events: texts, terms } = messages;
  const { columns: heads } = texts;
  const other: Language = language === 'en' ? 'km' : 'en';
  const opens = ({ event }: EventRow): void => open(event.id);
  const plain = (
    id: string,
    header: string,
    width: number,
    text: (event: OfficeEvent) => string,
  ): EventColumn => ({
    id,
    header,
    width,
    text: ({ event }) => text(event),
    onActivate: opens,
  });
  const figure = (
    id: 'asked' | 'present' | 'women',
    width: number,
    valueOf: (row: EventRow) => number | null,
  ): EventColumn => ({
    id,
    header: heads[id],
    width,
    align: 'end',
    filterable: false,
    searchable: false,
    text: (row) => String(valueOf(row) ?? ''),
    sortKey: valueOf,
    footer: (rows) => rows.reduce((sum, row) => sum + (valueOf(row) ?? 0), 0),
    onActivate: opens,
  });
  const inOther = (text: Bilingual): string =>
    text[other] === inLanguage(text, language) ? '' : text[other];
  return [
    {
      ...plain('when', heads.when, 140, periodText),
      sortKey: ({ event }) => event.from,
      filterable: false,
    },
    {
      ...plain('title', heads.title, 230, (event) => eventTitle(event, language, messages)),
      grow: 3,
      hideable: false,
      display: ({ event }) => (
        <Link href={paths.event(event.id)} tabIndex={-1} className={classes.title}>
          {eventTitle(event, language, messages)}
        </Link>
      ),
    },
    {
      ...plain('otherTitle', heads.otherTitle, 220, ({ title }) => inOther(title)),
      grow: 2,
      lang: other,
      hidden: true,
    },
    plain('kind', heads.kind, 106, ({ kind }) => terms.eventKinds[kind]),
    figure('asked', 76, ({ counts }) => counts?.asked.total ?? null),
    figure('present', 86, came),
    {
      ...figure('women', 74, ({ counts }) => counts?.whole.women ?? null),
      description: heads.womenHint,
    },
    plain('series', heads.series, 116, ({ series }) => series),
    plain('province', heads.province, 110, ({ province }) => {
      const found = province === null ? undefined : provinces.get(province);
      return found === undefined ? '' : inLanguage(found.name, language);
    }),
    { ...plain('place', heads.place, 110, ({ place }) => inLanguage(place, language)), grow: 1 },
    {
      id: 'line',
      header: heads.line,
      width: 88,
      text: ({ code }) => code,
      onActivate: opens,
    },
  ];
}
