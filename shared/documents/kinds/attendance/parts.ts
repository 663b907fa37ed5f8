import type { Bilingual } from '../../../base/language.ts';
import { countPeople, type PeopleCount } from '../../../people/counts.ts';
import { shownColumns } from '../../build/listTable.ts';
import { wordingLine } from '../../build/templateWording.ts';
import type { Filling } from '../../fields/filling.ts';
import type { BuildInput } from '../kind.ts';
import { participantsTable } from './table.ts';
import { attendanceWords } from './words.ts';

/** Millimetres: high enough to sign in. */
export const signingHeight = 9.5;
/** A list without names is handed round. */
const usualBlankRows = 25;
export const mostBlankRows = 1000;
/** State tables of more columns lie across. */
const mostUprightColumns = 8;

export function blankRowsOf(filling: Filling): number {
  if (filling.isTemplate) return 0;
  const wanted = filling.number('blankRows');
  if (wanted !== null) return Math.min(wanted, mostBlankRows);
  return filling.rows('participants').length === 0 ? usualBlankRows : 0;
}

/** Those on the list; nobody in a template. */
export function countOf(filling: Filling): PeopleCount {
  const people = filling.isTemplate ? [] : filling.rows('participants');
  return countPeople(people.map((row) => ({ sex: row.key('sex') })));
}

export function orientationOf(input: BuildInput): 'portrait' | 'landscape' {
  const { length } = shownColumns(input, participantsTable);
  return length > mostUprightColumns ? 'landscape' : 'portrait';
}

/** Date and place of the event; what is not given is left out. */
export function whenAndWhere(
  input: BuildInput,
): readonly { readonly key: Bilingual; readonly value: Bilingual; readonly field: string }[] {
  return [
    { key: attendanceWords.date, value: wordingLine(input, 'when'), field: 'event.date' },
    { key: attendanceWords.place, value: input.filling.text('event.venue'), field: 'event.venue' },
  ];
}
