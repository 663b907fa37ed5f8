import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataSchema, emptyData } from '#shared/documents/fields/dataSchema.ts';
import { leastData, sampleFields } from './sampleKind.ts';

const schema = dataSchema(sampleFields);
const read = (given: object) => schema.parse({ ...leastData, ...given });

/** `path: message` of every problem. */
function problems(given: unknown): readonly string[] {
  const { error } = schema.safeParse(given);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the data of a file', () => {
  it('are empty where nothing is given', () => {
    const { date, event, ...rest } = read({});
    const { date: _date, event: _event, ...empty } = emptyData(sampleFields);
    expect(rest).toEqual(empty);
    expect(date).toBe('2026-11-22');
    expect(event).toEqual({
      title: { km: 'Forum', en: 'Forum' },
      day: null,
      start: null,
      venue: { hall: { km: '', en: '' } },
    });
    expect(empty).toMatchObject({ participants: [], guests: null, budget: null, mood: '' });
  });

  it('have a text in both languages where it is given as one', () => {
    expect(read({ text: 'ក' })['text']).toEqual({ km: 'ក', en: 'ក' });
    expect(read({ text: { km: 'ក' } })['text']).toEqual({ km: 'ក', en: '' });
    expect(read({ text: { km: 'ក', en: 'a' } })['text']).toEqual({ km: 'ក', en: 'a' });
  });

  it('have times and amounts as the program counts them', () => {
    const { event, budget } = read({
      event: { title: 'Forum', start: '08:30' },
      budget: { currency: 'USD', amount: 12.35 },
    });
    expect(event).toMatchObject({ start: { hour: 8, minute: 30 } });
    expect(budget).toEqual({ currency: 'USD', minor: 1235 });
  });

  it.each([
    [{}, ['date: is missing', 'event.title: is missing']],
    [{ ...leastData, date: null }, ['date: is missing']],
    [{ ...leastData, event: { title: { km: '' } } }, ['event.title: is missing']],
  ])('are refused where a field is missing: %j', (given, wanted) => {
    expect(problems(given)).toEqual(wanted);
  });

  it.each([
    [{ date: '2026-02-30' }, 'date'],
    [{ date: '22.11.2026' }, 'date'],
    [{ event: { title: 'x', day: '2025-02-29' } }, 'event.day'],
    [{ event: { title: 'x', start: '24:00' } }, 'event.start'],
    [{ event: { title: 'x', start: '8.30' } }, 'event.start'],
    [{ evnt: {} }, ''],
    [{ event: { title: 'x', titel: 'y' } }, 'event'],
    [{ participants: [{}, { nam: 'x' }] }, 'participants.1'],
    [{ participants: [{ sex: 'x' }] }, 'participants.0.sex'],
    [{ participants: {} }, 'participants'],
    [{ guests: 1.5 }, 'guests'],
    [{ guests: -1 }, 'guests'],
    [{ guests: '3' }, 'guests'],
    [{ budget: { currency: 'KHR', amount: 1_000_000_000_000 } }, 'budget.amount'],
    [{ budget: { currency: 'EUR', amount: 1 } }, 'budget.currency'],
    [{ budget: 5 }, 'budget'],
    [{ text: 5 }, 'text'],
    [{ text: { fr: 'x' } }, 'text'],
    [{ text: 'x'.repeat(20_001) }, 'text'],
    [{ mood: 'bad' }, 'mood'],
    [{ chair: { posts: [{ post: 'x', from: '2026-13-01' }] } }, 'chair.posts.0.from'],
  ])('are refused at the place of the fault: %j', (given, path) => {
    const { error } = schema.safeParse({ ...leastData, ...given });
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });

  it('are refused with a key that would change what objects are', () => {
    const given: unknown = JSON.parse(`{"date":"2026-11-22","event":{"title":"x"},"__proto__":{}}`);
    expect(schema.safeParse(given).success).toBe(false);
  });

  it('name in JSON Schema what has to be there', () => {
    const published = z.toJSONSchema(schema, { io: 'input' });
    expect(published).toMatchObject({
      required: ['date'],
      additionalProperties: false,
      properties: {
        date: { description: 'Date', anyOf: [{ type: 'string', format: 'date' }, {}] },
        event: { required: ['title'] },
      },
    });
  });
});
