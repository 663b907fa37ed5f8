import type { Bilingual } from '../../../base/language.ts';
import { formatKhmerCivil } from '../../../calendar/dateText.ts';
import { khmerWeekdays } from '../../../calendar/khmerCalendarWords.ts';
import type { ClockTime } from '../../../calendar/clockTime.ts';
import { weekday, type PlainDate } from '../../../calendar/plainDate.ts';
import { toKhmerDigits } from '../../../text/khmerDigits.ts';
import { daysText } from '../../build/eventFields.ts';
import type { DataOf } from '../../fields/spec.ts';
import { date, line, rows, time } from '../../fields/specParts.ts';

/** What is done, when and by whom; in an agenda of its own and at the back of an invitation. */
export const agendaFields = {
  agenda: rows(
    { km: 'របៀបវារៈ', en: 'Agenda' },
    { km: 'ចំណុច', en: 'an item' },
    {
      day: date(
        { km: 'ថ្ងៃ', en: 'Day' },
        { hint: { km: 'បើមានច្រើនថ្ងៃ', en: 'Where it lasts several days' } },
      ),
      from: time({ km: 'ចាប់ពីម៉ោង', en: 'From' }),
      to: time({ km: 'ដល់ម៉ោង', en: 'To' }),
      activity: line({ km: 'សកម្មភាព', en: 'Activity' }, { required: true }),
      responsible: line({ km: 'អ្នកទទួលខុសត្រូវ', en: 'Responsible' }),
      documents: line({ km: 'ឯកសារ', en: 'Documents' }),
      remarks: line({ km: 'ផ្សេងៗ', en: 'Remarks' }),
    },
  ),
};

type AgendaData = DataOf<typeof agendaFields>;
type Item = AgendaData['agenda'][number];

const nothing: Bilingual = { km: '', en: '' };

function figures({ hour, minute }: ClockTime): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** «០៨:៣០ – ០៩:០០»; the one that is given where the other is not. */
function timeOf({ from, to }: Item): Bilingual {
  const text = [from, to]
    .filter((moment) => moment !== null)
    .map(figures)
    .join(' – ');
  return { km: toKhmerDigits(text), en: text };
}

function minutes({ hour, minute }: ClockTime): number {
  return hour * 60 + minute;
}

/** «១ ម៉ោង ៣០ នាទី», "1 h 30 min"; nothing where an end is not after its start. */
function durationOf({ from, to }: Item): Bilingual {
  const whole = from === null || to === null ? 0 : minutes(to) - minutes(from);
  if (whole <= 0) return nothing;
  const parts = [
    { value: Math.floor(whole / 60), km: 'ម៉ោង', en: 'h' },
    { value: whole % 60, km: 'នាទី', en: 'min' },
  ].filter(({ value }) => value > 0);
  return {
    km: parts.map(({ value, km }) => `${toKhmerDigits(String(value))} ${km}`).join(' '),
    en: parts.map(({ value, en }) => `${value} ${en}`).join(' '),
  };
}

function dayText(day: PlainDate): Bilingual {
  const civil = formatKhmerCivil(day).replace(/^ថ្ងៃ/, '');
  return { km: `ថ្ងៃ${khmerWeekdays[weekday(day)]} ${civil}`, en: daysText(day, null).en };
}

/** The day over the first item of each, where the items fall on several days. */
function dayHeadingOf(row: Item, agenda: readonly Item[]): Bilingual {
  const days = new Set(agenda.flatMap(({ day }) => day ?? []));
  if (row.day === null || days.size < 2) return nothing;
  const before = agenda.slice(0, agenda.indexOf(row)).findLast(({ day }) => day !== null);
  return before?.day === row.day ? nothing : dayText(row.day);
}

export const agendaRowCalculations = {
  agenda: {
    time: {
      spec: line({ km: 'ម៉ោង', en: 'Time' }),
      of: ({ row }: { readonly row: Item }) => timeOf(row),
    },
    duration: {
      spec: line({ km: 'រយៈពេល', en: 'Duration' }),
      of: ({ row }: { readonly row: Item }) => durationOf(row),
    },
    dayHeading: {
      spec: line({ km: 'ថ្ងៃ នៅចំណុចដំបូង', en: 'Day, at its first item' }),
      of: ({ row, data }: { readonly row: Item; readonly data: AgendaData }) =>
        dayHeadingOf(row, data.agenda),
    },
  },
};
