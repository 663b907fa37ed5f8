import { inLanguage, type Language } from '#shared/base/language.ts';
import { isBlankRow } from '#shared/events/signIn/blankRow.ts';
import { presentOn } from '#shared/events/signIn/presentOn.ts';
import type { RowSaid } from '#shared/events/signIn/understood.model.ts';
import { bodyNameOf } from '#shared/events/participantOf.ts';
import type { SignInSheet } from '#shared/events/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { withHonorific } from '#shared/people/honorifics.ts';
import type { Messages } from '#renderer/i18n/messages.ts';
import type { EventScene } from '../eventScene.ts';
import type { ShownRow } from './RowList.tsx';
import type { EntryShown } from './useEntry.ts';

/** The rows of a sheet with what will be entered, as the list shows them. */
export function shownRows(
  scene: EventScene,
  sheet: SignInSheet,
  { understood, before }: Pick<EntryShown, 'understood' | 'before'>,
  { signIn: { rows: texts } }: Messages,
  language: Language,
): readonly ShownRow[] {
  const { participants, people, bodies, event, sheets } = scene;
  const byId = new Map(participants.map((participant) => [participant.id, participant]));
  const printed = new Map(sheet.rows.map((row) => [row.number, row]));
  const others = sheets
    .filter(({ id, day, entered }) => id !== sheet.id && day === sheet.day && entered !== '')
    .map((other) => ({ code: other.code, present: presentOn([other], participants) }));

  const nameOf = ({ row }: RowSaid): string => {
    const participant = row.participant === null ? undefined : byId.get(row.participant);
    const person = participant === undefined ? undefined : people.get(participant.person);
    if (participant !== undefined && person !== undefined) {
      const name = personName(person, language);
      return inLanguage(withHonorific(participant.honorific, { en: name, km: name }), language);
    }
    if ((printed.get(row.number)?.participant ?? null) !== null) return texts.gone;
    return isBlankRow(row) ? texts.blank : texts.place;
  };
  const bodyOf = ({ row }: RowSaid): string => {
    const participant = row.participant === null ? undefined : byId.get(row.participant);
    const name = participant?.bodyName ?? bodyNameOf(row.body, bodies, event.from);
    return inLanguage(name, language);
  };
  const noteOf = ({ row, state, named }: RowSaid): string => {
    if (named !== null) return texts.substitute(named.person.name, named.person.body);
    const { participant } = row;
    const other =
      participant === null ? undefined : others.find((one) => one.present.has(participant));
    if (state !== 'present' && other !== undefined) return texts.elsewhere(other.code);
    const was = before.get(row.number) ?? 'open';
    return was === 'open' || was === state ? '' : texts.before[was];
  };
  return understood.rows.map((said) => ({
    number: said.row.number,
    name: nameOf(said),
    body: bodyOf(said),
    state: said.state,
    note: noteOf(said),
    nameless: said.row.participant === null,
  }));
}
