import { IconCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import { failure, success } from '#shared/base/outcome.ts';
import { inLanguage, type Bilingual, type Language } from '#shared/base/language.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { withStatus } from '#shared/events/attendance.ts';
import { daysOf } from '#shared/events/days.ts';
import { participantRoles, participantStatuses, type OfficeEvent } from '#shared/events/model.ts';
import { wasPresentOn } from '#shared/events/presence.ts';
import { withHonorific } from '#shared/people/honorifics.ts';
import type { GridColumn, GridOption } from '#renderer/components/grid/model.ts';
import type { Messages } from '#renderer/i18n/messages.ts';
import { paths } from '#renderer/navigation/paths.ts';
import type { ParticipantFields } from '#renderer/store/commands/participants.ts';
import { shortDayText } from '../dayText.ts';
import type { BodyChoice } from './bodyChoice.ts';
import { BodyEditor } from './BodyEditor.tsx';
import classes from './Participants.module.css';
import type { TableRow } from './tableRows.ts';

export type ParticipantColumn = GridColumn<TableRow, ParticipantFields>;

interface ColumnsInput {
  readonly event: Pick<OfficeEvent, 'from' | 'to'>;
  readonly messages: Messages;
  readonly language: Language;
  readonly bodies: BodyChoice;
  /** Says of a participant that they were there on a day, or were not. */
  readonly onDay: (row: TableRow, day: PlainDate) => void;
  readonly openPerson: (row: TableRow) => void;
}

/** Days that have a column of their own; those of an exhibition of months are told by its dates alone. */
const mostDays = 31;

/** What is kept of a text that was typed in one language; what is shown from the other one is not taken for it. */
function typedIn(text: Bilingual, language: Language, typed: string): Bilingual {
  const next = typed.trim();
  return next === inLanguage(text, language) ? text : { ...text, [language]: next };
}

/** The columns of the participants, edited in place. */
export function participantColumns(input: ColumnsInput): readonly ParticipantColumn[] {
  const { event, messages, language, bodies, onDay, openPerson } = input;
  const { events: texts } = messages;
  const { participants: heads } = texts;
  const name = (id: 'nameKm' | 'nameEn', script: Language): ParticipantColumn => ({
    id,
    header: heads[id],
    width: 158,
    grow: 1,
    lang: script,
    filterable: false,
    text: ({ participant, names }) => withHonorific(participant.honorific, names)[script],
    sortKey: ({ names }) => names[script],
    display: ({ participant, person, names }) => {
      const text = withHonorific(participant.honorific, names)[script];
      const isFirst = id === 'nameKm';
      if (person === null) return isFirst ? heads.removedPerson : null;
      // The first column stays in sight, and says who it is also where the name is not known in Khmer.
      const shown = text === '' && isFirst ? names.en : text;
      if (shown === '') return null;
      return (
        <Link
          href={paths.person(person.id)}
          tabIndex={-1}
          className={classes.name}
          data-row={participant.id}
          data-quiet={text === '' || undefined}
        >
          {shown}
        </Link>
      );
    },
    onActivate: openPerson,
  });
  const choice = <Key extends string>(
    id: 'role' | 'status',
    keys: readonly Key[],
    labels: Readonly<Record<Key, string>>,
    fields: (row: TableRow, key: Key) => ParticipantFields,
  ): ParticipantColumn => {
    const options: readonly GridOption[] = keys.map((key) => ({ value: key, label: labels[key] }));
    return {
      id,
      header: heads[id],
      width: 112,
      text: ({ participant }) => labels[participant[id] as Key],
      sortKey: ({ participant }) => keys.indexOf(participant[id] as Key),
      edit: {
        editor: { select: options },
        text: ({ participant }) => participant[id],
        parse: (text, row) => {
          const key = keys.find((one) => one === text);
          return key === undefined
            ? failure(options.map(({ label }) => label).join(', '))
            : success(fields(row, key));
        },
      },
    };
  };
  const days = daysOf(event);
  const dayColumns = (days.length > 1 && days.length <= mostDays ? days : []).map(
    (day, index): ParticipantColumn => ({
      id: `day-${index}`,
      header: shortDayText(day),
      description: texts.day(index + 1),
      group: texts.days,
      width: 62,
      align: 'center',
      searchable: false,
      text: ({ participant }) => (wasPresentOn(participant, day) ? '✓' : ''),
      display: ({ participant }) =>
        wasPresentOn(participant, day) ? (
          <IconCheck size={16} stroke={2.2} role="img" aria-label={messages.app.yes} />
        ) : null,
      onActivate: (row) => onDay(row, day),
    }),
  );
  return [
    { ...name('nameKm', 'km'), freeze: true, hideable: false },
    name('nameEn', 'en'),
    {
      id: 'sex',
      header: heads.sex,
      width: 58,
      align: 'center',
      text: ({ sex }) => (sex === null ? '' : heads.sexes[sex]),
    },
    choice('status', participantStatuses, texts.statuses, ({ participant }, status) =>
      withStatus(participant, status, event),
    ),
    ...dayColumns,
    choice('role', participantRoles, texts.roles, (_, role) => ({ role })),
    {
      id: 'post',
      header: heads.post,
      description: heads.postHint,
      width: 168,
      grow: 2,
      text: ({ participant }) => inLanguage(participant.post, language),
      edit: {
        editor: 'longText',
        parse: (typed, { participant }) =>
          success({ post: typedIn(participant.post, language, typed) }),
      },
    },
    {
      id: 'body',
      header: heads.body,
      description: heads.postHint,
      width: 168,
      grow: 2,
      text: ({ participant }) => inLanguage(participant.bodyName, language),
      edit: {
        editor: { custom: BodyEditor },
        parse: (typed, { participant }) =>
          typed.trim() === inLanguage(participant.bodyName, language)
            ? success({ bodyName: participant.bodyName })
            : success(bodies.read(typed, language, participant.province)),
      },
    },
    {
      id: 'substitute',
      header: heads.substitute,
      width: 176,
      grow: 1,
      filterable: false,
      text: ({ comesFor, replacedBy }) =>
        [
          comesFor === '' ? '' : heads.comesFor(comesFor),
          replacedBy === '' ? '' : heads.replacedBy(replacedBy),
        ]
          .filter((text) => text !== '')
          .join('; '),
    },
    {
      id: 'remarks',
      header: heads.remarks,
      width: 120,
      grow: 1,
      text: ({ participant }) => participant.remarks,
      edit: {
        editor: 'longText',
        parse: (typed) => success({ remarks: typed.trim() }),
      },
    },
  ];
}
