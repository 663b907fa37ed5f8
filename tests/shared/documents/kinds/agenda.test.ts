import { expect, test } from 'vitest';
import { agenda } from '#shared/documents/kinds/agenda/agenda.ts';
import { agendaSheet } from '#shared/documents/kinds/agenda/agendaSheet.ts';
import { agendaSlot } from '#shared/documents/kinds/agenda/agendaTable.ts';
import { cellTexts, tablesOf } from '../letterTree.ts';
import { inputOf, languages, templateInput, textsOf } from './kindSupport.ts';

const least = { date: '2026-03-02', event: { title: 'Example', date: '2026-03-12' } };

function rowsOf(items: readonly unknown[], language: 'en' | 'km' | 'both' = 'en') {
  const doc = agenda.text(inputOf(agenda, language, { ...least, agenda: items }));
  return tablesOf(doc)[0]?.rows.map(cellTexts);
}

function titleOf(what: string): string {
  return textsOf(agenda.text(inputOf(agenda, 'both', { ...least, what }))).join('\n');
}

test('items stand under their days, each day once', () => {
  const items = [
    { day: '2026-03-12', from: '08:00', to: '08:30', activity: 'A' },
    { day: '2026-03-12', from: '08:30', activity: 'B' },
    { activity: 'C' },
    { day: '2026-03-13', to: '09:00', activity: 'D' },
  ];
  expect(rowsOf(items)).toEqual([
    ['Thursday, 12 March 2026'],
    ['08:00 – 08:30', 'A', '', ''],
    ['08:30', 'B', '', ''],
    ['', 'C', '', ''],
    ['Friday, 13 March 2026'],
    ['09:00', 'D', '', ''],
  ]);
});

test('one day alone needs no heading', () => {
  expect(rowsOf([{ day: '2026-03-12', activity: 'A' }])).toEqual([['', 'A', '', '']]);
});

test('headings of days span every column that is shown', () => {
  for (const language of languages) {
    const table = tablesOf(agenda.text(inputOf(agenda, language)))[0]!;
    for (const row of table.rows) {
      expect(row.cells.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0)).toBe(
        table.widths.length,
      );
    }
  }
});

test('an office may also show how long an item takes, and what papers go with it', () => {
  const shown = ['no', 'time', 'duration', 'activity', 'documents'];
  const columns = shown.map((key) => {
    const { label, width } = agendaSlot.columns.find((column) => column.key === key)!;
    return { key, label, width };
  });
  const given = {
    ...least,
    agenda: [
      { from: '08:00', to: '09:30', activity: 'A', documents: 'Paper 1' },
      { from: '09:30', to: '09:45', activity: 'B' },
      { from: '10:00', to: '09:00', activity: 'C' },
      { from: '10:00', to: '12:00', activity: 'D' },
    ],
  };
  const changes = { columns: { agenda: columns } };
  const rows = (language: 'en' | 'km') =>
    tablesOf(agenda.text(inputOf(agenda, language, given, { changes })))[0]!.rows.map(cellTexts);
  expect(rows('en')).toEqual([
    ['1', '08:00 – 09:30', '1 h 30 min', 'A', 'Paper 1'],
    ['2', '09:30 – 09:45', '15 min', 'B', ''],
    ['3', '10:00 – 09:00', '', 'C', ''],
    ['4', '10:00 – 12:00', '2 h', 'D', ''],
  ]);
  expect(rows('km')[0]).toEqual(['១', '០៨:០០ – ០៩:៣០', '១ ម៉ោង ៣០ នាទី', 'A', 'Paper 1']);
});

test('a meeting has an agenda, an event a programme', () => {
  expect(titleOf('meeting')).toContain('របៀបវារៈ\nAgenda');
  expect(titleOf('event')).toContain('កម្មវិធី\nProgramme');
});

test('without items there is no table, and without a number no room for one', () => {
  const doc = agenda.text(inputOf(agenda, 'km', least));
  expect(tablesOf(doc)).toEqual([]);
  expect(textsOf(doc).join('\n')).not.toContain('លេខ៖');
  const numbered = agenda.text(inputOf(agenda, 'km', { ...least, number: '001/26' }));
  expect(textsOf(numbered)).toContain('លេខ៖ ០០១/២៦');
});

test('a template repeats one row, with the day before its hours', () => {
  const table = tablesOf(agenda.text(templateInput(agenda, 'km')))[0]!;
  expect(table.rows.map(cellTexts)).toEqual([
    [
      '{#agenda}{#dayHeading}{dayHeading} {/dayHeading}{time}',
      '{activity}',
      '{responsible}',
      '{remarks}{/agenda}',
    ],
  ]);
});

test('the workbook has the items under their days, too', () => {
  const items = [
    { day: '2026-03-12', from: '08:00', activity: 'A' },
    { day: '2026-03-13', from: '09:00', activity: 'B', responsible: 'C' },
  ];
  const input = inputOf(agenda, 'en', { ...least, agenda: items });
  const rows = agendaSheet(input).sheets[0]?.rows ?? [];
  const texts = rows.map(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'text' && cell.text !== '' ? [cell.text] : [])),
  );
  const from = texts.findIndex(([first]) => first === 'Time');
  expect(texts.slice(from, from + 5)).toEqual([
    ['Time', 'Activity', 'Responsible', 'Remarks'],
    ['Thursday, 12 March 2026'],
    ['08:00', 'A'],
    ['Friday, 13 March 2026'],
    ['09:00', 'B', 'C'],
  ]);
});
