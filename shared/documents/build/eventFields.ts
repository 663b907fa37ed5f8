import type { Bilingual } from '../../base/language.ts';
import { formatKhmerClock, type ClockTime } from '../../calendar/clockTime.ts';
import { formatEnglishCivil, formatKhmerCivil } from '../../calendar/dateText.ts';
import { dateParts, type PlainDate } from '../../calendar/plainDate.ts';
import type { EventKind } from '../../matrix/model.ts';
import { joined } from '../fields/joined.ts';
import { leafText } from '../fields/leafText.ts';
import type { DataOf } from '../fields/spec.ts';
import { choice, date, group, line, time } from '../fields/specParts.ts';
import { eventKindWords } from '../words.ts';

const kinds = [
  'meeting',
  'workshop',
  'training',
  'forum',
  'study-tour',
  'exhibition',
  'competition',
  'monitoring',
  'celebration',
] as const satisfies readonly EventKind[];

/** The event that a paper speaks of. */
export const eventFields = {
  event: group(
    { km: 'ព្រឹត្តិការណ៍', en: 'Event' },
    {
      kind: choice(
        { km: 'ប្រភេទ', en: 'Kind' },
        kinds.map((value) => ({ value, label: eventKindWords[value] })),
      ),
      title: line({ km: 'ប្រធានបទ', en: 'Title' }, { required: true }),
      date: date({ km: 'កាលបរិច្ឆេទ', en: 'Date' }, { required: true }),
      endDate: date(
        { km: 'ដល់ថ្ងៃ', en: 'Last day' },
        { hint: { km: 'បើមានច្រើនថ្ងៃ', en: 'Where it lasts several days' } },
      ),
      start: time({ km: 'ម៉ោងចាប់ផ្តើម', en: 'Start' }),
      end: time({ km: 'ម៉ោងបញ្ចប់', en: 'End' }),
      hall: line({ km: 'សាល', en: 'Hall' }),
      address: line({ km: 'អាសយដ្ឋាន', en: 'Address' }),
    },
  ),
};

type EventData = DataOf<typeof eventFields>;
type Event = EventData['event'];

const nothing: Bilingual = { km: '', en: '' };

function civil(day: PlainDate): Bilingual {
  return { km: formatKhmerCivil(day), en: formatEnglishCivil(day) };
}

/** Two days with the month and the year once where they share them: «ថ្ងៃទី១៦ ដល់ថ្ងៃទី១៧ ខែធ្នូ ឆ្នាំ២០២៥». */
function span(first: PlainDate, last: PlainDate): Bilingual {
  const [from, to] = [dateParts(first), dateParts(last)];
  const [start, end] = [civil(first), civil(last)];
  if (from.year !== to.year) {
    return { km: `${start.km} ដល់${end.km}`, en: `${start.en} – ${end.en}` };
  }
  if (from.month !== to.month) {
    const withoutYear = { km: start.km.replace(/ ឆ្នាំ\S+$/, ''), en: start.en.replace(/ \d+$/, '') };
    return { km: `${withoutYear.km} ដល់${end.km}`, en: `${withoutYear.en} – ${end.en}` };
  }
  return {
    km: `${start.km.replace(/ .*$/, '')} ដល់${end.km}`,
    en: `${from.day}–${end.en}`,
  };
}

/**
 * The day or days in a sentence: «ថ្ងៃទី១៦ ខែធ្នូ ឆ្នាំ២០២៥», "Tuesday, 16 December 2025"; of several days the first
 * and the last. A last day that is not after the first is none.
 */
export function daysText(first: PlainDate | null, last: PlainDate | null): Bilingual {
  if (first === null) return nothing;
  if (last !== null && last > first) return span(first, last);
  const weekday = leafText(date(nothing), first, 'weekday', { era: 'ព.ស.', ranks: [] });
  const { km, en } = civil(first);
  return { km, en: `${weekday.en}, ${en}` };
}

function clock(moment: ClockTime): Bilingual {
  return leafText(time(nothing), moment, '', { era: 'ព.ស.', ranks: [] });
}

/** The hours in a sentence: «វេលាម៉ោង ៨ ព្រឹក ដល់ម៉ោង ១១ ព្រឹក», "at 8:00 a.m.", "from 8:00 a.m. to 11:00 a.m.". */
export function hoursText(start: ClockTime | null, end: ClockTime | null): Bilingual {
  const to =
    end === null ? null : { km: formatKhmerClock(end).replace(/^វេលា/, ''), en: clock(end).en };
  if (start === null) return to === null ? nothing : { km: `ដល់${to.km}`, en: `until ${to.en}` };
  const from = clock(start);
  return to === null
    ? { km: from.km, en: `at ${from.en}` }
    : { km: `${from.km} ដល់${to.km}`, en: `from ${from.en} to ${to.en}` };
}

/** The hours after a name that says what they are: «ម៉ោង ៨ ព្រឹក ដល់ម៉ោង ១១ ព្រឹក», "8:00 a.m. to 11:00 a.m.". */
function hoursAlone(start: ClockTime | null, end: ClockTime | null): Bilingual {
  const { km, en } = hoursText(start, end);
  return { km: km.replace(/^វេលា/, ''), en: en.replace(/^(?:at|from) /, '') };
}

/** As a sentence names it: «សិក្ខាសាលា», "workshop"; «កម្មវិធី», "event" where the kind is not said. */
function kindName({ kind }: Event): Bilingual {
  if (kind === '') return { km: 'កម្មវិធី', en: 'event' };
  const { km, en } = eventKindWords[kind];
  return { km, en: en.toLowerCase() };
}

/** What follows from an event: texts for sentences, put together so that what is not given leaves no trace. */
export const eventCalculations = {
  'event.kindName': {
    spec: line({ km: 'ព្រឹត្តិការណ៍៖ ប្រភេទ ក្នុងប្រយោគ', en: 'Event: kind, in a sentence' }),
    of: ({ event }: EventData) => kindName(event),
  },
  'event.days': {
    spec: line({ km: 'ព្រឹត្តិការណ៍៖ ថ្ងៃទាំងអស់', en: 'Event: day or days' }),
    of: ({ event }: EventData) => daysText(event.date, event.endDate),
  },
  'event.hours': {
    spec: line({ km: 'ព្រឹត្តិការណ៍៖ ម៉ោង', en: 'Event: hours' }),
    of: ({ event }: EventData) => hoursText(event.start, event.end),
  },
  'event.time': {
    spec: line({ km: 'ព្រឹត្តិការណ៍៖ ម៉ោង ក្រោយពាក្យ «វេលា៖»', en: 'Event: hours, after “Time:”' }),
    of: ({ event }: EventData) => hoursAlone(event.start, event.end),
  },
  'event.venue': {
    spec: line({ km: 'ព្រឹត្តិការណ៍៖ សាល និងអាសយដ្ឋាន', en: 'Event: hall and address' }),
    of: ({ event }: EventData) => joined([event.hall, event.address], { km: ' ', en: ', ' }),
  },
};
