import type { ParticipantId } from '#shared/base/ids.ts';
import { inLanguage, type Language } from '#shared/base/language.ts';
import { participantRows, type ParticipantRow } from '#shared/events/participantRows.ts';
import type { EventScene } from '../eventScene.ts';

/** A participant in the table. */
export interface TableRow extends ParticipantRow {
  /** The name of whom they come in place of; empty where they do not. */
  readonly comesFor: string;
  /** The name of who comes in their place. */
  readonly replacedBy: string;
}

function isSame(a: TableRow, b: TableRow): boolean {
  return (
    a.participant === b.participant &&
    a.person === b.person &&
    a.comesFor === b.comesFor &&
    a.replacedBy === b.replacedBy
  );
}

/**
 * Makes the rows of the table: by body in the order of the seats and by precedence, or by name. A row of which
 * nothing changed stays the same object from one call to the next, as the table wants it.
 */
export function createRowKeeper(): (
  scene: EventScene,
  by: 'body' | 'name',
  language: Language,
) => readonly TableRow[] {
  let kept: ReadonlyMap<ParticipantId, TableRow> = new Map();
  return (scene, by, language) => {
    const nameOf = new Map<ParticipantId, string>();
    const rows = participantRows(scene, { by, language });
    for (const { participant, names } of rows)
      nameOf.set(participant.id, inLanguage(names, language));
    const replacedBy = new Map<ParticipantId, string>();
    for (const { participant } of rows)
      if (participant.substituteFor !== null)
        replacedBy.set(participant.substituteFor, nameOf.get(participant.id) ?? '');
    const next = rows.map((row): TableRow => {
      const { id, substituteFor } = row.participant;
      const made = {
        ...row,
        comesFor: substituteFor === null ? '' : (nameOf.get(substituteFor) ?? ''),
        replacedBy: replacedBy.get(id) ?? '',
      };
      const known = kept.get(id);
      return known !== undefined && isSame(known, made) ? known : made;
    });
    kept = new Map(next.map((row) => [row.participant.id, row]));
    return next;
  };
}
