import type { BuddhistEraName } from '#shared/calendar/dateText.ts';
import { parsePlainDate } from '#shared/calendar/plainDate.ts';
import { dataFilling } from '#shared/documents/fields/dataFilling.ts';
import { dataSchema } from '#shared/documents/fields/dataSchema.ts';
import type { Calculations } from '#shared/documents/fields/fieldTree.ts';
import { frameFields } from '#shared/documents/fields/frameFields.ts';
import { personFields } from '#shared/documents/fields/personFields.ts';
import {
  amount,
  choice,
  count,
  date,
  group,
  line,
  prose,
  rows,
  time,
  word,
} from '#shared/documents/fields/specParts.ts';
import type { Filling } from '#shared/documents/fields/filling.ts';
import type { DataOf } from '#shared/documents/fields/spec.ts';
import { moneyOf, sumOf, times } from '#shared/money/money.ts';
import { usualRanks } from '#shared/people/precedence.ts';

const label = (en: string) => ({ en, km: `${en} ខ្មែរ` });

/** A description with every kind of field, made for these tests. */
export const sampleFields = {
  ...frameFields,
  event: group(label('Event'), {
    title: line(label('Title'), { required: true }),
    day: date(label('Day')),
    start: time(label('Start')),
    venue: group(label('Venue'), { hall: line(label('Hall')) }),
  }),
  chair: group(label('Chair'), personFields),
  participants: rows(label('Participants'), label('a participant'), personFields),
  costs: rows(label('Costs'), label('a cost'), {
    item: line(label('Item')),
    each: amount(label('Each')),
    quantity: count(label('Quantity'), { fractions: true }),
  }),
  guests: count(label('Guests')),
  budget: amount(label('Budget')),
  mood: choice(label('Mood'), [{ value: 'good', label: label('Good') }]),
  text: prose(label('Text')),
  code: word(label('Code')),
};

type SampleData = DataOf<typeof sampleFields>;

function costOf({ each, quantity }: SampleData['costs'][number]) {
  return each === null ? moneyOf(0, 'KHR') : times(each, quantity ?? 1);
}

const calculations: Calculations<SampleData> = {
  fields: {
    total: {
      spec: amount(label('Total')),
      of: ({ costs }) => sumOf(costs.map(costOf), 'KHR'),
    },
  },
  rows: {
    costs: {
      sum: {
        spec: amount(label('Sum')),
        of: ({ row }: { readonly row: SampleData['costs'][number] }) => costOf(row),
      },
    },
  },
};
export const sampleCalculations: Calculations = calculations;

/** The least that a file has to give. */
export const leastData = { date: '2026-11-22', event: { title: 'Forum' } };

/** A filling of what a file gives. */
export function sampleFilling(given: object, era: BuddhistEraName = 'ព.ស.'): Filling {
  const data = dataSchema(sampleFields).parse({ ...leastData, ...given });
  const day = data['date'];
  return dataFilling(sampleFields, sampleCalculations, data, {
    era,
    ranks: usualRanks,
    date: typeof day === 'string' ? parsePlainDate(day) : null,
  });
}
