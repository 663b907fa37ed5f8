import { describe, expect, it } from 'vitest';
import type { FieldEntry } from '#shared/documents/fields/fieldTree.ts';
import { nearestField } from '#shared/documents/fields/nearestField.ts';

const entry = (path: string, en: string, km: string): FieldEntry => ({ path, label: { en, km } });
const fields = [
  entry('number', 'Number', 'លេខ'),
  entry('date', 'Date', 'កាលបរិច្ឆេទ'),
  entry('date.lunar', 'Date, lunar date', 'កាលបរិច្ឆេទ (ចន្ទគតិ)'),
  entry('event.title', 'Event: title', 'ព្រឹត្តិការណ៍៖ ចំណងជើង'),
  entry('event.venue', 'Event: venue', 'ព្រឹត្តិការណ៍៖ ទីកន្លែង'),
];

describe('the field that was meant', () => {
  it.each([
    ['event.titel', 'event.title'],
    ['evnet.title', 'event.title'],
    ['Event.Title', 'event.title'],
    ['title', 'event.title'],
    ['event_venue', 'event.venue'],
    ['date.lunr', 'date.lunar'],
    ['Event: title', 'event.title'],
    ['កាលបរិច្ឆេទ', 'date'],
    ['numbr', 'number'],
    ['event.titel.km', 'event.title.km'],
  ])('by %s is %s', (typed, meant) => {
    expect(nearestField(typed, fields)).toBe(meant);
  });

  it.each(['', ' ', 'zzzzzz', 'signature of the minister', '.km'])(
    'by «%s» is nobody’s guess',
    (typed) => {
      expect(nearestField(typed, fields)).toBeNull();
    },
  );
});
