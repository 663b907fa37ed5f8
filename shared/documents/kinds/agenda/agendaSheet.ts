import type { RowGroup } from '../../build/arrange.ts';
import { forSheet, listSheet } from '../../build/listSheet.ts';
import { band, inCell, labelled } from '../../build/sheetMasthead.ts';
import { wordingLine } from '../../build/templateWording.ts';
import type { Filling, RowFilling } from '../../fields/filling.ts';
import type { SheetDoc } from '../../sheetDoc.ts';
import type { BuildInput } from '../kind.ts';
import { agendaSlot } from './agendaTable.ts';

/** The items by the days that stand over them. */
function byDay(filling: Filling): readonly RowGroup[] {
  const groups: { title: RowGroup['title']; rows: RowFilling[] }[] = [];
  for (const row of filling.rows('agenda')) {
    const heads = !row.isTemplate && row.given('dayHeading');
    const last = groups.at(-1);
    if (last === undefined || heads)
      groups.push({ title: heads ? row.text('dayHeading') : null, rows: [row] });
    else last.rows.push(row);
  }
  return groups;
}

/** The agenda as a workbook, for whoever moves its items about in a spreadsheet. */
export function agendaSheet(given: BuildInput): SheetDoc {
  const input = forSheet(given);
  const { filling, language } = input;
  const title = wordingLine(input, 'title');
  return listSheet(input, {
    title,
    heading: [
      title,
      wordingLine(input, 'subtitle'),
      labelled([
        { key: { km: 'កាលបរិច្ឆេទ', en: 'Date' }, value: filling.text('event.days') },
        { key: { km: 'វេលា', en: 'Time' }, value: filling.text('event.time') },
        { key: { km: 'ទីកន្លែង', en: 'Venue' }, value: filling.text('event.venue') },
      ]),
    ],
    slot: agendaSlot,
    needs: [],
    groups: byDay(filling),
    groupRow: (group, { columns }) =>
      band(inCell(group.title ?? { en: '', km: '' }, language), columns.length, 'group'),
    foot: () => [],
    orientation: 'portrait',
  });
}
