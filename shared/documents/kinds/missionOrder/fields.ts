import type { Bilingual } from '../../../base/language.ts';
import { formatEnglishCivil, formatKhmerCivil } from '../../../calendar/dateText.ts';
import { toDayNumber } from '../../../calendar/plainDate.ts';
import { frameFields } from '../../fields/frameFields.ts';
import { countText } from '../../fields/leafText.ts';
import { joined } from '../../fields/joined.ts';
import { personFields } from '../../fields/personFields.ts';
import type { DataOf } from '../../fields/spec.ts';
import { choice, count, date, line, prose, rows, word } from '../../fields/specParts.ts';

const means = [
  { value: 'office-car', label: { km: 'រថយន្តរបស់ស្ថាប័ន', en: 'Office car' } },
  { value: 'private-car', label: { km: 'រថយន្តផ្ទាល់ខ្លួន', en: 'Private car' } },
  { value: 'hired-car', label: { km: 'រថយន្តជួល', en: 'Hired car' } },
  { value: 'bus', label: { km: 'រថយន្តក្រុង', en: 'Bus' } },
  { value: 'motorcycle', label: { km: 'ម៉ូតូ', en: 'Motorcycle' } },
  { value: 'train', label: { km: 'រថភ្លើង', en: 'Train' } },
  { value: 'boat', label: { km: 'ទូក ឬកាណូត', en: 'Boat' } },
  { value: 'plane', label: { km: 'យន្តហោះ', en: 'Aeroplane' } },
] as const;

/** Room for the stamps of the authorities visited, where nobody says how many there are. */
export const usualVisas = 3;

export const missionOrderFields = {
  ...frameFields,
  travellers: rows(
    { km: 'មន្ត្រីបំពេញបេសកកម្ម', en: 'Travellers' },
    { km: 'មន្ត្រី', en: 'a traveller' },
    personFields,
    { required: true },
  ),
  destination: line({ km: 'ទីកន្លែងបំពេញបេសកកម្ម', en: 'Destination' }, { required: true }),
  purpose: prose({ km: 'គោលបំណង', en: 'Purpose' }, { required: true }),
  departure: date({ km: 'ថ្ងៃចេញដំណើរ', en: 'Departure' }, { required: true }),
  return: date({ km: 'ថ្ងៃត្រឡប់មកវិញ', en: 'Return' }, { required: true }),
  transport: choice({ km: 'មធ្យោបាយធ្វើដំណើរ', en: 'Transport' }, means),
  plate: word({ km: 'ស្លាកលេខ', en: 'Plate number' }),
  budget: line({ km: 'ប្រភពថវិកា', en: 'Source of funds' }),
  reference: prose({ km: 'យោង', en: 'Reference' }),
  visas: count(
    { km: 'ចំនួនទិដ្ឋាការ', en: 'Stamps of authorities' },
    {
      hint: {
        km: 'ចំនួនកន្លែងសម្រាប់អាជ្ញាធរបោះត្រា។ ទុកទំនេរ៖ ៣ កន្លែង',
        en: 'How many authorities stamp it. Left empty, there is room for three; 0 for none.',
      },
    },
  ),
};

type MissionOrderData = DataOf<typeof missionOrderFields>;

const nothing: Bilingual = { km: '', en: '' };

/** The days away, the first and the last counted; null where one is missing or they are the wrong way round. */
function daysAway({ departure, return: back }: MissionOrderData): number | null {
  if (departure === null || back === null || back < departure) return null;
  return toDayNumber(back) - toDayNumber(departure) + 1;
}

/** «ថ្ងៃទី១២ ខែមីនា ឆ្នាំ២០២៦ (រយៈពេល ៣ ថ្ងៃ)», "12 March 2026 (3 days)". */
function returnText(data: MissionOrderData): Bilingual {
  if (data.return === null) return nothing;
  const day = { km: formatKhmerCivil(data.return), en: formatEnglishCivil(data.return) };
  const days = daysAway(data);
  if (days === null) return day;
  const { km, en } = countText(days);
  return {
    km: `${day.km} (រយៈពេល ${km} ថ្ងៃ)`,
    en: `${day.en} (${en} ${days === 1 ? 'day' : 'days'})`,
  };
}

function transportText({ transport, plate }: MissionOrderData): Bilingual {
  const by = means.find(({ value }) => value === transport)?.label ?? nothing;
  const number = plate === '' ? nothing : { km: `ស្លាកលេខ ${plate}`, en: `plate number ${plate}` };
  return joined([by, number], { km: ' ', en: ', ' });
}

export const missionOrderCalculations = {
  days: { spec: count({ km: 'ចំនួនថ្ងៃ', en: 'Number of days' }), of: daysAway },
  returnWithDays: {
    spec: line({ km: 'ថ្ងៃត្រឡប់មកវិញ និងចំនួនថ្ងៃ', en: 'Return and number of days' }),
    of: returnText,
  },
  transportWithPlate: {
    spec: line({ km: 'មធ្យោបាយធ្វើដំណើរ និងស្លាកលេខ', en: 'Transport and plate number' }),
    of: transportText,
  },
  visaPage: {
    spec: line({ km: 'ទិដ្ឋាការ បើមាន', en: 'Stamps of authorities, where there are any' }),
    of: ({ visas }: MissionOrderData) =>
      visas === 0 ? nothing : { km: 'ទិដ្ឋាការ', en: 'Stamps of authorities' },
  },
};
